#include "query/unsupported.h"

#include <algorithm>
#include <array>

namespace onrecord {

namespace {

constexpr auto npos = std::string_view::npos;

constexpr std::array<std::string_view, 5> foreign_operators{"XOR", "ANDNOT", "NOTNEAR", "WITHIN",
                                                            "AROUND"};

/// Names of operators that no text has before a slash, in lower case.
constexpr std::array<std::string_view, 6> before_slash{"near",   "adj",    "onear",
                                                       "within", "around", "notnear"};

/// What stands behind "w/", "n/", "p/" and "pre/" in other languages; "w/o" and "n/a" are words.
constexpr std::array<std::string_view, 5> behind_slash{"s", "p", "seg", "sent", "para"};

constexpr std::string_view as_a_word = "in quotation marks or lower case it is a word";
constexpr std::string_view drop_or_quote =
    "to search for the text, leave it out or put the words in quotation marks";

constexpr std::string_view braces =
    "write \"{...}\" for a phrase in all its inflections, ( ) to group";

/// What a sign would mean, and what to write instead.
struct Sign {
    char sign;
    bool only_first;  ///< at fault only at the beginning of a word
    std::string_view message;
    std::string_view hint;
};

constexpr std::array signs{
    Sign{'!', true, "'!' is no operator here", "write NOT, or '-' directly before a word"},
    Sign{'!', false, "'!' truncates only at the end of a word", "leave the exclamation mark out"},
    Sign{'~', false, "'~' stands behind a word or phrase", drop_or_quote},
    Sign{'^', false, "weights with '^' are not supported", drop_or_quote},
    Sign{'|', false, "'|' is no operator here", "write OR, with spaces around it"},
    Sign{'{', false, "braces stand inside quotation marks", braces},
    Sign{'}', false, "braces stand inside quotation marks", braces},
    Sign{'[', false, "square brackets mean nothing here",
         "group with ( ); a range of dates is date:2022-09..2022-10"},
    Sign{']', false, "square brackets mean nothing here",
         "group with ( ); a range of dates is date:2022-09..2022-10"},
    Sign{'\\', false, "a backslash means nothing outside quotation marks", drop_or_quote},
    Sign{'+', true, "'+' is no operator here",
         "every word is required as it is; leave the '+' out"},
    Sign{'@', true, "'@' stands before the name of a saved query", drop_or_quote},
};

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

std::string lower(std::string_view text)
{
    std::string made(text);
    std::ranges::transform(made, made.begin(), [](char c) { return lower(c); });
    return made;
}

bool all_digits(std::string_view text)
{
    return !text.empty() && std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

/// /5, /s, /p, as lawyers write "within".
bool is_within(std::string_view word)
{
    return word == "/s" || word == "/p" || (word.starts_with('/') && all_digits(word.substr(1)));
}

/// NEAR/x, NEAR/3, PRE/S, w/seg, N/4, NEAR3x: an operator, but none that is known.
bool looks_like_operator(std::string_view word, std::string_view small)
{
    const std::size_t slash = std::min(small.find('/'), small.size());
    const std::string_view name = small.substr(0, slash);
    if (slash == small.size()) {
        const auto digits_behind = [word](std::string_view operator_name) {
            return word.starts_with(operator_name) && word.size() > operator_name.size() &&
                   std::string_view("0123456789,;-").find(word[operator_name.size()]) != npos;
        };
        return digits_behind("NEAR") || digits_behind("ADJ") || digits_behind("NOTNEAR");
    }
    if (std::ranges::find(before_slash, name) != before_slash.end())
        return true;
    if (name != "w" && name != "n" && name != "p" && name != "pre")
        return false;
    const std::string_view rest = small.substr(slash + 1);
    const bool counts = !rest.empty() && rest.front() >= '0' && rest.front() <= '9';
    return counts || std::ranges::find(behind_slash, rest) != behind_slash.end();
}

bool in_word(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    return byte >= 0x80 || (byte >= '0' && byte <= '9') || (lower(c) >= 'a' && lower(c) <= 'z');
}

bool stands_in_word(std::string_view text, std::size_t at)
{
    return at > 0 && at + 1 < text.size() && in_word(text[at - 1]) && in_word(text[at + 1]);
}

}  // namespace

std::optional<Unsupported> unsupported_operator(std::string_view word)
{
    if (std::ranges::find(foreign_operators, word) != foreign_operators.end())
        return Unsupported{0, word.size(), std::string(word) + " is no operator here",
                           "the operators are AND, OR, NOT, NEAR/5, ADJ/5, SENT and PARA; " +
                               std::string(as_a_word)};
    constexpr std::size_t longest = 40;  // a longer word is none of them
    if (word.size() > longest)
        return std::nullopt;
    const std::string small = lower(word);
    if (is_within(small) || looks_like_operator(word, small))
        return Unsupported{0, word.size(), std::string(word) + " is no operator here",
                           "write NEAR/5, SENT or PARA; in quotation marks it is text"};
    if (word == "SAME")
        return Unsupported{0, word.size(), "SAME is no operator here",
                           "write PARA; " + std::string(as_a_word)};
    return std::nullopt;
}

std::optional<Unsupported> unsupported_sign(std::string_view word)
{
    for (std::size_t at = 0; at < word.size(); ++at)
        for (const Sign& sign : signs)
            if (word[at] == sign.sign && (at == 0 || !sign.only_first))
                return Unsupported{at, at + 1, std::string(sign.message), std::string(sign.hint)};
    return std::nullopt;
}

std::optional<Unsupported> unsupported_in_name(std::string_view name)
{
    for (std::size_t at = 0; at < name.size(); ++at)
        if (name[at] == '*' || (name[at] == '?' && stands_in_word(name, at)))
            return Unsupported{at, at + 1, "names have no wildcards",
                               "write whole words: a name is found by any of them"};
    return std::nullopt;
}

std::optional<Unsupported> unsupported_in_phrase(std::string_view phrase, Match match)
{
    if (match == Match::name)
        if (const auto found = unsupported_in_name(phrase))
            return found;
    const std::size_t brace = phrase.find_first_of("{}");
    if (brace == npos)
        return std::nullopt;
    return Unsupported{brace, brace + 1, "braces hold all that stands between quotation marks",
                       "write \"{...}\" for a phrase in all its inflections, or leave them out"};
}

std::optional<Unsupported> unsupported_after_phrase(std::string_view rest)
{
    if (rest.empty() || std::string_view("*?!~^|{}[]\\").find(rest.front()) == npos)
        return std::nullopt;
    if (rest.front() == '*' || rest.front() == '?')
        return Unsupported{0, 1, std::string("'") + rest.front() + "' behind a quotation mark",
                           "a wildcard stands inside the marks; else leave it out"};
    return unsupported_sign(rest);
}

}  // namespace onrecord
