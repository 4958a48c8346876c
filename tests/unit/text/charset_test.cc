#include "text/charset.h"

#include <doctest/doctest.h>

#include <random>
#include <string>

#include "text/utf8.h"

using namespace onrecord;
using namespace std::string_literals;

TEST_SUITE_BEGIN("text.charset");

namespace {

/// UTF-16 or UTF-32 bytes of a text.
std::string wide(std::string_view text, std::size_t unit_bytes, bool big_endian)
{
    std::string bytes;
    const auto put = [&](char32_t unit) {
        for (std::size_t i = 0; i < unit_bytes; ++i)
            bytes += static_cast<char>(unit >> 8 * (big_endian ? unit_bytes - 1 - i : i) & 0xFF);
    };
    for (std::size_t at = 0; at < text.size();) {
        const char32_t c = next_code_point(text, at);
        if (unit_bytes == 4 || c < 0x10000) {
            put(c);
        } else {
            put(0xD800 + ((c - 0x10000) >> 10));
            put(0xDC00 + (c & 0x3FF));
        }
    }
    return bytes;
}

const std::string english = "The bridge over the Ambry was shut on Monday, officials said.\n";
const std::string russian = "Мост через Амбри закрыли в понедельник, сообщили власти города.\n";

struct Sample {
    const char* charset;
    std::string bytes;
    std::string text;
};

/// Real bytes of short news texts.
const Sample samples[] = {
    {"UTF-8", english, english},
    {"UTF-8", russian, russian},
    {"UTF-8", "\xEF\xBB\xBF" + russian, russian},
    {"UTF-16LE", "\xFF\xFE" + wide(russian + "\U0001F600", 2, false), russian + "\U0001F600"},
    {"UTF-16BE", "\xFE\xFF" + wide(russian + "\U0001F600", 2, true), russian + "\U0001F600"},
    {"UTF-16LE", wide(english, 2, false), english},
    {"UTF-16BE", wide(english, 2, true), english},
    {"UTF-16LE", wide(russian, 2, false), russian},
    {"UTF-16BE", wide(russian, 2, true), russian},
    {"UTF-32LE", "\xFF\xFE\0\0"s + wide(russian, 4, false), russian},
    {"UTF-32BE", "\0\0\xFE\xFF"s + wide(russian, 4, true), russian},
    {"windows-1252",
     "Le conseil a d\xE9"
     "cid\xE9 mardi de fermer le pont jusqu\x92\xE0 l\x92\xE9t\xE9, a dit le maire.\n",
     "Le conseil a décidé mardi de fermer le pont jusqu’à l’été, a dit le maire.\n"},
    {"windows-1252",
     "Die Br\xFC"
     "cke \xFC"
     "ber die Ambry bleibt f\xFCr l\xE4ngere Zeit geschlossen, sagte der "
     "B\xFCrgermeister. \x84"
     "Das ist sch\xF6n\x93, hie\xDF es.\n",
     "Die Brücke über die Ambry bleibt für längere Zeit geschlossen, sagte der Bürgermeister. "
     "„Das ist schön“, hieß es.\n"},
    {"windows-1252",
     "\xA3"
     "5m fine for caf\xE9\n",
     "£5m fine for café\n"},
    {"windows-1251",
     "\xCC\xEE\xF1\xF2 \xF7\xE5\xF0\xE5\xE7 \xE0\xEC\xE1\xF0\xE8 \xE7\xE0\xEA\xF0\xFB\xEB\xE8 \xE2 "
     "\xEF\xEE\xED\xE5\xE4\xE5\xEB\xFC\xED\xE8\xEA, \xF1\xEE\xEE\xE1\xF9\xE8\xEB\xE8 "
     "\xE2\xEB\xE0\xF1\xF2\xE8 \xE3\xEE\xF0\xEE\xE4\xE0.\n",
     "Мост через амбри закрыли в понедельник, сообщили власти города.\n"},
    {"KOI8-R",
     "\xED\xCF\xD3\xD4 \xDE\xC5\xD2\xC5\xDA \xC1\xCD\xC2\xD2\xC9 \xDA\xC1\xCB\xD2\xD9\xCC\xC9 \xD7 "
     "\xD0\xCF\xCE\xC5\xC4\xC5\xCC\xD8\xCE\xC9\xCB, \xD3\xCF\xCF\xC2\xDD\xC9\xCC\xC9 "
     "\xD7\xCC\xC1\xD3\xD4\xC9 \xC7\xCF\xD2\xCF\xC4\xC1.\n",
     "Мост через амбри закрыли в понедельник, сообщили власти города.\n"},
    {"GB18030",
     "\xCA\xD0\xD5\xFE\xB8\xAE\xD6\xDC\xD2\xBB\xD0\xFB\xB2\xBC\xB9\xD8\xB1\xD5\xB0\xB2\xB2"
     "\xBC\xC0\xEF\xBA\xD3\xC9\xCF\xB5\xC4\xB4\xF3\xC7\xC5\xA3\xAC\xB9\xD9\xD4\xB1\xB1\xED"
     "\xCA\xBE\xA1\xA3\xBC\xC7\xD5\xDF\xCE\xCA\xCE\xAA\xCA\xB2\xC3\xB4\xA3\xAC\xCB\xFB\xC3"
     "\xC7\xCB\xB5\xD5\xE2\xCA\xC7\xCE\xAA\xC1\xCB\xB0\xB2\xC8\xAB\xA1\xA3\n",
     "市政府周一宣布关闭安布里河上的大桥，官员表示。记者问为什么，他们说这是为了安全。\n"},
    {"Shift_JIS",
     "\x8Es\x82\xCD\x8C\x8E\x97j\x93\xFA\x82\xC9\x83\x41\x83\x93\x83u\x83\x8A\x81[\x90\xEC"
     "\x82\xCC\x8B\xB4\x82\xF0\x95\xC2\x8D\xBD\x82\xB7\x82\xE9\x82\xC6\x94\xAD\x95\x5C\x82"
     "\xB5\x82\xBD\x81\x42\x8BL\x8E\xD2\x82\xAA\x82\xC8\x82\xBA\x82\xA9\x82\xC6\x95\xB7"
     "\x82\xA2\x82\xBD\x81\x42\n",
     "市は月曜日にアンブリー川の橋を閉鎖すると発表した。記者がなぜかと聞いた。\n"},
    {"EUC-JP",
     "\xBB\xD4\xA4\xCF\xB7\xEE\xCD\xCB\xC6\xFC\xA4\xCB\xA5\xA2\xA5\xF3\xA5\xD6\xA5\xEA\xA1"
     "\xBC\xC0\xEE\xA4\xCE\xB6\xB6\xA4\xF2\xCA\xC4\xBA\xBF\xA4\xB9\xA4\xEB\xA4\xC8\xC8\xAF"
     "\xC9\xBD\xA4\xB7\xA4\xBF\xA1\xA3\xB5\xAD\xBC\xD4\xA4\xAC\xA4\xCA\xA4\xBC\xA4\xAB\xA4"
     "\xC8\xCA\xB9\xA4\xA4\xA4\xBF\xA1\xA3\n",
     "市は月曜日にアンブリー川の橋を閉鎖すると発表した。記者がなぜかと聞いた。\n"},
    {"EUC-KR",
     "\xBD\xC3 \xB4\xE7\xB1\xB9\xC0\xBA \xBF\xF9\xBF\xE4\xC0\xCF\xBF\xA1 \xB4\xD9\xB8\xAE"
     "\xB8\xA6 \xC6\xF3\xBC\xE2\xC7\xD1\xB4\xD9\xB0\xED \xB9\xDF\xC7\xA5\xC7\xDF\xB4\xD9. "
     "\xB1\xE2\xC0\xDA\xB5\xE9\xC0\xCC \xC0\xCC\xC0\xAF\xB8\xA6 \xB9\xB0\xBE\xFA\xB4\xD9."
     "\n",
     "시 당국은 월요일에 다리를 폐쇄한다고 발표했다. 기자들이 이유를 물었다.\n"},
    {"Big5",
     "\xA5\xAB\xAC\x46\xA9\xB2\xB6g\xA4@\xAB\xC5\xA5\xAC\xC3\xF6\xB3\xAC\xA6w\xA5\xAC\xA8"
     "\xBD\xAA\x65\xA4W\xAA\xBA\xA4j\xBE\xF4\xA1\x41\xA9x\xAD\xFB\xAA\xED\xA5\xDC\xA1\x43"
     "\xB0O\xAA\xCC\xB0\xDD\xAC\xB0\xA4\xB0\xBB\xF2\xA1\x41\xA5L\xAD\xCC\xBB\xA1\xB3o\xACO"
     "\xAC\xB0\xA4\x46\xA6w\xA5\xFE\xA1\x43\n",
     "市政府週一宣布關閉安布里河上的大橋，官員表示。記者問為什麼，他們說這是為了安全。\n"},
    {"ISO-8859-2",
     "Rada przystani powiedzia\xB3\x61 w pi\xB1tek, \xBF\x65 nie zamknie mostu przed ko"
     "\xF1\x63\x65m miesi\xB1\x63\x61. W\xB3\x61\x64ze s\xB1 \xB6wiadome, \xBF\x65 b\xEA"
     "\x64zie to trudne, lecz si\xEA nie cofn\xB1. Jest to wa\xBFne.\n",
     "Rada przystani powiedziała w piątek, że nie zamknie mostu przed końcem miesiąca. Władze są "
     "świadome, że będzie to trudne, lecz się nie cofną. Jest to ważne.\n"},
    {"windows-1254",
     "Liman kurulu cuma g\xFCn\xFC k\xF6pr\xFCn\xFCn may\xFDstan \xF6nce kapat\xFDlmayaca"
     "\xF0\xFDn\xFD a\xE7\xFDklad\xFD. \xDE\x65hir i\xE7in bu \xE7ok \xF6nemli bir karar, "
     "\xE7\xFCnk\xFC ula\xFE\xFDm g\xFC\xE7le\xFEiyor.\n",
     "Liman kurulu cuma günü köprünün mayıstan önce kapatılmayacağını açıkladı. Şehir için bu çok "
     "önemli bir karar, çünkü ulaşım güçleşiyor.\n"},
    {"ISO-8859-7",
     "\xD4\xEF \xF3\xF5\xEC\xE2\xEF\xFD\xEB\xE9\xEF \xF4\xEF\xF5 \xEB\xE9\xEC\xE1\xED\xE9"
     "\xEF\xFD \xE5\xDF\xF0\xE5 \xF4\xE7\xED \xD0\xE1\xF1\xE1\xF3\xEA\xE5\xF5\xDE \xFC\xF4"
     "\xE9 \xE4\xE5\xED \xE8\xE1 \xEA\xEB\xE5\xDF\xF3\xE5\xE9 \xF4\xE7 \xE3\xDD\xF6\xF5"
     "\xF1\xE1 \xF0\xF1\xE9\xED \xE1\xF0\xFC \xF4\xEF\xED \xCC\xDC\xE9\xEF.\n",
     "Το συμβούλιο του λιμανιού είπε την Παρασκευή ότι δεν θα κλείσει τη γέφυρα πριν από τον "
     "Μάιο.\n"},
    {"ISO-2022-JP", "\x1B$B;T$O7nMKF|$K66$rJD:\x3F$9$k$HH/I=$7$\x3F!#\x1B(B\n",
     "市は月曜日に橋を閉鎖すると発表した。\n"},
};

}  // namespace

