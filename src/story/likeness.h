#pragma once

#include <cstdint>

#include "story/telling.h"

namespace onrecord {

/// Raise it with every change of what is found alike: what was decided before is then decided anew.
inline constexpr std::uint32_t likeness_version = 1;

/// How two articles tell one story.
enum class Likeness : std::uint8_t {
    none,   ///< they do not
    part,   ///< the shorter one stands in the longer, much else beside it: a first take, a cut copy
    whole,  ///< most of both is the same
};

/// What decides, for tests and explanations. Shares are those of the shorter article's.
struct Comparison {
    double contained = 0;    ///< of the passages of the shorter, those that the longer has too
    double resemblance = 0;  ///< passages of both, of those of either
    double lead = 0;         ///< of the longer one's lead, what the shorter one has
    double numbers = 0;      ///< of the shorter one's numbers, those that the longer has
    double names = 0;        ///< likewise
    double title = 0;        ///< words that both titles have, of those of the shorter title
    std::size_t number_count = 0;  ///< how many numbers the shorter one has
    std::size_t name_count = 0;    ///< how many names
    std::size_t words = 0;         ///< of its text
    int days = 0;                  ///< between their dates, 0 when one has none
};

[[nodiscard]] Comparison compare(const Telling& a, const Telling& b);

[[nodiscard]] Likeness judge(const Comparison& comparison);

/// Symmetric.
[[nodiscard]] inline Likeness likeness(const Telling& a, const Telling& b)
{
    return judge(compare(a, b));
}

}  // namespace onrecord
