#include "index/record.h"

#include <doctest/doctest.h>

#include "base/error.h"
#include "index_fixture.h"

namespace onrecord {

namespace {

Facts full_article()
{
    Facts facts = test::make_article("https://courier.example/1", "2022-09-14", "The bridge shut.");
    facts.origin = {"in/a.jsonl", "/home/ada/in", "a.jsonl", 7};
    facts.content = {1, 0xFFFFFFFFFFFFFFFF};
    facts.url = "https://courier.example/1";
    facts.title = "Bridge shut";
    facts.date_from = "field";
    facts.source = "The Courier";
    facts.authors = {"Ada Okafor", ""};
    facts.language = "en";
    facts.speakers = {{"Niva Yau", SpeakerKind::person, "senior researcher", 300},
                      {"a spokesman", SpeakerKind::unnamed, "", 0}};
    facts.extra = {{"tags", "[1,2]"}, {"", "x"}};
    return facts;
}

}  // namespace

TEST_SUITE_BEGIN("index.record");

TEST_CASE("an article comes back as it was stored")
{
    const Facts stored = full_article();
    const Facts read = decode_article(encode_article(stored));
    CHECK(test::print(read) == test::print(stored));
    CHECK(read.content == stored.content);
    CHECK(read.date == stored.date);
    CHECK(read.extra == stored.extra);
    CHECK(read.authors == stored.authors);
}

TEST_CASE("a date keeps its precision in the record")
{
    for (const char* date : {"", "0001", "2022", "2022-09", "2022-09-14", "9999-12-31"}) {
        CAPTURE(date);
        const Facts facts = test::make_article("a", date, "text");
        CHECK(to_string(decode_article(encode_article(facts)).date) == date);
    }
}

TEST_CASE("the key of an article is read without the rest")
{
    const ArticleKey key = decode_key(encode_article(full_article()));
    CHECK(key.id == "https://courier.example/1");
    CHECK(key.origin.path == "in/a.jsonl");
    CHECK(key.origin.root == "/home/ada/in");
    CHECK(key.origin.relative_path == "a.jsonl");
    CHECK(key.origin.record == 7);
}

TEST_CASE("what an article says is read without the rest")
{
    const Facts facts = full_article();
    const std::string record = encode_article(facts);
    const ArticleTexts texts = decode_texts(record);
    CHECK(texts.title == facts.title);
    CHECK(texts.text == facts.text);
    CHECK_THROWS_AS((void)decode_texts(record.substr(0, record.size() - 1)), Error);
}

TEST_CASE("a quote by itself has its speaker with it")
{
    Facts facts = test::make_article("a#b", "", "We must, she said. Late.");
    test::add_quote(facts, "We must", "Niva Yau");
    test::add_quote(facts, "Late", "");
    const QuoteRecord named = quote_record(facts, 0);
    CHECK(named.article_id == "a#b");
    CHECK(named.speaker.name == "Niva Yau");
    CHECK(named.quote.speaker == 0);
    const QuoteRecord nobodys = quote_record(facts, 1);
    CHECK(nobodys.number == 1);
    CHECK(nobodys.quote.speaker == no_speaker);
    CHECK_THROWS_AS((void)quote_record(facts, 2), Error);
}

TEST_CASE("quotes that point outside of their article are refused")
{
    const auto refused = [](const Quote& quote) {
        Facts facts = test::make_article("a", "", "We must, she said.");
        facts.speakers = {{"Niva Yau", SpeakerKind::person, "", 1}};
        facts.quotes = {quote};
        try {
            (void)decode_article(encode_article(facts));
        } catch (const Error& error) {
            return error.kind() == ErrorKind::index;
        }
        return false;
    };
    CHECK_FALSE(refused({{0, 7}, QuoteKind::direct, 0, {9, 12}, "said"}));
    CHECK_FALSE(refused({{0, 18}, QuoteKind::direct, no_speaker, {}, ""}));
    CHECK(refused({{0, 19}, QuoteKind::direct, 0, {9, 12}, "said"}));
    CHECK(refused({{7, 0}, QuoteKind::direct, 0, {9, 12}, "said"}));
    CHECK(refused({{0, 7}, QuoteKind::direct, 0, {9, 99}, "said"}));
    CHECK(refused({{0, 7}, QuoteKind::direct, 1, {9, 12}, "said"}));
}

TEST_CASE("a record that is cut anywhere is refused")
{
    const std::string article = encode_article(full_article());
    for (std::size_t size = 0; size < article.size(); ++size) {
        CAPTURE(size);
        CHECK_THROWS_AS((void)decode_article(article.substr(0, size)), Error);
    }
}

TEST_CASE("a record of another version, or with bytes behind it, is refused")
{
    std::string article = encode_article(full_article());
    CHECK_THROWS_WITH_AS((void)decode_article(article + '\0'),
                         "a stored record is damaged or of another version", Error);
    article[0] = 99;
    CHECK_THROWS_WITH_AS((void)decode_article(article),
                         "a stored record is damaged or of another version", Error);
}

TEST_CASE("changed bytes give another article or an error, nothing else")
{
    const std::string article = encode_article(full_article());
    int refused = 0;
    for (std::size_t i = 0; i < article.size(); ++i)
        for (const char c : {'\0', '\x7F', '\xFF'}) {
            std::string changed = article;
            changed[i] = c;
            try {
                (void)decode_article(changed);
            } catch (const Error& error) {
                CHECK(error.kind() == ErrorKind::index);
                ++refused;
            }
        }
    CHECK(refused > 0);
}

TEST_CASE("a hash is sixteen bytes")
{
    const Hash128 hash{0x0102030405060708, 0xFF00000000000001};
    CHECK(hash_to_bytes(hash).size() == 16);
    CHECK(hash_from_bytes(hash_to_bytes(hash)) == hash);
    CHECK_THROWS_AS((void)hash_from_bytes("short"), Error);
}

TEST_SUITE_END();

}  // namespace onrecord
