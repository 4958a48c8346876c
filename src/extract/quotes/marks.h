#pragma once

#include <cstdint>
#include <vector>

#include "extract/quotes/tokens.h"

namespace onrecord {

/// What stands between two outer quotation marks of one paragraph.
struct Stretch {
    std::uint32_t open = 0;   ///< token of the opening mark
    std::uint32_t close = 0;  ///< token of the closing mark, or the one behind the last where it is
                              ///< missing
    std::uint32_t words = 0;
    bool closed = true;
    bool continues = false;  ///< the paragraph before was left open and this one opens again

    [[nodiscard]] std::uint32_t end() const noexcept { return closed ? close + 1 : close; }
};

/// Pairs quotation marks of all habits, paragraph by paragraph: curly, straight, doubled, low,
/// angle, corner and single ones, nested ones inside. A mark left open is closed before a
/// trailing ", X said", else by the paragraph's end. Apostrophes are told from single marks by
/// shape. Stretches are in order and never overlap. Linear.
[[nodiscard]] std::vector<Stretch> find_stretches(const TokenisedText& text);

}  // namespace onrecord
