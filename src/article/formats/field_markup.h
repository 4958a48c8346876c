#pragma once

#include <string_view>

#include "article/article.h"

namespace onrecord {

/// True for text with mark-up in it: it begins with a tag or comment of HTML, or holds an element
/// of HTML with its end tag, or a line break (<br>). A '<' alone, names of other languages' types
/// and a single tag in running text are none. Cost: linear.
[[nodiscard]] bool holds_markup(std::string_view text);

/// Puts what mark-up says in place of the mark-up, in text and title of a record. A whole page in
/// the text also states what the record leaves open: title, date, source, authors, language.
/// `is_html`: the text is mark-up by the name of its field.
void read_markup(Article& article, bool is_html);

}  // namespace onrecord
