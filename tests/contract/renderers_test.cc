// What must hold for every output form: a new row of the table is covered the day it is added.

#include <doctest/doctest.h>

#include <set>
#include <sstream>
#include <string>

#include "render/renderer.h"
#include "text/utf8.h"

using namespace onrecord;

namespace {

/// Every text field of an article, filled with `value`.
Facts filled_article(const std::string& value)
{
    Facts facts;
    facts.id = facts.url = facts.title = facts.source = facts.text = facts.language = value;
    facts.origin.path = value;
    facts.authors = {value};
    facts.speakers = {{value, SpeakerKind::person, value, 1}};
    return facts;
}

Hit filled_hit(const std::string& value)
{
    Hit hit;
    hit.article = filled_article(value);
    hit.title.text = hit.snippet.text = value;
    return hit;
}

QuoteHit filled_quote(const std::string& value)
{
    QuoteHit hit;
    hit.article = filled_article(value);
    hit.quote.article_id = value;
    hit.quote.quote.words.end = static_cast<std::uint32_t>(value.size());
    hit.quote.quote.speaker = 0;
    hit.quote.quote.cue = value;
    hit.quote.speaker = hit.article.speakers.front();
    hit.words.text = hit.before = hit.after = value;
    return hit;
}

std::string render(const RendererRow& row, const std::string& value, bool quotes,
                   std::size_t hits = 1)
{
    std::ostringstream out;
    const std::unique_ptr<Renderer> renderer = row.make(out, {.width = 40, .run_tag = value});
    renderer->begin({.query = value, .quotes = quotes, .query_id = value});
    for (std::size_t rank = 1; rank <= hits; ++rank) {
        if (quotes)
            renderer->quote(filled_quote(value), rank);
        else
            renderer->article(filled_hit(value), rank);
    }
    renderer->end({hits, {value}});
    return out.str();
}

}  // namespace

TEST_SUITE_BEGIN("contract.renderers");

TEST_CASE("every output form has a name of its own, a summary and a limit")
{
    std::set<std::string_view> names;
    for (const RendererRow& row : renderers()) {
        CAPTURE(row.name);
        CHECK_FALSE(row.name.empty());
        CHECK(names.insert(row.name).second);
        CHECK_FALSE(row.summary.empty());
        CHECK(row.limit > 0);
        CHECK(find_renderer(row.name) == &row);
    }
    CHECK(find_renderer("") == nullptr);
    CHECK(find_renderer("TEXT") == nullptr);
}

TEST_CASE("no output form lets a control character of an article through")
{
    const std::string hostile = "a\x1b[2J\x07\x08\x7f b\x01";
    for (const RendererRow& row : renderers()) {
        for (const bool quotes : {false, true}) {
            CAPTURE(row.name);
            CAPTURE(quotes);
            const std::string text = render(row, hostile, quotes);
            CHECK_FALSE(text.empty());
            for (const char c : {'\x1b', '\x07', '\x08', '\x01'})
                CHECK(text.find(c) == std::string::npos);
        }
    }
}

TEST_CASE("every output form writes valid UTF-8 that ends in a line feed")
{
    for (const RendererRow& row : renderers()) {
        for (const char* value : {"x", "“語” e\u0301", "two\nlines", ""}) {
            for (const bool quotes : {false, true}) {
                CAPTURE(row.name);
                CAPTURE(value);
                const std::string text = render(row, value, quotes);
                CHECK(is_valid_utf8(text));
                CHECK(text.ends_with('\n'));
            }
        }
    }
}

TEST_CASE("every output form writes more for more hits, and the same for the same")
{
    for (const RendererRow& row : renderers()) {
        CAPTURE(row.name);
        const std::string one = render(row, "x", false, 1);
        CHECK(render(row, "x", false, 1) == one);
        CHECK(render(row, "x", false, 1000).size() > 500 * (one.size() / 10));
    }
}

TEST_SUITE_END();
