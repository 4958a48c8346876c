#include "search/pair_finder.h"

#include <algorithm>
#include <limits>
#include <set>
#include <string>
#include <vector>

namespace onrecord {

namespace {

constexpr std::uint32_t no_end = std::numeric_limits<std::uint32_t>::max();

void add_words(const Plan& plan, std::set<std::string>& words)
{
    for (const PatternPlan* pattern : plain_patterns(plan))
        for (const std::vector<std::string>& place : pattern->places)
            words.insert(place.begin(), place.end());
}

bool have_a_word_in_common(const Plan& a, const Plan& b)
{
    std::set<std::string> first;
    std::set<std::string> second;
    add_words(a, first);
    add_words(b, second);
    return std::ranges::any_of(first,
                               [&](const std::string& word) { return second.contains(word); });
}

/// The pieces of a text between its sentence or paragraph borders, one after the other.
class Pieces {
public:
    Pieces(const ArticleWords& words, bool paragraphs)
        : borders_(words.breaks, paragraphs), before_(words.title_words)
    {
        piece_.end = next_border();
    }

    /// The piece in which the word at `place` stands; places must not fall.
    const WordRange& at(std::uint32_t place)
    {
        while (piece_.end <= place)
            piece_ = {piece_.end, next_border()};
        return piece_;
    }

private:
    std::uint32_t next_border()
    {
        std::uint32_t place = 0;
        return borders_.next(place) ? before_ + place : no_end;
    }

    BreakReader borders_;
    std::uint32_t before_;
    WordRange piece_;
};

/// Words in which something of `length` words stands whole that is near enough to `place`.
WordRange window(const ProximityOperator& how, WordRange place, std::uint32_t length, bool before,
                 bool behind)
{
    const std::uint32_t reach = how.distance - 1 + length;
    return {before ? place.begin - std::min(place.begin, reach) : place.end,
            behind ? place.end + reach : place.begin};
}

WordRange inside(WordRange one, WordRange other)
{
    return {std::max(one.begin, other.begin), std::min(one.end, other.end)};
}

}  // namespace

std::optional<PairFinder> PairFinder::of(const ProximityPlan& plan, const WordFile& file)
{
    std::optional<PartFinder> first = PartFinder::of(plan.parts.front(), file);
    std::optional<PartFinder> second = PartFinder::of(plan.parts.back(), file);
    if (!first || !second || have_a_word_in_common(plan.parts.front(), plan.parts.back()))
        return {};
    return PairFinder(plan.how, std::move(*first), std::move(*second));
}

PairFinder::PairFinder(const ProximityOperator& how, PartFinder first, PartFinder second)
    : how_(how),
      first_is_sought_(how.negated || first.commonest() >= second.commonest()),
      sought_(std::move(first_is_sought_ ? first : second)),
      other_(std::move(first_is_sought_ ? second : first))
{
}

bool PairFinder::stands_in(const ArticleWords& words, WordRange range)
{
    const std::vector<WordRange>& places = sought_.find(words, range);
    if (places.empty())
        return false;
    return how_.kind == Proximity::near || how_.kind == Proximity::adjacent
               ? stands_by_distance(words, range, places)
               : stands_in_piece(words, range, places);
}

bool PairFinder::stands_by_distance(const ArticleWords& words, WordRange range,
                                    const std::vector<WordRange>& places) const
{
    const bool any_order = how_.kind == Proximity::near;
    const bool before = any_order || !first_is_sought_;
    const bool behind = any_order || first_is_sought_;
    return std::ranges::any_of(places, [&](WordRange place) {
        const WordRange near = window(how_, place, other_.length(), before, behind);
        return other_.stands_in(words, inside(near, range)) != how_.negated;
    });
}

/// What stands in two pieces is in none; what stands in one looked at before is not looked at
/// again.
bool PairFinder::stands_in_piece(const ArticleWords& words, WordRange range,
                                 const std::vector<WordRange>& places) const
{
    Pieces pieces(words, how_.kind == Proximity::paragraph);
    std::uint32_t looked_at = 0;  // up to there
    for (const WordRange& place : places) {
        if (place.begin < looked_at && place.end <= looked_at)
            continue;
        const WordRange piece = pieces.at(place.begin);
        const bool whole = place.end <= piece.end;
        if ((whole && other_.stands_in(words, inside(piece, range))) != how_.negated)
            return true;
        looked_at = whole ? piece.end : looked_at;
    }
    return false;
}

}  // namespace onrecord
