#include <string>

#include "query/lex.h"
#include "query/proximity.h"
#include "query/quote_marks.h"
#include "query/unsupported.h"
#include "query/wildcards.h"
#include "query/word_checks.h"

namespace onrecord {

namespace {

constexpr auto npos = std::string_view::npos;

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

}  // namespace

QueryToken Lexer::phrase(Match match)
{
    const std::string_view text = text_.view();
    const Slice opening = slice(at_, at_ + mark_at(text, at_));
    if (opening_at(text, at_) == nullptr)
        refuse(opening, "a closing quotation mark without an opening one", "leave it out");
    const std::size_t closing = find_closing(opening, match);
    QueryToken token = take(QueryTokenKind::phrase, closing + mark_at(text, closing) - at_);
    token.inside = slice(opening.end, closing);
    token.text = unescaped(token.inside, match == Match::exact);
    if (match == Match::words && token.text.size() > 2 && token.text.starts_with('{') &&
        token.text.ends_with('}')) {
        token.text = token.text.substr(1, token.text.size() - 2);
        token.inside = token.inside.part(1, token.inside.view().size() - 2);
        token.inflected = true;
    }
    check_phrase(token, match);
    if (match == Match::words && !at_end() && text[at_] == '~') {
        const Slice behind = run();
        token.gaps = read_gaps(behind);
        token.at.end = at_ = behind.end;
    }
    check_behind_phrase(token.at, match);
    if (match != Match::exact)
        token.text = with_single_spaces(token.text);
    return token;
}

void Lexer::check_phrase(const QueryToken& phrase, Match match) const
{
    if (phrase.text.find_first_not_of(' ') == npos)
        refuse(phrase.at, "nothing stands between the quotation marks", "leave them out");
    if (made_of_words(match)) {
        refuse_unsupported(phrase.inside, unsupported_in_phrase(phrase.inside.view(), match));
        if (match == Match::words)
            check_truncation_in_phrase(phrase.inside);
        if (match == Match::words)
            check_wildcards(phrase.inside, phrase.inside.view(), true);
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

void Lexer::check_behind_phrase(const Slice& phrase, Match match) const
{
    if (at_end())
        return;
    if (const std::size_t mark = mark_at(text_.view(), at_); mark != 0)
        refuse(slice(at_, at_ + mark), "a quotation mark directly behind another",
               "put a space between two phrases; inside a phrase, leave marks out");
    const Slice rest = run();
    if (match == Match::date && rest.view().starts_with(".."))
        refuse(slice(phrase.begin, rest.end), "'..' behind a quotation mark",
               "a whole range stands between the marks: date:\"sept 2022..3 oct 2022\"");
    refuse_unsupported(rest, unsupported_after_phrase(rest.view()));
    if (holds_word(rest.view()))
        refuse(slice(phrase.begin, rest.end), "a word directly behind a quotation mark",
               "put a space between them, or leave the mark out");
}

}  // namespace onrecord
