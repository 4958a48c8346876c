#include "search/folded_page.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "small_index.h"

using namespace onrecord;
using namespace onrecord::test;

namespace {

/// Three articles tell one story, in sources of their own; two others stand alone.
std::vector<Facts> wires()
{
    const std::string story =
        "The harbour bridge of Ambry was shut on Tuesday after divers found cracks in two of its "
        "pillars. The council said repairs would take until spring and cost four million. Ferries "
        "will run every twenty minutes until then, and buses go round by Calder.";
    return {article("first", "Ambry bridge shut", story, "2022-09-14", "Agency"),
            article("copy", "Ambry bridge shut", story, "2022-09-15", "Courier"),
            article("cut", "Ambry bridge shut", story.substr(0, 180), "2022-09-15", "Gazette"),
            article("other", "Bridge players meet", "A bridge evening in the town hall.",
                    "2022-09-16", "Courier"),
            article("none", "A bridge of words", "On poems.", "2022-09-17")};
}

std::string page(const IndexReader& reader, const SearchOptions& options, Answer* answer = nullptr)
{
    std::string ids;
    const Answer found =
        Searcher(reader).articles(SmallIndex::parsed("bridge"), options, [&](const Hit& hit) {
            ids += hit.article.id + (hit.folded > 0 ? "+" + std::to_string(hit.folded) : "") + " ";
            return true;
        });
    if (answer != nullptr)
        *answer = found;
    return ids;
}

}  // namespace

TEST_SUITE_BEGIN("search.folded_page");

TEST_CASE("one story is one hit, the first in rank, with the number of the others")
{
    for (const std::size_t run : {0U, 2U}) {
        const SmallIndex index(wires(), run);
        Answer answer;
        CHECK(page(index.reader(), {.sort = Sort::oldest}) == "first copy cut other none ");
        CHECK(page(index.reader(), {.sort = Sort::oldest, .group = true}, &answer) ==
              "first+2 other none ");
        CHECK(answer.total == 5);
        CHECK(answer.reprints == 2);
        CHECK(page(index.reader(), {.sort = Sort::newest, .group = true}) == "none other copy+2 ");
        // Offsets count hits.
        CHECK(page(index.reader(), {.sort = Sort::oldest, .limit = 1, .group = true}) ==
              "first+2 ");
        CHECK(page(index.reader(),
                   {.sort = Sort::oldest, .limit = 1, .offset = 1, .group = true}) == "other ");
        CHECK(page(index.reader(), {.sort = Sort::oldest, .limit = 0, .group = true}) ==
              "first+2 other none ");
    }
}

TEST_CASE("of a source no more than so many, and what has none is never left out")
{
    const SmallIndex index(wires(), 3);
    Answer answer;
    CHECK(page(index.reader(), {.sort = Sort::oldest, .per_source = 1}, &answer) ==
          "first copy cut none ");
    CHECK(answer.over_source == 1);
    CHECK(page(index.reader(), {.sort = Sort::oldest, .group = true, .per_source = 1}) ==
          "first+2 other none ");
    CHECK(page(index.reader(), {.sort = Sort::oldest, .per_source = 2}) ==
          "first copy cut other none ");
}

TEST_CASE("quotes of a source are limited, too")
{
    std::vector<Facts> articles;
    for (const char* id : {"a", "b", "c"})
        articles.push_back(with_quote(
            article(id, "", std::string("“Shut it ") + id + "” he said.", "2022-09-14", "Courier"),
            std::string("Shut it ") + id, "Tom Brand"));
    SmallIndex index(articles);
    CHECK(index.said("shut", {.per_source = 2}) == "|Shut it a||Shut it b|");
    CHECK(index.answer().over_source == 1);
    CHECK(index.said("shut", {.group = true, .per_source = 2}) == "|Shut it a||Shut it b|");
}

TEST_CASE("the older, the lower, where that is asked for")
{
    const SmallIndex index({article("old", "Bridge", "bridge bridge", "2020-01-01"),
                            article("new", "", "a bridge and much else", "2022-12-31"),
                            article("undated", "Bridge", "bridge bridge", "")});
    CHECK(page(index.reader(), {}) == "old undated new ");
    SearchOptions recent;
    recent.recency = {30, 20230101};
    CHECK(page(index.reader(), recent) == "new old undated ");
    recent.recency = {1e6, 20230101};
    CHECK(page(index.reader(), recent) == "old undated new ");
}

TEST_SUITE_END();
