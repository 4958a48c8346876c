#include "index/documents.h"

#include <doctest/doctest.h>

#include "index/record.h"
#include "index_fixture.h"
#include "schema/terms.h"

namespace onrecord {

namespace {

/// "term weight" of each term of a document that begins with `prefix`; of no prefix: the words.
std::string terms_of(const Xapian::Document& document, const std::string& prefix)
{
    std::string out;
    for (auto term = document.termlist_begin(); term != document.termlist_end(); ++term) {
        const std::string name = *term;
        const bool plain = name[0] < 'A' || name[0] > 'Z';
        if (prefix.empty() ? !plain : !name.starts_with(prefix))
            continue;
        out += name + " " + std::to_string(term.get_wdf()) + "\n";
        CHECK(term.positionlist_count() == 0);
    }
    return out;
}

Xapian::Document document_of(const Facts& facts)
{
    DocumentBuilder builder;
    return builder.article(facts);
}

/// The words that a builder has of its article, in order, and where sentences and paragraphs begin.
std::string words_of(const DocumentBuilder& builder)
{
    const WordSequence& words = builder.words();
    std::string out;
    for (std::size_t i = 0; i < words.words.size(); ++i)
        out.append(i == words.title_words ? "/ " : "")
            .append(builder.vocabulary().word(words.words[i]))
            .append(" ");
    for (const std::uint32_t place : words.sentence_starts)
        out += "s" + std::to_string(place) + " ";
    for (const std::uint32_t place : words.paragraph_starts)
        out += "p" + std::to_string(place) + " ";
    return out + std::to_string(words.length);
}

/// The document of a quote.
Xapian::Document quote_of(DocumentBuilder& builder, std::uint32_t number)
{
    return builder.quote(builder.place(number));
}

/// The tables that a builder noted, as they come back from files.
struct Tables {
    explicit Tables(DocumentBuilder& builder)
    {
        const auto words = static_cast<std::uint32_t>(builder.vocabulary().size());
        builder.forms(0, words).write(folder.path() / "forms");
        builder.take_names().write(folder.path() / "names");
        forms = FormFile(folder.path() / "forms");
        names = NameFile(folder.path() / "names");
    }

