#include "search/scoring.h"

#include <algorithm>
#include <functional>
#include <span>

#include "search/lengths.h"
#include "search/narrowing.h"
#include "search/score_bounds.h"
#include "search/term_frequencies.h"
#include "search/weight.h"

namespace onrecord {

namespace {

/// Adds to each score what a word is worth in that document.
void add_scores(const MatchedWord& word, const std::vector<std::uint32_t>& lengths, double average,
                const Weighting& weighting, std::vector<Ranked>& ranked,
                TermFrequencies& frequencies)
{
    const auto worth = [&](std::size_t place) {
        return document_part(frequencies.all()[place], lengths[place], average, weighting);
    };
    const double as_typed = word.typed_weight * typed_share;
    frequencies.clear();
    frequencies.add(word.typed());
    for (std::size_t place = 0; place < ranked.size(); ++place)
        if (frequencies.all()[place] > 0)
            ranked[place].score += as_typed * worth(place);
    frequencies.add(word.not_typed());
    for (std::size_t place = 0; place < ranked.size(); ++place)
        if (frequencies.all()[place] > 0) {
            ranked[place].score += word.weight * worth(place);
            ++ranked[place].words;
        }
}

/// In order.
std::vector<DocumentNumber> listed(const MatchSet& documents)
{
    std::vector<DocumentNumber> all;
    all.reserve(documents.size());
    documents.for_each([&](DocumentNumber document) { all.push_back(document); });
    return all;
}

/// As `score_best`, of some matches that have the best.
std::vector<Ranked> score_best_of(std::span<const DocumentNumber> documents, const Matches& matches,
                                  const SearchContext& context, const Weighting& weighting,
                                  std::size_t count)
{
    constexpr std::size_t few = 16;  // times what is wanted: scoring them all is as cheap
    if (documents.size() / few <= count)
        return score_some(documents, matches, context, weighting);
    const ScoreBounds bounds(documents, matches, context, weighting);
    const std::vector<Ranked> first =
        score_some(bounds.with_greatest(2 * count), matches, context, weighting);
    const double least = score_at(first, count);
    return score_some(bounds.that_can_reach(least), matches, context, weighting);
}

}  // namespace

double score_at(const std::vector<Ranked>& ranked, std::size_t count)
{
    std::vector<double> scores;
    for (const Ranked& one : ranked)
        scores.push_back(one.score);
    const auto at = scores.begin() + static_cast<std::ptrdiff_t>(count - 1);
    std::ranges::nth_element(scores, at, std::greater());
    return *at;
}

bool same_score(double a, double b)
{
    constexpr double rounding = 1e-9;
    return a - b <= rounding * a;
}

std::vector<Ranked> score_some(std::span<const DocumentNumber> documents, const Matches& matches,
                               const SearchContext& context, const Weighting& weighting)
{
    std::vector<Ranked> ranked;
    std::vector<std::uint32_t> lengths;
    ranked.reserve(documents.size());
    lengths.reserve(documents.size());
    Lengths length(context);
    for (const DocumentNumber document : documents) {
        ranked.push_back({document, 0, 0});
        lengths.push_back(length.of(document));
    }
    TermFrequencies frequencies(documents);
    for (const MatchedWord& word : matches.words)
        add_scores(word, lengths, length.average(), weighting, ranked, frequencies);
    return ranked;
}

std::vector<Ranked> score(const Matches& matches, const SearchContext& context,
                          const Weighting& weighting)
{
    return score_some(listed(matches.documents), matches, context, weighting);
}

std::vector<Ranked> score_best(const Matches& matches, const SearchContext& context,
                               const Weighting& weighting, std::size_t count)
{
    constexpr std::size_t many = 512;  // times what is wanted: below it costs what it saves
    if (count == 0)
        return score(matches, context, weighting);
    if (matches.documents.size() / many > count)
        if (const auto narrowed = narrow_to_best(matches, context, weighting, count))
            return score_best_of(*narrowed, matches, context, weighting, count);
    return score_best_of(listed(matches.documents), matches, context, weighting, count);
}

}  // namespace onrecord
