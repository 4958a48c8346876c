#include "index/article_ranks.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <cstdint>
#include <vector>

#include "base/error.h"

using namespace onrecord;

namespace {

using Articles = std::vector<std::uint32_t>;

/// Of so many articles every one in `share` or so.
Articles drawn(std::uint32_t articles, std::uint32_t share)
{
    Articles all;
    std::uint64_t state = share;
    for (std::uint32_t article = 1; article <= articles; ++article) {
        state = state * 6364136223846793005U + 1442695040888963407U;
        if ((state >> 33) % share == 0)
            all.push_back(article);
    }
    return all;
}

/// What both forms borrow from.
struct Parts {
    Parts(std::uint32_t count, const Articles& articles)
        : present(count / 64 + 1), begins(count / ArticleList::articles_of_block + 2)
    {
        for (const std::uint32_t article : articles) {
            present[article / 64] |= std::uint64_t{1} << (article % 64);
            listed.push_back(static_cast<std::uint16_t>(article % ArticleList::articles_of_block));
        }
        for (std::uint32_t i = 0; i <= count / ArticleBits::articles_of_rank; ++i)
            ranks.push_back(before(articles, i * ArticleBits::articles_of_rank));
        for (std::uint32_t i = 0; i < begins.size(); ++i)
            begins[i] = before(articles, i * ArticleList::articles_of_block);
    }

    static std::uint32_t before(const Articles& articles, std::uint32_t article)
    {
        return static_cast<std::uint32_t>(std::ranges::lower_bound(articles, article) -
                                          articles.begin());
    }

    std::vector<std::uint64_t> present;
    std::vector<std::uint32_t> ranks;
    std::vector<std::uint16_t> listed;
    std::vector<std::uint32_t> begins;
};

template <class Form>
void check(const Form& form, std::uint32_t count, const Articles& expected)
{
    Articles walked;
    form.for_each([&](std::uint32_t article, std::uint32_t rank) {
        CHECK(rank == walked.size());
        walked.push_back(article);
    });
    CHECK(walked == expected);
    form.for_each_among([](std::uint32_t i) { return i % 2 == 0 ? 0x100ULL : 0ULL; },
                        [&](std::uint32_t article, std::uint32_t rank) {
                            CHECK(article % 128 == 8);
                            CHECK(expected.at(rank) == article);
                        });
    for (const std::uint32_t step : {1U, 7U, 1000U, 70'000U}) {
        CAPTURE(step);
        typename Form::Cursor ranks(form);
        std::uint32_t wrong = 0;
        for (std::uint32_t article = 1; article <= count; article += step) {
            const std::uint32_t before = Parts::before(expected, article);
            const bool has = before < expected.size() && expected[before] == article;
            wrong += ranks.rank_of(article) != (has ? before : no_article_rank) ? 1 : 0;
        }
        typename Form::Cursor articles(form);
        for (std::uint32_t rank = 0; rank < expected.size(); rank += step)
            wrong += articles.article_of(rank) != expected[rank] ? 1 : 0;
        CHECK(wrong == 0);
    }
}

}  // namespace

TEST_SUITE_BEGIN("index.article_ranks");

TEST_CASE("both forms name the articles that have a word, and their ranks")
{
    for (const std::uint32_t count : {1U, 64U, 511U, 65'535U, 65'536U, 200'000U})
        for (const std::uint32_t share : {1U, 3U, 50U, 3000U}) {
            CAPTURE(count);
            CAPTURE(share);
            const Articles expected = drawn(count, share);
            const Parts parts(count, expected);
            check(ArticleBits(count, parts.present, parts.ranks), count, expected);
            check(ArticleList(count, parts.listed, parts.begins), count, expected);
        }
}

TEST_CASE("a list that is damaged is read within its bounds or is an error")
{
    const std::vector<std::uint16_t> listed = {0, 5, 9};
    const auto walk = [&](std::vector<std::uint32_t> begins) {
        const ArticleList list(100, listed, begins);
        std::uint32_t sum = 0;
        list.for_each([&](std::uint32_t article, std::uint32_t) { sum += article; });
        ArticleList::Cursor cursor(list);
        return sum + cursor.rank_of(100) + cursor.article_of(1);
    };
    CHECK_THROWS_AS(walk({0, 3}), Error);  // there is no article 0
    CHECK_THROWS_AS(walk({1, 4}), Error);
    CHECK(walk({1, 3}) == 14 + no_article_rank + 5);
    CHECK(walk({7, 3}) == 0 + no_article_rank + 5);
}

TEST_SUITE_END();
