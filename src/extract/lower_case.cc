#include "extract/lower_case.h"

#include "text/utf8.h"

namespace onrecord {

namespace {

bool in(char32_t c, char32_t low, char32_t high)
{
    return c >= low && c <= high;
}

// Latin Extended-A alternates upper and lower case; which of the two is even changes twice.
bool upper_is_even(char32_t c)
{
    return in(c, 0x100, 0x137) || in(c, 0x14a, 0x177);
}
bool upper_is_odd(char32_t c)
{
    return in(c, 0x139, 0x148) || in(c, 0x179, 0x17e);
}

char32_t lower_latin_extended(char32_t c)
{
    if (c == 0x130) {
        return U'i';
    }
    if (c == 0x178) {
        return 0xff;
    }
    if ((upper_is_even(c) && c % 2 == 0) || (upper_is_odd(c) && c % 2 == 1)) {
        return c + 1;
    }
    return c;
}

char32_t lower_greek(char32_t c)
{
    switch (c) {
        case 0x386:
            return 0x3ac;
        case 0x388:
        case 0x389:
        case 0x38a:
            return c + 37;
        case 0x38c:
            return 0x3cc;
        case 0x38e:
        case 0x38f:
            return c + 63;
        default:
            return in(c, 0x391, 0x3ab) && c != 0x3a2 ? c + 32 : c;
    }
}

char32_t lower_cyrillic(char32_t c)
{
    if (in(c, 0x400, 0x40f)) {
        return c + 80;
    }
    if (in(c, 0x410, 0x42f)) {
        return c + 32;
    }
    if ((in(c, 0x460, 0x481) || in(c, 0x48a, 0x4bf) || in(c, 0x4d0, 0x52f)) && c % 2 == 0) {
        return c + 1;
    }
    return c;
}

}  // namespace

char32_t lower_case(char32_t c) noexcept
{
    if (c < 0x80) {
        return in(c, U'A', U'Z') ? c + 32 : c;
    }
    if (c < 0x100) {
        return in(c, 0xc0, 0xde) && c != 0xd7 ? c + 32 : c;
    }
    if (c < 0x180) {
        return lower_latin_extended(c);
    }
    if (c < 0x370) {
        return c;
    }
    if (c < 0x400) {
        return lower_greek(c);
    }
    if (c < 0x530) {
        return lower_cyrillic(c);
    }
    return in(c, 0x531, 0x556) ? c + 48 : c;
}

bool is_upper_case(char32_t c) noexcept
{
    return lower_case(c) != c;
}

bool is_letter(char32_t c) noexcept
{
    if (c < 0x80) {
        return in(c, U'A', U'Z') || in(c, U'a', U'z');
    }
    if (c < 0x2000) {
        return c == 0xaa || c == 0xb5 || c == 0xba ||
               (c >= 0xc0 && c != 0xd7 && c != 0xf7 && c != 0x1680);
    }
    return in(c, 0x2c00, 0x2dff) || in(c, 0x3005, 0x3007) || in(c, 0x3041, 0x3096) ||
           in(c, 0x309d, 0x30fa) || in(c, 0x30fc, 0xd7ff) || in(c, 0xf900, 0xfdff) ||
           in(c, 0xfe70, 0xfefc) || in(c, 0xff66, 0xffdc) || c >= 0x10000;
}

bool is_space(char32_t c) noexcept
{
    return c == U' ' || in(c, 9, 13) || c == 0x85 || c == 0xa0 || c == 0x1680 ||
           in(c, 0x2000, 0x200b) || c == 0x2028 || c == 0x2029 || c == 0x202f || c == 0x205f ||
           c == 0x3000 || c == 0xfeff;
}

void append_lower_case(std::string& out, std::string_view text)
{
    for (std::size_t at = 0; at < text.size();) {
        const auto byte = static_cast<unsigned char>(text[at]);
        if (byte < 0x80) {
            out.push_back(static_cast<char>(lower_case(byte)));
            ++at;
            continue;
        }
        const char32_t c = next_code_point(text, at);
        append_utf8(out, c == 0x2019 || c == 0x2bc ? U'\'' : lower_case(c));
    }
}

std::string to_lower_case(std::string_view text)
{
    std::string out;
    out.reserve(text.size());
    append_lower_case(out, text);
    return out;
}

}  // namespace onrecord
