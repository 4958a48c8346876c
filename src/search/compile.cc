#include "search/compile.h"

#include <utility>
#include <vector>

#include "schema/terms.h"
#include "search/weight.h"

namespace onrecord {

namespace {

using Xapian::Query;
using Queries = std::vector<Query>;

Query joined(Query::op op, const Queries& parts)
{
    return parts.size() == 1 ? parts.front() : Query(op, parts.begin(), parts.end());
}

Query unweighed(const Query& query)
{
    return query.empty() ? query : Query(Query::OP_SCALE_WEIGHT, query, 0.0);
}

class Compiler {
public:
    explicit Compiler(const CompileContext& context)
        : context_(context), all_(context.database.get_doccount())
    {
    }

    [[nodiscard]] Query compile(const Plan& plan) const
    {
        return std::visit([this](const auto& node) { return this->compile_node(node); }, plan.node);
    }

private:
    static Query compile_node(const EverythingPlan&) { return unweighed(Query::MatchAll); }

    static Query compile_node(const UndatedPlan&)
    {
        return unweighed(Query(make_term(term::precision_prefix, "none")));
    }

    [[nodiscard]] Query compile_node(const PeriodPlan& period) const
    {
        return unweighed(period_query(period, context_.years));
    }

    static Query compile_node(const ValuePlan& value)
    {
        Queries terms;
        for (const std::string& key : value.keys)
            terms.emplace_back(make_term(value.field->prefix, key));
        return terms.empty() ? Query::MatchNothing : unweighed(joined(Query::OP_OR, terms));
    }

    [[nodiscard]] Query compile_node(const PatternPlan& pattern) const
    {
        Queries places;
        double rarities = 0;
        for (const std::vector<std::string>& terms : pattern.places) {
            double with = 0;
            const std::vector<std::string> indexed = indexed_terms(pattern, terms, with);
            if (indexed.empty())
                return Query::MatchNothing;
            rarities += rarity(with, all_);
            const bool alone = pattern.places.size() == 1;
            const Query::op op = alone ? Query::OP_SYNONYM : Query::OP_OR;
            places.push_back(indexed.size() == 1 ? Query(indexed.front())
                                                 : Query(op, indexed.begin(), indexed.end()));
        }
        const Query words = joined(Query::OP_PHRASE, places);
        const double weight = rarities / static_cast<double>(places.size());
        return {Query::OP_SCALE_WEIGHT, words, context_.weighed ? weight : 0.0};
    }

    [[nodiscard]] Query compile_node(const AllOfPlan& all) const
    {
        Queries wanted;
        Queries unwanted;
        for (const Plan& part : all.parts) {
            if (const auto* negated = std::get_if<NotPlan>(&part.node))
                unwanted.push_back(compile(*negated->part));
            else
                wanted.push_back(compile(part));
        }
        if (wanted.empty())
            wanted.push_back(compile_node(EverythingPlan{}));
        const Query found = joined(Query::OP_AND, wanted);
        if (unwanted.empty())
            return found;
        return {Query::OP_AND_NOT, found, joined(Query::OP_OR, unwanted)};
    }

    [[nodiscard]] Query compile_node(const AnyOfPlan& any) const
    {
        Queries parts;
        for (const Plan& part : any.parts)
            parts.push_back(compile(part));
        return joined(Query::OP_OR, parts);
    }

    [[nodiscard]] Query compile_node(const NotPlan& negated) const
    {
        return {Query::OP_AND_NOT, compile_node(EverythingPlan{}), compile(*negated.part)};
    }

    /// The terms of a place that the database has, with the field's prefix. `with` becomes about
    /// how many documents hold one of them, taking them as independent; exact for one.
    [[nodiscard]] std::vector<std::string> indexed_terms(const PatternPlan& pattern,
                                                         const std::vector<std::string>& terms,
                                                         double& with) const
    {
        std::vector<std::string> indexed;
        double without_all = 1;
        for (const std::string& term : terms) {
            std::string full = make_term(pattern.field->prefix, term);
            const Xapian::doccount documents = context_.database.get_termfreq(full);
            if (documents == 0)
                continue;
            with = documents;
            without_all *= 1 - with / all_;
            indexed.push_back(std::move(full));
        }
        if (indexed.size() > 1)
            with = all_ * (1 - without_all);
        return indexed;
    }

    const CompileContext& context_;
    double all_;
};

}  // namespace

Xapian::Query compile(const Plan& plan, const CompileContext& context)
{
    return Compiler(context).compile(plan);
}

}  // namespace onrecord
