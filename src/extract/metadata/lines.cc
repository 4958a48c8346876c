#include "extract/metadata/lines.h"

#include <algorithm>
#include <cstring>

#include "extract/lower_case.h"
#include "text/utf8.h"

namespace onrecord {

namespace {

/// Begin of the code point before `at`.
std::size_t previous(std::string_view text, std::size_t at)
{
    do {
        --at;
    } while (at > 0 && (static_cast<unsigned char>(text[at]) & 0xc0) == 0x80);
    return at;
}

bool ends_word(std::string_view text, std::size_t at)
{
    if (at >= text.size()) {
        return true;
    }
    const char32_t c = next_code_point(text, at);
    return !is_letter(c);
}

}  // namespace

std::string_view trim(std::string_view text)
{
    while (!text.empty()) {
        std::size_t after = 0;
        if (!is_space(next_code_point(text, after))) {
            break;
        }
        text.remove_prefix(after);
    }
    while (!text.empty()) {
        const std::size_t last = previous(text, text.size());
        std::size_t at = last;
        if (!is_space(next_code_point(text, at))) {
            break;
        }
        text = text.substr(0, last);
    }
    return text;
}

std::string_view clip(std::string_view text, std::size_t size)
{
    if (text.size() <= size) {
        return text;
    }
    while (size > 0 && (static_cast<unsigned char>(text[size]) & 0xc0) == 0x80) {
        --size;
    }
    return text.substr(0, size);
}

std::size_t find_last(std::string_view text, std::string_view what)
{
    std::size_t last = std::string_view::npos;
    // forwards, as the library looks for the first byte in bulk that way only
    for (std::size_t at = text.find(what); at != std::string_view::npos;
         at = text.find(what, at + 1)) {
        last = at;
    }
    return last;
}

Line line_at(std::string_view text, std::size_t at)
{
    const std::size_t newline = text.find('\n', at);
    Line line;
    line.next = newline == std::string_view::npos ? text.size() : newline + 1;
    const std::size_t end = newline == std::string_view::npos ? text.size() : newline;
    line.text = trim(text.substr(at, end - at));
    line.begin = line.text.empty() ? at : static_cast<std::size_t>(line.text.data() - text.data());
    return line;
}

std::size_t skip_blank_lines(std::string_view text, std::size_t at)
{
    while (at < text.size()) {
        const Line line = line_at(text, at);
        if (!line.blank()) {
            return at;
        }
        at = line.next;
    }
    return at;
}

Line line_before(std::string_view text, std::size_t end)
{
    std::size_t last = end;
    if (last > 0 && text[last - 1] == '\n') {
        --last;
    }
    const void* newline = ::memrchr(text.data(), '\n', last);
    const std::size_t begin =
        newline == nullptr
            ? 0
            : static_cast<std::size_t>(static_cast<const char*>(newline) - text.data()) + 1;
    Line line;
    line.text = trim(text.substr(begin, last - begin));
    line.begin = begin;
    line.next = end;
    return line;
}

std::string_view unwrap(std::string_view text)
{
    struct Pair {
        std::string_view open, close;
    };
    static constexpr Pair pairs[] = {{"\"", "\""}, {"'", "'"}, {"“", "”"}, {"(", ")"}, {"[", "]"}};
    for (const Pair& pair : pairs) {
        if (text.size() >= pair.open.size() + pair.close.size() && text.starts_with(pair.open) &&
            text.ends_with(pair.close)) {
            return trim(
                text.substr(pair.open.size(), text.size() - pair.open.size() - pair.close.size()));
        }
    }
    return text;
}

std::string_view without_preposition(std::string_view phrase)
{
    const std::size_t space = phrase.find(' ');
    const bool small = !phrase.empty() && phrase[0] >= 'a' && phrase[0] <= 'z';
    return small && space <= 4 ? trim(phrase.substr(space)) : phrase;
}

std::size_t count_words(std::string_view text, std::size_t limit)
{
    std::size_t words = 0;
    bool inside = false;
    for (const char c : text) {
        const bool space = c == ' ' || c == '\t';
        if (!space && !inside && ++words > limit) {
            return words;
        }
        inside = !space;
    }
    return words;
}

bool is_capitalised_phrase(std::string_view text)
{
    bool at_start = true;
    bool any = false;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t begin = at;
        const char32_t c = next_code_point(text, at);
        if (at_start && is_letter(c)) {
            std::size_t end = begin;
            while (end < text.size() && text[end] != ' ') {
                ++end;
            }
            const bool cased = c < 0x590;
            if (cased && !is_upper_case(c) && end - begin > 3) {
                return false;
            }
            any = any || is_upper_case(c) || !cased;
        }
        at_start = c == U' ';
    }
    return any;
}

bool contains(std::span<const std::string_view> phrases, std::string_view lower)
{
    return std::find(phrases.begin(), phrases.end(), lower) != phrases.end();
}

std::size_t leading_phrase(std::span<const std::string_view> phrases, std::string_view lower)
{
    std::size_t longest = 0;
    for (std::string_view phrase : phrases) {
        if (phrase.size() > longest && lower.starts_with(phrase) &&
            ends_word(lower, phrase.size())) {
            longest = phrase.size();
        }
    }
    return longest;
}

}  // namespace onrecord
