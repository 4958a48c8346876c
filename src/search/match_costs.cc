#include "search/match_costs.h"

#include <algorithm>
#include <limits>
#include <string>
#include <utility>

#include "schema/terms.h"
#include "search/effort.h"
#include "search/word_scan.h"

namespace onrecord {

namespace {

constexpr std::uint64_t last = std::numeric_limits<std::uint64_t>::max();

template <class CostOf>
void order(std::span<const Plan*> parts, const CostOf& cost_of)
{
    std::vector<std::pair<std::uint64_t, const Plan*>> costs;
    for (const Plan* part : parts)
        costs.emplace_back(cost_of(*part), part);
    std::ranges::stable_sort(costs, {}, &std::pair<std::uint64_t, const Plan*>::first);
    std::ranges::transform(costs, parts.begin(), &std::pair<std::uint64_t, const Plan*>::second);
}

/// Of a part by itself, in postings to be read.
std::uint64_t postings_of(const Plan& plan, const SearchContext& context, PatternTerms& terms)
{
    constexpr std::uint64_t words_of_text = 8;  // a look at them, in postings
    constexpr std::uint64_t text_itself = 500;  // reading that
    constexpr std::uint64_t dates_a_posting = 8;
    const auto of = [&](const Plan& part) { return postings_of(part, context, terms); };
    const std::uint64_t documents = context.reader.last(context.unit);
    if (is_of_articles(plan, context.unit))
        return last - 1;
    if (const auto* pattern = std::get_if<PatternPlan>(&plan.node)) {
        std::uint64_t least = last;
        for (const PatternWords& place : terms.of(*pattern))
            least = std::min(least, place.postings);
        return pattern->spelling.counts() ? least * text_itself : least;
    }
    if (std::holds_alternative<PeriodPlan>(plan.node) ||
        std::holds_alternative<UndatedPlan>(plan.node))
        return documents / dates_a_posting;
    if (const auto* value = std::get_if<ValuePlan>(&plan.node)) {
        std::uint64_t sum = 0;
        for (const std::string& key : value->keys)
            sum += terms.frequency_of_value(*value->field, key);
        return sum;
    }
    if (const auto* any = std::get_if<AnyOfPlan>(&plan.node)) {
        std::uint64_t sum = 0;
        for (const Plan& part : any->parts)
            sum += std::min(of(part), documents);
        return sum;
    }
    if (const auto* near = std::get_if<ProximityPlan>(&plan.node)) {
        const std::uint64_t first = of(near->parts.front());
        return words_of_text *
               (near->how.negated ? first : std::min(first, of(near->parts.back())));
    }
    if (const auto* least = std::get_if<AtLeastPlan>(&plan.node))
        return words_of_text * of(least->parts.front());
    if (const auto* said = std::get_if<SaidPlan>(&plan.node)) {
        const SearchContext quotes{context.reader, Unit::quotes};
        PatternTerms quote_terms(quotes);
        return postings_of(*said->part, quotes, quote_terms);
    }
    return std::holds_alternative<NotPlan>(plan.node) ? last : last - 1;
}

}  // namespace

std::vector<const Plan*> MatchCosts::in_order(const std::vector<Plan>& parts) const
{
    std::vector<const Plan*> all;
    for (const Plan& part : parts)
        all.push_back(&part);
    order(all, [this](const Plan& part) { return postings_of(part, context_, terms_); });
    return all;
}

void MatchCosts::order_within(std::span<const Plan*> parts, const Within& left) const
{
    constexpr std::uint64_t few = 500;  // are looked for in anything sooner than costs are known
    if (parts.size() > 1 && left.size > few)
        order(parts, [&](const Plan& part) { return within(part, left); });
}

std::uint64_t MatchCosts::within(const Plan& plan, const Within& left) const
{
    if (const auto* pattern = std::get_if<PatternPlan>(&plan.node);
        pattern != nullptr && pattern->places.size() == 1 && !pattern->spelling.counts())
        return of_listing(terms_.of(*pattern).front(), left);
    if (const auto* value = std::get_if<ValuePlan>(&plan.node)) {
        std::uint64_t sum = 0;
        for (const std::string& key : value->keys)
            sum += postings_.cost(make_term(value->field->prefix, key),
                                  terms_.frequency_of_value(*value->field, key), left);
        return sum;
    }
    const std::uint64_t postings = postings_of(plan, context_, terms_);
    if (std::holds_alternative<PeriodPlan>(plan.node) ||
        std::holds_alternative<UndatedPlan>(plan.node))
        return left.size * effort_of::date;
    return postings < (last - 1) / effort_of::posting ? postings * effort_of::posting : postings;
}

std::uint64_t MatchCosts::of_reading(const PatternWords& place, const Within& within)
{
    const std::uint64_t words = place.terms.size() <= codes_at_once
                                    ? place.terms.size() * effort_of::form
                                    : effort_of::many_forms;
    return within.size * (effort_of::text + words);
}

std::uint64_t MatchCosts::of_listing(const PatternWords& place, const Within& within) const
{
    std::uint64_t sum = 0;
    for (const std::string& term : place.terms)
        sum += postings_.cost(term, terms_.frequency(term), within);
    return sum;
}

}  // namespace onrecord
