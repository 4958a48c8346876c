#include "search/explanation.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <iterator>
#include <map>
#include <optional>

#include "index/xapian_guard.h"
#include "query/speech.h"
#include "search/matcher.h"
#include "search/names.h"
#include "search/ranking.h"
#include "search/resolve.h"
#include "search/similar_words.h"

namespace onrecord {

namespace {

/// A leaf of a query and what it is asked of.
struct Leaf {
    const Query* query;
    Unit unit;
};

void collect_leaves(const Query& query, Unit unit, std::vector<Leaf>& leaves)
{
    const auto all = [&](const std::vector<Query>& parts) {
        for (const Query& part : parts)
            collect_leaves(part, unit, leaves);
    };
    if (const auto* both = std::get_if<AllOfNode>(&query.node))
        all(both->parts);
    else if (const auto* any = std::get_if<AnyOfNode>(&query.node))
        all(any->parts);
    else if (const auto* near = std::get_if<ProximityNode>(&query.node))
        all(near->parts);
    else if (const auto* negated = std::get_if<NotNode>(&query.node))
        collect_leaves(*negated->part, unit, leaves);
    else if (const auto* least = std::get_if<AtLeastNode>(&query.node))
        collect_leaves(*least->part, unit, leaves);
    else if (const auto* said = std::get_if<SaidNode>(&query.node))
        collect_leaves(*said->part, Unit::quotes, leaves);
    else if (!std::holds_alternative<EverythingNode>(query.node))
        leaves.push_back({&query, unit});
}

/// What a plan of one leaf, with its synonyms, looks for.
void collect_meanings(const Plan& plan, const IndexReader& reader, ExplainedPart& part)
{
    if (const auto* any = std::get_if<AnyOfPlan>(&plan.node))
        for (const Plan& one : any->parts)
            collect_meanings(one, reader, part);
    const auto add = [&part](std::vector<StandsFor>&& meanings) {
        std::ranges::stable_sort(meanings, std::greater{}, &StandsFor::articles);
        part.stands_for.push_back(std::move(meanings));
    };
    if (const auto* pattern = std::get_if<PatternPlan>(&plan.node))
        for (const std::vector<std::string>& place : pattern->places) {
            std::vector<StandsFor> words;
            for (const std::string& word : place)
                if (const std::uint64_t articles = reader.articles_with(word); articles > 0)
                    words.push_back({word, articles});
            add(std::move(words));
        }
    const auto* value = std::get_if<ValuePlan>(&plan.node);
    if (value == nullptr || value->field->match != Match::name)
        return;
    std::vector<StandsFor> names;
    for (const std::string& key : value->keys)
        names.push_back({best_spelling(reader.spellings(*value->field, key)),
                         reader.name_counts(*value->field, key).articles});
    add(std::move(names));
}

/// Shares of all documents, by chance.
class Estimate {
public:
    explicit Estimate(const SearchContext& context)
        : context_(context), all_(std::max<double>(context.reader.count(context.unit), 1))
    {
    }

    [[nodiscard]] std::uint64_t of(const Plan& plan)
    {
        return static_cast<std::uint64_t>(std::llround(share(plan) * all_));
    }

private:
    double share(const Plan& plan)
    {
        if (const auto* all = std::get_if<AllOfPlan>(&plan.node))
            return every(all->parts);
        if (const auto* near = std::get_if<ProximityPlan>(&plan.node))
            return near->how.negated ? share(near->parts.front()) : every(near->parts);
        if (const auto* any = std::get_if<AnyOfPlan>(&plan.node)) {
            double none = 1;
            for (const Plan& part : any->parts)
                none *= 1 - share(part);
            return 1 - none;
        }
        if (const auto* negated = std::get_if<NotPlan>(&plan.node))
            return 1 - share(*negated->part);
        if (const auto* least = std::get_if<AtLeastPlan>(&plan.node))
            return share(least->parts.front());
        if (const auto* pattern = std::get_if<PatternPlan>(&plan.node);
            pattern != nullptr && pattern->places.size() > 1) {
            double together = 1;
            for (const std::vector<std::string>& place : pattern->places)
                together *= counted({PatternPlan{pattern->field, {place}}});
            return together;
        }
        return counted(plan);
    }

    double every(const std::vector<Plan>& parts)
    {
        double together = 1;
        for (const Plan& part : parts)
            together *= share(part);
        return together;
    }

    [[nodiscard]] double counted(const Plan& plan) const
    {
        return static_cast<double>(find_matches(plan, context_).size()) / all_;
    }

    SearchContext context_;
    double all_;
};

/// Measures one stage after the other.
class StopWatch {
public:
    explicit StopWatch(std::vector<StageTime>& times) : times_(times) {}

    void lap(const char* stage)
    {
        const auto now = std::chrono::steady_clock::now();
        times_.push_back(
            {stage, std::chrono::duration_cast<std::chrono::microseconds>(now - begin_)});
        begin_ = now;
    }

private:
    std::vector<StageTime>& times_;
    std::chrono::steady_clock::time_point begin_ = std::chrono::steady_clock::now();
};

void explain_parts(const Query& query, const IndexReader& reader, const SearchRules& rules,
                   Explanation& explanation)
{
    std::vector<Leaf> leaves;
    collect_leaves(query, explanation.unit, leaves);
    for (const Leaf& leaf : leaves) {
        ExplainedPart part{to_string(*leaf.query), leaf.unit, 0, {}};
        const bool known = std::ranges::any_of(explanation.parts, [&part](const auto& other) {
            return other.query == part.query && other.unit == part.unit;
        });
        if (known)
            continue;
        const Plan plan = resolve(*leaf.query, reader, false, rules).plan;
        part.matches = find_matches(plan, {reader, leaf.unit}).size();
        collect_meanings(plan, reader, part);
        explanation.parts.push_back(std::move(part));
    }
}

}  // namespace

Explanation explain(const Query& query, const IndexReader& reader, const SearchRules& rules,
                    Unit unit, bool any)
{
    return with_xapian([&] {
        Explanation explanation;
        explanation.query = to_string(query);
        explanation.unit = unit;
        const SearchContext context{reader, unit};
        StopWatch watch(explanation.times);
        const Resolved resolved = resolve(query, reader, any, rules);
        watch.lap("words");
        explanation.total = find_matches(resolved.plan, context).size();
        watch.lap("match");
        constexpr std::size_t page = 10;
        (void)find_page(
            resolved.plan, context,
            {ranks(resolved.plan) ? Sort::relevance : Sort::newest, 0, page, resolved.voices});
        watch.lap("page");
        explanation.estimate = Estimate(context).of(resolved.plan);
        explanation.notes = resolved.notes;
        std::ranges::move(notes_of_missing(reader, resolved.missing_words),
                          std::back_inserter(explanation.notes));
        explain_parts(query, reader, rules, explanation);
        return explanation;
    });
}

}  // namespace onrecord
