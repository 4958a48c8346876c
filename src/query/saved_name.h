#pragma once

#include <algorithm>
#include <string_view>

namespace onrecord {

/// Is `name` one that a query can be saved under, and asked for as `@name`: letters and digits of
/// ASCII, `-` and `_`, 1 to 64 of them, no `-` first?
[[nodiscard]] inline bool is_saved_name(std::string_view name)
{
    constexpr std::size_t longest = 64;
    const auto fits = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
               c == '-' || c == '_';
    };
    return !name.empty() && name.size() <= longest && name.front() != '-' &&
           std::ranges::all_of(name, fits);
}

}  // namespace onrecord
