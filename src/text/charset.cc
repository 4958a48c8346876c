#include "text/charset.h"

#include <unicode/ucnv.h>
#include <unicode/ucnv_cb.h>
#include <unicode/ucsdet.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>
#include <memory>

#include "base/error.h"
#include "text/icu_normalizers.h"
#include "text/utf8.h"
#include "text/utf8_sequence.h"

namespace onrecord {

namespace {

using std::string_view_literals::operator""sv;

constexpr std::size_t detection_bytes = 64 * 1024;
constexpr std::size_t binary_check_bytes = 8 * 1024;
/// Below this ICU's detector is guessing between neighbours (its scale ends at 100).
constexpr std::int32_t least_confidence = 20;
constexpr const char* usual_charset = "windows-1252";

struct Mark {
    std::string_view bytes;
    const char* charset;
};

/// Byte order marks, longest first where one begins another.
constexpr Mark byte_order_marks[] = {
    {"\xEF\xBB\xBF"sv, "UTF-8"}, {"\xFF\xFE\0\0"sv, "UTF-32LE"}, {"\0\0\xFE\xFF"sv, "UTF-32BE"},
    {"\xFF\xFE"sv, "UTF-16LE"},  {"\xFE\xFF"sv, "UTF-16BE"},
};

/// How files begin that are no text and yet may hold few control bytes at first.
constexpr std::string_view binary_beginnings[] = {
    "\x89PNG\r\n\x1A\n"sv,
    "PK\x03\x04"sv,
    "\x7F"
    "ELF"sv,
    "\x1F\x8B"sv,
    "\xFF\xD8\xFF"sv,
    "GIF8"sv,
    "%PDF-"sv,
    "BZh91AY&SY"sv,
    "\xFD"
    "7zXZ\0"sv,
    "\x28\xB5\x2F\xFD"sv,
    "7z\xBC\xAF\x27"sv,
    "Rar!\x1A\x07"sv,
    "\xD0\xCF\x11\xE0"sv,
    "SQLite format 3\0"sv,
};

const Mark* find_mark(std::string_view bytes)
{
    for (const Mark& mark : byte_order_marks) {
        if (bytes.starts_with(mark.bytes))
            return &mark;
    }
    return nullptr;
}

bool is_text_control(unsigned char byte)
{
    return (byte >= '\t' && byte <= '\r') || byte == 0x1B;  // escapes are part of ISO-2022
}

bool is_other_control(unsigned char byte)
{
    return (byte < 0x20 && !is_text_control(byte)) || byte == 0x7F;
}

/// Whether 16-bit units read as text: hardly any control characters and no halves of pairs.
bool reads_as_utf16(std::string_view bytes, bool big_endian)
{
    std::size_t bad = 0;
    bool high_before = false;
    const std::size_t units = bytes.size() / 2;
    for (std::size_t i = 0; i < units; ++i) {
        const auto first = static_cast<unsigned char>(bytes[2 * i]);
        const auto second = static_cast<unsigned char>(bytes[2 * i + 1]);
        const unsigned unit = big_endian ? first * 256U + second : second * 256U + first;
        const bool high = unit >= 0xD800 && unit < 0xDC00;
        const bool low = unit >= 0xDC00 && unit < 0xE000;
        if (low != high_before || unit >= 0xFFFE ||
            (unit < 0x80 && is_other_control(static_cast<unsigned char>(unit))))
            ++bad;
        high_before = high;
    }
    return bad * 50 <= units;
}

/// How often each value stands in the high bytes of 16-bit units.
using ByteCounts = std::array<std::size_t, 256>;

ByteCounts count_high_bytes(std::string_view bytes, bool big_endian)
{
    ByteCounts counts{};
    for (std::size_t i = big_endian ? 0 : 1; i < bytes.size(); i += 2)
        ++counts[static_cast<unsigned char>(bytes[i])];
    return counts;
}

/// The high bytes of UTF-16 text in an alphabet are NUL and at most one other value: at least a
/// tenth of them NUL (spaces, figures), nine tenths NUL or that value.
bool has_high_bytes_of_utf16(std::string_view bytes, bool big_endian)
{
    const ByteCounts counts = count_high_bytes(bytes, big_endian);
    const std::size_t zeros = counts[0];
    const std::size_t common = *std::max_element(counts.begin() + 1, counts.end());
    const std::size_t units = bytes.size() / 2;
    return zeros * 10 >= units && (zeros + common) * 10 >= units * 9;
}

/// UTF-16 without a mark, or null.
const char* find_unmarked_utf16(std::string_view bytes)
{
    const std::string_view sample = bytes.substr(0, detection_bytes);
    if (sample.size() < 4)
        return nullptr;
    for (const bool big_endian : {false, true}) {
        if (has_high_bytes_of_utf16(sample, big_endian) && reads_as_utf16(sample, big_endian))
            return big_endian ? "UTF-16BE" : "UTF-16LE";
    }
    return nullptr;
}

/// The first byte beyond ASCII from `at` on, or the end.
std::size_t skip_ascii(std::string_view bytes, std::size_t at)
{
    constexpr std::uint64_t high_bits = 0x8080808080808080;
    for (std::uint64_t eight = 0; at + sizeof eight <= bytes.size(); at += sizeof eight) {
        std::memcpy(&eight, bytes.data() + at, sizeof eight);
        if ((eight & high_bits) != 0)
            break;
    }
    while (at < bytes.size() && static_cast<unsigned char>(bytes[at]) < 0x80)
        ++at;
    return at;
}

/// Whether at most one in ten of the sequences beyond ASCII is damaged. In no other charset does
/// text come near that by chance.
bool is_nearly_utf8(std::string_view bytes)
{
    std::size_t good = 0;
    std::size_t bad = 0;
    for (std::size_t at = skip_ascii(bytes, 0); at < bytes.size(); at = skip_ascii(bytes, at)) {
        const Utf8Sequence sequence = read_utf8_sequence(bytes, at);
        if (sequence.length > 1 && sequence.well_formed)
            ++good;
        else if (!sequence.well_formed && !sequence.cut_short)
            ++bad;
        at += sequence.length;
    }
    return bad * 9 <= good;
}

bool has_iso_2022_escape(std::string_view bytes)
{
    return bytes.find("\x1B$") != std::string_view::npos;
}

/// The part of the bytes that the detector looks at: from a little before the first byte that
/// tells charsets apart.
std::string_view telling_part(std::string_view bytes)
{
    const auto first = std::ranges::find_if(
        bytes, [](char c) { return static_cast<unsigned char>(c) >= 0x80 || c == 0x1B; });
    const auto offset = static_cast<std::size_t>(first - bytes.begin());
    return bytes.substr(offset - std::min<std::size_t>(offset, 1024), detection_bytes);
}

/// ISO-8859-1 and -9 stand for the Windows charsets that contain them: browsers read them so.
std::string widened(std::string_view charset)
{
    if (charset == "ISO-8859-1")
        return "windows-1252";
    if (charset == "ISO-8859-9")
        return "windows-1254";
    return std::string(charset);
}

bool is_wanted(std::string_view charset)
{
    return !charset.starts_with("UTF-") && !charset.starts_with("IBM4");  // EBCDIC
}

/// What ICU's detector finds most likely, or the usual charset when it is unsure.
std::string detect_charset(std::string_view bytes)
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UCharsetDetector, decltype(&ucsdet_close)> detector(ucsdet_open(&status),
                                                                              &ucsdet_close);
    const std::string_view part = telling_part(bytes);
    ucsdet_setText(detector.get(), part.data(), static_cast<std::int32_t>(part.size()), &status);
    std::int32_t count = 0;
    const UCharsetMatch* const* const matches = ucsdet_detectAll(detector.get(), &count, &status);
    if (status == U_INVALID_CHAR_FOUND)  // nothing fits at all
        return usual_charset;
    check_icu(status);
    for (std::int32_t i = 0; i < count; ++i) {
        const std::string_view name = ucsdet_getName(matches[i], &status);
        const std::int32_t confidence = ucsdet_getConfidence(matches[i], &status);
        check_icu(status);
        if (confidence < least_confidence)
            break;
        if (is_wanted(name))
            return widened(name);
    }
    return usual_charset;
}

/// Called by the converter for bytes it cannot read.
void count_and_replace(const void* counter, UConverterToUnicodeArgs* arguments, const char*,
                       std::int32_t, UConverterCallbackReason reason, UErrorCode* status)
{
    if (reason > UCNV_IRREGULAR)
        return;
    ++*static_cast<std::size_t*>(const_cast<void*>(counter));
    const char16_t replacement = 0xFFFD;
    *status = U_ZERO_ERROR;
    ucnv_cbToUWriteUChars(arguments, &replacement, 1, 0, status);
}

void append_utf16(std::string& out, const char16_t* units, const char16_t* end)
{
    while (units != end) {
        char32_t c = *units++;
        if (c >= 0xD800 && c < 0xDC00 && units != end)
            c = 0x10000 + ((c - 0xD800) << 10) + (*units++ - 0xDC00U);
        append_utf8(out, c);
    }
}

/// Converts from any charset ICU knows; returns the number of replacements.
std::size_t convert(std::string_view bytes, const char* charset, std::string& out)
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UConverter, decltype(&ucnv_close)> converter(ucnv_open(charset, &status),
                                                                       &ucnv_close);
    check_icu(status);
    std::size_t repairs = 0;
    ucnv_setToUCallBack(converter.get(), count_and_replace, &repairs, nullptr, nullptr, &status);
    check_icu(status);
    std::array<char16_t, 4096> buffer{};
    const char* source = bytes.data();
    out.reserve(bytes.size() + bytes.size() / 4);
    bool more = true;
    char16_t* keep = buffer.data();  // a high half left over stands before it
    while (more) {
        char16_t* target = keep;
        status = U_ZERO_ERROR;
        ucnv_toUnicode(converter.get(), &target, buffer.data() + buffer.size(), &source,
                       bytes.data() + bytes.size(), nullptr, 1, &status);
        more = status == U_BUFFER_OVERFLOW_ERROR;
        if (!more)
            check_icu(status);
        const bool half = more && target != buffer.data() && U16_IS_LEAD(target[-1]);
        append_utf16(out, buffer.data(), half ? target - 1 : target);
        if (half)
            buffer[0] = target[-1];
        keep = buffer.data() + (half ? 1 : 0);
    }
    return repairs;
}

