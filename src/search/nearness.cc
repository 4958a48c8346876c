#include "search/nearness.h"

#include <algorithm>
#include <optional>

#include "search/pattern_terms.h"
#include "search/weight.h"

namespace onrecord {

namespace {

/// The patterns that rank, in the order of the query.
void collect_patterns(const Plan& plan, std::vector<const PatternPlan*>& patterns)
{
    if (const auto* pattern = std::get_if<PatternPlan>(&plan.node)) {
        if (pattern->field == &fields().front())
            patterns.push_back(pattern);
    } else if (const auto* all = std::get_if<AllOfPlan>(&plan.node)) {
        for (const Plan& part : all->parts)
            collect_patterns(part, patterns);
    } else if (const auto* any = std::get_if<AnyOfPlan>(&plan.node)) {
        for (const Plan& part : any->parts)
            collect_patterns(part, patterns);
    }
}

std::vector<WordNumber> numbers_of(const PatternPlan& pattern, const WordFile& file)
{
    std::vector<WordNumber> numbers;
    for (const std::string& term : pattern.places.front())
        if (const std::optional<WordNumber> number = file.number(term))
            numbers.push_back(*number);
    return numbers;
}

/// Where any of some words stands in an article, rising.
std::vector<std::uint32_t> places_of(const ArticleWords& words,
                                     const std::vector<WordNumber>& numbers)
{
    std::vector<std::uint32_t> places;
    for (const WordNumber number : numbers)
        any_place_of(words, {0, words.count()}, number, [&places](std::uint32_t place) {
            places.push_back(place);
            return false;
        });
    std::ranges::sort(places);
    return places;
}

/// The least distance between a place of one and a place of the other; large when one has none.
std::uint32_t distance(const std::vector<std::uint32_t>& a, const std::vector<std::uint32_t>& b)
{
    std::uint32_t least = ~std::uint32_t{0};
    for (std::size_t i = 0, j = 0; i < a.size() && j < b.size();) {
        least = std::min(least, a[i] < b[j] ? b[j] - a[i] : a[i] - b[j]);
        if (a[i] < b[j])
            ++i;
        else
            ++j;
    }
    return least;
}

/// Words that stand at most so far from each other are near.
constexpr std::uint32_t window = 30;
/// Words of a query are held against so many that follow them.
constexpr std::size_t following = 3;

}  // namespace

Nearness::Nearness(const Plan& plan, const SearchContext& context) : context_(context)
{
    std::vector<const PatternPlan*> patterns;
    collect_patterns(plan, patterns);
    PatternTerms terms(context);
    for (const PatternPlan* pattern : patterns) {
        double rarity = 0;
        for (const PatternWords& place : terms.of(*pattern))
            rarity += place.weight;
        words_.push_back({pattern, rarity});
    }
    numbers_.resize(context.reader.segments().size());
}

double Nearness::of(DocumentNumber article)
{
    const auto [segment_place, number] = context_.reader.in_segment(Unit::articles, article);
    const SegmentFiles& files = context_.reader.segments()[segment_place].files;
    std::vector<std::vector<WordNumber>>& numbers = numbers_[segment_place];
    if (numbers.empty())
        for (const Word& word : words_)
            numbers.push_back(numbers_of(*word.pattern, files.words));
    const ArticleWords words = files.words.article(number);
    std::vector<std::vector<std::uint32_t>> places;
    for (const std::vector<WordNumber>& one : numbers)
        places.push_back(places_of(words, one));
    double sum = 0;
    for (std::size_t i = 0; i < places.size(); ++i)
        for (std::size_t j = i + 1; j < places.size() && j <= i + following; ++j)
            if (distance(places[i], places[j]) <= window)
                sum += nearness_part(words_[i].rarity, words_[j].rarity);
    return sum;
}

}  // namespace onrecord