TEST_CASE("bytes are read in the charset they were written in")
{
    for (const Sample& sample : samples) {
        CAPTURE(sample.text);
        CAPTURE(sample.charset);
        const DecodedText decoded = decode_text(sample.bytes);
        CHECK(decoded.charset == sample.charset);
        CHECK(decoded.text == sample.text);
        CHECK(decoded.repairs == 0);
        CHECK(decoded.removed_nul == 0);
    }
}

TEST_CASE("text in a known charset is not taken for binary")
{
    for (const Sample& sample : samples) {
        CAPTURE(sample.charset);
        CHECK_FALSE(looks_binary(sample.bytes));
    }
    CHECK_FALSE(looks_binary(""));
    CHECK_FALSE(looks_binary("\x1B[1mbold\x1B[0m and \f a form feed"));
    CHECK_FALSE(looks_binary("one stray \0 in a line of text"s));
}

TEST_CASE("pictures, archives and programs are binary")
{
    static const std::string rows[] = {
        "\x89PNG\r\n\x1A\n\0\0\0\rIHDR\0\0\1\0\0\0\1\0\b\6\0\0\0"s,
        "PK\x03\x04\x14\0\0\0\b\0"s,
        "\x7F"
        "ELF\2\1\1\0\0\0\0\0\0\0\0\0\3\0>\0"s,
        "\x1F\x8B\b\0\0\0\0\0\0\3"s,
        "\xFF\xD8\xFF\xE0\0\x10JFIF\0"s,
        "%PDF-1.7\n%\xE2\xE3\xCF\xD3\n"s,
        std::string(100, '\0'),
        "RIFF\x24\x08\0\0WAVEfmt \x10\0\0\0\1\0\2\0"s,
    };
    for (const std::string& row : rows) {
        CAPTURE(row);
        CHECK(looks_binary(row));
    }
}

