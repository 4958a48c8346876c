#include "search/satisfied.h"

#include <algorithm>
#include <string>
#include <utility>

#include "schema/terms.h"
#include "text/words.h"

namespace onrecord {

namespace {

bool lies_in(const Date& date, const PeriodPlan& period)
{
    return date.stated() && (!period.since || date.first_day() >= *period.since) &&
           (!period.until || date.last_day() <= *period.until);
}

bool has_value(const ValuePlan& plan, const FieldValues& values)
{
    return std::ranges::any_of(values, [&plan](const FieldValue& value) {
        const std::string key =
            plan.field->match == Match::name ? name_key(value.text) : std::string(value.text);
        return std::ranges::find(plan.keys, key) != plan.keys.end();
    });
}

/// Decides which patterns made a plan true for one document.
class Evaluation {
public:
    /// `found[i]`: pattern i occurs in the document.
    Evaluation(const std::vector<bool>& found, const Facts& facts, const ValuesOf& values)
        : found_(found), facts_(facts), values_(values)
    {
    }

    Satisfied run(const Plan& plan)
    {
        counts_.assign(found_.size(), false);
        const bool truth = holds(plan);
        return {truth, std::move(counts_)};
    }

private:
    bool holds(const Plan& plan)
    {
        const std::size_t begin = next_;
        const bool truth =
            std::visit([this](const auto& node) { return this->node_holds(node); }, plan.node);
        if (!truth)
            drop(begin);
        return truth;
    }

    void drop(std::size_t begin)
    {
        for (std::size_t i = begin; i < next_; ++i)
            counts_[i] = false;
    }

    static bool node_holds(const EverythingPlan&) { return true; }
    bool node_holds(const UndatedPlan&) const { return !facts_.date.stated(); }
    bool node_holds(const PeriodPlan& period) const { return lies_in(facts_.date, period); }
    bool node_holds(const ValuePlan& value) const
    {
        return has_value(value, values_(*value.field));
    }

    bool node_holds(const PatternPlan&) { return take_found(); }
    bool node_holds(const SaidPlan&) { return take_found(); }

    bool node_holds(const NumberPlan& range) const
    {
        const auto words = static_cast<std::uint32_t>(word_terms(facts_.text).size());
        return words >= range.least.value_or(0) && words <= range.most.value_or(words);
    }

    /// They stand under NOT only.
    static bool node_holds(const DocumentsPlan&) { return false; }

    // Where it is mentioned often enough, its words were found.
    bool node_holds(const AtLeastPlan& least) { return takes_part(least.parts.front()); }

    // Where the whole stands, some of its words were found taking part in it.
    bool node_holds(const ProximityPlan& near)
    {
        bool truth = false;
        for (const Plan& part : near.parts)
            truth = takes_part(part) || truth;
        return truth;
    }

    bool takes_part(const Plan& part)
    {
        if (const auto* near = std::get_if<ProximityPlan>(&part.node))
            return node_holds(*near);
        const auto* any = std::get_if<AnyOfPlan>(&part.node);
        if (any == nullptr)
            return take_found();
        bool truth = false;
        for (const Plan& one : any->parts)
            truth = takes_part(one) || truth;
        return truth;
    }

    bool take_found()
    {
        counts_[next_] = found_[next_];
        return found_[next_++];
    }

    // Every part is visited, so that patterns keep their numbers.
    bool node_holds(const AllOfPlan& all)
    {
        bool truth = true;
        for (const Plan& part : all.parts)
            truth = holds(part) && truth;
        return truth;
    }

    bool node_holds(const AnyOfPlan& any)
    {
        bool truth = false;
        for (const Plan& part : any.parts)
            truth = holds(part) || truth;
        return truth;
    }

    bool node_holds(const NotPlan& negated)
    {
        const std::size_t begin = next_;
        const bool truth = !holds(*negated.part);
        drop(begin);
        return truth;
    }

    const std::vector<bool>& found_;
    const Facts& facts_;
    const ValuesOf& values_;
    std::vector<bool> counts_;
    std::size_t next_ = 0;
};

}  // namespace

Satisfied satisfied_by(const std::vector<bool>& found, const Plan& plan, const Facts& facts,
                       const ValuesOf& values)
{
    return Evaluation(found, facts, values).run(plan);
}

}  // namespace onrecord
