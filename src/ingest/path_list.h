#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace onrecord {

/// Very many paths, of which neighbours begin alike: each is kept as what it does not share with
/// the one before.
class PathList {
public:
    /// Appends; a path equal to the last one takes its number. The number, from 0.
    std::uint32_t add(std::string_view path);

    /// `number` must have been given. Cost: puts together at most sixteen paths.
    [[nodiscard]] std::string at(std::uint32_t number) const;

private:
    std::string last_;
    std::uint32_t count_ = 0;
    std::string bytes_;                ///< of each: length shared, length of the rest, the rest
    std::vector<std::size_t> starts_;  ///< of every sixteenth, which shares nothing
};

}  // namespace onrecord
