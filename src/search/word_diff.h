#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace onrecord {

enum class ChangeKind : std::uint8_t { kept, removed, added };

/// A run of words of two versions of a text.
struct Change {
    ChangeKind kind = ChangeKind::kept;
    std::string text;  ///< the words with single spaces
    std::size_t words = 0;

    friend bool operator==(const Change&, const Change&) = default;
};

/// What must be removed from one text and added to it to make the other, word by word (what stands
/// between white space), in as few words as possible (Myers, "An O(ND) Difference Algorithm and Its
/// Variations", Algorithmica 1, 1986). Of a change what is removed stands first. Absent when more
/// than 2,000 words differ: then one is no version of the other.
///
/// Cost: words times differences; memory: differences squared.
[[nodiscard]] std::optional<std::vector<Change>> word_diff(std::string_view before,
                                                           std::string_view after);

}  // namespace onrecord
