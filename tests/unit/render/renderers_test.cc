#include <doctest/doctest.h>

#include <vector>

#include "base/json.h"
#include "hits.h"

using namespace onrecord;
using namespace onrecord::test;

TEST_SUITE_BEGIN("render.renderers");

TEST_CASE("text shows title, date, source, speakers, snippet and id")
{
    const std::vector<Hit> hits{sample_hit(), sample_hit()};
    const char* const one =
        "Ambry bridge shut\n"
        "2022-09-14  The Courier  quoting Ada Okafor\n"
        "    “The bridge” is shut. …\n"
        "    courier/ambry bridge\n";
    CHECK(rendered("text", {}, hits) == std::string(one) + "\n" + one);
}

TEST_CASE("text in colour marks what satisfied the query")
{
    const std::string text =
        rendered("text", {}, std::vector{sample_hit()}, {.colour = true, .width = 80});
    CHECK(text ==
          "\x1b[1mAmbry\x1b[0m \x1b[1;31mbridge\x1b[0m \x1b[1mshut\x1b[0m\n"
          "2022-09-14  The Courier  quoting Ada Okafor\n"
          "    “The \x1b[1;31mbridge\x1b[0m” is shut. …\n"
          "    \x1b[2mcourier/ambry bridge\x1b[0m\n");
}

TEST_CASE("no line of text is wider than the screen")
{
    Hit hit = sample_hit();
    hit.article.id = "a";
    hit.snippet = {"aa bb cc dd ee ff gg hh ii jj kk ll mm nn oo pp", {}};
    CHECK(rendered("text", {}, std::vector{hit}, {.width = 20}) ==
          "Ambry bridge shut\n"
          "2022-09-14  The Courier\n"
          "    quoting Ada\n"
          "    Okafor\n"
          "    aa bb cc dd ee\n"
          "    ff gg hh ii jj\n"
          "    kk ll mm nn oo\n"
          "    pp\n"
          "    a\n");
}

TEST_CASE("text says what is not stated")
{
    Hit hit;
    hit.article.id = "a";
    CHECK(rendered("text", {}, std::vector{hit}) == "(no title)\nundated\n    a\n");
}

TEST_CASE("text names three speakers, those with a name first, and counts the rest")
{
    Hit hit = sample_hit();
    hit.article.speakers.push_back({"a witness", SpeakerKind::unnamed, "", 1});
    for (const char* name : {"B", "C", "D"})
        hit.article.speakers.push_back({name, SpeakerKind::organisation, "", 1});
    CHECK(rendered("text", {}, std::vector{hit}).find("  quoting Ada Okafor, B, C +2\n") !=
          std::string::npos);
}

TEST_CASE("a quote is one line on a pipe, and has its surroundings on a screen")
{
    const std::vector hits{sample_quote()};
    const char* const line =
        "2022-09-14  The Courier  Ada Okafor, harbour master: “Never” (direct; courier/ambry "
        "bridge)\n";
    CHECK(rendered("text", {.quotes = true}, hits, {.width = 0}) == line);
    CHECK(rendered("text", {.quotes = true}, hits, {.width = 200}) ==
          std::string(line) + "    “[…],” said Ada Okafor.\n");
}

TEST_CASE("only words that were said so stand in quotation marks")
{
    QuoteHit hit = sample_quote();
    hit.quote.quote.kind = QuoteKind::indirect;
    hit.quote.quote.speaker = no_speaker;
    CHECK(rendered("text", {.quotes = true}, std::vector{hit}, {.width = 0}) ==
          "2022-09-14  The Courier  speaker not named: Never (indirect; courier/ambry bridge)\n");
}

TEST_CASE("JSON is one object that holds the answer")
{
    const std::string text = rendered("json", {.query = "a \"b\" \xff"}, std::vector{sample_hit()});
    const rapidjson::Document json = parse_json(text);
    CHECK(json["version"].GetInt() == 1);
    CHECK(json["query"].GetString() == std::string("a \"b\" �"));
    CHECK(json["unit"].GetString() == std::string("articles"));
    CHECK(json["total"].GetInt() == 1);
    CHECK(json["notes"][0].GetString() == std::string("a note"));
    CHECK_FALSE(json.HasMember("query_id"));
    const auto& hit = json["hits"][0];
    CHECK(hit["rank"].GetInt() == 1);
    CHECK(hit["id"].GetString() == std::string("courier/ambry bridge"));
    CHECK(hit["score"].GetDouble() == 1.23457);
    CHECK(hit["url"].IsNull());
    CHECK(hit["speakers"][0]["role"].GetString() == std::string("harbour master"));
    CHECK(hit["highlights"]["title"][0][0].GetInt() == 6);
    CHECK(hit["highlights"]["title"][0][1].GetInt() == 12);
}

