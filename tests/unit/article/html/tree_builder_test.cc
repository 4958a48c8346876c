#include "article/formats/html/tree_builder.h"

#include <doctest/doctest.h>

#include <random>
#include <string>

#include "dump.h"
#include "text/utf8.h"

using namespace onrecord;
using namespace onrecord::html;

TEST_SUITE_BEGIN("article.html.tree_builder");

TEST_CASE("a page is read as the HTML standard wants it")
{
    struct Row {
        const char* page;
        const char* tree;
    };
    static constexpr Row rows[] = {
        {"", ""},
        {"plain", "plain"},
        {"<p>one<p>two", "p[one] p[two]"},
        {"<p>one</p>two", "p[one] two"},
        {"one</p>two", "one p[] two"},
        {"<div><p>a</div>b", "div[p[a]] b"},
        {"<ul><li>a<li>b<ul><li>c</ul><li>d</ul>", "ul[li[a] li[b ul[li[c]]] li[d]]"},
        {"<dl><dt>a<dd>b<dt>c</dl>", "dl[dt[a] dd[b] dt[c]]"},
        {"<table><tr><td>a<td>b<tr><td>c</table>d", "table[tr[td[a] td[b]] tr[td[c]]] d"},
        {"<td>no table", "no table"},
        {"<table><td><p>a</td></p></table>b", "table[td[p[a]] p[]] b"},
        {"<b><p>a</b>b</p>c", "b[p[a b]] c"},
        {"<a>one<a>two</a>", "a[one] a[two]"},
        {"<h1>a<h2>b</h1>c", "h1[a] h2[b] c"},
        {"a<br>b</br>c", "a br[] b br[] c"},
        {"<p/>a", "p[a]"},
        {"<span><div></span>a</div>", "span[div[a]]"},
        {"<head><title>t</title><p>a", "head[title[t]] p[a]"},
        {"<head><meta charset=x></head><body>a</body>b", "head[meta[]] body[a b]"},
        {"<title>a<b>c</title>d", "title[a<b>c] d"},
        {"<style>p > a { }</style>b", "style[p > a { }] b"},
        {"<script>if (a<b) '</p>'</script>c", "script[if (a<b) '</p>'] c"},
        {"<script><!-- <script> </script> --></script>a", "script[<!-- <script> </script> -->] a"},
        {"<noscript><p>no</p></noscript>a", "noscript[<p>no</p>] a"},
        {"<svg><title>x</title><path/></svg><p>a", "svg[title[x] ?[]] p[a]"},
        {"<svg><p>a", "svg[] p[a]"},
        {"a<!-- b --!>c<!-->d<!-- -- > -->e", "a c d e"},
        {"a<!doctype html>b<?php x ?>c</ >d", "a b c d"},
        {"a < b <3 &lt; c", "a  < b  <3 < c"},
        {"<p title='>'>a", "p[a]"},
        {"a<p unfinished", "a"},
        {"<frameset><frame>a", "a"},
        {"<button>a<button>b", "button[a] button[b]"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.page);
        CHECK(test::dump_html(row.page) == row.tree);
    }
}

TEST_CASE("attributes that say something are kept, the first of a name")
{
    const Document document =
        parse_html("<p CLASS=a class=b id = 'c&amp;d' onclick=x hidden data-x=\"1\">");
    const NodeId p = 1;
    CHECK(document.value(p, Attribute::class_) == "a");
    CHECK(document.value(p, Attribute::id) == "c&d");
    CHECK(document.attribute(p, Attribute::hidden) != nullptr);
    CHECK(document.attribute(p, Attribute::href) == nullptr);
    CHECK(document.attributes.size() == 3);
}

TEST_CASE("nesting is bounded: what lies deeper stands side by side")
{
    std::string page;
    for (int i = 0; i < 100'000; ++i)
        page += "<div>";
    page += "deep";
    const Document document = parse_html(page, {.nodes = 1'000'000, .depth = 10});
    std::size_t depth = 0;
    for (NodeId id = static_cast<NodeId>(document.nodes.size() - 1); id != Document::root;
         id = document.node(id).parent)
        ++depth;
    CHECK(depth == 10);
    CHECK(document.text == "deep");
}

TEST_CASE("a page of too many elements is cut, and says so")
{
    const Document document = parse_html("<p>a<p>b<p>c<p>d", {.nodes = 5, .depth = 10});
    CHECK(document.cut);
    CHECK(document.nodes.size() == 5);
    CHECK_FALSE(parse_html("<p>a", {.nodes = 5, .depth = 10}).cut);
}

TEST_CASE("any tags in any order make a tree whose nodes lie inside their parents")
{
    static constexpr const char* pieces[] = {"<p>",        "</p>",      "<div class=x>",
                                             "</div>",     "<b>",       "</b>",
                                             "<a href=y>", "</a>",      "<table>",
                                             "<tr>",       "<td>",      "</td>",
                                             "</tr>",      "</table>",  "<ul>",
                                             "<li>",       "</ul>",     "<svg>",
                                             "</svg>",     "<x-y>",     "</x-y>",
                                             "<h1>",       "</h2>",     "text",
                                             "&amp;",      "<!--",      "-->",
                                             "<script>",   "</script>", "<body>",
                                             "</html>",    "<br>",      "<title>",
                                             "</title>",   "<span>",    "</span>",
                                             "<form>",     "</form>",   "<head>",
                                             "</head>",    "<math>",    "\xc3\xa9",
                                             "<",          ">",         "'",
                                             "\"",         "<p a='",    "<select>",
                                             "<option>"};
    std::mt19937 random(20230117);
    for (int round = 0; round < 3000; ++round) {
        std::string page;
        for (std::size_t i = random() % 40; i > 0; --i)
            page += pieces[random() % std::size(pieces)];
        CAPTURE(page);
        const Document document = parse_html(page, {.nodes = 1000, .depth = 6});
        CHECK(is_valid_utf8(document.text));
        CHECK(document.node(Document::root).end == document.nodes.size());
        for (NodeId id = 1; id < document.nodes.size(); ++id) {
            const Node& node = document.node(id);
            REQUIRE(node.parent < id);
            REQUIRE(node.end > id);
            REQUIRE(node.end <= document.node(node.parent).end);
            REQUIRE(document.node(node.parent).tag != Tag::text);
        }
    }
}

TEST_SUITE_END();
