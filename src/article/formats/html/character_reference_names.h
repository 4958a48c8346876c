#pragma once

#include <span>
#include <string_view>

namespace onrecord::html {

struct NamedReference {
    std::string_view name;  ///< "eacute"
    char32_t character = 0;
    bool bare = false;  ///< also without the semicolon behind it
};

/// Sorted by name.
[[nodiscard]] std::span<const NamedReference> named_references();

}  // namespace onrecord::html
