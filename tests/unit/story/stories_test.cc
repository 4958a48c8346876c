#include "story/stories.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

namespace onrecord {

namespace {

/// Pairs as "later~earlier" for the whole, "later<earlier" for a part; stories as "0 2 5; 1 3".
std::string form(std::uint32_t articles, std::vector<JudgedPair> pairs)
{
    std::string out;
    for (const std::vector<std::uint32_t>& story : form_stories(articles, pairs)) {
        out += out.empty() ? "" : "; ";
        for (const std::uint32_t article : story)
            out += (article == story.front() ? "" : " ") + std::to_string(article);
    }
    return out;
}

JudgedPair whole(std::uint32_t later, std::uint32_t earlier)
{
    return {{later, earlier}, Likeness::whole};
}

JudgedPair part(std::uint32_t later, std::uint32_t earlier)
{
    return {{later, earlier}, Likeness::part};
}

}  // namespace

TEST_SUITE_BEGIN("story.stories");

TEST_CASE("articles that tell the same are one story")
{
    CHECK(form(0, {}).empty());
    CHECK(form(3, {}).empty());
    CHECK(form(3, {whole(2, 0)}) == "0 2");
    CHECK(form(6, {whole(2, 0), whole(3, 1), whole(5, 2)}) == "0 2 5; 1 3");
}

TEST_CASE("what is told in part joins only the first of a story")
{
    CHECK(form(3, {part(1, 0), part(2, 0)}) == "0 1 2");
    // 2 is a digest of 0 and 1: it joins one of them and does not bring them together.
    CHECK(form(3, {part(2, 0), part(2, 1)}) == "0 2");
    CHECK(form(3, {whole(1, 0), part(2, 1)}) == "0 1");
}

TEST_CASE("an article joins the story that began first")
{
    CHECK(form(4, {whole(3, 0), whole(3, 1)}) == "0 3");
    CHECK(form(4, {whole(2, 0), whole(3, 1), whole(3, 2)}) == "0 2 3");
}

TEST_CASE("pairs found other than alike say nothing")
{
    CHECK(form(2, {{{1, 0}, Likeness::none}}).empty());
}

TEST_SUITE_END();

}  // namespace onrecord
