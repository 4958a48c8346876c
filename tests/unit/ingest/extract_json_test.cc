#include "ingest/extract_json.h"

#include <doctest/doctest.h>

#include "base/json.h"

using namespace onrecord;

TEST_SUITE_BEGIN("ingest.extract_json");

namespace {

Facts bridge_story()
{
    Facts facts;
    facts.origin.path = "news/bridge.txt";
    facts.id = "bridge.txt";
    facts.title = "Brücke zu";
    facts.date = parse_iso_date("2022-09");
    facts.date_from = "header";
    facts.authors = {"Ida Behrend"};
    facts.text = "„Wir schließen“, sagte Jo Marr. Öl";
    facts.speakers = {{"Jo Marr", SpeakerKind::person, "Direktorin", 1},
                      {"Amt", SpeakerKind::organisation, "", 0}};
    Quote quote;
    quote.words = {3, 17};
    quote.speaker = 0;
    quote.mention = {28, 35};
    quote.cue = "sagte";
    facts.quotes = {quote};
    return facts;
}

}  // namespace

TEST_CASE("an article is one line of JSON with the keys in their order")
{
    CHECK(extract_line(bridge_story()) ==
          R"({"version":1,"id":"bridge.txt","path":"news/bridge.txt","title":"Brücke zu",)"
          R"("date":"2022-09","date_from":"header","source":null,"authors":["Ida Behrend"],)"
          R"("language":null,"text":"„Wir schließen“, sagte Jo Marr. Öl",)"
          R"("speakers":[{"name":"Jo Marr","kind":"person","role":"Direktorin","quotes":1},)"
          R"({"name":"Amt","kind":"organisation","role":null,"quotes":0}],)"
          R"("quotes":[{"begin":1,"end":14,"kind":"direct","speaker":"Jo Marr",)"
          R"("speaker_kind":"person","mention":{"begin":23,"end":30},"cue":"sagte",)"
          R"("text":"Wir schließen"}]})");
}

TEST_CASE("offsets count code points, and what is not stated is null")
{
    Facts facts = bridge_story();
    facts.title.clear();
    facts.date = {};
    facts.quotes[0].speaker = no_speaker;
    facts.quotes[0].mention = {};
    facts.quotes[0].cue.clear();
    facts.quotes[0].kind = QuoteKind::mixed;
    const rapidjson::Document line = parse_json(extract_line(facts));
    CHECK(line["title"].IsNull());
    CHECK(line["date"].IsNull());
    const auto& quote = line["quotes"][0];
    CHECK(quote["begin"].GetInt() == 1);
    CHECK(quote["end"].GetInt() == 14);
    CHECK(quote["speaker"].IsNull());
    CHECK(quote["speaker_kind"].IsNull());
    CHECK(quote["mention"].IsNull());
    CHECK(quote["cue"].IsNull());
    CHECK(std::string_view(quote["kind"].GetString()) == "mixed");
}
