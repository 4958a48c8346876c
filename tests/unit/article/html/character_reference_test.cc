#include "article/formats/html/character_reference.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>

#include "article/formats/html/character_reference_names.h"

using namespace onrecord::html;

TEST_SUITE_BEGIN("article.html.character_reference");

TEST_CASE("character references are read as browsers read them")
{
    struct Row {
        const char* written;
        const char* in_text;
        const char* in_attribute;
    };
    static constexpr Row rows[] = {
        {"a", "a", "a"},
        {"&amp;&lt;&quot;", "&<\"", "&<\""},
        {"caf&eacute;", "café", "café"},
        {"&rsquo;&hellip;&nbsp;", "’…\u00a0", "’…\u00a0"},
        {"&#8217;&#x2014;&#X41;", "’—A", "’—A"},
        {"&#146;&#x80;", "’€", "’€"},
        {"&#0;&#xD800;&#x110000;&#99999999999999999999;", "\uFFFD\uFFFD\uFFFD\uFFFD",
         "\uFFFD\uFFFD\uFFFD\uFFFD"},
        {"&amp", "&", "&"},
        {"R&amp D", "R& D", "R& D"},
        {"&copy2022", "©2022", "&copy2022"},
        {"?a=1&copy=2", "?a=1©=2", "?a=1&copy=2"},
        {"&hellip", "&hellip", "&hellip"},
        {"&nosuchname;", "&nosuchname;", "&nosuchname;"},
        {"&notit;", "¬it;", "&notit;"},
        {"& &; &# &#x &#;", "& &; &# &#x &#;", "& &; &# &#x &#;"},
        {"&", "&", "&"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.written);
        std::string text;
        append_unescaped(text, row.written, false);
        CHECK(text == row.in_text);
        CHECK(unescaped_attribute(row.written) == row.in_attribute);
    }
}

TEST_CASE("the names are sorted, so that they can be searched")
{
    const auto names = named_references();
    CHECK(names.size() > 600);
    CHECK(std::is_sorted(names.begin(), names.end(),
                         [](const auto& a, const auto& b) { return a.name < b.name; }));
}

TEST_SUITE_END();