TEST_CASE("highlights count code points")
{
    const rapidjson::Document json = parse_json(rendered("json", {}, std::vector{sample_hit()}));
    const auto& mark = json["hits"][0]["highlights"]["snippet"][0];
    CHECK(mark[0].GetInt() == 5);  // “ is three bytes
    CHECK(mark[1].GetInt() == 11);
}

TEST_CASE("JSON of a quote says who said it and where")
{
    const rapidjson::Document json = parse_json(
        rendered("jsonl", {.quotes = true, .query_id = "q7"}, std::vector{sample_quote()}));
    CHECK(json["version"].GetInt() == 1);
    CHECK(json["query_id"].GetString() == std::string("q7"));
    CHECK(json["id"].GetString() == std::string("courier/ambry bridge#2"));
    CHECK(json["article"].GetString() == std::string("courier/ambry bridge"));
    CHECK(json["begin"].GetInt() == 21);  // bytes: 23
    CHECK(json["end"].GetInt() == 26);
    CHECK(json["kind"].GetString() == std::string("direct"));
    CHECK(json["speaker"].GetString() == std::string("Ada Okafor"));
    CHECK(json["speaker_kind"].GetString() == std::string("person"));
    CHECK(json["mention"].IsNull());
    CHECK(json["text"].GetString() == std::string("Never"));
    CHECK(json["before"].GetString() == std::string("“"));
}

TEST_CASE("an answer without hits is still an answer")
{
    const std::vector<Hit> none;
    const rapidjson::Document json = parse_json(rendered("json", {}, none, {}, {0, {}}));
    CHECK(json["hits"].Empty());
    CHECK(json["total"].GetInt() == 0);
    CHECK(rendered("jsonl", {}, none).empty());
    CHECK(rendered("trec", {}, none).empty());
    CHECK(rendered("text", {}, none).empty());
    CHECK(rendered("tsv", {}, none).starts_with("rank\tid\t"));
}

TEST_CASE("csv quotes what RFC 4180 says must be quoted")
{
    Hit hit = sample_hit();
    hit.article.title = "a \"b\", c\nd";
    hit.article.url = "https://courier.example/1";
    const std::string text = rendered("csv", {}, std::vector{hit});
    CHECK(text.find(",\"a \"\"b\"\", c\nd\",2022-09-14,The Courier,") != std::string::npos);
    CHECK(text.starts_with("rank,id,path,title,"));
    CHECK(text.ends_with(",courier/first,3,https://courier.example/1\r\n"));
}

TEST_CASE("tsv is one line a hit whatever the article holds")
{
    Hit hit = sample_hit();
    hit.article.title = "a\tb\nc";
    const std::string text = rendered("tsv", {}, std::vector{hit});
    CHECK(std::count(text.begin(), text.end(), '\n') == 2);
    CHECK(text.find("\ta b c\t") != std::string::npos);
}

TEST_CASE("tables have one header, and the query's name first in a batch")
{
    std::ostringstream out;
    const std::unique_ptr<Renderer> renderer = find_renderer("tsv")->make(out, {});
    for (const char* id : {"q1", "q2"}) {
        renderer->begin({.query = "x", .query_id = id});
        renderer->article(sample_hit(), 1);
        renderer->end({1, {}});
    }
    const std::string text = out.str();
    CHECK(text.starts_with("query_id\trank\tid\t"));
    CHECK(text.find("\nq1\t1\tcourier") != std::string::npos);
    CHECK(text.find("\nq2\t1\tcourier") != std::string::npos);
    CHECK(std::count(text.begin(), text.end(), '\n') == 3);
}

TEST_CASE("trec lines have six words")
{
    CHECK(rendered("trec", {.query_id = "q 1"}, std::vector{sample_hit()}) ==
          "q%201 Q0 courier/ambry%20bridge 1 1.23457 onrecord\n");
    Hit unscored = sample_hit();
    unscored.score = 0;
    CHECK(rendered("trec", {}, std::vector{unscored, unscored}, {.run_tag = "mine"}) ==
          "0 Q0 courier/ambry%20bridge 1 1 mine\n0 Q0 courier/ambry%20bridge 2 0.5 mine\n");
}

TEST_SUITE_END();
