#include <doctest/doctest.h>

#include <ostream>
#include <string>
#include <string_view>

#include "small_index.h"

using namespace onrecord;
using namespace onrecord::test;

namespace {

struct Row {
    std::string_view query;
    const char* found;
};

}  // namespace

TEST_SUITE_BEGIN("search.scripts");

TEST_CASE("words are found inside text without spaces, and phrases exactly")
{
    SmallIndex index({
        article("zh", "北京大学的研究", "他在北京大学工作。东京也有大学。", "", "", "zh"),
        article("ja", "東京の天気", "カタカナとひらがな。東京都庁は新宿にある。", "", "", "ja"),
        article("th", "ข่าว", "ภาษาไทยเป็นภาษาของประเทศไทย", "", "", "th"),
        article("ko", "한국어 뉴스", "한국어 문장입니다. 서울에서 뉴스", "", "", "ko"),
    });
    static constexpr Row rows[] = {
        {"北京大学", "zh"},
        {"\"北京大学\"", "zh"},
        {"\"北大\"", ""},
        {"大学 东京", "zh"},
        {"东京 SENT 大学", "zh"},
        {"北京 SENT 东京", ""},
        {"北京 NEAR/30 东京", "zh"},
        {"title:研究", "zh"},
        {"「東京都庁」", "ja"},
        {"ｶﾀｶﾅ", "ja"},
        {"\"新宿にある\"", "ja"},
        {"\"新宿ある\"", ""},
        {"ภาษาไทย", "th"},
        {"\"ประเทศไทย\"", "th"},
        {"\"ไทยประเทศ\"", ""},
        {"한국어", "ko"},
        {"뉴스 -北京", "ko"},
        {"atleast/2(ภาษา)", "th"},
        {"atleast/3(ภาษา)", ""},
    };
    for (const Row& row : rows) {
        CAPTURE(row.query);
        CHECK(index.found(row.query) == row.found);
    }
}

TEST_CASE("marks of Arabic and Hebrew, accents and the Turkish i do not count")
{
    SmallIndex index({
        article("ar", "أخبار", "قال محمد أحمد إن الاقتصاد ينمو", "", "", "ar"),
        article("he", "חדשות", "השלום של צה״ל בירושלים", "", "", "he"),
        article("tr", "İzmir haberleri", "ISPARTA ve ışık, İstanbul ile ilgili", "", "", "tr"),
    });
    static constexpr Row rows[] = {
        {"مُحَمَّد", "ar"},        {"احمد", "ar"},  {"\"إنّ الاقتصاد\"", "ar"},
        {"الاقتصـــاد", "ar"}, {"הַשָּׁלוֹם", "he"}, {"צה״ל", "he"},
        {"izmir", "tr"},       {"IZMIR", "tr"}, {"isparta", "tr"},
        {"ısparta", "tr"},     {"isik", "tr"},  {"istanbul", "tr"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.query);
        CHECK(index.found(row.query) == row.found);
    }
}

TEST_CASE("queries as word processors and telephones spell them mean the same")
{
    SmallIndex index({
        article("a", "Belt and Road", "The belt and road don't end; the café’s R&D co-operates."),
        article("b", "Road", "A road and a belt."),
    });
    static constexpr Row rows[] = {
        {"“belt and road”", "a"},
        {"„belt and road“", "a"},
        {"«belt and road»", "a"},
        {"«\u00a0belt and road\u202f»", "a"},
        {"＂belt and road＂", "a"},
        {"\"belt\u00a0and\u2009road\"", "a"},
        {"belt\u3000road -a\u00adnd", ""},
        {"ｂｅｌｔ　ＡＮＤ　ｅｎｄ", "a"},
        {"don’t", "a"},
        {"donʼt", "a"},
        {"be\u00adlt end", "a"},
        {"cafe\u0301's", "a"},
        {"belt\u200b end", "a"},
        {"co‐operates", "a"},
        {"co–operates", "a"},
        {"ﬁsh OR café’s", "a"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.query);
        CHECK(index.found(row.query) == row.found);
    }
}

TEST_SUITE_END();
