#include "article/formats/html/character_reference.h"

#include <algorithm>

#include "article/formats/html/character_reference_names.h"
#include "text/utf8.h"

namespace onrecord::html {

namespace {

constexpr std::size_t longest_name = 32;

/// What the numbers 0x80 to 0x9F stand for: the characters of windows-1252.
constexpr char32_t windows_1252[32] = {
    0x20AC, 0x81,   0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0x8D,   0x017D, 0x8F,   0x90,   0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D,   0x017E, 0x0178,
};

bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

bool is_alphanumeric(char c)
{
    return is_digit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

int hex_value(char c)
{
    if (is_digit(c))
        return c - '0';
    const char lower = static_cast<char>(c | 32);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

char32_t as_character(char32_t number)
{
    if (number >= 0x80 && number < 0xA0)
        return windows_1252[number - 0x80];
    const bool surrogate = number >= 0xD800 && number < 0xE000;
    return number == 0 || number > 0x10FFFF || surrogate ? U'\uFFFD' : number;
}

/// Reads "#123;" or "#x1F;" behind the '&'; returns its length, 0 when it is none.
std::size_t append_numeric(std::string& out, std::string_view text)
{
    const bool hex = text.size() > 1 && (text[1] | 32) == 'x';
    const std::size_t begin = hex ? 2 : 1;
    const int base = hex ? 16 : 10;
    char32_t number = 0;
    std::size_t at = begin;
    for (; at < text.size(); ++at) {
        const int digit = hex_value(text[at]);
        if (digit < 0 || digit >= base)
            break;
        number = std::min<char32_t>(
            number * static_cast<char32_t>(base) + static_cast<char32_t>(digit), 0x110000);
    }
    if (at == begin)
        return 0;
    append_utf8(out, as_character(number));
    return at < text.size() && text[at] == ';' ? at + 1 : at;
}

const NamedReference* find_name(std::string_view name)
{
    const auto names = named_references();
    const auto found = std::lower_bound(
        names.begin(), names.end(), name,
        [](const NamedReference& row, std::string_view wanted) { return row.name < wanted; });
    return found != names.end() && found->name == name ? &*found : nullptr;
}

/// Reads "eacute;" behind the '&'; returns its length, 0 when it is none.
std::size_t append_named(std::string& out, std::string_view text, bool in_attribute)
{
    std::size_t length = 0;
    while (length < std::min(text.size(), longest_name) && is_alphanumeric(text[length]))
        ++length;
    const bool closed = length < text.size() && text[length] == ';';
    if (const NamedReference* whole = closed ? find_name(text.substr(0, length)) : nullptr) {
        append_utf8(out, whole->character);
        return length + 1;
    }
    for (; length > 1; --length) {
        const NamedReference* const found = find_name(text.substr(0, length));
        if (found == nullptr || !found->bare)
            continue;
        const char next = length < text.size() ? text[length] : '\0';
        if (in_attribute && (next == '=' || is_alphanumeric(next)))
            return 0;
        append_utf8(out, found->character);
        return length;
    }
    return 0;
}

}  // namespace

void append_unescaped(std::string& out, std::string_view text, bool in_attribute)
{
    while (!text.empty()) {
        const std::size_t mark = std::min(text.find('&'), text.size());
        out.append(text.substr(0, mark));
        text.remove_prefix(mark);
        if (text.empty())
            return;
        text.remove_prefix(1);
        const std::size_t length = text.starts_with('#') ? append_numeric(out, text)
                                                         : append_named(out, text, in_attribute);
        if (length == 0)
            out += '&';
        text.remove_prefix(length);
    }
}

std::string unescaped_attribute(std::string_view value)
{
    std::string text;
    append_unescaped(text, value, true);
    return text;
}

}  // namespace onrecord::html
