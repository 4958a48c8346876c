#include "query/typed_text.h"

#include <algorithm>
#include <array>
#include <cstdio>

#include "base/error.h"
#include "query/query_limits.h"
#include "text/utf8.h"

namespace onrecord {

namespace {

struct Range {
    char32_t first;
    char32_t last;
};

constexpr std::array spaces{
    Range{0x09, 0x0D},     Range{0x20, 0x20},     Range{0x85, 0x85},     Range{0xA0, 0xA0},
    Range{0x1680, 0x1680}, Range{0x2000, 0x200A}, Range{0x2028, 0x2029}, Range{0x202F, 0x202F},
    Range{0x205F, 0x205F}, Range{0x3000, 0x3000},
};

constexpr std::array controls{Range{0x00, 0x1F}, Range{0x7F, 0x9F}};

/// Soft hyphen, zero width space, direction marks, word joiners, byte order mark. The zero width
/// joiners U+200C and U+200D stay: they are part of words.
constexpr std::array invisible{
    Range{0xAD, 0xAD},     Range{0x61C, 0x61C},   Range{0x200B, 0x200B}, Range{0x200E, 0x200F},
    Range{0x202A, 0x202E}, Range{0x2060, 0x2064}, Range{0x2066, 0x2069}, Range{0xFEFF, 0xFEFF},
};

constexpr std::array apostrophes{Range{0x2018, 0x2019}, Range{0x201B, 0x201B},
                                 Range{0x02BC, 0x02BC}};

constexpr Range full_width{0xFF01, 0xFF5E};
constexpr char32_t full_width_quote = 0xFF02;      // a quotation mark of its own
constexpr char32_t full_width_backslash = 0xFF3C;  // no escape

template <std::size_t N>
bool in(const std::array<Range, N>& ranges, char32_t c)
{
    return std::ranges::any_of(ranges, [c](const Range& r) { return r.first <= c && c <= r.last; });
}

bool has_narrow_form(char32_t c)
{
    return full_width.first <= c && c <= full_width.last && c != full_width_quote &&
           c != full_width_backslash;
}

std::string code_point_name(char32_t c)
{
    std::array<char, 16> name{};
    std::snprintf(name.data(), name.size(), "U+%04X", static_cast<unsigned>(c));
    return name.data();
}

/// The first byte at which repairing had to change something.
std::size_t first_ill_formed(std::string_view bytes)
{
    std::string repaired(bytes);
    repair_utf8(repaired);
    const auto differs = std::ranges::mismatch(bytes, repaired);
    auto at = static_cast<std::size_t>(differs.in1 - bytes.begin());
    // A bad sequence may share its first bytes with the replacement character.
    while (at > 0 && at < repaired.size() && (repaired[at] & 0xC0) == 0x80)
        --at;
    return std::min(at, bytes.size() - 1);
}

void check_bytes(std::string_view typed)
{
    if (typed.size() > query_limits::bytes)
        throw ParseError(
            ErrorKind::usage,
            "the query is longer than " + std::to_string(query_limits::bytes) + " bytes",
            query_limits::bytes, typed.size() - query_limits::bytes, "ask in several queries");
    if (!is_valid_utf8(typed))
        throw ParseError(ErrorKind::usage, "the query is not valid UTF-8", first_ill_formed(typed),
                         1, "set the terminal or the file to UTF-8");
}

}  // namespace

TypedText::TypedText(std::string_view typed) : typed_(typed)
{
    check_bytes(typed);
    text_.reserve(typed.size());
    place_.reserve(typed.size() + 1);
    std::size_t at = 0;
    while (at < typed.size()) {
        const std::size_t place = at;
        const char32_t c = next_code_point(typed, at);
        if (in(spaces, c))
            add(" ", place);
        else if (in(controls, c))
            throw ParseError(ErrorKind::usage,
                             "the query holds a control character, " + code_point_name(c), place,
                             at - place, "leave it out");
        else if (in(apostrophes, c))
            add("'", place);
        else if (has_narrow_form(c))
            add(std::string(1, static_cast<char>(c - 0xFEE0)), place);
        else if (!in(invisible, c))
            add(typed.substr(place, at - place), place);
    }
    place_.push_back(static_cast<std::uint32_t>(typed.size()));
}

void TypedText::add(std::string_view bytes, std::size_t place)
{
    text_ += bytes;
    place_.insert(place_.end(), bytes.size(), static_cast<std::uint32_t>(place));
}

TypedRange TypedText::typed(std::size_t begin, std::size_t end) const
{
    if (begin >= end)
        return {place_[begin], place_[begin]};
    return {place_[begin], end_of(end - 1)};
}

/// One past the typed character that byte `byte` of text_ is of.
std::size_t TypedText::end_of(std::size_t byte) const
{
    std::size_t after = place_[byte];
    (void)next_code_point(typed_, after);
    return after;
}

std::string_view TypedText::raw_between(std::size_t begin, std::size_t end) const
{
    const std::size_t first = begin == 0 ? 0 : end_of(begin - 1);
    return typed_.substr(first, std::max<std::size_t>(place_[end], first) - first);
}

std::string_view TypedText::raw(std::size_t begin, std::size_t end) const
{
    const TypedRange range = typed(begin, end);
    return typed_.substr(range.begin, range.end - range.begin);
}

Slice Slice::part(std::size_t from, std::size_t length) const
{
    const std::size_t first = std::min(begin + from, end);
    return {text, first, first + std::min(length, end - first)};
}

Slice Slice::trimmed() const
{
    Slice kept = *this;
    while (kept.begin < kept.end && kept.view().front() == ' ')
        ++kept.begin;
    while (kept.begin < kept.end && kept.view().back() == ' ')
        --kept.end;
    return kept;
}

void refuse(const Slice& at, const std::string& message, const std::string& hint)
{
    const TypedRange range = at.typed();
    throw ParseError(ErrorKind::usage, message, range.begin, range.end - range.begin, hint);
}

std::string shortened(std::string_view text, std::size_t bytes)
{
    if (text.size() <= bytes)
        return std::string(text);
    std::size_t end = bytes;
    while (end > 0 && (text[end] & 0xC0) == 0x80)
        --end;
    return std::string(text.substr(0, end)) + "…";
}

std::string in_marks(std::string_view text)
{
    constexpr std::size_t longest = 60;
    return "'" + shortened(text, longest) + "'";
}

}  // namespace onrecord
