#pragma once

#include <string_view>

#include "article/formats/html/document.h"

namespace onrecord::html {

struct TreeLimits {
    std::size_t nodes = 1'000'000;  ///< the page is cut there
    std::size_t depth = 256;        ///< elements nested deeper stand beside each other
};

/// Builds the tree of a page, which must be valid UTF-8 and outlive the tree. Never fails: what is
/// no proper HTML is put right as the HTML standard (13.2.6) and so browsers do it, but for what
/// has no bearing on text: formatting elements closed out of order are not opened again, stray
/// content of tables stays where it is written, frames and insertion modes of templates are not
/// known. Cost: linear in the page (times the depth limit at worst); no recursion.
[[nodiscard]] Document parse_html(std::string_view page, const TreeLimits& limits = {});

}  // namespace onrecord::html
