#include "text/fold.h"

#include <doctest/doctest.h>

#include <random>
#include <string>

#include "pseudo_text.h"
#include "text/fold_icu.h"
#include "text/utf8.h"

using namespace onrecord;

TEST_SUITE_BEGIN("text.fold");

TEST_CASE("case, accents, width, ligatures and invisible characters fold away")
{
    struct Row {
        const char* text;
        const char* folded;
    };
    static constexpr Row rows[] = {
        {"", ""},
        {"Straße", "strasse"},
        {"STRASSE ẞ", "strasse ss"},
        {"Jakóbowski", "jakobowski"},
        {"Łódź", "lodz"},
        {"Øresund", "oresund"},
        {"Æsop œuvre", "aesop oeuvre"},
        {"Þór Đoković ħ", "thor dokovic h"},
        {"İstanbul ISPARTA ısı", "istanbul isparta isi"},
        {"Nguyễn Phú Trọng", "nguyen phu trong"},
        {"e\u0301te\u0301", "ete"},
        {"\u0301", ""},
        {"ﬁn ＡＢＣ １２３ ㍿", "fin abc 123 株式会社"},
        {"co\u00ADoperate zero\u200Bwidth \uFEFF", "cooperate zerowidth "},
        {"Ὀδυσσεύς ΑΘΉΝΑ", "οδυσσευσ αθηνα"},
        {"Ёлка йод Їжак", "елка йод їжак"},
        {"за\u0301мок и\u0306од ѓ", "замок йод ѓ"},
        {"مُحَمَّد أحمد إيران آية الـــعربية", "محمد احمد ايران اية العربية"},
        {"شَالוֹם שָׁלוֹם", "شالום שלום"},
        {"٣٫١٤ १२३ ۴۵", "3٫14 123 45"},
        {"हिन्दी किताब", "हिन्दी किताब"},
        {"น้ำ", "น้ำ"},
        {"ｶﾞｷﾞ が か\u3099", "ガギ が が"},
        {"한국 \u1112\u1161\u11AB", "한국 한"},
        {"“don’t” – …", "“don’t” – ..."},
        {"𝐁𝐨𝐥𝐝 𝟏", "bold 1"},
        {"\U0001F600", "\U0001F600"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.text);
        CHECK(fold(row.text) == row.folded);
    }
}

TEST_CASE("every code point folds as ICU does it, and folding again changes nothing")
{
    for (char32_t c = 0; c <= 0x10FFFF; ++c) {
        if (c >= 0xD800 && c < 0xE000)
            continue;
        std::string text;
        append_utf8(text, c);
        const std::string folded = fold(text);
        if (folded != fold_by_icu(text) || fold(folded) != folded) {
            CAPTURE(static_cast<std::uint32_t>(c));
            CAPTURE(folded);
            FAIL_CHECK("differs");
        }
    }
}

TEST_CASE("pseudo-random text of many scripts folds as ICU does it, idempotently")
{
    std::mt19937 random(1);
    for (int round = 0; round < 20000; ++round) {
        const std::string text = pseudo_text(random, 12);
        const std::string folded = fold(text);
        CAPTURE(text);
        REQUIRE(folded == fold_by_icu(text));
        REQUIRE(fold(folded) == folded);
        REQUIRE(is_valid_utf8(folded));
    }
}

TEST_CASE("NFC composes and keeps everything else")
{
    CHECK(normalize_nfc("e\u0301 Ａ ﬁ") == "\u00E9 Ａ ﬁ");
    CHECK(normalize_nfc("") == "");
    CHECK(normalize_nfc("\u1112\u1161\u11AB") == "한");
}

TEST_SUITE_END();
