#pragma once

#include <chrono>
#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "index/reader.h"
#include "query/query.h"
#include "schema/field.h"
#include "search/match_set.h"

namespace onrecord {

struct Plan;

/// Words next to each other in order; at each place stands one of several terms. A single word in
/// its inflections is a pattern of one place.
struct PatternPlan {
    const Field* field = nullptr;                  ///< a `Match::words` field
    std::vector<std::vector<std::string>> places;  ///< without prefix, folded; at least one place;
                                                   ///< a place without terms matches nothing
    Spelling spelling = {};                        ///< what counts beside the terms
    std::vector<std::string> written = {};         ///< then, by place: `spelt`, with wildcards
    /// By place: the word as typed, folded, where it stands for its other forms, too; else empty.
    std::vector<std::string> typed = {};
};

/// A field that has one of some values.
struct ValuePlan {
    const Field* field = nullptr;   ///< a `Match::name` or `Match::exact` field
    std::vector<std::string> keys;  ///< as in its terms, without prefix; none: matches nothing
};

/// Published inside a period: all of a stated day, month or year must lie in it.
struct PeriodPlan {
    std::optional<std::chrono::sys_days> since;
    std::optional<std::chrono::sys_days> until;
};

/// A number of the article between two, both included.
struct NumberPlan {
    const Field* field = nullptr;  ///< a `Match::number` field
    std::optional<std::uint32_t> least;
    std::optional<std::uint32_t> most;
};

/// Documents of the unit that is asked for, by number.
struct DocumentsPlan {
    std::shared_ptr<const MatchSet> documents;  ///< never null
};

struct UndatedPlan {};
struct EverythingPlan {};

struct AllOfPlan {
    std::vector<Plan> parts;
};
struct AnyOfPlan {
    std::vector<Plan> parts;
};
struct NotPlan {
    std::shared_ptr<const Plan> part;  ///< never null
};

/// One quote matches `part`; of quotes: this one.
struct SaidPlan {
    std::shared_ptr<const Plan> part;  ///< never null
};

/// Two parts that stand near each other in one text, see `ProximityNode`.
struct ProximityPlan {
    ProximityOperator how;
    std::vector<Plan> parts;  ///< two: PatternPlans, AnyOfPlans of them and ProximityPlans
};

/// So many mentions, of which no two overlap.
struct AtLeastPlan {
    std::uint32_t count = 1;
    std::vector<Plan> parts;  ///< one, as those of a ProximityPlan
};

/// A query held against one index: words are the terms to look for, names are those the index
/// knows, stop words are gone. What is matched and what the highlighter marks are both made from
/// it, so that they cannot disagree.
struct Plan {
    std::variant<EverythingPlan, PatternPlan, ValuePlan, PeriodPlan, UndatedPlan, AllOfPlan,
                 AnyOfPlan, NotPlan, SaidPlan, ProximityPlan, NumberPlan, AtLeastPlan,
                 DocumentsPlan>
        node;
};

/// What somebody's words are asked for, see `VoiceQuery`.
struct VoicePlan {
    Plan quotes;
    std::optional<PatternPlan> name;
};

/// True when a plan for `unit` asks only what articles have: quotes then have it from theirs. False
/// for a plan that asks nothing.
[[nodiscard]] bool is_of_articles(const Plan& plan, Unit unit);

/// True when some pattern stands in `plan` outside NOT: there is something to rank by.
[[nodiscard]] bool ranks(const Plan& plan);

}  // namespace onrecord