TEST_CASE("random bytes are binary")
{
    std::mt19937 random(4);
    for (int round = 0; round < 200; ++round) {
        std::string bytes;
        for (int i = 0; i < 1000; ++i)
            bytes += static_cast<char>(random() % 256);
        CHECK(looks_binary(bytes));
    }
}

TEST_CASE("damaged UTF-8 stays UTF-8 and its repairs are counted")
{
    struct Row {
        std::string bytes;
        std::string text;
        std::size_t repairs;
    };
    const Row rows[] = {
        {russian + "\xFF" + russian, russian + "\uFFFD" + russian, 1},
        {russian.substr(0, russian.size() - 4) + "\xD0",
         russian.substr(0, russian.size() - 4) + "\uFFFD", 1},
        {"plain \xE2\x80", "plain \uFFFD", 1},
    };
    for (const Row& row : rows) {
        CAPTURE(row.text);
        const DecodedText decoded = decode_text(row.bytes);
        CHECK(decoded.charset == "UTF-8");
        CHECK(decoded.text == row.text);
        CHECK(decoded.repairs == row.repairs);
    }
}

TEST_CASE("line ends become newlines and NUL bytes go")
{
    const DecodedText decoded = decode_text("a\r\nb\rc\n\r\nd\0e\r"s);
    CHECK(decoded.text == "a\nb\nc\n\nde\n");
    CHECK(decoded.removed_nul == 1);
    CHECK(decode_text("").text == "");
}

