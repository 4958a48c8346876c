#include "search/plan.h"

#include <algorithm>

namespace onrecord {

namespace {

bool all_of_articles(const std::vector<Plan>& parts)
{
    return std::ranges::all_of(parts,
                               [](const Plan& part) { return is_of_articles(part, Unit::quotes); });
}

struct OfArticles {
    bool operator()(const EverythingPlan&) const { return false; }
    bool operator()(const UndatedPlan&) const { return true; }
    bool operator()(const PeriodPlan&) const { return true; }
    bool operator()(const ValuePlan& value) const { return value.field->of_quote == nullptr; }
    bool operator()(const PatternPlan& words) const { return words.field->of_quote == nullptr; }
    bool operator()(const AllOfPlan& all) const { return all_of_articles(all.parts); }
    bool operator()(const AnyOfPlan& any) const { return all_of_articles(any.parts); }
    bool operator()(const SaidPlan& said) const { return is_of_articles(*said.part, Unit::quotes); }
    bool operator()(const ProximityPlan& near) const
    {
        return is_of_articles(near.parts.front(), Unit::quotes);
    }
    bool operator()(const NumberPlan&) const { return true; }
    bool operator()(const DocumentsPlan&) const { return false; }
    bool operator()(const AtLeastPlan& least) const
    {
        return is_of_articles(least.parts.front(), Unit::quotes);
    }
    bool operator()(const NotPlan& negated) const
    {
        return is_of_articles(*negated.part, Unit::quotes);
    }
};

}  // namespace

bool is_of_articles(const Plan& plan, Unit unit)
{
    return unit == Unit::quotes && std::visit(OfArticles(), plan.node);
}

bool ranks(const Plan& plan)
{
    if (const auto* all = std::get_if<AllOfPlan>(&plan.node))
        return std::ranges::any_of(all->parts, ranks);
    if (const auto* any = std::get_if<AnyOfPlan>(&plan.node))
        return std::ranges::any_of(any->parts, ranks);
    if (const auto* said = std::get_if<SaidPlan>(&plan.node))
        return ranks(*said->part);
    return std::holds_alternative<PatternPlan>(plan.node) ||
           std::holds_alternative<ProximityPlan>(plan.node) ||
           std::holds_alternative<AtLeastPlan>(plan.node);
}

}  // namespace onrecord
