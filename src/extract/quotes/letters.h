#pragma once

namespace onrecord {

[[nodiscard]] constexpr bool is_ascii_letter(unsigned char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

[[nodiscard]] constexpr bool is_digit(unsigned char c)
{
    return c >= '0' && c <= '9';
}

}  // namespace onrecord
