#include "search/scoring.h"

#include <algorithm>
#include <functional>
#include <span>

#include "search/lengths.h"
#include "search/narrowing.h"
#include "search/score_bounds.h"
#include "search/weight.h"

namespace onrecord {

namespace {

/// Adds to `frequencies`, one of each place of a document.
void count_occurrences(std::span<const OccurrenceRun> runs, const PlacesInSet& places,
                       std::vector<std::uint32_t>& frequencies)
{
    for (const OccurrenceRun& run : runs)
        run.for_each(
            [&](const Occurrence& one) { frequencies[places.of(one.document)] += one.frequency; });
}

/// Adds to each score what a word is worth in that document. `ranked` is in order of `places`.
void add_scores(const MatchedWord& word, const PlacesInSet& places,
                const std::vector<std::uint32_t>& lengths, double average,
                const Weighting& weighting, std::vector<Ranked>& ranked,
                std::vector<std::uint32_t>& frequencies)
{
    frequencies.assign(ranked.size(), 0);
    count_occurrences(word.typed(), places, frequencies);
    const auto worth = [&](std::size_t i) {
        return document_part(frequencies[i], lengths[i], average, weighting);
    };
    const double as_typed = word.typed_weight * typed_share;
    for (std::size_t i = 0; i < ranked.size(); ++i)
        if (frequencies[i] > 0)
            ranked[i].score += as_typed * worth(i);
    count_occurrences(word.not_typed(), places, frequencies);
    for (std::size_t i = 0; i < ranked.size(); ++i)
        if (frequencies[i] > 0) {
            ranked[i].score += word.weight * worth(i);
            ++ranked[i].words;
        }
}

}  // namespace

Matches only_of(const Matches& matches, const std::vector<DocumentNumber>& documents,
                const SearchContext& context)
{
    Matches some{MatchSet(context.reader.last(context.unit)), {}};
    for (const DocumentNumber document : documents)
        some.documents.add(document);
    for (const MatchedWord& word : matches.words) {
        MatchedWord& left = some.words.emplace_back(
            MatchedWord{word.weight, word.typed_weight, {}, word.typed_runs});
        for (const OccurrenceRun& run : word.runs)
            left.runs.push_back(run.only_in(documents));
    }
    return some;
}

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

std::vector<Ranked> score(const Matches& matches, const SearchContext& context,
                          const Weighting& weighting)
{
    std::vector<Ranked> ranked;
    std::vector<std::uint32_t> lengths;
    Lengths length(context);
    matches.documents.for_each([&](DocumentNumber document) {
        ranked.push_back({document, 0, 0});
        lengths.push_back(length.of(document));
    });
    std::vector<std::uint32_t> frequencies;
    const PlacesInSet places(matches.documents);
    for (const MatchedWord& word : matches.words)
        add_scores(word, places, lengths, length.average(), weighting, ranked, frequencies);
    return ranked;
}

namespace {

/// The same where it is few that the matches were narrowed to.
std::vector<Ranked> score_best_of(const Matches& matches, const SearchContext& context,
                                  const Weighting& weighting, std::size_t count)
{
    constexpr std::size_t few = 16;  // times what is wanted: scoring them all is as cheap
    if (matches.documents.size() / few <= count)
        return score(matches, context, weighting);
    const ScoreBounds bounds(matches, context, weighting);
    const std::vector<Ranked> first =
        score(only_of(matches, bounds.with_greatest(2 * count), context), context, weighting);
    const double least = score_at(first, count);
    return score(only_of(matches, bounds.that_can_reach(least), context), context, weighting);
}

}  // namespace

std::vector<Ranked> score_best(const Matches& matches, const SearchContext& context,
                               const Weighting& weighting, std::size_t count)
{
    constexpr std::size_t many = 512;  // times what is wanted: below it costs what it saves
    if (count == 0)
        return score(matches, context, weighting);
    if (matches.documents.size() / many > count)
        if (const auto narrowed = narrow_to_best(matches, context, weighting, count))
            return score_best_of(only_of(matches, *narrowed, context), context, weighting, count);
    return score_best_of(matches, context, weighting, count);
}

}  // namespace onrecord
