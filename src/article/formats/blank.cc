#include "article/formats/blank.h"

#include "text/utf8.h"

namespace onrecord {

namespace {

constexpr std::string_view ascii_space = " \t\n\r\f\v";

bool is_wide_space(char32_t c)
{
    return c == 0x85 || c == 0xa0 || c == 0x1680 || (c >= 0x2000 && c <= 0x200b) || c == 0x2028 ||
           c == 0x2029 || c == 0x202f || c == 0x205f || c == 0x3000 || c == 0xfeff;
}

}  // namespace

std::string_view trimmed(std::string_view text) noexcept
{
    const std::size_t begin = text.find_first_not_of(ascii_space);
    if (begin == std::string_view::npos)
        return {};
    return text.substr(begin, text.find_last_not_of(ascii_space) + 1 - begin);
}

bool is_blank(std::string_view text)
{
    std::size_t at = 0;
    while ((at = text.find_first_not_of(ascii_space, at)) != std::string_view::npos) {
        if (!is_wide_space(next_code_point(text, at)))
            return false;
    }
    return true;
}

}  // namespace onrecord
