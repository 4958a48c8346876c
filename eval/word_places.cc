#include "word_places.h"

#include <algorithm>
#include <iterator>
#include <numeric>

#include "text/words.h"

namespace onrecord::eval {

WordPlaces::WordPlaces(std::string_view text)
{
    WordReader reader(text);
    for (Word word; reader.next(word);)
        middles_.push_back(word.begin + word.end);
}

WordSet WordPlaces::inside(const ByteRange& range) const
{
    const auto place = [&](std::uint32_t byte) {
        return std::lower_bound(middles_.begin(), middles_.end(), 2 * byte) - middles_.begin();
    };
    const auto first = place(range.begin);
    WordSet words(static_cast<std::size_t>(std::max<std::ptrdiff_t>(0, place(range.end) - first)));
    std::iota(words.begin(), words.end(), static_cast<std::uint32_t>(first));
    return words;
}

std::size_t count_common(const WordSet& a, const WordSet& b)
{
    WordSet common;
    std::set_intersection(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(common));
    return common.size();
}

WordSet join(const WordSet& a, const WordSet& b)
{
    WordSet all;
    std::set_union(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(all));
    return all;
}

WordSet without(const WordSet& a, const WordSet& b)
{
    WordSet rest;
    std::set_difference(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(rest));
    return rest;
}

}  // namespace onrecord::eval
