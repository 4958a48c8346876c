#include "search/expansion.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "small_index.h"

using namespace onrecord;
using namespace onrecord::test;

using Words = std::vector<std::string>;

TEST_SUITE_BEGIN("search.expansion");

TEST_CASE("a word with wildcards stands for the words of all segments that look so")
{
    const SmallIndex index({article("a", "Taxes", "A taxi. Taxed!"), article("b", "", "the tax"),
                            article("c", "", "syntax, M\u00fcller")},
                           1);
    const auto words = [&index](std::string_view pattern) {
        return expand(pattern, index.reader()).words;
    };
    CHECK(words("tax*") == Words{"tax", "taxed", "taxes", "taxi"});
    CHECK(words("tax?") == Words{"taxi"});
    CHECK(words("*tax") == Words{"syntax", "tax"});
    CHECK(words("m?ll*") == Words{"muller"});
    CHECK(words("zz*") == Words{});
}

TEST_CASE("of too many words the most frequent are kept")
{
    std::string text;
    for (std::size_t i = 0; i < most_expansions + 50; ++i)
        text += "ab" + std::to_string(100'000 + i) + " ";
    SmallIndex index({article("a", "", text), article("b", "", "ab101040, ab101049")});
    const WordExpansion expansion = expand("ab*", index.reader());
    CHECK(expansion.found == most_expansions + 50);
    REQUIRE(expansion.words.size() == most_expansions);
    CHECK(expansion.words[0] == "ab100000");
    CHECK(expansion.words[most_expansions - 3] == "ab100997");
    CHECK(expansion.words[most_expansions - 2] == "ab101040");
    CHECK(expansion.words[most_expansions - 1] == "ab101049");
    CHECK(index.found("ab1*") == "a b");
    CHECK(index.notes() == "ab1* stands for 1050 words; the 1000 most frequent were searched for");
}

TEST_CASE("inflected phrases find each word in all its forms, phrases none")
{
    SmallIndex index({article("a", "", "the dry summers"), article("b", "", "a dry summer"),
                      article("c", "", "summer, dry")});
    CHECK(index.found("\"{dry summer}\"") == "a b");
    CHECK(index.found("\"dry summer\"") == "b");
    CHECK(index.found("\"d?y summ*\"") == "a b");
    CHECK(index.found("summ* ADJ/1 dr*") == "c");
}

TEST_SUITE_END();
