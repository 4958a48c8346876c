#include "search/word_statistics.h"

#include <doctest/doctest.h>

#include <cmath>
#include <string>
#include <vector>

#include "search/searcher.h"
#include "search/similar_articles.h"
#include "search/weight.h"
#include "search/word_measures.h"
#include "small_index.h"

using namespace onrecord;
using namespace onrecord::test;

namespace {

std::vector<Facts> town()
{
    return {with_quote(article("a", "Tax cut", "The tax rises. “A tax on tea,” he said.",
                               "2022-01-01", "Courier"),
                       "A tax on tea", "Tom Brand"),
            article("b", "", "Tea and cake. The cake is a lie.", "2022-01-02", "Courier"),
            article("c", "", "Tax tax tax.", "2022-01-03", "Gazette")};
}

/// "word count/documents/other", one after the other.
std::string print(const WordList& list)
{
    std::string out;
    for (const WordCount& word : list.words)
        out += word.word + " " + std::to_string(word.count) + "/" + std::to_string(word.documents) +
               "/" + std::to_string(word.other_count) + "; ";
    return out;
}

}  // namespace

TEST_SUITE_BEGIN("search.word_statistics");

TEST_CASE("measures by hand")
{
    // 10 of 20 and 5 of 80: E = 20 * 15 / 100 = 3, 80 * 15 / 100 = 12.
    CHECK(keyness(10, 20, 5, 80) ==
          doctest::Approx(2 * (10 * std::log(10.0 / 3) + 5 * std::log(5.0 / 12))));
    CHECK(keyness(10, 20, 5, 80) == doctest::Approx(15.3251).epsilon(1e-4));
    CHECK(keyness(1, 10, 10, 100) == doctest::Approx(0));
    CHECK(keyness(0, 0, 0, 0) == 0);
    // The table 110, 2442 / 111, 29114 of Dunning's paper (the swiss bank) has -2 log lambda
    // 270.72.
    CHECK(log_likelihood(110, 2442, 111, 29114) == doctest::Approx(270.72).epsilon(1e-4));
    CHECK(log_likelihood(1, 1, 1, 1) == doctest::Approx(0));
    CHECK(log_likelihood(0, 0, 0, 0) == 0);
    CHECK(log_ratio(8, 100, 2, 100) == doctest::Approx(2));
    CHECK(log_ratio(8, 100, 0, 100) == doctest::Approx(4));
    CHECK(log_ratio(1, 0, 1, 10) == 0);
    CHECK(log_dice(10, 10, 10) == doctest::Approx(14));
    CHECK(log_dice(1, 4, 4) == doctest::Approx(12));
    CHECK(recency_part(20230101, {30, 20230131}) == doctest::Approx(0.5));
    CHECK(recency_part(20221202, {30, 20230131}) == doctest::Approx(0.25));
    CHECK(recency_part(20230201, {30, 20230131}) == 1);
    CHECK(document_part(3, 10, 10, {.scheme = WeightingScheme::inl2}) == doctest::Approx(0.75));
    CHECK(document_part(1, 10, 10, {.scheme = WeightingScheme::tf_idf}) == doctest::Approx(1));
    CHECK(document_part(1, 10, 10, {.k1 = 1.2, .b = 0.75}) == doctest::Approx(1));
}

TEST_CASE("words of the matches are counted, in any number of segments")
{
    for (const std::size_t run : {0U, 1U}) {
        const SmallIndex index(town(), run);
        const Searcher searcher(index.reader());
        const WordList all =
            searcher.frequencies(SmallIndex::parsed("*"), Unit::articles, false, {.limit = 4}).list;
        CHECK(print(all) == "tax 6/2/0; a 2/2/0; cake 2/1/0; tea 2/2/0; ");
        CHECK(all.size == 22);
        CHECK(all.documents == 3);
        CHECK(all.different == 13);
        CHECK(
            print(searcher.frequencies(SmallIndex::parsed("tax"), Unit::quotes, false, {}).list) ==
            "a 1/1/0; on 1/1/0; tax 1/1/0; tea 1/1/0; ");
        CHECK(
            searcher.frequencies(SmallIndex::parsed("*"), Unit::articles, false, {.least_count = 3})
                .list.different == 1);
    }
}

TEST_CASE("collocates stand near, each place once, and not beyond title or quote")
{
    const SmallIndex index(town(), 2);
    const Searcher searcher(index.reader());
    const WordList near =
        searcher.collocates(SmallIndex::parsed("tax"), Unit::articles, false, {.window = 1}).list;
    // Title "tax [cut]"; text "[the] tax [rises]", "[a] tax [on]"; of "tax tax tax" none.
    CHECK(print(near) == "cut 1/1/1; on 1/1/1; rises 1/1/1; a 1/1/2; the 1/1/2; ");
    CHECK(near.nodes == 6);
    CHECK(near.size == 5);
    CHECK(near.other_size == 22);
    CHECK(near.words.front().effect == doctest::Approx(14 + std::log2(2.0 * 1 / (6 + 1))));
    CHECK(near.words.front().log_likelihood == doctest::Approx(log_likelihood(1, 4, 0, 17)));
    CHECK(print(searcher.collocates(SmallIndex::parsed("tax"), Unit::quotes, false, {}).list) ==
          "a 1/1/1; on 1/1/1; tea 1/1/1; ");
    // What is filtered by filters what they are held against.
    CHECK(searcher.collocates(SmallIndex::parsed("tax source:courier"), Unit::articles, false, {})
              .list.other_size == 19);
}

TEST_CASE("keywords are more frequent here than there; those of the others come last")
{
    const SmallIndex index(town(), 1);
    const WordList list =
        Searcher(index.reader())
            .keywords(SmallIndex::parsed("source:gazette"), SmallIndex::parsed("source:courier"),
                      Unit::articles, false, {})
            .list;
    CHECK(list.words.front().word == "tax");
    CHECK(list.words.front().count == 3);
    CHECK(list.words.front().other_count == 3);
    CHECK(list.words.front().log_likelihood == doctest::Approx(keyness(3, 3, 3, 19)));
    CHECK(list.words.front().effect == doctest::Approx(std::log2((3.0 / 3) / (3.0 / 19))));
    CHECK(list.words.back().other_count == 2);
    CHECK(list.words.back().count == 0);
    CHECK(list.size == 3);
    CHECK(list.other_size == 19);
}

TEST_CASE("an article is sought by the words that tell most of it")
{
    const SmallIndex index(
        {article("a", "Bridge shut", "The bridge of Ambry is shut in 1999.", "", "", "en"),
         article("b", "", "Ambry has a bridge.", "", "", "en"),
         article("c", "", "The bridge of Calder. Shut it.", "", "", "en"),
         article("d", "", "Nothing else.", "", "", "en")},
        2);
    const auto words = telling_words(index.reader(), "a");
    REQUIRE(words);
    std::string shown;
    for (const TellingWord& word : *words)
        shown += word.word + " " + std::to_string(word.articles) + " ";
    CHECK(shown == "shut 2 bridge 3 ambry 2 ");
    CHECK(words->front().weight == doctest::Approx(3 * rarity(2, 4)));
    SmallIndex asked({});
    std::string found;
    (void)Searcher(index.reader())
        .articles(similar_query(*words, "a"), {.any = true}, [&](const Hit& hit) {
            found += hit.article.id + " ";
            return true;
        });
    CHECK(found == "c b ");
    CHECK_FALSE(telling_words(index.reader(), "z"));
}

TEST_SUITE_END();
