#include "text/fold_icu.h"

#include <unicode/uchar.h>
#include <unicode/uniset.h>
#include <unicode/uscript.h>

#include <algorithm>
#include <iterator>
#include <limits>
#include <optional>

#include "base/error.h"
#include "text/fold.h"
#include "text/icu_normalizers.h"

namespace onrecord {

namespace {

struct Spelling {
    char32_t letter;
    const char* spelt;
};

/// Letters that Unicode does not take apart, as people type them who lack the key; sorted. Upper
/// case is gone when this is asked.
constexpr Spelling spellings[] = {
    {U'\u00E6', "ae"},     {U'\u00F0', "d"},      {U'\u00F8', "o"},      {U'\u00FE', "th"},
    {U'\u0111', "d"},      {U'\u0127', "h"},      {U'\u0131', "i"},      {U'\u0138', "k"},
    {U'\u0142', "l"},      {U'\u014B', "n"},      {U'\u0153', "oe"},     {U'\u0167', "t"},
    {U'\u0180', "b"},      {U'\u0188', "c"},      {U'\u0192', "f"},      {U'\u0199', "k"},
    {U'\u019A', "l"},      {U'\u01A5', "p"},      {U'\u01AD', "t"},      {U'\u01B6', "z"},
    {U'\u01E5', "g"},      {U'\u023C', "c"},      {U'\u0247', "e"},      {U'\u0249', "j"},
    {U'\u024D', "r"},      {U'\u024F', "y"},      {U'\u0253', "b"},      {U'\u0257', "d"},
    {U'\u0268', "i"},      {U'\u0289', "u"},      {U'\u0649', "\u064A"}, {U'\u0671', "\u0627"},
    {U'\u06A9', "\u0643"}, {U'\u06CC', "\u064A"}, {U'\u2C65', "a"},      {U'\u2C66', "t"},
};

static_assert(std::ranges::is_sorted(spellings, {}, &Spelling::letter));

constexpr UChar32 hebrew_gershayim = 0x05F4;
constexpr UChar32 arabic_tatweel = 0x0640;
constexpr UChar32 iota_subscript = 0x0345;
constexpr UChar32 combining_grave = 0x0300;
constexpr UChar32 combining_acute = 0x0301;
constexpr UChar32 combining_diaeresis = 0x0308;
constexpr UChar32 cyrillic_io = 0x0451;
constexpr UChar32 cyrillic_ie = 0x0435;

/// NFKC with case folded, but the Thai and Lao vowels AM stay one character: taken apart they begin
/// with a mark, that would be torn from its vowel where text is cut into characters.
const icu::Normalizer2& nfkc_casefold_but_am()
{
    static const icu::UnicodeSet all_but_am = [] {
        icu::UnicodeSet set(0, 0x10FFFF);
        set.remove(0x0E33).remove(0x0EB3).freeze();
        return set;
    }();
    static const icu::FilteredNormalizer2 normalizer(nfkc_casefold(), all_but_am);
    return normalizer;
}

icu::StringPiece piece_of(std::string_view text)
{
    if (text.size() > std::numeric_limits<std::int32_t>::max() / 4)
        throw Error(ErrorKind::bad_input, "the text is too long to be normalised (over 512 MiB)");
    return {text.data(), static_cast<std::int32_t>(text.size())};
}

bool is_mark(UChar32 c)
{
    return (U_GET_GC_MASK(c) & U_GC_M_MASK) != 0;
}

UScriptCode script_of(UChar32 c)
{
    UErrorCode status = U_ZERO_ERROR;
    return uscript_getScript(c, &status);
}

/// Points and vowel signs of Arabic and Hebrew, which go wherever they stand.
bool is_semitic(UChar32 mark)
{
    const UBlockCode block = ublock_getCode(mark);
    return block == UBLOCK_ARABIC || block == UBLOCK_HEBREW || block == UBLOCK_ARABIC_EXTENDED_A ||
           block == UBLOCK_ARABIC_EXTENDED_B;
}

/// Whether a mark is an accent that is taken off the letter it stands on. `base` is absent where
/// no letter precedes.
bool is_accent(std::optional<UChar32> base, UChar32 mark)
{
    if (is_semitic(mark))
        return true;
    if (base && marks_on(static_cast<char32_t>(*base)) != MarksOn::depend)
        return marks_on(static_cast<char32_t>(*base)) == MarksOn::go;
    if (base && script_of(*base) == USCRIPT_CYRILLIC)  // stress marks, where NFC kept them apart
        return mark == combining_acute || mark == combining_grave ||
               (mark == combining_diaeresis && (base == cyrillic_ie || base == cyrillic_io));
    const UScriptCode own = script_of(mark);
    return own == USCRIPT_INHERITED || own == USCRIPT_COMMON;
}

/// Removes the Greek iota subscript, an accent that case folding would make a letter.
icu::UnicodeString without_iota_subscript(const icu::UnicodeString& text)
{
    icu::UnicodeString plain;
    for (std::int32_t i = 0; i < text.length(); i = text.moveIndex32(i, 1)) {
        const UChar32 c = text.char32At(i);
        if (c != iota_subscript && ublock_getCode(c) != UBLOCK_GREEK_EXTENDED)
            plain += c;
        else
            plain += normalized(nfd(), icu::UnicodeString(c))
                         .findAndReplace(icu::UnicodeString(iota_subscript), {});
    }
    return plain;
}

/// Takes the letters of some scripts apart; those of the others stay composed, as their marks make
/// letters of their own (Cyrillic short i, kana with voice marks, Hangul).
icu::UnicodeString take_apart(const icu::UnicodeString& text)
{
    icu::UnicodeString apart;
    for (std::int32_t i = 0; i < text.length(); i = text.moveIndex32(i, 1)) {
        const UChar32 c = text.char32At(i);
        if (marks_on(static_cast<char32_t>(c)) == MarksOn::go)
            apart += normalized(nfd(), icu::UnicodeString(c));
        else
            apart += c;
    }
    return apart;
}

void append_folded_letter(icu::UnicodeString& out, UChar32 c)
{
    const auto letter = static_cast<char32_t>(c);
    const Spelling* const found =
        std::ranges::lower_bound(spellings, letter, {}, &Spelling::letter);
    if (found != std::end(spellings) && found->letter == letter) {
        out += icu::UnicodeString::fromUTF8(found->spelt);
    } else if (c == cyrillic_io) {
        out += cyrillic_ie;
    } else if (u_charType(c) == U_DECIMAL_DIGIT_NUMBER) {
        out += static_cast<UChar32>('0' + u_charDigitValue(c));
    } else if (c != arabic_tatweel && c != hebrew_gershayim) {
        out += c;
    }
}

icu::UnicodeString without_accents(const icu::UnicodeString& text)
{
    icu::UnicodeString plain;
    std::optional<UChar32> base;
    for (std::int32_t i = 0; i < text.length(); i = text.moveIndex32(i, 1)) {
        const UChar32 c = text.char32At(i);
        if (!is_mark(c)) {
            append_folded_letter(plain, c);
            if (!plain.isEmpty())
                base = plain.char32At(plain.length() - 1);
        } else if (!is_accent(base, c)) {
            plain += c;
        }
    }
    return plain;
}

}  // namespace

std::string fold_by_icu(std::string_view text)
{
    const icu::UnicodeString cased =
        normalized(nfkc_casefold_but_am(),
                   without_iota_subscript(icu::UnicodeString::fromUTF8(piece_of(text))));
    const icu::UnicodeString plain = without_accents(take_apart(cased));
    std::string out;
    normalized(nfc(), plain).toUTF8String(out);
    return out;
}

MarksOn marks_on(char32_t letter)
{
    switch (script_of(static_cast<UChar32>(letter))) {
        case USCRIPT_LATIN:
        case USCRIPT_GREEK:
        case USCRIPT_ARABIC:
        case USCRIPT_HEBREW:
            return MarksOn::go;
        case USCRIPT_CYRILLIC:
        case USCRIPT_COMMON:
            return MarksOn::depend;
        default:
            return MarksOn::stay;
    }
}

bool folds_to_itself(char32_t code_point)
{
    const auto c = static_cast<UChar32>(code_point);
    if (code_point < 0x80)
        return u_isupper(c) == 0;
    return u_hasBinaryProperty(c, UCHAR_CHANGES_WHEN_NFKC_CASEFOLDED) == 0 && !is_mark(c) &&
           marks_on(code_point) != MarksOn::go && u_charType(c) != U_DECIMAL_DIGIT_NUMBER &&
           c != arabic_tatweel && c != cyrillic_io;
}

bool is_invisible(char32_t code_point)
{
    const auto c = static_cast<UChar32>(code_point);
    if (c == arabic_tatweel || c == hebrew_gershayim)
        return true;
    return u_hasBinaryProperty(c, UCHAR_CHANGES_WHEN_NFKC_CASEFOLDED) != 0 &&
           normalized(nfkc_casefold(), icu::UnicodeString(c)).isEmpty();
}

std::string normalize_nfc(std::string_view text)
{
    std::string out;
    UErrorCode status = U_ZERO_ERROR;
    icu::StringByteSink<std::string> sink(&out);
    nfc().normalizeUTF8(0, piece_of(text), sink, nullptr, status);
    check_icu(status);
    return out;
}

}  // namespace onrecord
