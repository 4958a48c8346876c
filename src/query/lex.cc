#include "query/lex.h"

#include <algorithm>

#include "query/proximity.h"
#include "query/quote_marks.h"
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

/// A backslash that stands for the mark or backslash behind it.
bool escapes(std::string_view text, std::size_t at)
{
    return text[at] == '\\' && at + 1 < text.size() &&
           (text[at + 1] == '"' || text[at + 1] == '\\');
}

/// The bytes between the marks with escapes undone; `exact`: otherwise exactly as typed.
std::string unescaped(const Slice& inside, bool exact)
{
    const std::string_view text = inside.view();
    std::string made;
    std::size_t kept = 0;  // where what is not yet in `made` begins
    const auto keep_until = [&](std::size_t end) {
        const std::size_t length = end - kept;
        made += exact ? inside.raw_part(kept, length) : text.substr(kept, length);
    };
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (!escapes(text, at))
            continue;
        keep_until(at);
        kept = ++at;
    }
    keep_until(text.size());
    return made;
}

std::string with_single_spaces(std::string_view text)
{
    std::string made;
    for (const char c : text)
        if (c != ' ' || (!made.empty() && made.back() != ' '))
            made += c;
    if (made.ends_with(' '))
        made.pop_back();
    return made;
}

/// The last apostrophe that could close what another has opened; 0 when there is none.
std::size_t last_closing_apostrophe(std::string_view text)
{
    for (std::size_t at = text.size(); at-- > 1;) {
        const bool behind_word = std::string_view(" (:").find(text[at - 1]) == npos;
        const bool word_ends =
            at + 1 == text.size() || std::string_view(" (),.;:!?").find(text[at + 1]) != npos;
        if (text[at] == '\'' && behind_word && word_ends)
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

Token Lexer::take(TokenKind kind, std::size_t bytes)
{
    const Slice at = slice(at_, at_ + bytes);
    at_ += bytes;
    operand_must_follow_ = false;
    return {kind, {}, at, at};
}

Token Lexer::next(Match match)
{
    for (;;) {
        skip_spaces();
        if (at_end())
            return take(TokenKind::end, 0);
        const char c = text_.view()[at_];
        if (c == '(' || c == ')')
            return take(c == '(' ? TokenKind::open : TokenKind::close, 1);
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
    if (text.find_first_of("-*:") != npos || unsupported_sign(text) || holds_word(text))
        return false;
    if (operand_must_follow_)
        refuse_without_words(run);
    constexpr std::size_t most_named = 20;
    if (ignored_.size() < most_named && std::ranges::find(ignored_, text) == ignored_.end())
        ignored_.emplace_back(ignored_.size() + 1 < most_named ? text : "…");
    at_ = run.end;
    return true;
}

Token Lexer::operator_or_word(const Slice& run, Match match)
{
    const std::string_view text = run.view();
    if (text.front() == '-')
        return negation(run);
    const std::size_t colon = text.find(':');
    if (made_of_words(match) && colon != npos && !is_digit(text.front()))
        return field(run, colon);
    check_mark_behind(run);
    if (text == "*")
        return take(TokenKind::everything, 1);
    if (text == "AND")
        return take(TokenKind::both, text.size());
    if (text == "OR")
        return take(TokenKind::either, text.size());
    if (text == "NOT")
        return word_not(run, match);
    if (made_of_words(match) && is_proximity(text)) {
        const ProximityOperator how = read_proximity(run);
        Token token = take(TokenKind::proximity, text.size());
        token.proximity = how;
        return token;
    }
    return word(run, match);
}

/// NOT, or with a proximity operator behind it one operator of both.
Token Lexer::word_not(const Slice& run, Match match)
{
    Token token = take(TokenKind::negation, run.view().size());
    const std::size_t behind = at_;
    skip_spaces();
    const Slice next = this->run();
    if (!made_of_words(match) || !is_proximity(next.view())) {
        at_ = behind;
        return token;
    }
    token.kind = TokenKind::proximity;
    token.proximity = read_proximity(next);
    token.proximity.negated = true;
    token.at.end = at_ = next.end;
    token.inside = token.at;
    return token;
}

void Lexer::check_mark_behind(const Slice& run) const
{
    if (const std::size_t mark = mark_at(text_.view(), run.end); mark != 0)
        refuse(slice(run.end, run.end + mark), "a quotation mark directly behind a word",
               "put a space before it, or leave it out");
}

Token Lexer::word(const Slice& run, Match match)
{
    if (made_of_words(match))
        check_bare_word(run, last_closing_apostrophe_ > run.begin);
    if (match == Match::exact && run.view().find('*') != npos)
        refuse(run, "wildcards are not supported yet", "in quotation marks '*' is an asterisk");
    Token token = take(TokenKind::word, run.view().size());
    token.text = match == Match::exact ? run.raw() : run.view();
    return token;
}

Token Lexer::negation(const Slice& run)
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
    Token token = take(TokenKind::negation, 1);
    operand_must_follow_ = true;
    return token;
}

Token Lexer::field(const Slice& run, std::size_t colon)
{
    if (colon == 0)
        refuse(run.part(0, 1), "no field name before ':'", "leave the colon out");
    Token token = take(TokenKind::field, colon + 1);
    token.inside = run.part(0, colon);
    token.text = token.inside.view();
    return token;
}

Token Lexer::value(const Token& name, Match match)
{
    const std::string_view text = text_.view();
    if (at_end() || text[at_] == ' ' || text[at_] == ')')
        refuse(name.at, in_marks(name.at.view()) + " has no value",
               "the value stands directly behind the colon; in text, leave the colon out");
    if (text[at_] == '(')
        return take(TokenKind::open, 1);
    if (mark_at(text, at_) != 0)
        return phrase(match);
    const Slice here = run();
    check_mark_behind(here);
    check_value(name.at, here, match);
    return word(here, match);
}

Token Lexer::phrase(Match match)
{
    const std::string_view text = text_.view();
    const Slice opening = slice(at_, at_ + mark_at(text, at_));
    if (opening_at(text, at_) == nullptr)
        refuse(opening, "a closing quotation mark without an opening one", "leave it out");
    const std::size_t closing = find_closing(opening, match);
    Token token = take(TokenKind::phrase, closing + mark_at(text, closing) - at_);
    token.inside = slice(opening.end, closing);
    token.text = unescaped(token.inside, match == Match::exact);
    check_phrase(token, match);
    if (match == Match::words && !at_end() && text[at_] == '~') {
        const Slice behind = run();
        token.gaps = read_gaps(behind);
        token.at.end = at_ = behind.end;
    }
    check_behind_phrase(token.at);
    if (match != Match::exact)
        token.text = with_single_spaces(token.text);
    return token;
}

void Lexer::check_phrase(const Token& phrase, Match match) const
{
    if (phrase.text.find_first_not_of(' ') == npos)
        refuse(phrase.at, "nothing stands between the quotation marks", "leave them out");
    if (made_of_words(match)) {
        refuse_unsupported(phrase.inside, unsupported_in_phrase(phrase.inside.view()));
        if (!holds_word(phrase.text))
            refuse_without_words(phrase.at);
    }
}

/// Where the closing mark begins that belongs to the opening one.
std::size_t Lexer::find_closing(const Slice& opening, Match match) const
{
    const std::string_view text = text_.view();
    const QuotePair& pair = *opening_at(text, opening.begin);
    const std::string use_plain = ", or use \" at both ends";
    for (std::size_t at = opening.end; at < text.size(); ++at) {
        if (escapes(text, at)) {
            ++at;
            continue;
        }
        if (closing_at(pair, text, at) != 0)
            return at;
        const std::size_t other = mark_at(text, at);
        if (other != 0 && match != Match::exact)
            refuse(slice(at, at + other),
                   "the quotation marks do not match: " + std::string(pair.open) +
                       " is not closed by " + std::string(text.substr(at, other)),
                   "close the phrase with " + std::string(pair.close) + use_plain +
                       "; leave out marks inside it");
    }
    refuse(opening, "the quotation mark is never closed",
           "close the phrase with " + std::string(pair.close) + ", or leave the mark out");
}

void Lexer::check_behind_phrase(const Slice& phrase) const
{
    if (at_end())
        return;
    if (const std::size_t mark = mark_at(text_.view(), at_); mark != 0)
        refuse(slice(at_, at_ + mark), "a quotation mark directly behind another",
               "put a space between two phrases; inside a phrase, leave marks out");
    const Slice rest = run();
    refuse_unsupported(rest, unsupported_after_phrase(rest.view()));
    if (holds_word(rest.view()))
        refuse(slice(phrase.begin, rest.end), "a word directly behind a quotation mark",
               "put a space between them, or leave the mark out");
}

}  // namespace onrecord