    test::TempFolder folder;
    FormFile forms;
    NameFile names;
};

}  // namespace

TEST_SUITE_BEGIN("index.documents");

TEST_CASE("title words count double, and stand before the text")
{
    Facts facts = test::make_article("a", "", "River rises. Town waits.\nRiver falls.");
    facts.title = "The River";
    DocumentBuilder builder;
    const Xapian::Document document = builder.article(facts);
    CHECK(terms_of(document, "") == "falls 1\nrises 1\nriver 4\nthe 2\ntown 1\nwaits 1\n");
    CHECK(terms_of(document, "S") == "Sriver 1\nSthe 1\n");
    CHECK(words_of(builder) == "the river / river rises town waits river falls s2 s4 p4 12");
    CHECK(Xapian::sortable_unserialise(document.get_value(slot::word_count)) == 6);
}

TEST_CASE("an article may lack a title, or a text")
{
    DocumentBuilder builder;
    Facts facts = test::make_article("a", "", "one two");
    CHECK(terms_of(builder.article(facts), "") == "one 1\ntwo 1\n");
    CHECK(words_of(builder) == "/ one two 2");
    Facts bare = test::make_article("a", "", "");
    bare.title = "one";
    const Xapian::Document document = builder.article(bare);
    CHECK(terms_of(document, "") == "one 2\n");
    CHECK(words_of(builder) == "one 3");
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
    CHECK(terms_of(document, "XSO") == "XSOthe courier 0\n");
    CHECK(terms_of(document, "A") == "Aada okafor 0\n");
    CHECK(terms_of(document, "XSP") == "XSPniva jakobowski 0\n");
    CHECK(terms_of(document, "L") == "Len 0\n");
    CHECK(terms_of(document, "Q") == "Qhttp://x/1 0\n");
    CHECK(terms_of(document, "D") == "D20220914 0\n");
    CHECK(terms_of(document, "M") == "M202209 0\n");
    CHECK(terms_of(document, "Y") == "Y2022 0\n");
    CHECK(terms_of(document, "XDP") == "XDPday 0\n");
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
    CHECK(terms_of(month, "XDP") == "XDPmonth 0\n");
    const Xapian::Document undated = document_of(test::make_article("a", "", ""));
    CHECK(undated.get_value(slot::first_day).empty());
    CHECK(terms_of(undated, "XDP") == "XDPnone 0\n");
}

TEST_CASE("a quote has its own words, speaker and kind; the rest is its article's")
{
    Facts facts = test::make_article("a", "2022-09-14", "We will rebuild. We must, she said.");
    facts.title = "Rebuild";
    facts.source = "The Courier";
    test::add_quote(facts, "We will rebuild. We must", "Niva Yau");
    facts.quotes[0].kind = QuoteKind::indirect;
    DocumentBuilder builder;
    (void)builder.article(facts);
    const QuotePlace expected{0, 0, 0, 5};
    CHECK(builder.place(0) == expected);
    const Xapian::Document document = quote_of(builder, 0);
    CHECK(terms_of(document, "") == "must 1\nrebuild 1\nwe 2\nwill 1\n");
    CHECK(terms_of(document, "XQK") == "XQKindirect 0\n");
    CHECK(terms_of(document, "XSP") == "XSPniva yau 0\n");
    CHECK(document.termlist_count() == 6);
    CHECK(document.values_count() == 0);
    const Tables tables(builder);
    CHECK(tables.names.counts("XSP", "niva yau") == NameCounts{1, 1});
    CHECK(tables.names.counts("XSO", "the courier") == NameCounts{1, 0});
    CHECK(tables.forms.forms("en", "will") == "will");
}

TEST_CASE("a quote has the words that lie whole inside of it")
{
    Facts facts = test::make_article("a", "", "He called it anti\u00ADwar talk, don't you think");
    struct Row {
        const char* said;
        std::uint32_t begin;
        std::uint32_t end;
    };
    const Row rows[] = {
        {"He called", 0, 2}, {"called it", 1, 3}, {"alled it", 2, 3}, {"don't you", 5, 7},
        {"don", 5, 5},       {", ", 5, 5},        {"think", 7, 8},    {"hink", 8, 8},
    };
    for (const Row& row : rows) {
        CAPTURE(row.said);
        facts.quotes.clear();
        test::add_quote(facts, row.said, "");
        DocumentBuilder builder;
        (void)builder.article(facts);
        const QuotePlace expected{0, 0, row.begin, row.end};
        CHECK(builder.place(0) == expected);
    }
}

TEST_CASE("a quote by nobody named has no speaker term")
{
    Facts facts = test::make_article("a", "", "It is late.");
    facts.speakers = {{"officials", SpeakerKind::unnamed, "", 1}};
    test::add_quote(facts, "It is late", "officials");
    test::add_quote(facts, "late", "");
    DocumentBuilder builder;
    (void)builder.article(facts);
    for (const std::uint32_t number : {0U, 1U})
        CHECK(terms_of(quote_of(builder, number), "XSP").empty());
}

TEST_CASE("forms are noted by language, names by each of their words")
{
    DocumentBuilder builder;
    Facts english = test::make_article("a", "", "Ministers run; a minister is running.");
    english.source = "The  Courier";
    Facts unknown = test::make_article("b", "", "Ministering");
    unknown.language = "";
    unknown.source = "the courier";
    (void)builder.article(english);
    (void)builder.article(unknown);
    const Tables tables(builder);
    CHECK(tables.forms.forms("en", "minist") == "minister\nministers");
    CHECK(tables.forms.forms("en", "run") == "run\nrunning");
    CHECK(tables.names.keys_with("XSO", "the") == "the courier");
    CHECK(tables.names.keys_with("XSO", "courier") == "the courier");
    CHECK(tables.names.spellings("XSO", "the courier") == "The Courier\nthe courier");
    CHECK(tables.names.counts("XSO", "the courier") == NameCounts{2, 0});
}

TEST_CASE("a name in two spellings counts once for an article, and once for each quote")
{
    Facts facts = test::make_article("a", "", "One, two, three.");
    facts.speakers = {{"Niva Yau", SpeakerKind::person, "", 0},
                      {"NIVA YAU", SpeakerKind::person, "", 0},
                      {"aides", SpeakerKind::unnamed, "", 0}};
    test::add_quote(facts, "One", "Niva Yau");
    test::add_quote(facts, "two", "NIVA YAU");
    test::add_quote(facts, "three", "aides");
    DocumentBuilder builder;
    (void)builder.article(facts);
    for (const std::uint32_t number : {0U, 1U, 2U})
        (void)quote_of(builder, number);
    const Tables tables(builder);
    CHECK(tables.names.counts("XSP", "niva yau") == NameCounts{1, 2});
    CHECK(tables.names.spellings("XSP", "niva yau") == "NIVA YAU\nNiva Yau");
    CHECK(tables.names.keys_with("XSP", "aides").empty());
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
