#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "schema/field.h"
#include "text/spelling.h"

namespace onrecord {

struct Query;

/// Half-open byte range of a part of the query as typed; {0, 0} for parts made from options.
struct TypedRange {
    std::size_t begin = 0;
    std::size_t end = 0;
};

/// One word of a `Match::words` field, in all its inflections. What the analysis makes of it may be
/// several words (`prime-minister`); then they stand next to each other, the last inflected. A word
/// with wildcards (see query/wildcards.h) is not inflected.
struct WordNode {
    const Field* field = nullptr;  ///< never null; points into `fields()`
    std::string text;              ///< UTF-8, holds at least one word; as typed but for full-width
                                   ///< forms, apostrophes and invisible characters
    TypedRange typed;
    std::uint32_t edits = 0;  ///< `name~1`: words that so many changes of a letter make of this
                              ///< single one, itself included, without inflections; 0 to 2
    Spelling spelling = {};   ///< where it counts, the word is not inflected
};

/// Words next to each other in order, exactly as written (accents and case aside).
struct PhraseNode {
    const Field* field = nullptr;
    std::string text;  ///< what stands between the marks, unified likewise, single spaces
    TypedRange typed;
    bool inflected = false;  ///< in all inflections of each word: "{dry summer}"
    Spelling spelling = {};
};

/// A value of a `Match::name` or `Match::exact` field: `speaker:yau`, `lang:en`.
struct ValueNode {
    const Field* field = nullptr;
    std::string text;  ///< without marks; names unified likewise and holding at least one word,
                       ///< exact values as typed to the byte, not empty
    TypedRange typed;
};

/// A period of publication, open at an end that is absent (never both, unless `none`). Both ends
/// belong to it.
struct DateNode {
    std::optional<std::chrono::sys_days> since;
    std::optional<std::chrono::sys_days> until;
    bool none = false;  ///< articles without any date; then both ends are absent
    TypedRange typed;
};

/// A number between two, both included; not both are absent.
struct NumberNode {
    const Field* field = nullptr;  ///< a `Match::number` field
    std::optional<std::uint32_t> least;
    std::optional<std::uint32_t> most;
    TypedRange typed;
};

/// Every article or quote: `*`.
struct EverythingNode {};

/// Every part must match; at least two parts.
struct AllOfNode {
    std::vector<Query> parts;
};

/// At least one part must match; at least two parts.
struct AnyOfNode {
    std::vector<Query> parts;
};

/// What does not match `part`.
struct NotNode {
    std::shared_ptr<const Query> part;  ///< never null
};

enum class Proximity : std::uint8_t { near, adjacent, sentence, paragraph };

/// `NEAR/5`, `NOT SENT`: how two parts stand to each other.
struct ProximityOperator {
    Proximity kind = Proximity::near;
    std::uint32_t distance = 0;  ///< words; of `near` (in either order) and `adjacent` (the second
                                 ///< behind the first): 1 to query_limits::distance
    bool negated = false;        ///< the first without the second there

    friend bool operator==(const ProximityOperator&, const ProximityOperator&) = default;
};

/// Two parts that stand near each other in one text.
struct ProximityNode {
    ProximityOperator how;
    std::vector<Query> parts;  ///< two: words, phrases, AnyOfNodes of them and ProximityNodes, all
                               ///< of one field
};

/// `part` stands at least so often in an article or quote; of mentions that overlap one counts.
struct AtLeastNode {
    std::uint32_t count = 1;            ///< 1 to query_limits::mentions
    std::shared_ptr<const Query> part;  ///< never null: as a part of a ProximityNode
};

/// One quote matches `part`, whose words are those said in it; of quotes: this one.
struct SaidNode {
    std::shared_ptr<const Query> part;  ///< never null; holds no SaidNode
};

/// What a user asked for, as a tree. Knows nothing of Xapian or an index, so it can be parsed,
/// printed, compared and fuzzed by itself.
struct Query {
    std::variant<EverythingNode, WordNode, PhraseNode, ValueNode, DateNode, AllOfNode, AnyOfNode,
                 NotNode, SaidNode, ProximityNode, NumberNode, AtLeastNode>
        node;
};

struct ParsedQuery {
    Query query;
    /// What a user should know about how the query was read, a line each: mixed AND and OR, a lower
    /// case `or`, signs passed over.
    std::vector<std::string> notes;
};

/// How `03/04/2022` is meant.
enum class DayMonthOrder : std::uint8_t { unstated, day_first, month_first };

struct ParseOptions {
    /// The day that relative dates start from ("yesterday").
    std::chrono::sys_days today = {};
    /// Of dates that could be read in two ways; unstated: they are refused.
    DayMonthOrder dates = DayMonthOrder::unstated;
    /// Finds the query saved under a name, for `@name`; empty: none can be asked for.
    std::function<std::optional<std::string>(std::string_view)> saved = {};
};

/// Parses the query language of docs/query-syntax.md. `text` may be any bytes.
///
/// @throws ParseError (usage) with offset and length of what is not understood, and a hint. A query
///         is never read in another way than it says.
[[nodiscard]] ParsedQuery parse_query(std::string_view text, const ParseOptions& options);

/// The query an option means: `--speaker NAME` is make_filter("speaker", NAME). For dates the value
/// is a period as after `date:`; "since" and "until" are accepted as field names. For names the
/// whole value is one name; for fields of words it is what could stand in the brackets of `field:(
/// )`; exact values are taken to the byte.
/// @throws ParseError (usage) with an offset into `value`.
[[nodiscard]] Query make_filter(std::string_view field, std::string_view value,
                                const ParseOptions& options);

/// `a` and `b`; flattens nested AllOfNodes, drops EverythingNodes.
[[nodiscard]] Query both(Query a, Query b);
[[nodiscard]] Query negate(Query query);

/// Refuses an AND of `since` and `until` (as its direct parts) that leaves no day between them.
/// `parse_query` has done so; for queries put together from several.
/// @throws ParseError (usage) at the later part; at 0 when that was made from an option.
void check_periods(const Query& query);

/// The canonical text of a query, brackets where they matter: `parse_query` turns what it prints of
/// its own trees and of `make_filter`'s back into an equal tree (typed ranges aside).
[[nodiscard]] std::string to_string(const Query& query);

/// Equal but for typed ranges.
[[nodiscard]] bool same_query(const Query& a, const Query& b);

}  // namespace onrecord
