#pragma once

#include <cstdint>
#include <vector>

#include "article/formats/html/boilerplate.h"
#include "article/formats/html/document.h"

namespace onrecord::html {

/// What part of a page a node is.
enum class Part : std::uint8_t {
    page,      ///< may be of the story
    unseen,    ///< scripts, hidden elements
    aside,     ///< navigation, related links, captions ...
    comments,  ///< readers' comments
};

/// Sizes of what stands below a node, in bytes without white space.
struct Extent {
    std::uint32_t text = 0;
    std::uint32_t links = 0;  ///< thereof inside <a>
    std::uint32_t prose = 0;  ///< thereof in paragraphs that read as prose
};

/// What each node of a page is and holds. The part of an element that is no `page` holds for all
/// below it; `extents` leaves such elements out.
struct PageMap {
    std::vector<Part> parts;
    std::vector<Extent> extents;
};

[[nodiscard]] PageMap map_page(const Document& document);

}  // namespace onrecord::html
