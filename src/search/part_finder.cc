#include "search/part_finder.h"

#include <algorithm>
#include <limits>
#include <string>

namespace onrecord {

namespace {

/// Any of some patterns of one place: they are looked for in one pass.
PatternPlan any_word(const std::vector<const PatternPlan*>& patterns)
{
    std::vector<std::string> words;
    for (const PatternPlan* pattern : patterns)
        words.insert(words.end(), pattern->places[0].begin(), pattern->places[0].end());
    std::ranges::sort(words);
    words.erase(std::unique(words.begin(), words.end()), words.end());
    return {patterns.front()->field, {std::move(words)}};
}

}  // namespace

std::vector<const PatternPlan*> plain_patterns(const Plan& plan)
{
    std::vector<const PatternPlan*> patterns;
    if (const auto* any = std::get_if<AnyOfPlan>(&plan.node)) {
        for (const Plan& part : any->parts)
            patterns.push_back(std::get_if<PatternPlan>(&part.node));
    } else {
        patterns.push_back(std::get_if<PatternPlan>(&plan.node));
    }
    const bool plain = std::ranges::all_of(patterns, [](const PatternPlan* pattern) {
        return pattern != nullptr && !pattern->spelling.counts();
    });
    return plain ? patterns : std::vector<const PatternPlan*>();
}

std::optional<PartFinder> PartFinder::of(const Plan& plan, const WordFile& file)
{
    const std::vector<const PatternPlan*> patterns = plain_patterns(plan);
    if (patterns.empty())
        return {};
    const std::size_t length = patterns.front()->places.size();
    if (!std::ranges::all_of(patterns, [length](const PatternPlan* pattern) {
            return pattern->places.size() == length;
        }))
        return {};
    PartFinder part;
    part.length_ = static_cast<std::uint32_t>(length);
    if (length == 1)
        part.patterns_.emplace_back(any_word(patterns), file);
    else
        for (const PatternPlan* pattern : patterns)
            part.patterns_.emplace_back(*pattern, file);
    return part;
}

const std::vector<WordRange>& PartFinder::find(const ArticleWords& words, WordRange range)
{
    found_.clear();
    for (const PatternFinder& pattern : patterns_)
        pattern.find(words, range, found_);
    if (patterns_.size() > 1) {
        std::ranges::sort(found_, {}, &WordRange::begin);
        const auto same = [](WordRange a, WordRange b) { return a.begin == b.begin; };
        found_.erase(std::unique(found_.begin(), found_.end(), same), found_.end());
    }
    return found_;
}

bool PartFinder::stands_in(const ArticleWords& words, WordRange range) const
{
    return std::ranges::any_of(
        patterns_, [&](const PatternFinder& pattern) { return pattern.stands_in(words, range); });
}

WordNumber PartFinder::commonest() const
{
    WordNumber least = std::numeric_limits<WordNumber>::max();
    for (const PatternFinder& pattern : patterns_)
        least = std::min(least, pattern.commonest());
    return least;
}

}  // namespace onrecord