TEST_CASE("any bytes become valid UTF-8 without NUL or carriage return")
{
    std::mt19937 random(5);
    for (int round = 0; round < 2000; ++round) {
        std::string bytes;
        const unsigned span = round % 2 == 0 ? 256 : 144;
        for (std::size_t n = random() % 200; n > 0; --n)
            bytes += static_cast<char>(random() % span);
        if (round % 5 == 0)
            bytes = (round % 10 == 0 ? "\xFF\xFE" : "\xFE\xFF") + bytes;
        const DecodedText decoded = decode_text(bytes);
        (void)looks_binary(bytes);
        REQUIRE(is_valid_utf8(decoded.text));
        REQUIRE(decoded.text.find('\0') == std::string::npos);
        REQUIRE(decoded.text.find('\r') == std::string::npos);
        REQUIRE_FALSE(decoded.charset.empty());
    }
}

TEST_CASE("a charset that the file names decides where the bytes leave it open")
{
    struct Row {
        const char* bytes;
        const char* declared;
        const char* charset;
    };
    static constexpr Row rows[] = {
        {"caf\xe9 for\xeat, d\xe9j\xe0 vu", "windows-1251", "windows-1251"},
        {"caf\xe9 for\xeat, d\xe9j\xe0 vu", "iso-8859-1", "windows-1252"},
        {"\xb0\xa1", "gb2312", "GB18030"},
        {"caf\xe9 for\xeat, d\xe9j\xe0 vu", "utf-8", "windows-1252"},
        {"caf\xe9 for\xeat, d\xe9j\xe0 vu", "no such", "windows-1252"},
        {"caf\xe9 for\xeat, d\xe9j\xe0 vu", "ebcdic-cp-us", "windows-1252"},
        {"caf\xe9 for\xeat, d\xe9j\xe0 vu", "utf-16le", "windows-1252"},
        {"caf\u00e9", "windows-1251", "UTF-8"},
        {"\xff\xfe", "windows-1251", "UTF-16LE"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.declared);
        CHECK(charset_of(row.bytes, row.declared) == row.charset);
    }
}

TEST_CASE("bytes are read in a charset that is known already")
{
    CHECK(charset_of("caf\u00e9") == "UTF-8");
    CHECK(charset_of("\xef\xbb\xbf"
                     "a") == "UTF-8");
    CHECK(charset_of("\xff\xfe"
                     "a") == "UTF-16LE");
    CHECK(decode_text("\xde", "windows-1251").text == "\u042e");
    CHECK(decode_text("\xde", "windows-1252").text == "\u00de");
    CHECK(decode_text("\xde", "windows-1252").charset == "windows-1252");
    const DecodedText damaged = decode_text("\xde", "UTF-8");
    CHECK(damaged.text == "\ufffd");
    CHECK(damaged.repairs == 1);
    CHECK(decode_text("\xef\xbb\xbf"
                      "a\r\nb",
                      "UTF-8")
              .text == "a\nb");
}

TEST_SUITE_END();
