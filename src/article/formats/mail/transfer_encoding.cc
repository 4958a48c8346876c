#include "article/formats/mail/transfer_encoding.h"

#include <algorithm>
#include <cstdint>

namespace onrecord::mail {

namespace {

/// The six bits of a character, or -1.
int base64_value(char c)
{
    if (c >= 'A' && c <= 'Z')
        return c - 'A';
    if (c >= 'a' && c <= 'z')
        return c - 'a' + 26;
    if (c >= '0' && c <= '9')
        return c - '0' + 52;
    if (c == '+' || c == '-')
        return 62;
    return c == '/' || c == '_' ? 63 : -1;
}

int hex_value(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

/// The bytes of a line break that an "=" takes away, or 0.
std::size_t soft_break(std::string_view rest)
{
    const std::size_t end = std::min(rest.find_first_not_of(" \t"), rest.size());
    if (rest.substr(end).starts_with("\r\n"))
        return end + 2;
    return rest.substr(end).starts_with('\n') ? end + 1 : 0;
}

/// Undoes what begins with the "=" at `at`; returns where to go on.
std::size_t decode_equals(std::string_view code, std::size_t at, std::string& bytes)
{
    const int high = at + 2 < code.size() ? hex_value(code[at + 1]) : -1;
    const int low = at + 2 < code.size() ? hex_value(code[at + 2]) : -1;
    if (high >= 0 && low >= 0) {
        bytes += static_cast<char>(high * 16 + low);
        return at + 3;
    }
    constexpr std::size_t longest_line = 1000;  // that blanks before a line end are looked for in
    if (const std::size_t length = soft_break(code.substr(at + 1, longest_line)); length > 0)
        return at + 1 + length;
    if (at + 1 < code.size())
        bytes += '=';
    return at + 1;
}

}  // namespace

std::string decode_base64(std::string_view code)
{
    std::string bytes;
    bytes.reserve(code.size() / 4 * 3);
    std::uint32_t held = 0;
    int bits = 0;
    for (const char c : code) {
        if (c == '=')
            break;
        const int value = base64_value(c);
        if (value < 0)
            continue;
        held = (held << 6 | static_cast<std::uint32_t>(value)) & 0xFFFFFF;
        bits += 6;
        if (bits >= 8) {
            bits -= 8;
            bytes += static_cast<char>(static_cast<unsigned char>(held >> bits));
        }
    }
    return bytes;
}

std::string decode_quoted_printable(std::string_view code, bool underscore_is_space)
{
    std::string bytes;
    bytes.reserve(code.size());
    std::size_t at = 0;
    while (at < code.size()) {
        if (code[at] == '=') {
            at = decode_equals(code, at, bytes);
        } else {
            bytes += underscore_is_space && code[at] == '_' ? ' ' : code[at];
            ++at;
        }
    }
    return bytes;
}

std::string decode_transfer(std::string_view bytes, std::string_view encoding)
{
    if (encoding == "base64")
        return decode_base64(bytes);
    if (encoding == "quoted-printable")
        return decode_quoted_printable(bytes);
    return std::string(bytes);
}

}  // namespace onrecord::mail
