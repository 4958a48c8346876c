#include <doctest/doctest.h>

#include <ostream>
#include <set>
#include <string>

#include "base/error.h"
#include "corpus.h"
#include "index/reader.h"
#include "index/writer.h"
#include "queries.h"
#include "query/query.h"
#include "random.h"
#include "scan.h"
#include "search/searcher.h"
#include "temp_folder.h"

using namespace onrecord;
using namespace onrecord::reference;

namespace {

const ParseOptions options{std::chrono::sys_days{std::chrono::year{2023} / 3 / 31}};

/// Indexes the articles in `runs` runs of the writer, each of every runs-th article.
void build(const std::filesystem::path& folder, const std::vector<Facts>& articles,
           std::size_t runs)
{
    for (std::size_t run = 0; run < runs; ++run) {
        IndexWriter writer(folder, WriterOptions{});
        for (std::size_t i = run; i < articles.size(); i += runs)
            writer.put(articles[i]);
        (void)writer.publish();
    }
}

struct Found {
    std::set<std::string> articles;
    std::set<QuoteId> quotes;
    friend bool operator==(const Found&, const Found&) = default;
};

/// An index of the articles of a scan, and the questions that are put to both.
class Engine {
public:
    Engine(const Scan& scan, std::size_t runs)
        : scan_(scan), reader_(built(runs)), searcher_(reader_)
    {
    }

    [[nodiscard]] Found find(const Query& query) const
    {
        SearchOptions all;
        all.limit = 0;
        Found found;
        const Answer articles = searcher_.articles(query, all, [&](const Hit& hit) {
            CHECK(found.articles.insert(hit.article.id).second);
            CHECK(scan_.marks_are_true(query, hit.title, true));
            CHECK(scan_.marks_are_true(query, hit.snippet, false));
            CHECK(hit.snippet.marks.empty() != scan_.has_match(query, hit.article.text));
            return true;
        });
        const Answer quotes = searcher_.quotes(query, all, [&](const QuoteHit& hit) {
            CHECK(found.quotes.insert({hit.article.id, hit.quote.number}).second);
            CHECK(scan_.marks_are_true(query, hit.words, false));
            CHECK(hit.words.marks.empty() != scan_.has_match(query, hit.words.text));
            return true;
        });
        CHECK(articles.total == found.articles.size());
        CHECK(quotes.total == found.quotes.size());
        CHECK(searcher_.count_articles(query, false).total == found.articles.size());
        CHECK(searcher_.count_quotes(query, false).total == found.quotes.size());
        return found;
    }

private:
    std::filesystem::path built(std::size_t runs)
    {
        build(folder_.path(), scan_.articles(), runs);
        return folder_.path();
    }

    test::TempFolder folder_;
    const Scan& scan_;
    IndexReader reader_;
    Searcher searcher_;
};

void compare(const Scan& scan, std::uint64_t seed, std::size_t count)
{
    const Engine once(scan, 1);
    const Engine thrice(scan, 3);
    const Material material = gather(scan.articles());
    Random random(seed);
    std::size_t finding = 0;
    for (std::size_t i = 0; i < count; ++i) {
        const std::string typed = make_query(random, material);
        CAPTURE(typed);
        const Query query = parse_query(typed, options).query;
        const Found truth{scan.find_articles(query), scan.find_quotes(query)};
        CHECK(once.find(query) == truth);
        CHECK(thrice.find(query) == truth);
        finding += truth.articles.empty() ? 0 : 1;
    }
    CHECK(finding > count / 3);  // else the queries ask for nothing
}

}  // namespace

TEST_SUITE_BEGIN("reference");

TEST_CASE("the engine finds in generated articles what reading them all finds")
{
    compare(Scan(make_corpus(1, 300)), 2, 2500);
}

TEST_CASE("the engine finds in the sample corpus what reading it all finds")
{
    compare(Scan(read_sample_corpus()), 3, 1000);
}

TEST_SUITE_END();
