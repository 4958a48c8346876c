#include <doctest/doctest.h>

#include <algorithm>
#include <sstream>
#include <string>
#include <vector>

#include "base/error.h"
#include "base/json.h"
#include "hits.h"
#include "render/article_page.h"
#include "render/html_counts.h"
#include "render/html_lines.h"
#include "render/template_form.h"
#include "render/word_page.h"

using namespace onrecord;
using namespace onrecord::test;

namespace {

std::string by_template(const char* text, bool quotes = false)
{
    std::ostringstream out;
    const std::unique_ptr<Renderer> lines = TemplateForm(text, quotes).make(out);
    if (quotes)
        lines->quote(sample_quote(), 7);
    else
        lines->article(sample_hit(), 7);
    return out.str();
}

std::string words_page(const char* format, WordView view, const WordList& list)
{
    std::ostringstream out;
    WordPage(out, format, {}, view).write({"q"}, list, {2, {"a note"}});
    return out.str();
}

}  // namespace

TEST_SUITE_BEGIN("render.report");

TEST_CASE("nothing that an article says is mark-up in a page for a browser")
{
    const std::string evil = "<script>alert(1)</script>\"'><img src=x onerror=alert(1)>&";
    Hit hit = sample_hit();
    Facts& article = hit.article;
    article.id = article.source = article.language = article.title = evil;
    article.authors = {evil};
    article.speakers.front().name = article.speakers.front().role = evil;
    article.url = "javascript:alert(1)";
    hit.title = {evil, {{1, 7}}};
    hit.snippet = {evil, {{0, 4}, {20, 30}}};
    QuoteHit quote = sample_quote();
    quote.article = article;
    quote.quote.article_id = evil;
    quote.quote.speaker = article.speakers.front();
    quote.words = {evil, {{0, 5}}};
    quote.before = quote.after = evil;
    const Answer answer{1, {evil}};
    for (const std::string& page :
         {rendered("html", {evil, false, ""}, std::vector{hit}, {}, answer),
          rendered("html", {evil, false, evil}, std::vector{hit}, {}, answer),
          rendered("html", {evil, true, ""}, std::vector{quote}, {}, answer)}) {
        for (const char* tag : {"<script", "<img", "onerror=\"", "href=\"javascript", "lang=\"<"})
            CHECK(page.find(tag) == std::string::npos);
        // Every tag is one of ours.
        for (std::size_t at = page.find('<'); at != std::string::npos;
             at = page.find('<', at + 1)) {
            const std::string name = page.substr(at, page.find_first_of(" >\n", at) - at);
            static const std::vector<std::string> ours{
                "<!DOCTYPE",    "<html",   "<head",  "</head", "<meta",  "<title",  "</title",
                "<style",       "</style", "<body",  "<h1",    "</h1",   "<h2",     "</h2",
                "<ol",          "</ol",    "<li",    "</li",   "<p",     "</p",     "<blockquote",
                "</blockquote", "<mark",   "</mark", "<time",  "</time", "<footer", "</footer"};
            CHECK_MESSAGE(std::ranges::find(ours, name) != ours.end(), name);
        }
        CHECK(page.find("default-src 'none'") != std::string::npos);
        CHECK(page.find("http://") == std::string::npos);
    }
}

TEST_CASE("a page shows hits with their matches, addresses and languages")
{
    Hit hit = sample_hit();
    hit.article.url = "https://example.org/a?b=1&c=\"2";
    hit.folded = 3;
    const std::string page = rendered("html", {"bridge"}, std::vector{hit});
    for (const char* part :
         {"<title>bridge</title>", "<h1 dir=\"auto\">bridge</h1>", "<li value=\"1\" lang=\"en\">",
          "<a href=\"https://example.org/a?b=1&amp;c=&quot;2\" rel=\"noopener noreferrer\">Ambry "
          "<mark>bridge</mark> shut</a>",
          "<time>2022-09-14</time> · The Courier · Lena Roth · quoting Ada Okafor",
          "“The <mark>bridge</mark>” is shut. …", "+3 more of the same story", "1 of 1 articles"})
        CHECK_MESSAGE(page.find(part) != std::string::npos, part);
    const std::string quotes = rendered("html", {"x", true}, std::vector{sample_quote()});
    CHECK(quotes.find("<h2 dir=\"auto\">Ada Okafor, harbour master</h2>") != std::string::npos);
    CHECK(quotes.find("“<mark>Never</mark>”") != std::string::npos);
}

TEST_CASE("a page of lines shows whole words around each match, and nothing as mark-up")
{
    const std::string evil = "<script>\"'><img src=x>";
    Facts article;
    article.title = article.source = evil;
    article.url = "javascript:alert(1)";
    article.text = "It was long ago that the bridge <b> opened to everybody in town.";
    KwicLine line;
    line.article = &article;
    line.words = {25, 31};
    line.left = {"ong ago that the ", {}};
    line.match = {"bridge", {{0, 6}}};
    line.right = {" <b> opened to every", {{5, 11}}};
    std::ostringstream out;
    HtmlLines page(out);
    page.begin({evil});
    page.line(line);
    line.left.text = "It was long ago that the ";
    page.line(line);
    page.end({1, {evil}}, {1, 0, 5, 2});
    const std::string text = out.str();
    for (const char* part :
         {">ago that the </td>", ">It was long ago that the </td>", "<mark>bridge</mark>",
          "> &lt;b&gt; <mark>opened</mark> to</td>", "2 of 5 lines in 1 article."})
        CHECK_MESSAGE(text.find(part) != std::string::npos, part);
    for (const char* tag : {"<script", "<img", "<b>", "href"})
        CHECK_MESSAGE(text.find(tag) == std::string::npos, tag);
}

