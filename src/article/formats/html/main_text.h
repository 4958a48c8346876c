#pragma once

#include <string>
#include <string_view>

#include "article/formats/html/document.h"
#include "article/formats/html/page_map.h"

namespace onrecord::html {

/// The story of a page, and where it stands.
struct MainText {
    std::string text;               ///< paragraphs parted by blank lines, <br> as line end
    NodeId place = Document::root;  ///< the element that holds most of it
};

/// Finds the story among all that a page shows. Rule: the element that gathers most prose for the
/// links it holds, with those beside it that read like it; inside it, what is a list of links,
/// a caption or a heading without text is left out. Empty when the page has no prose.
/// `title` stands above the story and is no part of it.
[[nodiscard]] MainText find_main_text(const Document& document, const PageMap& map,
                                      std::string_view title);

}  // namespace onrecord::html
