#include "search/voice_ranking.h"

#include <algorithm>
#include <functional>

#include "search/nearness.h"
#include "search/weight.h"

namespace onrecord {

namespace {

/// How many words a plan ranks by, those of phrases each; without those that the index lacks.
std::size_t known_words(const Plan& plan)
{
    std::size_t count = 0;
    if (const auto* pattern = std::get_if<PatternPlan>(&plan.node))
        count =
            std::ranges::any_of(pattern->places, [](const auto& forms) { return forms.empty(); })
                ? 0
                : pattern->places.size();
    else if (const auto* all = std::get_if<AllOfPlan>(&plan.node))
        for (const Plan& part : all->parts)
            count += known_words(part);
    else if (const auto* any = std::get_if<AnyOfPlan>(&plan.node))
        for (const Plan& part : any->parts)
            count += known_words(part);
    return count;
}

/// For each of `ranked`, what the best of its quotes that `voice` matches is worth, when that is
/// more than what `worth` has.
void find_worth(const Plan& voice, const SearchContext& context, const std::vector<Ranked>& ranked,
                std::vector<double>& worth)
{
    const SearchContext quotes{context.reader, Unit::quotes};
    const Matches matches = find_scorable_matches(voice, quotes);
    const std::size_t sought = known_words(voice);
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
            worth[place] = std::max(worth[place], voice_part(quote.score, quote.words, sought));
    }
}

/// The least score of the best that are looked at closer.
double least_of_best(const std::vector<Ranked>& ranked)
{
    constexpr std::size_t most = 500;
    std::vector<double> scores;
    for (const Ranked& one : ranked)
        scores.push_back(one.score);
    const std::size_t last = std::min(most, scores.size()) - 1;
    std::ranges::nth_element(scores, scores.begin() + static_cast<std::ptrdiff_t>(last),
                             std::greater<>());
    return scores[last];
}

/// Raises the best by how near what the voices are asked for stands in them.
void raise_by_nearness(std::vector<Ranked>& ranked, std::span<const VoicePlan> voices,
                       const SearchContext& context)
{
    if (ranked.empty())
        return;
    std::vector<Nearness> nearness;
    for (const VoicePlan& voice : voices)
        nearness.emplace_back(voice, context);
    const double least = least_of_best(ranked);
    for (Ranked& one : ranked) {
        if (one.score < least && !same_score(least, one.score))
            continue;
        double most = 0;
        for (Nearness& voice : nearness)
            most = std::max(most, voice.of(one.document));
        one.score += most;
    }
}

}  // namespace

void raise_by_voices(std::vector<Ranked>& ranked, std::span<const VoicePlan> voices,
                     const SearchContext& context)
{
    std::vector<double> worth(ranked.size(), 0);
    for (const VoicePlan& voice : voices)
        find_worth(voice.quotes, context, ranked, worth);
    for (std::size_t i = 0; i < ranked.size(); ++i)
        ranked[i].score += worth[i];
    if (context.unit == Unit::articles)
        raise_by_nearness(ranked, voices, context);
}

}  // namespace onrecord