TEST_CASE("facets on a page are bars beside their numbers, the longest for the most")
{
    Facet facet;
    facet.kind = find_facet_kind("source");
    facet.counts = {{"courier", "The <Courier>", 8, 3}, {"echo", "Echo", 2, 3}};
    facet.values = 3;
    facet.without.articles = 1;
    std::ostringstream out;
    write_html_facet(out, facet, false);
    for (const char* part :
         {"Articles by source", "The &lt;Courier&gt;</td><td>8</td>", "width:100.0%", "width:25.0%",
          "(none)</td><td>1</td>", "2 of 3 sources"})
        CHECK_MESSAGE(out.str().find(part) != std::string::npos, part);
}

TEST_CASE("a template is filled and nothing else")
{
    CHECK(by_template("{rank}\t{date} {source}: {title} {{x}}") ==
          "7\t2022-09-14 The Courier: Ambry bridge shut {x}\n");
    CHECK(by_template("{speaker} {kind} $HOME `id`", true) == "Ada Okafor direct $HOME `id`\n");
    CHECK_THROWS_WITH_AS(by_template("{nothing}"), "articles have no field 'nothing'", Error);
    CHECK_THROWS_WITH_AS(by_template("{speakers}", true), "quotes have no field 'speakers'", Error);
    CHECK_THROWS_WITH_AS(by_template("{title"), "--template: '{' stands alone", Error);
    CHECK_THROWS_WITH_AS(by_template("a}"), "--template: '}' stands alone", Error);
}

TEST_CASE("fields choose columns and members, in their order")
{
    const RenderStyle style{.fields = {"source", "date"}};
    CHECK(rendered("tsv", {}, std::vector{sample_hit()}, style) ==
          "source\tdate\nThe Courier\t2022-09-14\n");
    CHECK(rendered("jsonl", {}, std::vector{sample_hit()}, style) ==
          "{\"version\":1,\"source\":\"The Courier\",\"date\":\"2022-09-14\"}\n");
    CHECK(rendered("json", {"q"}, std::vector{sample_hit()}, style)
              .find("\"hits\":[\n{\"source\":\"The Courier\",\"date\":\"2022-09-14\"}\n]") !=
          std::string::npos);
    CHECK_THROWS_AS(rendered("csv", {}, std::vector{sample_hit()}, {.fields = {"x"}}), Error);
}

TEST_CASE("an article's quotes have the colours of their speakers, matches are marked")
{
    Facts article = sample_hit().article;
    const QuoteHit quote = sample_quote();
    article.quotes = {quote.quote.quote};
    MarkedArticle marked;
    marked.text.marks = {{4, 10}};
    std::ostringstream out;
    write_article_page(out, article, {.colour = true, .width = 80}, marked);
    CHECK(out.str().ends_with(
        "speakers:\n  \x1b[38;5;28mAda\x1b[0m \x1b[38;5;28mOkafor\x1b[0m, harbour master (1 "
        "quote)\n\n"
        "The \x1b[1;31mbridge\x1b[0m is shut. “\x1b[38;5;28mNever\x1b[0m,” said Ada Okafor.\n"));
}

TEST_CASE("lists of words have their numbers in every form")
{
    WordList list;
    list.words = {{"tax", 12, 3, 40, 15.25, 8.5}, {"tea", 5, 1, 0, 1.125, -1}};
    list.different = 9;
    list.documents = 4;
    list.nodes = 6;
    list.size = 2000;
    list.other_size = 10000;
    CHECK(words_page("text", WordView::frequencies, list) ==
          "word  count  documents  per million\n"
          "tax      12          3      6000.00\n"
          "tea       5          1      2500.00\n");
    CHECK(words_page("tsv", WordView::collocates, list) ==
          "word\tcount\tdocuments\tall_count\tlog_dice\tlog_likelihood\n"
          "tax\t12\t3\t40\t8.5\t15.25\n"
          "tea\t5\t1\t0\t-1\t1.125\n");
    CHECK(words_page("csv", WordView::keywords, list)
              .starts_with("word,count,per_million_words,other_count,other_per_million_words,"
                           "log_likelihood,log_ratio\r\ntax,12,6000,40,4000,15.25,8.5\r\n"));
    CHECK(words_page("json", WordView::collocates, list)
              .starts_with("{\"version\":1,\"query\":\"q\",\"unit\":\"articles\",\"total\":4,"
                           "\"different_words\":9,\"occurrences\":6,\"near_words\":2000,"
                           "\"words_in_all\":10000,\"words\":[{\"word\":\"tax\",\"count\":12,"));
    CHECK_THROWS_AS(words_page("trec", WordView::keywords, list), Error);
}

TEST_SUITE_END();
