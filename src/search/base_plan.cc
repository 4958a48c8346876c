#include "search/base_plan.h"

#include <algorithm>
#include <cstdint>
#include <utility>

namespace onrecord {

namespace {

/// What a part of a plan is about, the greatest asked for most.
enum class Subject : std::uint8_t { everything, period, place, person, words };

Subject greatest(const std::vector<Plan>& parts);

struct SubjectOf {
    Subject operator()(const EverythingPlan&) const { return Subject::everything; }
    Subject operator()(const UndatedPlan&) const { return Subject::period; }
    Subject operator()(const PeriodPlan&) const { return Subject::period; }
    Subject operator()(const PatternPlan&) const { return Subject::words; }
    Subject operator()(const ProximityPlan&) const { return Subject::words; }
    Subject operator()(const AtLeastPlan&) const { return Subject::words; }
    Subject operator()(const NumberPlan&) const { return Subject::place; }
    Subject operator()(const DocumentsPlan&) const { return Subject::words; }
    Subject operator()(const AllOfPlan& all) const { return greatest(all.parts); }
    Subject operator()(const AnyOfPlan& any) const { return greatest(any.parts); }
    Subject operator()(const NotPlan& negated) const
    {
        return std::visit(*this, negated.part->node);
    }
    Subject operator()(const SaidPlan& said) const
    {
        return std::max(Subject::person, std::visit(*this, said.part->node));
    }
    Subject operator()(const ValuePlan& value) const
    {
        const bool of_place = value.field->name == "source" || value.field->name == "lang";
        return of_place ? Subject::place : Subject::person;
    }
};

Subject subject_of(const Plan& plan)
{
    return std::visit(SubjectOf(), plan.node);
}

Subject greatest(const std::vector<Plan>& parts)
{
    Subject most = Subject::everything;
    for (const Plan& part : parts)
        most = std::max(most, subject_of(part));
    return most;
}

/// The parts that must all hold.
void flatten(const Plan& plan, std::vector<Plan>& parts)
{
    if (const auto* all = std::get_if<AllOfPlan>(&plan.node))
        for (const Plan& part : all->parts)
            flatten(part, parts);
    else
        parts.push_back(plan);
}

}  // namespace

Plan base_of(const Plan& plan)
{
    const Subject asked = subject_of(plan);
    AllOfPlan base;
    flatten(plan, base.parts);
    std::erase_if(base.parts, [asked](const Plan& part) { return subject_of(part) >= asked; });
    if (base.parts.empty())
        return {EverythingPlan{}};
    return {std::move(base)};
}

PeriodPlan period_of_all(const Plan& plan)
{
    std::vector<Plan> parts;
    flatten(plan, parts);
    PeriodPlan all;
    for (const Plan& part : parts) {
        const auto* period = std::get_if<PeriodPlan>(&part.node);
        if (period == nullptr)
            continue;
        if (period->since)
            all.since = std::max(all.since.value_or(*period->since), *period->since);
        if (period->until)
            all.until = std::min(all.until.value_or(*period->until), *period->until);
    }
    return all;
}

}  // namespace onrecord
