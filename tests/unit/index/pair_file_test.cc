#include "index/pair_file.h"

#include <doctest/doctest.h>

#include <set>
#include <string>
#include <utility>
#include <vector>

#include "base/error.h"
#include "base/file.h"
#include "index/segment.h"
#include "small_index.h"
#include "temp_folder.h"

namespace onrecord {

namespace {

using test::article;
using test::SmallIndex;
using test::TempFolder;

using Codes = std::vector<std::uint16_t>;

ArticleWords words_of(const Codes& codes)
{
    ArticleWords words;
    words.codes = codes;
    return words;
}

}  // namespace

TEST_SUITE_BEGIN("index.pair_file");

TEST_CASE("each pair of frequent words that stand behind each other is known, of others few")
{
    Codes codes;
    std::set<std::pair<WordNumber, WordNumber>> pairs;
    std::uint32_t state = 5;
    for (int i = 0; i < 400; ++i) {
        state = state * 1664525U + 1013904223U;
        codes.push_back(static_cast<std::uint16_t>((state >> 16) % 2000));
        if (i > 0)
            pairs.emplace(codes.end()[-2], codes.back());
    }
    codes.push_back(ArticleWords::escape);
    const PairBits bits = pair_bits(words_of(codes));
    std::size_t known = 0;
    std::size_t asked = 0;
    for (WordNumber first = 0; first < PairBits::frequent; first += 3)
        for (WordNumber second = 0; second < PairBits::frequent; ++second) {
            const bool may = bits.may_have({first, second});
            if (pairs.contains({first, second})) {
                CHECK(may);
            } else {
                ++asked;
                known += may ? 1 : 0;
            }
        }
    CHECK(known * 4 < asked);  // a hundred pairs in 512 bits
}

TEST_CASE("order, neighbourhood and frequency of the words count")
{
    const PairBits bits = pair_bits(words_of({1, 2, PairBits::frequent, 3, 4}));
    PairBits expected;
    expected.add({1, 2});
    expected.add({3, 4});
    CHECK(bits == expected);
    CHECK(bits.may_have({1, 2}));
    CHECK_FALSE(bits.may_have({2, 1}));
    CHECK_FALSE(bits.may_have({2, 3}));
    CHECK(pair_bits(words_of({})) == PairBits());
    CHECK(pair_bits(words_of({7})) == PairBits());
}

TEST_CASE("the file has the pairs of each article, and small segments have none")
{
    std::vector<Facts> articles;
    for (unsigned i = 0; i < 70; ++i)
        articles.push_back(
            article("a" + std::to_string(i), "Tram",
                    i % 2 == 0 ? "the tram of the harbour" : "of the bridge the tram"));
    const SmallIndex index(articles);
    const SegmentPaths paths = segment_paths(index.folder(), "1-1");
    CHECK_FALSE(std::filesystem::exists(paths.pairs()));
    write_pair_file(paths, 71);
    CHECK_FALSE(std::filesystem::exists(paths.pairs()));
    write_pair_file(paths, 70);
    const PairFile file(paths.pairs(), 70);
    const WordFile words(paths.words());
    for (std::uint32_t number = 1; number <= 70; ++number)
        CHECK(file.article(number) == pair_bits(words.article(number)));
    CHECK(file.article(1) != file.article(2));
    CHECK_THROWS_AS((void)file.article(0), Error);
    CHECK_THROWS_AS((void)file.article(71), Error);
    CHECK_THROWS_AS(PairFile(paths.pairs(), 69), Error);
    const std::string whole = read_file(paths.pairs(), 1 << 20);
    for (const std::size_t size : {std::size_t{0}, std::size_t{63}, whole.size() - 1}) {
        const TempFolder folder;
        CHECK_THROWS_AS(PairFile(folder.write("pairs", whole.substr(0, size)), 70), Error);
    }
}

TEST_SUITE_END();

}  // namespace onrecord
