#include "article/formats/json_mend.h"

#include <algorithm>
#include <optional>

namespace onrecord {

namespace {

constexpr std::size_t escape_bytes = 6;  // \uXXXX

std::optional<unsigned> hex_digit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    const char lower = static_cast<char>(c | 0x20);
    if (lower >= 'a' && lower <= 'f')
        return lower - 'a' + 10;
    return std::nullopt;
}

/// The number in the escape \uXXXX that begins at `at`, or nothing when none begins there.
std::optional<unsigned> unicode_escape(std::string_view json, std::size_t at)
{
    const std::string_view escape = json.substr(std::min(at, json.size()), escape_bytes);
    if (escape.size() < escape_bytes || escape[0] != '\\' || escape[1] != 'u')
        return std::nullopt;
    unsigned number = 0;
    for (const char c : escape.substr(2)) {
        const std::optional<unsigned> digit = hex_digit(c);
        if (!digit)
            return std::nullopt;
        number = number * 16 + *digit;
    }
    return number;
}

bool is_high_surrogate(unsigned code)
{
    return code >= 0xd800 && code <= 0xdbff;
}

bool is_low_surrogate(unsigned code)
{
    return code >= 0xdc00 && code <= 0xdfff;
}

/// One escape sequence, which begins with the backslash at `at`.
struct Escape {
    std::size_t bytes;
    bool half_a_pair;
};

Escape escape_at(std::string_view json, std::size_t at)
{
    const std::optional<unsigned> code = unicode_escape(json, at);
    if (!code)
        return {std::min<std::size_t>(2, json.size() - at), false};
    if (is_high_surrogate(*code)) {
        const std::optional<unsigned> next = unicode_escape(json, at + escape_bytes);
        const bool whole = next && is_low_surrogate(*next);
        return {whole ? 2 * escape_bytes : escape_bytes, !whole};
    }
    return {escape_bytes, is_low_surrogate(*code)};
}

bool has_half_a_pair(std::string_view json)
{
    for (std::size_t at = json.find('\\'); at != std::string_view::npos; at = json.find('\\', at)) {
        const Escape escape = escape_at(json, at);
        if (escape.half_a_pair)
            return true;
        at += escape.bytes;
    }
    return false;
}

void append_control(std::string& out, char c)
{
    constexpr std::string_view digits = "0123456789abcdef";
    const auto code = static_cast<unsigned char>(c);
    out += "\\u00";
    out += digits[code / 16];
    out += digits[code % 16];
}

/// Bytes of the word at `at` that Python writes for what JSON has no number for; 0 for others.
std::size_t not_a_number_at(std::string_view json, std::size_t at)
{
    for (const std::string_view word : {"NaN", "Infinity", "-Infinity"}) {
        if (json.substr(at, word.size()) == word)
            return word.size();
    }
    return 0;
}

/// Copies `json` into `mended.text`.
void copy_mended(std::string_view json, MendedJson& mended)
{
    bool in_string = false;
    for (std::size_t at = 0; at < json.size();) {
        const char c = json[at];
        if (c == '\\') {
            const Escape escape = escape_at(json, at);
            mended.surrogates += escape.half_a_pair ? 1 : 0;
            mended.text += escape.half_a_pair ? "\\ufffd" : json.substr(at, escape.bytes);
            at += escape.bytes;
            continue;
        }
        if (const std::size_t length = in_string ? 0 : not_a_number_at(json, at); length > 0) {
            mended.text += "null";
            ++mended.not_numbers;
            at += length;
            continue;
        }
        const bool control = in_string && static_cast<unsigned char>(c) < 0x20;
        in_string ^= c == '"';
        mended.controls += control ? 1 : 0;
        if (control)
            append_control(mended.text, c);
        else
            mended.text += c;
        ++at;
    }
}

}  // namespace

bool needs_mending(std::string_view json)
{
    return json.find('\0') != std::string_view::npos || has_half_a_pair(json);
}

MendedJson mend_json(std::string_view json)
{
    MendedJson mended;
    std::string text(json);
    mended.nul_bytes = std::erase(text, '\0');
    mended.text.reserve(text.size());
    copy_mended(text, mended);
    return mended;
}

std::size_t count_json_values(std::string_view json) noexcept
{
    std::size_t values = 1;
    bool in_string = false;
    for (std::size_t at = 0; at < json.size(); ++at) {
        const char c = json[at];
        if (c == '"')
            in_string = !in_string;
        else if (in_string)
            at += c == '\\' ? 1 : 0;
        else
            values += c == ',' || c == ':' || c == '[' || c == '{' ? 1 : 0;
    }
    return values;
}

}  // namespace onrecord
