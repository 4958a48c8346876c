#include "text/spelling.h"

#include <algorithm>

#include <unicode/uchar.h>

#include "base/error.h"
#include "text/code_points.h"
#include "text/fold.h"
#include "text/fold_icu.h"
#include "text/icu_normalizers.h"
#include "text/utf8.h"

namespace onrecord {

namespace {

/// Without what the analysis drops inside words, apostrophes as one sign.
std::string without_joiners(std::string_view word)
{
    std::string made;
    for (std::size_t at = 0; at < word.size();) {
        const std::size_t begin = at;
        const char32_t c = next_code_point(word, at);
        const PointKind kind = point_of(c).kind;
        if (kind == PointKind::apostrophe)
            made += '\'';
        else if (kind != PointKind::full_stop && kind != PointKind::comma && !is_invisible(c))
            made += word.substr(begin, at - begin);
    }
    return made;
}

bool is_mark(UChar32 c)
{
    return (U_GET_GC_MASK(c) & U_GC_M_MASK) != 0;
}

/// Folded, but capital letters stay capital.
std::string with_case(const icu::UnicodeString& text)
{
    icu::UnicodeString made;
    for (std::int32_t i = 0; i < text.length();) {
        const UChar32 first = text.char32At(i);
        std::int32_t end = text.moveIndex32(i, 1);
        while (end < text.length() && is_mark(text.char32At(end)))
            end = text.moveIndex32(end, 1);
        std::string letter;
        text.tempSubStringBetween(i, end).toUTF8String(letter);
        icu::UnicodeString folded = icu::UnicodeString::fromUTF8(fold(letter));
        if ((u_isupper(first) != 0 || u_istitle(first) != 0) && !folded.isEmpty())
            folded.replace(0, folded.moveIndex32(0, 1), u_toupper(folded.char32At(0)));
        made += folded;
        i = end;
    }
    std::string out;
    made.toUTF8String(out);
    return out;
}

bool is_plain(std::string_view word)
{
    return std::ranges::all_of(word, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    });
}

}  // namespace

std::string spelt(std::string_view word, Spelling spelling)
{
    if (spelling.letter_case && is_plain(word))
        return std::string(word);
    const std::string plain = without_joiners(word);
    if (!spelling.counts())
        return fold(plain);
    const icu::UnicodeString text = icu::UnicodeString::fromUTF8(plain);
    if (!spelling.accents)
        return with_case(normalized(nfkc(), text));
    std::string out;
    normalized(spelling.letter_case ? nfkc() : nfkc_casefold(), text).toUTF8String(out);
    return out;
}

}  // namespace onrecord
