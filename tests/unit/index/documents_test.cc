#include "index/documents.h"

#include <doctest/doctest.h>

#include "index/record.h"
#include "index_fixture.h"
#include "schema/terms.h"

namespace onrecord {

namespace {

/// "term weight: positions" of each term of a document that begins with `prefix`.
std::string terms_of(const Xapian::Document& document, const std::string& prefix)
{
    std::string out;
    for (auto term = document.termlist_begin(); term != document.termlist_end(); ++term) {
        const std::string name = *term;
        const bool plain = name[0] < 'A' || name[0] > 'Z';
        if (prefix.empty() ? !plain : !name.starts_with(prefix))
            continue;
        out += name + " " + std::to_string(term.get_wdf()) + ":";
        for (auto at = term.positionlist_begin(); at != term.positionlist_end(); ++at)
            out += " " + std::to_string(*at);
        out += "\n";
    }
    return out;
}

Xapian::Document document_of(const Facts& facts)
{
    DocumentBuilder builder;
    return builder.article(facts, encode_article(facts));
}

/// The lists that a builder noted, as they come back from a database.
std::map<std::string, std::string> lists_of(const DocumentBuilder& builder)
{
    const test::TempFolder folder;
    builder.metadata().write_database(folder.path() / "db");
    const Xapian::Database db((folder.path() / "db").string());
    std::map<std::string, std::string> lists;
    for (auto key = db.metadata_keys_begin(); key != db.metadata_keys_end(); ++key)
        lists[*key] = db.get_metadata(*key);
    return lists;
}

}  // namespace

TEST_SUITE_BEGIN("index.documents");

TEST_CASE("title words count double and stand before the text, with a gap that no phrase spans")
{
    Facts facts = test::make_article("a", "", "River rises. Town waits.\nRiver falls.");
    facts.title = "The River";
    const Xapian::Document document = document_of(facts);
    CHECK(terms_of(document, "") ==
          "falls 1: 108\nrises 1: 104\nriver 4: 2 103 107\nthe 2: 1\ntown 1: 105\nwaits 1: 106\n");
    CHECK(terms_of(document, "S") == "Sriver 1: 2\nSthe 1: 1\n");
    CHECK(terms_of(document, "XSE") == "XSE 0: 105 107\n");
    CHECK(terms_of(document, "XPA") == "XPA 0: 107\n");
    CHECK(Xapian::sortable_unserialise(document.get_value(slot::word_count)) == 6);
}

TEST_CASE("without title the text begins behind the gap; without text there are no marks")
{
    const Xapian::Document untitled = document_of(test::make_article("a", "", "one two"));
    CHECK(terms_of(untitled, "") == "one 1: 101\ntwo 1: 102\n");
    CHECK(terms_of(untitled, "XSE").empty());
    CHECK(terms_of(untitled, "XPA").empty());
    Facts bare = test::make_article("a", "", "");
    bare.title = "one";
    const Xapian::Document document = document_of(bare);
    CHECK(terms_of(document, "") == "one 2: 1\n");
    CHECK(terms_of(document, "XSE").empty());
    CHECK(Xapian::sortable_unserialise(document.get_value(slot::word_count)) == 0);
}

TEST_CASE("names, language, id and dates are terms without weight")
{
    Facts facts = test::make_article("http://x/1", "2022-09-14", "");
    facts.source = "The Courier";
    facts.authors = {"Ada Okafor", "???"};
    facts.speakers = {{"Niva Jak\u00F3bowski", SpeakerKind::person, "", 1},
                      {"a spokesman", SpeakerKind::unnamed, "", 1}};
    const Xapian::Document document = document_of(facts);
    CHECK(terms_of(document, "XSO") == "XSOthe courier 0:\n");
    CHECK(terms_of(document, "A") == "Aada okafor 0:\n");
    CHECK(terms_of(document, "XSP") == "XSPniva jakobowski 0:\n");
    CHECK(terms_of(document, "L") == "Len 0:\n");
    CHECK(terms_of(document, "Q") == "Qhttp://x/1 0:\n");
    CHECK(terms_of(document, "D") == "D20220914 0:\n");
    CHECK(terms_of(document, "M") == "M202209 0:\n");
    CHECK(terms_of(document, "Y") == "Y2022 0:\n");
    CHECK(terms_of(document, "XDP") == "XDPday 0:\n");
    CHECK(document.get_value(slot::first_day) == "20220914");
    CHECK(document.get_value(slot::last_day) == "20220914");
    CHECK(document.get_value(slot::content_hash) == hash_to_bytes(facts.content));
}

TEST_CASE("a month covers its days; no date has no days")
{
    const Xapian::Document month = document_of(test::make_article("a", "2022-02", ""));
    CHECK(month.get_value(slot::first_day) == "20220201");
    CHECK(month.get_value(slot::last_day) == "20220228");
    CHECK(terms_of(month, "D").empty());
    CHECK(terms_of(month, "XDP") == "XDPmonth 0:\n");
    const Xapian::Document undated = document_of(test::make_article("a", "", ""));
    CHECK(undated.get_value(slot::first_day).empty());
    CHECK(terms_of(undated, "XDP") == "XDPnone 0:\n");
}

TEST_CASE("a quote has its own words, speaker, kind, article and date")
{
    Facts facts = test::make_article("a", "2022-09-14", "We will rebuild. We must, she said.");
    facts.source = "The Courier";
    test::add_quote(facts, "We will rebuild. We must", "Niva Yau");
    facts.quotes[0].kind = QuoteKind::indirect;
    facts.quotes[0].cue = "said";
    DocumentBuilder builder;
    const Xapian::Document document = builder.quote(facts, 0);
    CHECK(terms_of(document, "") == "must 1: 5\nrebuild 1: 3\nwe 2: 1 4\nwill 1: 2\n");
    CHECK(terms_of(document, "XSE") == "XSE 0: 4\n");
    CHECK(terms_of(document, "Q") == "Qa#0 0:\n");
    CHECK(terms_of(document, "XQK") == "XQKindirect 0:\n");
    CHECK(terms_of(document, "XSP") == "XSPniva yau 0:\n");
    CHECK(terms_of(document, "XSO") == "XSOthe courier 0:\n");
    CHECK(terms_of(document, "L") == "Len 0:\n");
    CHECK(document.get_value(slot::first_day) == "20220914");
    const QuoteRecord record = decode_quote(document.get_data());
    CHECK(record.article_id == "a");
    CHECK(record.speaker.name == "Niva Yau");
    CHECK(record.quote.speaker == 0);
    CHECK(record.quote.cue == "said");
    CHECK(lists_of(builder).empty());
}

TEST_CASE("a quote by nobody named has no speaker term")
{
    Facts facts = test::make_article("a", "", "It is late.");
    facts.speakers = {{"officials", SpeakerKind::unnamed, "", 1}};
    test::add_quote(facts, "It is late", "officials");
    test::add_quote(facts, "late", "");
    DocumentBuilder builder;
    for (const std::uint32_t number : {0U, 1U})
        CHECK(terms_of(builder.quote(facts, number), "XSP").empty());
}

TEST_CASE("forms are noted by language, names by each of their words")
{
    DocumentBuilder builder;
    Facts english = test::make_article("a", "", "Ministers run; a minister is running.");
    english.source = "The  Courier";
    Facts unknown = test::make_article("b", "", "Ministering");
    unknown.language = "";
    unknown.source = "the courier";
    (void)builder.article(english, "");
    (void)builder.article(unknown, "");
    const std::map<std::string, std::string> lists = lists_of(builder);
    CHECK(lists.at("Fen:minist") == "minister\nministers");
    CHECK(lists.at("Fen:run") == "run\nrunning");
    CHECK(lists.at("NXSO:the") == "the courier");
    CHECK(lists.at("NXSO:courier") == "the courier");
    CHECK(lists.at("DXSO:the courier") == "The Courier\nthe courier");
}

TEST_CASE("ids longer than a term can be stay apart")
{
    const std::string longest(300, 'x');
    const std::string one = terms_of(document_of(test::make_article(longest + "1", "", "")), "Q");
    const std::string two = terms_of(document_of(test::make_article(longest + "2", "", "")), "Q");
    CHECK(one != two);
    CHECK(one.size() < 250);
}

TEST_SUITE_END();

}  // namespace onrecord