/// Line ends become '\n', NUL bytes go; returns how many of those there were.
std::size_t tidy(std::string& text)
{
    if (text.find('\r') == std::string::npos && text.find('\0') == std::string::npos)
        return 0;
    std::size_t zeros = 0;
    std::size_t to = 0;
    for (std::size_t from = 0; from < text.size(); ++from) {
        const char c = text[from];
        if (c == '\0') {
            ++zeros;
        } else if (c != '\r') {
            text[to++] = c;
        } else if (from + 1 == text.size() || text[from + 1] != '\n') {
            text[to++] = '\n';
        }
    }
    text.resize(to);
    return zeros;
}

/// What browsers read under a name that is narrower (WHATWG Encoding Standard, 4.2).
std::string browsers_charset(std::string_view declared)
{
    struct Alias {
        std::string_view declared;
        const char* charset;
    };
    static constexpr Alias aliases[] = {
        {"iso-8859-1", "windows-1252"},
        {"iso8859-1", "windows-1252"},
        {"latin1", "windows-1252"},
        {"us-ascii", "windows-1252"},
        {"ascii", "windows-1252"},
        {"iso-8859-9", "windows-1254"},
        {"iso-8859-11", "windows-874"},
        {"tis-620", "windows-874"},
        {"gb2312", "GB18030"},
        {"gbk", "GB18030"},
        {"x-gbk", "GB18030"},
        {"euc-kr", "windows-949"},
        {"ks_c_5601-1987", "windows-949"},
        {"shift_jis", "windows-31j"},
        {"x-sjis", "windows-31j"},
    };
    const auto* const found =
        std::ranges::find_if(aliases, [&](const Alias& row) { return row.declared == declared; });
    return found == std::end(aliases) ? std::string(declared) : found->charset;
}

