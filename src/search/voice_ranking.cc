#include "search/voice_ranking.h"

#include <algorithm>
#include <functional>

#include "search/nearness.h"
#include "search/weight.h"

namespace onrecord {

namespace {

/// For each of `ranked`, what the best of its quotes that `voice` matches is worth, when that is
/// more than what `worth` has.
void find_worth(const Plan& voice, const SearchContext& context, const std::vector<Ranked>& ranked,
                std::vector<double>& worth)
{
    const SearchContext quotes{context.reader, Unit::quotes};
    const Matches matches = find_scorable_matches(voice, quotes);
    std::size_t place = 0;
    for (const Ranked& quote : score(matches, quotes)) {
        const DocumentNumber document = context.unit == Unit::quotes
                                            ? quote.document
                                            : context.reader.place(quote.document).article;
        while (place < ranked.size() && ranked[place].document < document)
            ++place;
        if (place == ranked.size())
            return;
        if (ranked[place].document == document)
            worth[place] =
                std::max(worth[place], voice_part(quote.score, quote.words, matches.words.size()));
    }
}

/// Raises the best by how near the words of `plan` stand in them.
void raise_by_nearness(std::vector<Ranked>& ranked, const Plan& plan, const SearchContext& context)
{
    constexpr std::size_t most = 1000;
    Nearness nearness(plan, context);
    if (nearness.empty() || ranked.empty())
        return;
    std::vector<double> scores;
    for (const Ranked& one : ranked)
        scores.push_back(one.score);
    const std::size_t last = std::min(most, scores.size()) - 1;
    std::ranges::nth_element(scores, scores.begin() + static_cast<std::ptrdiff_t>(last),
                             std::greater<>());
    for (Ranked& one : ranked)
        if (one.score >= scores[last] || same_score(scores[last], one.score))
            one.score += nearness.of(one.document);
}

}  // namespace

void raise_by_voices(std::vector<Ranked>& ranked, const Plan& plan, std::span<const Plan> voices,
                     const SearchContext& context)
{
    std::vector<double> worth(ranked.size(), 0);
    for (const Plan& voice : voices)
        find_worth(voice, context, ranked, worth);
    for (std::size_t i = 0; i < ranked.size(); ++i)
        ranked[i].score += worth[i];
    if (context.unit == Unit::articles)
        raise_by_nearness(ranked, plan, context);
}

}  // namespace onrecord
