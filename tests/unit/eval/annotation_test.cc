#include "eval/annotation.h"

#include <doctest/doctest.h>

#include "base/error.h"

using namespace onrecord;
using namespace onrecord::eval;

TEST_SUITE_BEGIN("eval.annotation");

namespace {

AnnotatedArticle read_one(const std::string& line)
{
    return read_annotations(line, "gold").at(0);
}

/// The message of the error that reading a text ends in.
std::string error_of(const std::string& lines)
{
    try {
        static_cast<void>(read_annotations(lines, "gold"));
    } catch (const ParseError& error) {
        return error.what();
    }
    return "no error";
}

/// A line with one quote in the text "Öl ist teuer, sagt Jo.", the quote's members as given.
std::string with_quote(const std::string& members)
{
    return R"({"id":"a","text":"Öl ist teuer, sagt Jo.","speakers":[{"name":"Jo","kind":"person"}],)"
           R"("quotes":[{)" +
           members + "}]}";
}

}  // namespace

TEST_CASE("what extraction prints is a gold line")
{
    const AnnotatedArticle article = read_one(
        R"({"version":1,"id":"a","path":"x/a","title":null,"date":"2022-09","source":"Gazette",)"
        R"("authors":[],"language":"de","text":"Öl ist teuer, sagt Jo.",)"
        R"("speakers":[{"name":"Jo","kind":"person","role":null,"quotes":1}],)"
        R"("quotes":[{"begin":3,"end":12,"kind":"indirect","speaker":"Jo","speaker_kind":"person",)"
        R"("mention":{"begin":19,"end":21},"cue":"sagt","text":"ist teuer"}]})");
    CHECK(article.where == "gold:1");
    CHECK(article.facts[0] == "");
    CHECK(article.facts[1] == "2022-09");
    REQUIRE(article.quotes.size() == 1);
    const AnnotatedQuote& quote = article.quotes[0];
    CHECK(quote.kind == QuoteKind::indirect);
    CHECK(quote.spans == std::vector<ByteRange>{{4, 13}});
    CHECK(quote.speakers == std::vector<std::string>{"Jo"});
    CHECK(quote.speaker_kind == SpeakerKind::person);
    CHECK(quote.mention == MentionKind::unstated);
}

TEST_CASE("a gold line may say less, and more")
{
    const AnnotatedArticle article = read_one(
        R"({"path":"x/a.html","text":"Öl ist sehr teuer, sagt Jo.","quotes":)"
        R"([{"spans":[[12,17],[0,2]],"kind":"mixed","marked":[[0,2]],"mention_kind":"description",)"
        R"("speaker":["Jo Marr","Ann"]}],"speakers":[{"name":"Jo Marr","also":["Joe"]},)"
        R"({"name":"Ann","kind":"unnamed"}]})");
    CHECK(article.label() == "x/a.html");
    CHECK_FALSE(article.facts[3]);
    const AnnotatedQuote& quote = article.quotes[0];
    CHECK(quote.spans == std::vector<ByteRange>{{0, 3}, {13, 18}});
    CHECK(quote.marked->size() == 1);
    CHECK(quote.mention == MentionKind::description);
    CHECK(quote.speakers == std::vector<std::string>{"Jo Marr", "Joe", "Ann"});
    CHECK(quote.speaker_kind == SpeakerKind::person);
}

TEST_CASE("no quotes and quotes not stated are two things")
{
    CHECK(read_one(R"({"id":"a","text":"x","quotes":[]})").has_quotes);
    CHECK_FALSE(read_one(R"({"id":"a","title":"x"})").has_quotes);
    CHECK(read_annotations("\n  \r\n", "gold").empty());
}

TEST_CASE("a line that does not fit its article is refused with its place")
{
    const struct {
        std::string lines;
        const char* message;
    } rows[] = {
        {"{\"id\":\"a\"}\n{", "gold:2: "},
        {"[]", "gold:1: the line is no JSON object"},
        {R"({"text":"x"})", "neither 'id' nor 'path'"},
        {"{\"id\":\"a\"}\n{\"id\":\"a\"}", "gold:2: article 'a' came before"},
        {R"({"id":"a","text":7})", "'text' is no text"},
        {R"({"id":"a","quotes":[{"begin":0,"end":1}]})", "no 'text' that their offsets count in"},
        {R"({"id":"a","text":"x","quotes":{}})", "'quotes' is no list"},
        {R"({"id":"a","text":"x","quotes":[7]})", "quote 1: no object"},
        {R"({"id":"a","speakers":[{"kind":"person"}]})", "a speaker has no name"},
        {R"({"id":"a","speakers":["Jo"]})", "holds something that is no object"},
        {with_quote(R"("begin":0,"end":23)"), "quote 1: offset 23 lies behind the text's 22"},
        {with_quote(R"("begin":5,"end":5)"), "a span ends where it begins"},
        {with_quote(R"("begin":-1,"end":5)"), "no whole number"},
        {with_quote(R"("end":5)"), "an offset is missing"},
        {with_quote(R"("spans":[])"), "'spans' is empty"},
        {with_quote(R"("spans":[[1]])"), "no pair of offsets"},
        {with_quote(R"("begin":0,"end":2,"text":"Ö")"), "between its offsets stands 'Öl'"},
        {with_quote(R"("begin":0,"end":2,"kind":"shouted")"), "'kind' is 'shouted'"},
        {with_quote(R"("begin":0,"end":2,"speaker":"Bo")"), "its speaker 'Bo' is not among"},
        {with_quote(R"("begin":0,"end":2,"speaker":[7])"), "holds something that is no text"},
    };
    for (const auto& row : rows) {
        CAPTURE(row.lines);
        CHECK(error_of(row.lines).find(row.message) != std::string::npos);
    }
}
