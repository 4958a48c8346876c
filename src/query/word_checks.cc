#include "query/word_checks.h"

#include <algorithm>
#include <array>
#include <string>

#include "query/at_least.h"
#include "query/date_point.h"
#include "query/foreign_fields.h"
#include "query/proximity.h"
#include "query/scope.h"
#include "query/wildcards.h"
#include "text/words.h"

namespace onrecord {

namespace {

/// Dashes and hyphens that are no ASCII minus.
constexpr std::array<std::string_view, 9> dashes{"‐", "‑", "‒", "–", "—", "―", "−", "﹘", "﹣"};

std::string_view leading_dash(std::string_view text)
{
    const auto found = std::ranges::find_if(
        dashes, [text](std::string_view dash) { return text.starts_with(dash); });
    return found == dashes.end() ? std::string_view() : *found;
}

/// A mark that could open what single quotation marks close; typographic ones are apostrophes
/// already.
std::string_view single_mark(std::string_view text)
{
    for (const std::string_view mark : {"'", "`", "‚"})
        if (text.starts_with(mark))
            return mark;
    return {};
}

bool is_operator(std::string_view word)
{
    return word == "AND" || word == "OR" || word == "NOT" || is_proximity(word);
}

bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

}  // namespace

bool made_of_words(Match match)
{
    return match == Match::words || match == Match::name;
}

bool holds_word(std::string_view text)
{
    WordReader reader(text);
    Word word;
    return reader.next(word);
}

void refuse_unsupported(const Slice& piece, const std::optional<Unsupported>& found)
{
    if (found)
        refuse(piece.part(found->begin, found->end - found->begin), found->message, found->hint);
}

void refuse_without_words(const Slice& at)
{
    refuse(at, "nothing to search for in " + in_marks(at.view()),
           "a word needs a letter or a digit");
}

bool is_truncated(std::string_view word)
{
    return word.ends_with('!') && holds_word(word) &&
           std::string_view("!?*").find(word[word.size() - 2]) == std::string_view::npos;
}

std::string truncation_unified(std::string_view word)
{
    std::string unified(word);
    if (is_truncated(word))
        unified.back() = '*';
    return unified;
}

void check_truncation_in_phrase(const Slice& inside)
{
    const std::string_view text = inside.view();
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = std::min(text.find(' ', begin), text.size());
        if (is_truncated(text.substr(begin, end - begin)))
            refuse(inside.part(end - 1, 1),
                   "an exclamation mark at the end of a word may be punctuation or a wildcard",
                   "leave it out; for any ending write '*'");
        begin = end + 1;
    }
}

void check_bare_word(const Slice& word, Match match, bool closed_later)
{
    const std::string_view text = word.view();
    refuse_unsupported(word, unsupported_operator(text));
    if (small_letters(text) == "atleast" && word.text->view().substr(word.end).starts_with('('))
        refuse(word, in_marks(text) + " without a number", "write atleast/3(...)");
    if (match == Match::words)
        refuse_foreign_field(word);
    if (match == Match::name && is_truncated(text))
        refuse(word.part(text.size() - 1, 1), "names have no wildcards",
               "leave the '!' out: a name is found by any whole word of it");
    const bool truncated = match == Match::words && is_truncated(text);
    refuse_unsupported(word, unsupported_sign(text.substr(0, text.size() - (truncated ? 1 : 0))));
    if (match == Match::words)
        check_wildcards(word, truncation_unified(text), false);
    else
        refuse_unsupported(word, unsupported_in_name(text));
    if (const std::string_view mark = single_mark(text); !mark.empty() && closed_later)
        refuse(word.part(0, mark.size()), "single quotation marks do not make a phrase",
               "write \"...\" for a phrase, or leave the apostrophe out");
    if (!holds_word(text))
        refuse_without_words(word);
    if (const std::string_view dash = leading_dash(text); !dash.empty())
        refuse(word.part(0, dash.size()), in_marks(dash) + " is a dash, not a minus",
               "write '-' to exclude the word, or put a space behind the dash");
}

void check_value(const Slice& name, const Slice& value, Match match)
{
    const std::string field(name.view());
    const std::string_view text = value.view();
    if (text == "*")
        refuse(value, "'*' says nothing in a field", "'*' alone is everything");
    if (value.end < value.text->view().size() && value.text->view()[value.end] == '(') {
        if (match == Match::words && is_at_least(text))
            refuse(value, in_marks(text) + " directly behind a field",
                   "write " + field + "(" + std::string(text) + "(...))");
        refuse(Slice{value.text, value.end, value.end + 1}, "a bracket directly behind a value",
               "put a space before it, or the value in quotation marks");
    }
    if (!made_of_words(match))
        return;
    if (text.front() == '-')
        refuse(value.part(0, 1), "a minus behind a field name",
               "write -" + field + "... to exclude");
    if (is_operator(text))
        refuse(value, std::string(text) + " as a value needs quotation marks",
               "write " + field + "\"" + std::string(text) + "\"");
    const std::size_t colon = text.find(':');
    if (colon == std::string_view::npos)
        return;
    const std::string inner(text.substr(0, colon + 1));
    const auto says_spelling = [](std::string_view one) {
        return find_scope(one.substr(0, one.size() - 1)).spelling.counts();
    };
    if (says_spelling(inner) || says_spelling(field))
        refuse(value, "two fields directly behind each other",
               says_spelling(inner) ? "write " + inner + "(" + field + "...)"
                                    : "write " + field + "(" + inner + "...)");
    if (!is_digit(text.front()))
        refuse(value, "a value that holds a colon needs quotation marks",
               "write \"" + shortened(text, 60) + "\"");
}

}  // namespace onrecord
