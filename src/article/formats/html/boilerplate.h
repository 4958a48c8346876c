#pragma once

#include <cstdint>
#include <string_view>

namespace onrecord::html {

/// What the names that a page's author gave an element (class, id) say of it.
enum class Hint : std::uint8_t {
    none,
    doubtful,  ///< as aside, but it also names the story: "sidebar-grid article-body"
    aside,     ///< "sidebar", "related-links", "newsletter": no part of the story
    comment,   ///< readers' comments
};

/// Reads a class or id: words parted by anything but letters, and by inner capitals.
[[nodiscard]] Hint hint_of(std::string_view names);

/// True when one of the names speaks of a date: "pubdate", "post-time".
[[nodiscard]] bool names_date(std::string_view names);

}  // namespace onrecord::html