/// Whether ICU knows a charset, and mark-up in it can be read before it is known.
bool is_usable(const std::string& charset)
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UConverter, decltype(&ucnv_close)> converter(
        ucnv_open(charset.c_str(), &status), &ucnv_close);
    if (U_FAILURE(status))
        return false;
    constexpr std::string_view sample = "<a>'\"&;+-~{";
    std::string read;
    return convert(sample, charset.c_str(), read) == 0 && read == sample;
}

std::string choose_charset(std::string_view bytes, std::string_view declared)
{
    if (const char* const utf16 = find_unmarked_utf16(bytes))
        return utf16;
    if (!has_iso_2022_escape(bytes) && is_nearly_utf8(bytes))
        return "UTF-8";
    std::string named = browsers_charset(declared);
    if (!named.empty() && !named.starts_with("utf") && is_usable(named))
        return named;
    return detect_charset(bytes);
}

}  // namespace

std::string charset_of(std::string_view bytes, std::string_view declared)
{
    const Mark* const mark = find_mark(bytes);
    return mark == nullptr ? choose_charset(bytes, declared) : mark->charset;
}

DecodedText decode_text(std::string_view bytes, const std::string& charset)
{
    DecodedText decoded;
    decoded.charset = charset;
    const Mark* const mark = find_mark(bytes);
    if (mark != nullptr && charset == mark->charset)
        bytes.remove_prefix(mark->bytes.size());
    if (charset == "UTF-8") {
        decoded.text = bytes;
        decoded.repairs = repair_utf8(decoded.text);
    } else {
        decoded.repairs = convert(bytes, charset.c_str(), decoded.text);
    }
    decoded.removed_nul = tidy(decoded.text);
    return decoded;
}

DecodedText decode_text(std::string_view bytes)
{
    return decode_text(bytes, charset_of(bytes));
}

bool looks_binary(std::string_view bytes)
{
    const std::string_view sample = bytes.substr(0, binary_check_bytes);
    if (std::ranges::any_of(binary_beginnings,
                            [&](std::string_view start) { return sample.starts_with(start); }))
        return true;
    if (find_mark(sample) != nullptr || find_unmarked_utf16(sample) != nullptr)
        return false;
    const auto controls = static_cast<std::size_t>(std::ranges::count_if(
        sample, [](char c) { return is_other_control(static_cast<unsigned char>(c)); }));
    const std::size_t tolerated = is_nearly_utf8(sample) ? 10 : 50;  // one byte in so many
    return controls * tolerated > sample.size();
}

}  // namespace onrecord
