#include "text/code_points.h"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/uscript.h>

#include <algorithm>
#include <memory>
#include <string>

#include "text/fold_icu.h"
#include "text/utf8.h"

namespace onrecord {

namespace {

constexpr std::u32string_view apostrophes =
    U"'`\u00B4\u02B9\u02BB\u02BC\u02BE\u02BF\u055A\u05F3\u2018\u2019\u201B\u2032"
    U"\uA78C\uFF07\uFF40";
constexpr std::u32string_view full_stops = U".\u066B\uFF0E";
constexpr std::u32string_view commas = U",\u066C\uFF0C";
constexpr std::u32string_view terminators =
    U"!?\u2026\u203C\u203D\u2047\u2048\u2049\u061F\u06D4"
    U"\u0589\u0964\u0965\u1362\u1367\u1368\u104A\u104B";
constexpr std::u32string_view wide_terminators = U"\u3002\uFF01\uFF1F\uFF61";
constexpr std::u32string_view newlines = U"\n\r\u0085\u2028\u2029";

bool is_one_of(std::u32string_view set, char32_t c)
{
    return set.find(c) != std::u32string_view::npos;
}

/// Letters of scripts written without spaces between words.
bool is_unspaced_letter(char32_t code_point)
{
    const auto c = static_cast<UChar32>(code_point);
    if ((U_GET_GC_MASK(c) & (U_GC_L_MASK | U_GC_NL_MASK)) == 0)
        return false;
    if (u_getIntPropertyValue(c, UCHAR_LINE_BREAK) == U_LB_COMPLEX_CONTEXT)
        return true;
    return uscript_hasScript(c, USCRIPT_HAN) || uscript_hasScript(c, USCRIPT_HIRAGANA) ||
           uscript_hasScript(c, USCRIPT_KATAKANA) || uscript_hasScript(c, USCRIPT_BOPOMOFO);
}

bool is_mark(char32_t c)
{
    return (U_GET_GC_MASK(static_cast<UChar32>(c)) & U_GC_M_MASK) != 0;
}

bool is_letter_or_number(char32_t c)
{
    return (U_GET_GC_MASK(static_cast<UChar32>(c)) & (U_GC_L_MASK | U_GC_N_MASK)) != 0;
}

/// The kind of a letter or number, by what it is folded to: a character is part of words only when
/// its folded form is itself one word, so that a term read again gives the same term.
PointKind word_kind(std::string_view folded)
{
    std::size_t digits = 0;
    std::size_t letters = 0;
    std::size_t unspaced = 0;
    for (std::size_t at = 0; at < folded.size();) {
        const bool first = at == 0;
        const char32_t c = next_code_point(folded, at);
        if (is_mark(c)) {
            if (first)
                return PointKind::mark;
        } else if (c >= U'0' && c <= U'9') {
            ++digits;
        } else if (is_one_of(apostrophes, c) || !is_letter_or_number(c)) {
            return PointKind::separator;
        } else {
            ++(is_unspaced_letter(c) ? unspaced : letters);
        }
    }
    if (folded.empty())  // no accent stays without its letter
        return PointKind::mark;
    if (letters + unspaced == 0)
        return PointKind::digit;
    if (digits + unspaced == 0)
        return PointKind::letter;
    return digits + letters == 0 && unspaced == 1 ? PointKind::unspaced : PointKind::separator;
}

bool is_closer(char32_t c)
{
    const auto bits = U_GET_GC_MASK(static_cast<UChar32>(c));
    return c == U'"' || c == U'\uFF02' || c == U'\u201E' ||
           (bits & (U_GC_PE_MASK | U_GC_PI_MASK | U_GC_PF_MASK)) != 0;
}

PointKind kind_of(char32_t c, std::string_view folded)
{
    const std::pair<std::u32string_view, PointKind> lists[] = {
        {newlines, PointKind::newline},       {apostrophes, PointKind::apostrophe},
        {full_stops, PointKind::full_stop},   {commas, PointKind::comma},
        {terminators, PointKind::terminator}, {wide_terminators, PointKind::wide_terminator},
    };
    for (const auto& [list, kind] : lists) {
        if (is_one_of(list, c))
            return kind;
    }
    if (is_invisible(c))
        return PointKind::invisible;
    if (is_mark(c))
        return PointKind::mark;
    if (is_letter_or_number(c))
        return word_kind(folded);
    if (u_isUWhiteSpace(static_cast<UChar32>(c)) != 0)
        return PointKind::space;
    return is_closer(c) ? PointKind::closer : PointKind::separator;
}

/// Whether normalising may join the code point with what stands before it.
bool interacts_with_previous(char32_t code_point)
{
    return u_getIntPropertyValue(static_cast<UChar32>(code_point), UCHAR_NFKC_QUICK_CHECK) ==
           UNORM_MAYBE;
}

bool any_interacts(std::string_view text)
{
    for (std::size_t at = 0; at < text.size();) {
        if (interacts_with_previous(next_code_point(text, at)))
            return true;
    }
    return false;
}

/// What marks do on a letter, by the last letter that it is folded to; nothing is said of letters
/// whose folded form has marks already.
std::uint8_t mark_behaviour(std::string_view folded)
{
    char32_t last = 0;
    for (std::size_t at = 0; at < folded.size();)
        last = next_code_point(folded, at);
    if (!u_isalpha(static_cast<UChar32>(last)) || is_mark(last))
        return 0;
    switch (marks_on(last)) {
        case MarksOn::go:
            return Point::sheds_marks;
        case MarksOn::stay:
            return Point::keeps_marks;
        case MarksOn::depend:
            return 0;
    }
    return 0;
}

std::uint8_t flags_of(char32_t c, std::string_view own, std::string_view folded)
{
    unsigned flags = 0;
    if (u_islower(static_cast<UChar32>(c)) != 0)
        flags |= Point::lower_case;
    const bool interacts = any_interacts(own) || any_interacts(folded);
    if (is_mark(c))
        return static_cast<std::uint8_t>(own == folded && !interacts ? flags | Point::own_mark
                                                                     : flags);
    if (interacts || folded.size() > Point::capacity)
        flags |= Point::interacts;
    else
        flags |= mark_behaviour(folded);
    return static_cast<std::uint8_t>(flags);
}

Point make_point(char32_t c)
{
    std::string own;
    append_utf8(own, c);
    const std::string folded = folds_to_itself(c) ? own : fold_by_icu(own);
    Point point;
    point.kind = kind_of(c, folded);
    point.flags = flags_of(c, own, folded);
    point.combining_class = u_getCombiningClass(static_cast<UChar32>(c));
    if (folded.size() <= Point::capacity)
        point.size = static_cast<std::uint8_t>(folded.copy(point.folded.data(), Point::capacity));
    return point;
}

std::unique_ptr<PointPage> make_page(std::size_t number)
{
    auto page = std::make_unique<PointPage>();
    const auto first = static_cast<char32_t>(number * page->size());
    for (std::size_t i = 0; i < page->size(); ++i) {
        const char32_t c = first + static_cast<char32_t>(i);
        if (!U_IS_SURROGATE(c))
            (*page)[i] = make_point(c);
    }
    return page;
}

}  // namespace

namespace detail {

std::array<std::atomic<const PointPage*>, 0x110000 / 256> point_pages{};

const PointPage& add_point_page(std::size_t number)
{
    std::unique_ptr<PointPage> made = make_page(number);
    const PointPage* present = nullptr;  // or what another thread has finished meanwhile
    if (!point_pages[number].compare_exchange_strong(present, made.get(),
                                                     std::memory_order_acq_rel))
        return *present;
    return *made.release();  // lives as long as the process
}

}  // namespace detail

}  // namespace onrecord
