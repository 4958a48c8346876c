#include <utility>

#include "query/parse.h"
#include "query/proximity.h"

namespace onrecord {

/// An operand, or several with proximity operators between them, read from left to right.
Query Parser::near(const Scope& scope)
{
    const bool minus = previous_.kind == QueryTokenKind::negation && previous_.at.view() == "-";
    const Slice sign = previous_.at;
    Slice left_at{&text_, token_.at.begin, 0};
    Query query = operand(scope);
    left_at.end = previous_.at.end;
    nearness_ = token_.kind == QueryTokenKind::proximity;
    if (minus && nearness_)
        refuse(sign, "a minus before one part of " + to_string(token_.proximity),
               "write NOT (...) around both to exclude them, or NOT " +
                   to_string(ProximityOperator{token_.proximity.kind, token_.proximity.distance}) +
                   " between them");
    bool first = true;
    ProximityOperator before;
    while (token_.kind == QueryTokenKind::proximity) {
        const QueryToken how = token_;
        chained_ = chained_ || (!first && how.proximity != before);
        before = how.proximity;
        first = false;
        advance(scope);
        check_behind_near(how);
        Slice right_at{&text_, token_.at.begin, 0};
        Query right = operand(scope);
        right_at.end = previous_.at.end;
        query =
            make_proximity(how.proximity, std::move(query), std::move(right), left_at, right_at);
        left_at.end = right_at.end;
        nearness_ = true;
    }
    return query;
}

/// Refuses what excludes something behind an operator.
void Parser::check_behind_near(const QueryToken& how) const
{
    if (token_.kind != QueryTokenKind::negation)
        return;
    const std::string name =
        to_string(ProximityOperator{how.proximity.kind, how.proximity.distance});
    refuse(token_.at, in_marks(token_.at.view()) + " behind " + to_string(how.proximity),
           "write NOT " + name + " for the first part without the second near it");
}

/// The current phrase; with `~` its words near each other.
Query Parser::phrase(const Scope& scope, const Slice& at) const
{
    PhraseNode phrase{scope.field, token_.text, at.typed(), token_.inflected, scope.spelling};
    if (token_.gaps == 0)
        return {std::move(phrase)};
    return spread_phrase(phrase, token_.gaps, token_.at);
}

}  // namespace onrecord
