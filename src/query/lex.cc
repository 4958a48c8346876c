#include "query/lex.h"

#include <algorithm>

#include "query/at_least.h"
#include "query/proximity.h"
#include "query/quote_marks.h"
#include "query/saved_name.h"
#include "query/similar.h"
#include "query/unsupported.h"
#include "query/word_checks.h"

namespace onrecord {

namespace {

constexpr auto npos = std::string_view::npos;

bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

bool ends_word(std::string_view text, std::size_t at)
{
    const char c = text[at];
    return c == ' ' || c == '(' || c == ')' || mark_at(text, at) != 0;
}

/// The last apostrophe that could close what another has opened; 0 when there is none.
std::size_t last_closing_apostrophe(std::string_view text)
{
    for (std::size_t at = text.size(); at-- > 1;) {
        const bool behind_word = std::string_view(" (:").find(text[at - 1]) == npos;
        const bool word_ends =
            at + 1 == text.size() || std::string_view(" (),.;:!?").find(text[at + 1]) != npos;
        if ((text[at] == '\'' || text[at] == '`') && behind_word && word_ends)
            return at;
    }
    return 0;
}

}  // namespace

Lexer::Lexer(const TypedText& text)
    : text_(text), last_closing_apostrophe_(last_closing_apostrophe(text.view()))
{
}

Slice Lexer::slice(std::size_t begin, std::size_t end) const
{
    return {&text_, begin, end};
}

/// From here to the next space, bracket or quotation mark.
Slice Lexer::run() const
{
    std::size_t end = at_;
    while (end < text_.view().size() && !ends_word(text_.view(), end))
        ++end;
    return slice(at_, end);
}

void Lexer::skip_spaces()
{
    while (!at_end() && text_.view()[at_] == ' ')
        ++at_;
}

QueryToken Lexer::take(QueryTokenKind kind, std::size_t bytes)
{
    const Slice at = slice(at_, at_ + bytes);
    at_ += bytes;
    operand_must_follow_ = false;
    return {kind, {}, at, at};
}

QueryToken Lexer::next(Match match)
{
    for (;;) {
        skip_spaces();
        if (at_end())
            return take(QueryTokenKind::end, 0);
        const char c = text_.view()[at_];
        if (c == '(' || c == ')')
            return take(c == '(' ? QueryTokenKind::open : QueryTokenKind::close, 1);
        if (mark_at(text_.view(), at_) != 0)
            return phrase(match);
        const Slice here = run();
        if (!made_of_words(match) || !pass_over(here))
            return operator_or_word(here, match);
    }
}

/// Passes over punctuation that stands alone, unless it looks like an operator.
bool Lexer::pass_over(const Slice& run)
{
    const std::string_view text = run.view();
    const bool is_mark = text.find_first_not_of("?!") == npos;
    if (text == "..")
        refuse(run, "'..' stands between the two ends of a range without spaces",
               "write date:2022-09-14..2022-10-03; dates of several words stand in quotation "
               "marks: date:\"sept 2022..3 oct 2022\"");
    if (text.find_first_of("-*:") != npos || (unsupported_sign(text) && !is_mark) ||
        holds_word(text))
        return false;
    if (operand_must_follow_)
        refuse_without_words(run);
    constexpr std::size_t most_named = 20;
    if (ignored_.size() < most_named && std::ranges::find(ignored_, text) == ignored_.end())
        ignored_.emplace_back(ignored_.size() + 1 < most_named ? text : "…");
    at_ = run.end;
    return true;
}

QueryToken Lexer::operator_or_word(const Slice& run, Match match)
{
    const std::string_view text = run.view();
    if (text.front() == '-')
        return negation(run);
    const std::size_t colon = text.find(':');
    if (made_of_words(match) && colon != npos && !is_digit(text.front()))
        return field(run, colon);
    check_mark_behind(run);
    if (text == "*")
        return take(QueryTokenKind::everything, 1);
    if (text == "AND")
        return take(QueryTokenKind::both, text.size());
    if (text == "OR")
        return take(QueryTokenKind::either, text.size());
    if (text == "NOT")
        return word_not(run, match);
    if (made_of_words(match) && is_proximity(text)) {
        const ProximityOperator how = read_proximity(run);
        QueryToken token = take(QueryTokenKind::proximity, text.size());
        token.proximity = how;
        return token;
    }
    if (made_of_words(match) && is_at_least(text)) {
        const std::uint32_t mentions = read_at_least(run);
        QueryToken token = take(QueryTokenKind::at_least, text.size());
        token.mentions = mentions;
        return token;
    }
    if (made_of_words(match) && text.front() == '@' && is_saved_name(text.substr(1))) {
        QueryToken token = take(QueryTokenKind::saved, text.size());
        token.text = text.substr(1);
        return token;
    }
    return word(run, match);
}

/// NOT, or with a proximity operator behind it one operator of both.
QueryToken Lexer::word_not(const Slice& run, Match match)
{
    QueryToken token = take(QueryTokenKind::negation, run.view().size());
    const std::size_t behind = at_;
    skip_spaces();
    const Slice next = this->run();
    if (!made_of_words(match) || !is_proximity(next.view())) {
        at_ = behind;
        return token;
    }
    token.kind = QueryTokenKind::proximity;
    token.proximity = read_proximity(next);
    token.proximity.negated = true;
    token.at.end = at_ = next.end;
    token.inside = token.at;
    return token;
}

void Lexer::check_mark_behind(const Slice& run) const
{
    const std::size_t mark = mark_at(text_.view(), run.end);
    if (mark == 0)
        return;
    refuse_unsupported(run, unsupported_sign(run.view()));
    refuse(slice(run.end, run.end + mark), "a quotation mark directly behind a word",
           "put a space before it, or leave it out");
}

QueryToken Lexer::word(const Slice& run, Match match)
{
    if (match == Match::words && is_similarity(run.view()))
        return similar_word(run);
    if (made_of_words(match))
        check_bare_word(run, match, last_closing_apostrophe_ > run.begin);
    if (match == Match::exact && run.view().find('*') != npos)
        refuse(run, "exact values have no wildcards", "in quotation marks '*' is an asterisk");
    QueryToken token = take(QueryTokenKind::word, run.view().size());
    token.text = match == Match::exact ? run.raw() : run.view();
    if (match == Match::words && is_truncated(token.text)) {
        token.text = truncation_unified(token.text);
        if (truncated_.empty())
            truncated_ = token.text;
    }
    return token;
}

/// A word with `~` and how many letters may differ.
QueryToken Lexer::similar_word(const Slice& run)
{
    const std::size_t tilde = run.view().find('~');
    const Slice word = run.part(0, tilde);
    const std::uint32_t edits = read_edits(run);
    check_bare_word(word, Match::words, last_closing_apostrophe_ > run.begin);
    check_similar(word, edits);
    QueryToken token = take(QueryTokenKind::word, run.view().size());
    token.text = word.view();
    token.inside = word;
    token.edits = edits;
    return token;
}

QueryToken Lexer::negation(const Slice& run)
{
    const std::string_view text = run.view();
    if (text.size() > 1 && text[1] == '-')
        refuse(run, "two minus signs exclude nothing",
               "one minus directly before a word excludes it; options stand outside the query and "
               "before --");
    const bool before_group = run.end < text_.view().size() && text_.view()[run.end] != ' ' &&
                              text_.view()[run.end] != ')';
    if (text.size() == 1 && !before_group)
        refuse(run, "a minus must stand directly before what it excludes",
               "leave the space behind it out, or the minus");
    QueryToken token = take(QueryTokenKind::negation, 1);
    operand_must_follow_ = true;
    return token;
}

QueryToken Lexer::field(const Slice& run, std::size_t colon)
{
    if (colon == 0)
        refuse(run.part(0, 1), "no field name before ':'", "leave the colon out");
    QueryToken token = take(QueryTokenKind::field, colon + 1);
    token.inside = run.part(0, colon);
    token.text = token.inside.view();
    return token;
}

QueryToken Lexer::value(const QueryToken& name, Match match)
{
    const std::string_view text = text_.view();
    if (at_end() || text[at_] == ' ' || text[at_] == ')')
        refuse(name.at, in_marks(name.at.view()) + " has no value",
               "the value stands directly behind the colon; in text, leave the colon out");
    if (text[at_] == '(')
        return take(QueryTokenKind::open, 1);
    if (mark_at(text, at_) != 0)
        return phrase(match);
    const Slice here = run();
    check_mark_behind(here);
    check_value(name.at, here, match);
    return word(here, match);
}

}  // namespace onrecord
