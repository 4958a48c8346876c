#pragma once

#include <string_view>

#include "article/article.h"
#include "article/formats/html/document.h"

namespace onrecord::html {

/// The article that a page holds: text, and what the page states of it. Origin is left to the
/// caller; `text` is empty when the page has no story. `address`: where the page was fetched from,
/// which counts where it states none; empty when that is not known.
[[nodiscard]] Article article_from_page(const Document& document, std::string_view address = {});

}  // namespace onrecord::html
