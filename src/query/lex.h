#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "query/query.h"
#include "query/typed_text.h"
#include "schema/field.h"

namespace onrecord {

enum class QueryTokenKind : std::uint8_t {
    end,
    word,
    phrase,      ///< in quotation marks
    open,        ///< (
    close,       ///< )
    both,        ///< AND
    either,      ///< OR
    negation,    ///< NOT, or a minus directly before what it excludes
    field,       ///< `name:`; what follows is to be read with `value`
    everything,  ///< * alone
    proximity,   ///< NEAR/5, NOT SENT, ...
    at_least,    ///< atleast/3, before brackets
    saved,       ///< @name; the text is the name
};

struct QueryToken {
    QueryTokenKind kind = QueryTokenKind::end;
    std::string text;  ///< of words and phrases: what to search for; of fields: the name as typed
    Slice at;          ///< the whole token, marks included
    Slice inside;      ///< of words and phrases: without marks
    ProximityOperator proximity = {};  ///< of operators
    std::uint32_t edits = 0;           ///< of words: `name~1`
    bool inflected = false;            ///< of phrases: "{a b}"
    std::uint32_t gaps = 0;            ///< of phrases: distance of `"a b"~5`, 0 without
    std::uint32_t mentions = 0;        ///< of atleast
};

/// Cuts a query into tokens, one at a time. What a word is depends on the field it is a value of:
/// values of `Match::exact` fields are taken exactly as typed.
///
/// Linear time. Errors: ParseError (usage) at what is no part of the language.
class Lexer {
public:
    /// Borrows `text`.
    explicit Lexer(const TypedText& text);

    /// The next token where an operator or operand may stand.
    [[nodiscard]] QueryToken next(Match match);

    /// What stands directly behind the field name just read: a word, a phrase or `(`.
    [[nodiscard]] QueryToken value(const QueryToken& name, Match match);

    /// Words without letters or digits that were passed over, in order, each once; "…" at the end
    /// when there are many.
    [[nodiscard]] const std::vector<std::string>& ignored() const { return ignored_; }

    /// The first word whose '!' was read as '*', as it is then written; empty without.
    [[nodiscard]] const std::string& truncated() const { return truncated_; }

private:
    [[nodiscard]] Slice slice(std::size_t begin, std::size_t end) const;
    [[nodiscard]] Slice run() const;
    [[nodiscard]] QueryToken take(QueryTokenKind kind, std::size_t bytes);
    [[nodiscard]] bool at_end() const { return at_ >= text_.view().size(); }
    void skip_spaces();

    [[nodiscard]] bool pass_over(const Slice& run);
    [[nodiscard]] QueryToken operator_or_word(const Slice& run, Match match);
    [[nodiscard]] QueryToken word(const Slice& run, Match match);
    [[nodiscard]] QueryToken similar_word(const Slice& run);
    [[nodiscard]] QueryToken negation(const Slice& run);
    [[nodiscard]] QueryToken word_not(const Slice& run, Match match);
    [[nodiscard]] QueryToken field(const Slice& run, std::size_t colon);
    [[nodiscard]] QueryToken phrase(Match match);
    [[nodiscard]] std::size_t find_closing(const Slice& opening, Match match) const;
    void check_mark_behind(const Slice& run) const;
    void check_phrase(const QueryToken& phrase, Match match) const;
    void check_behind_phrase(const Slice& phrase, Match match) const;

    const TypedText& text_;
    std::size_t at_ = 0;
    std::size_t last_closing_apostrophe_ = 0;  ///< 0: none
    bool operand_must_follow_ = false;         ///< directly behind a minus
    std::vector<std::string> ignored_;
    std::string truncated_;
};

}  // namespace onrecord
