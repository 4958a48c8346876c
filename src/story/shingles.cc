#include "story/shingles.h"

#include <algorithm>
#include <bit>

#include "base/hash.h"
#include "text/code_points.h"
#include "text/utf8.h"

namespace onrecord {

namespace {

/// Odd constants with bits all over (digits of the golden ratio and of e).
constexpr std::uint64_t step = 0x9E37'79B9'7F4A'7C15;
constexpr std::uint64_t stir = 0xADF8'5458'A2BB'4A9B;

}  // namespace

WordHash word_hash(std::string_view term)
{
    return hash_bytes(term).low;
}

bool is_unspaced(std::string_view term)
{
    std::size_t at = 0;
    return point_of(next_code_point(term, at)).kind == PointKind::unspaced;
}

std::vector<std::uint32_t> shingles(std::span<const WordHash> words, std::size_t length)
{
    std::vector<std::uint32_t> hashes;
    if (words.size() < length)
        return hashes;
    hashes.reserve(words.size() - length + 1);
    for (std::size_t begin = 0; begin + length <= words.size(); ++begin) {
        std::uint64_t hash = 0;
        for (const WordHash word : words.subspan(begin, length))
            hash = std::rotl((hash ^ word) * step, 29);
        hashes.push_back(static_cast<std::uint32_t>((hash * stir) >> 32));
    }
    return hashes;
}

void sort_once(std::vector<std::uint32_t>& hashes)
{
    std::ranges::sort(hashes);
    hashes.erase(std::unique(hashes.begin(), hashes.end()), hashes.end());
}

std::size_t count_shared(std::span<const std::uint32_t> a, std::span<const std::uint32_t> b)
{
    std::size_t shared = 0;
    for (std::size_t i = 0, j = 0; i < a.size() && j < b.size();) {
        shared += a[i] == b[j] ? 1U : 0U;
        const bool next_a = a[i] <= b[j];
        const bool next_b = b[j] <= a[i];
        i += next_a ? 1U : 0U;
        j += next_b ? 1U : 0U;
    }
    return shared;
}

}  // namespace onrecord
