#include "search/match_set.h"

#include <algorithm>
#include <bit>
#include <string>
#include <utility>

#include "schema/terms.h"

namespace onrecord {

namespace {

using Terms = std::vector<std::string>;

/// True when every part of a plan is a matter of terms alone.
class OnlyTerms {
public:
    explicit OnlyTerms(YearSpan years) : years_(years) {}

    [[nodiscard]] bool holds(const Plan& plan) const
    {
        return std::visit([this](const auto& node) { return this->node_holds(node); }, plan.node);
    }

private:
    static bool node_holds(const PatternPlan& pattern) { return pattern.places.size() == 1; }
    [[nodiscard]] bool node_holds(const PeriodPlan& period) const
    {
        return period_terms(period, years_).size() <= most_period_terms;
    }
    [[nodiscard]] bool node_holds(const AllOfPlan& all) const { return all_hold(all.parts); }
    [[nodiscard]] bool node_holds(const AnyOfPlan& any) const { return all_hold(any.parts); }
    [[nodiscard]] bool node_holds(const NotPlan& negated) const { return holds(*negated.part); }
    template <class Node>
    static bool node_holds(const Node&)
    {
        return true;
    }

    [[nodiscard]] bool all_hold(const std::vector<Plan>& parts) const
    {
        return std::ranges::all_of(parts, [this](const Plan& part) { return holds(part); });
    }

    YearSpan years_;
};

class Finder {
public:
    explicit Finder(const CompileContext& context)
        : database_(context.database),
          years_(context.years),
          last_(context.database.get_lastdocid())
    {
    }

    [[nodiscard]] MatchSet find(const Plan& plan) const
    {
        return std::visit([this](const auto& node) { return this->find_node(node); }, plan.node);
    }

private:
    [[nodiscard]] MatchSet find_node(const EverythingPlan&) const { return with_any({""}); }
    [[nodiscard]] MatchSet find_node(const UndatedPlan&) const
    {
        return with_any({make_term(term::precision_prefix, "none")});
    }
    [[nodiscard]] MatchSet find_node(const PeriodPlan& period) const
    {
        return with_any(period_terms(period, years_));
    }
    [[nodiscard]] MatchSet find_node(const ValuePlan& value) const
    {
        return with_any(prefixed(*value.field, value.keys));
    }
    [[nodiscard]] MatchSet find_node(const PatternPlan& pattern) const
    {
        return with_any(prefixed(*pattern.field, pattern.places.front()));
    }

    [[nodiscard]] MatchSet find_node(const AllOfPlan& all) const
    {
        std::optional<MatchSet> found;
        for (const Plan& part : all.parts) {
            if (std::holds_alternative<NotPlan>(part.node))
                continue;
            if (found)
                found->keep_only(find(part));
            else
                found = find(part);
        }
        if (!found)
            found = find_node(EverythingPlan{});
        for (const Plan& part : all.parts)
            if (const auto* negated = std::get_if<NotPlan>(&part.node))
                found->remove_all(find(*negated->part));
        return std::move(*found);
    }

    [[nodiscard]] MatchSet find_node(const AnyOfPlan& any) const
    {
        MatchSet found(last_);
        for (const Plan& part : any.parts)
            found.add_all(find(part));
        return found;
    }

    [[nodiscard]] MatchSet find_node(const NotPlan& negated) const
    {
        MatchSet found = find_node(EverythingPlan{});
        found.remove_all(find(*negated.part));
        return found;
    }

    static Terms prefixed(const Field& field, const Terms& values)
    {
        Terms terms;
        for (const std::string& value : values)
            terms.push_back(make_term(field.prefix, value));
        return terms;
    }

    [[nodiscard]] MatchSet with_any(const Terms& terms) const
    {
        MatchSet found(last_);
        for (const std::string& term : terms) {
            const auto end = database_.postlist_end(term);
            for (auto at = database_.postlist_begin(term); at != end; ++at)
                found.add(*at);
        }
        return found;
    }

    const Xapian::Database& database_;
    YearSpan years_;
    Xapian::docid last_;
};

}  // namespace

void MatchSet::add_all(const MatchSet& other)
{
    for (std::size_t i = 0; i < bits_.size(); ++i)
        bits_[i] |= other.bits_[i];
}

void MatchSet::keep_only(const MatchSet& other)
{
    for (std::size_t i = 0; i < bits_.size(); ++i)
        bits_[i] &= other.bits_[i];
}

void MatchSet::remove_all(const MatchSet& other)
{
    for (std::size_t i = 0; i < bits_.size(); ++i)
        bits_[i] &= ~other.bits_[i];
}

std::uint64_t MatchSet::size() const
{
    std::uint64_t count = 0;
    for (const std::uint64_t word : bits_)
        count += static_cast<std::uint64_t>(std::popcount(word));
    return count;
}

void MatchSet::for_each(const std::function<void(Xapian::docid)>& take) const
{
    for (std::size_t i = 0; i < bits_.size(); ++i)
        for (std::uint64_t word = bits_[i]; word != 0; word &= word - 1)
            take(static_cast<Xapian::docid>(i * 64 +
                                            static_cast<std::size_t>(std::countr_zero(word))));
}

bool is_matter_of_terms(const Plan& plan, YearSpan years)
{
    return OnlyTerms(years).holds(plan);
}

std::optional<MatchSet> find_matches(const Plan& plan, const CompileContext& context)
{
    if (!is_matter_of_terms(plan, context.years))
        return std::nullopt;
    return Finder(context).find(plan);
}

}  // namespace onrecord
