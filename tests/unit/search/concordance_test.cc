#include "search/concordance.h"

#include <doctest/doctest.h>

#include <set>
#include <string>
#include <vector>

#include "small_index.h"

using namespace onrecord;
using namespace onrecord::test;

namespace {

/// "id|left|match|right" for each line.
std::vector<std::string> lines_of(const IndexReader& reader, const char* query,
                                  KwicOptions options = {}, Unit unit = Unit::articles,
                                  KwicCounts* counts = nullptr)
{
    std::vector<std::string> lines;
    const Searcher::Kwic kwic =
        Searcher(reader).kwic(SmallIndex::parsed(query), unit, {.sort = Sort::oldest}, options,
                              [&](const KwicLine& line) {
                                  lines.push_back(line.article->id + "|" + line.left.text + "|" +
                                                  line.match.text + "|" + line.right.text);
                                  return true;
                              });
    if (counts != nullptr)
        *counts = kwic.counts;
    return lines;
}

using Lines = std::vector<std::string>;

std::vector<Facts> town()
{
    return {with_quote(
                article("a", "Old bridge", "A new bridge\nwas built. “Shut the bridge,” he said.",
                        "2022-01-01", "Echo"),
                "Shut the bridge", "Tom Brand"),
            article("b", "", "No bridge at all.", "2022-01-02", "Courier"),
            article("c", "", "The tram.", "2022-01-03", "Courier")};
}

}  // namespace

TEST_SUITE_BEGIN("search.concordance");

TEST_CASE("a line shows a match with what stands around it, of the title apart from the text")
{
    const SmallIndex index(town());
    KwicCounts counts;
    CHECK(lines_of(index.reader(), "bridge", {}, Unit::articles, &counts) ==
          Lines{"a|Old |bridge|", "a|A new |bridge| was built. “Shut the bridge,” he said.",
                "a|A new bridge was built. “Shut the |bridge|,” he said.",
                "b|No |bridge| at all."});
    CHECK(counts.documents == 2);
    CHECK(counts.lines == 4);
    CHECK(counts.shown == 4);
    CHECK(counts.without == 0);
    CHECK(lines_of(index.reader(), "bridge", {.context = 5}).at(1) == "a| new |bridge| was ");
    CHECK(lines_of(index.reader(), "\"new bridge\" NEAR/2 built") ==
          Lines{"a|A |new bridge| was built. “Shut the bridge,” he said."});
}

TEST_CASE("of quotes only what was said has lines, with all of the text around it")
{
    const SmallIndex index(town());
    std::string speaker;
    (void)Searcher(index.reader())
        .kwic(SmallIndex::parsed("bridge"), Unit::quotes, {}, {}, [&](const KwicLine& line) {
            REQUIRE(line.quote);
            speaker += line.article->speakers[line.quote->speaker].name + "#" +
                       std::to_string(line.number) + " " + line.left.text;
            return true;
        });
    CHECK(speaker == "Tom Brand#0 A new bridge was built. “Shut the ");
}

TEST_CASE("what is filtered by has no line, which is counted")
{
    const SmallIndex index(town());
    KwicCounts counts;
    CHECK(lines_of(index.reader(), "source:courier", {}, Unit::articles, &counts).empty());
    CHECK(counts.without == 2);
    CHECK(counts.lines == 0);
}

TEST_CASE("lines are ordered by the words around the match, what has none first")
{
    const std::vector<Facts> articles = {
        article("a", "", "one strike two. Zebra strike apple.", "2022-01-01"),
        article("b", "", "Éclair strike apple bun.", "2022-01-02"),
        article("c", "", "Strike", "2022-01-03")};
    for (const std::size_t run : {0U, 1U}) {
        const SmallIndex index(articles, run);
        const auto order = [&](std::vector<KwicKey> keys) {
            std::string words;
            KwicOptions options;
            options.sort = std::move(keys);
            options.context = 7;
            for (const std::string& line : lines_of(index.reader(), "strike", options))
                words += line + "; ";
            return words;
        };
        CHECK(order({-1}) ==
              "c||Strike|; b|Éclair |strike| apple ; a|one |strike| two. Z; a| Zebra |strike| "
              "apple.; ");
        CHECK(order({1, 2}) ==
              "c||Strike|; a| Zebra |strike| apple.; b|Éclair |strike| apple ; a|one |strike| two. "
              "Z; ");
        CHECK(order({0}).starts_with("a|one |strike| two. Z; a| Zebra"));
    }
}

TEST_CASE("a sample is as large as wished, in order, the same for the same seed")
{
    std::vector<Facts> articles;
    for (int i = 10; i < 50; ++i)
        articles.push_back(article("a" + std::to_string(i), "", "word", "2022-01-01"));
    const SmallIndex index(articles, 15);
    const auto sample = [&](std::size_t size, std::uint64_t seed) {
        KwicOptions options;
        options.sample = size;
        options.seed = seed;
        return lines_of(index.reader(), "word", options);
    };
    const Lines ten = sample(10, 1);
    CHECK(ten.size() == 10);
    CHECK(std::set(ten.begin(), ten.end()).size() == 10);
    CHECK(std::ranges::is_sorted(ten));
    CHECK(sample(10, 1) == ten);
    CHECK(sample(10, 2) != ten);
    CHECK(sample(100, 1).size() == 40);
}

TEST_CASE("limit and offset count lines, in every order")
{
    const SmallIndex index(town(), 1);
    const Lines all = lines_of(index.reader(), "bridge");
    KwicCounts counts;
    KwicOptions some;
    some.limit = 2;
    some.offset = 1;
    CHECK(lines_of(index.reader(), "bridge", some, Unit::articles, &counts) ==
          Lines{all.at(1), all.at(2)});
    CHECK(counts.lines == 4);
    CHECK(counts.shown == 2);
    some.sample = 4;
    CHECK(lines_of(index.reader(), "bridge", some) == Lines{all.at(1), all.at(2)});
}

TEST_SUITE_END();
