#include "query/parse.h"

#include <algorithm>
#include <utility>

#include "query/at_least.h"
#include "query/date_point.h"
#include "query/number_range.h"
#include "query/period.h"
#include "query/query_limits.h"
#include "query/tree.h"
#include "query/wildcards.h"
#include "text/words.h"

namespace onrecord {

namespace {

[[noreturn]] void refuse_unclosed(const Slice& bracket)
{
    refuse(bracket, "the bracket is never closed", "add a closing bracket, or leave it out");
}

}  // namespace

Parser::Parser(const TypedText& text, const ParseOptions& options)
    : text_(text), options_(options), lexer_(text)
{
}

void Parser::advance(const Scope& scope)
{
    previous_ = std::exchange(token_, lexer_.next(scope.match()));
}

Query Parser::parse(const Scope& scope)
{
    advance(scope);
    const Slice whole{&text_, 0, text_.view().size()};
    if (token_.kind == QueryTokenKind::end)
        refuse(whole, "the query is empty", "'*' alone is everything");
    Query query = any(scope);
    if (token_.kind == QueryTokenKind::close)
        refuse(token_.at, "a closing bracket without an opening one", "leave it out");
    check_spelt_out(query, whole);
    return query;
}

bool Parser::starts_operand() const
{
    switch (token_.kind) {
        case QueryTokenKind::word:
        case QueryTokenKind::phrase:
        case QueryTokenKind::open:
        case QueryTokenKind::negation:
        case QueryTokenKind::field:
        case QueryTokenKind::everything:
        case QueryTokenKind::at_least:
        case QueryTokenKind::saved:
            return true;
        default:
            return false;
    }
}

Query Parser::any(const Scope& scope)
{
    bool joined = false;
    std::vector<Query> parts;
    parts.push_back(all(scope, joined));
    bool near = nearness_;
    while (token_.kind == QueryTokenKind::either) {
        advance(scope);
        parts.push_back(all(scope, joined));
        near = near || nearness_;
    }
    nearness_mixed_ = nearness_mixed_ || (near && parts.size() > 1);
    mixed_ = mixed_ || (joined && parts.size() > 1);
    return any_of(std::move(parts));
}

/// Sets `joined` when several operands stood side by side.
Query Parser::all(const Scope& scope, bool& joined)
{
    std::vector<Query> parts;
    parts.push_back(negated(scope));
    bool near = nearness_;
    while (token_.kind == QueryTokenKind::both || starts_operand()) {
        if (token_.kind == QueryTokenKind::both)
            advance(scope);
        Query operand = negated(scope);
        check_but_not(operand);
        note_doubtful(parts, operand);
        parts.push_back(std::move(operand));
        near = near || nearness_;
    }
    nearness_ = near;
    nearness_mixed_ = nearness_mixed_ || (near && parts.size() > 1);
    joined = joined || parts.size() > 1;
    Query query = all_of(std::move(parts));
    check_periods(query);
    return query;
}

/// Refuses `BUT NOT`, NOT's name in other systems.
void Parser::check_but_not(const Query& before) const
{
    const auto* word = std::get_if<WordNode>(&before.node);
    if (word != nullptr && small_letters(word->text) == "but" &&
        token_.kind == QueryTokenKind::negation && token_.at.view() != "-")
        refuse(token_.at, "'BUT NOT' is no operator here", "write NOT alone");
}

Query Parser::negated(const Scope& scope)
{
    bool wanted = true;
    while (token_.kind == QueryTokenKind::negation) {
        wanted = !wanted;
        advance(scope);
    }
    Query query = near(scope);
    return wanted ? query : negate(std::move(query));
}

Query Parser::operand(const Scope& scope)
{
    switch (token_.kind) {
        case QueryTokenKind::word:
        case QueryTokenKind::phrase: {
            Query query = leaf(scope, token_.at);
            advance(scope);
            return query;
        }
        case QueryTokenKind::everything:
            if (scope.inside_field || scope.spelling.counts())
                refuse(token_.at, "'*' says nothing in a field", "'*' alone is everything");
            advance(scope);
            return {EverythingNode{}};
        case QueryTokenKind::open:
            return group(scope, scope);
        case QueryTokenKind::field:
            return field(scope);
        case QueryTokenKind::at_least:
            return at_least(scope);
        case QueryTokenKind::saved:
            return saved(scope);
        default:
            refuse_missing_operand();
    }
}

/// From `(`; `outer` is what holds behind the closing bracket.
Query Parser::group(const Scope& scope, const Scope& outer)
{
    const Slice opening = token_.at;
    check_nesting(++depth_, opening);
    advance(scope);
    if (token_.kind == QueryTokenKind::close)
        refuse(Slice{&text_, opening.begin, token_.at.end}, "nothing stands between the brackets",
               "leave them out");
    Query query = any(scope);
    if (token_.kind != QueryTokenKind::close)
        refuse_unclosed(opening);
    --depth_;
    nearness_ = false;
    advance(outer);
    check_nesting(bracket_depth(query) + 1, opening);
    return query;
}

Query Parser::field(const Scope& outer)
{
    const QueryToken name = token_;
    Scope scope = find_scope(name.text);
    if (scope.field == nullptr)
        refuse_unknown_field(name.at);
    if (scope.spelling.counts())
        return spelling(name, scope.spelling, outer);
    if (outer.inside_field)
        refuse(name.at, "a field inside the brackets of another",
               "close the brackets before " + in_marks(name.at.view()));
    scope.spelling = outer.spelling;
    if (scope.in_speech)
        return speech(name, scope, outer);
    scope.inside_field = true;
    scope.in_speech = outer.in_speech;
    return value(name, scope, outer);
}

/// What a field name is followed by.
Query Parser::value(const QueryToken& name, const Scope& scope, const Scope& outer)
{
    previous_ = std::exchange(token_, lexer_.value(name, scope.match()));
    if (token_.kind == QueryTokenKind::open)
        return group(scope, outer);
    Query query = leaf(scope, Slice{&text_, name.at.begin, token_.at.end});
    advance(outer);
    return query;
}

/// `said:` may hold fields, all of one quote.
Query Parser::speech(const QueryToken& name, const Scope& scope, const Scope& outer)
{
    if (outer.in_speech)
        refuse(name.at, "'said:' inside the brackets of 'said:'",
               "all in the brackets is said in one quote anyway");
    return said(value(name, scope, outer));
}

/// `case:` and `accents:` say how words are spelt, in any field.
Query Parser::spelling(const QueryToken& name, Spelling spelling, const Scope& outer)
{
    if (outer.match() != Match::words)
        refuse(name.at, in_marks(name.at.view()) + " concerns words only",
               "case and accents of names do not count");
    Scope scope = outer;
    scope.spelling.letter_case = scope.spelling.letter_case || spelling.letter_case;
    scope.spelling.accents = scope.spelling.accents || spelling.accents;
    return value(name, scope, outer);
}

/// `atleast/3( )`
Query Parser::at_least(const Scope& scope)
{
    const QueryToken how = token_;
    if (scope.match() != Match::words)
        refuse(how.at, in_marks(how.at.view()) + " counts words only", "leave it out");
    advance(scope);
    if (token_.kind != QueryTokenKind::open)
        refuse(how.at, in_marks(how.at.view()) + " needs brackets behind it",
               "write atleast/3(...) around what is to be counted; in quotation marks it is text");
    Query part = group(scope, scope);
    return make_at_least(how.mentions, std::move(part),
                         Slice{&text_, how.at.begin, previous_.at.end});
}

/// Refuses what has no spelling of its own where that counts.
void Parser::check_spelling(const Scope& scope, const Slice& at) const
{
    if (!scope.spelling.counts())
        return;
    if (scope.match() != Match::words)
        refuse(at, "case and accents of names, dates and numbers do not count",
               "put it outside of the brackets of case: and accents:");
    if (token_.inflected || token_.edits > 0)
        refuse(at, "inflected and similar words have no spelling of their own",
               "put it outside of the brackets of case: and accents:");
}

/// The current word or phrase as a value; `at` is what it is said to stand at.
Query Parser::leaf(const Scope& scope, const Slice& at)
{
    count_words(token_.text, token_.at);
    check_spelling(scope, at);
    const TypedRange typed = at.typed();
    switch (scope.match()) {
        case Match::words:
            count_wildcards(token_);
            if (token_.kind == QueryTokenKind::phrase)
                return phrase(scope, at);
            return {WordNode{scope.field, token_.text, typed, token_.edits, scope.spelling}};
        case Match::date:
            return date(scope, at);
        case Match::number: {
            NumberNode range = parse_number_range(token_.inside);
            range.field = scope.field;
            range.typed = typed;
            return {range};
        }
        default:
            return {ValueNode{scope.field, token_.text, typed}};
    }
}

Query Parser::date(const Scope& scope, const Slice& at) const
{
    DateNode period;
    switch (scope.role) {
        case DateRole::period:
            period = parse_period(token_.inside, options_);
            break;
        case DateRole::since:
            period = parse_since(token_.inside, options_);
            break;
        case DateRole::until:
            period = parse_until(token_.inside, options_);
            break;
    }
    period.typed = at.typed();
    return {period};
}

void Parser::refuse_missing_operand() const
{
    static const std::string hint = "in lower case or quotation marks it is a word";
    const auto is_operator = [](QueryTokenKind kind) {
        return kind == QueryTokenKind::both || kind == QueryTokenKind::either ||
               kind == QueryTokenKind::negation || kind == QueryTokenKind::proximity;
    };
    const std::string as_text =
        token_.kind == QueryTokenKind::proximity || previous_.kind == QueryTokenKind::proximity
            ? "in quotation marks it is text"
            : hint;
    if (token_.kind == QueryTokenKind::proximity &&
        (previous_.kind == QueryTokenKind::both || previous_.kind == QueryTokenKind::either))
        refuse(previous_.at,
               in_marks(previous_.at.view()) + " and " + in_marks(token_.at.view()) +
                   " behind each other",
               "leave one of them out: " + in_marks(token_.at.view()) + " alone joins two parts");
    if (is_operator(previous_.kind))
        refuse(previous_.at, in_marks(previous_.at.view()) + " has nothing behind it to apply to",
               previous_.at.view() == "-" ? "leave it out" : as_text);
    if (previous_.kind == QueryTokenKind::open && token_.kind == QueryTokenKind::end)
        refuse_unclosed(previous_.at);
    if (is_operator(token_.kind))
        refuse(token_.at, in_marks(token_.at.view()) + " has nothing before it to apply to",
               as_text);
    refuse(token_.at, "a closing bracket without an opening one", "leave it out");
}

void Parser::count_words(std::string_view text, const Slice& at)
{
    words_ += std::max<std::size_t>(word_terms(text).size(), 1);
    check_words(words_, at);
}

void Parser::count_wildcards(const QueryToken& token)
{
    wildcards_ += token.edits == 0 ? 0 : 1;
    for (const QueryWord& word : query_words(token.text))
        wildcards_ += has_wildcards(word.term) ? 1 : 0;
    if (wildcards_ > query_limits::wildcards)
        refuse(token.at,
               "the query has more than " + std::to_string(query_limits::wildcards) +
                   " words with wildcards or '~'",
               "ask in several queries");
}

ParsedQuery parse_query(std::string_view text, const ParseOptions& options)
{
    const TypedText typed(text);
    Parser parser(typed, options);
    ParsedQuery parsed{parser.parse(find_scope(fields().front().name)), {}};
    parsed.notes = parser.notes(parsed.query);
    return parsed;
}

}  // namespace onrecord
