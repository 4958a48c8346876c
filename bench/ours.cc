#include <chrono>

#include "index/reader.h"
#include "query/query.h"
#include "search/searcher.h"
#include "side.h"

namespace onrecord::bench {

namespace {

class OurSide : public Side {
public:
    OurSide(const std::string& index, AnswerDepth depth) : reader_(index), searcher_(reader_)
    {
        options_.snippets = depth == AnswerDepth::snippets;
    }

    std::uint64_t answer(const BenchQuery& query) override
    {
        options_.sort =
            query.query_class == QueryClass::newest_ten ? Sort::newest : Sort::relevance;
        std::size_t bytes = 0;
        const Answer answer = searcher_.articles(read(query), options_, [&bytes](const Hit& hit) {
            bytes += hit.article.text.size();
            return true;
        });
        bytes_read_ += bytes;
        return answer.total;
    }

private:
    static Query read(const BenchQuery& query)
    {
        const ParseOptions options{std::chrono::sys_days(std::chrono::year(2024) / 1 / 1)};
        Query tree = parse_query(query.text, options).query;
        if (!query.since.empty())
            tree = both(std::move(tree), make_filter("since", query.since, options));
        if (!query.until.empty())
            tree = both(std::move(tree), make_filter("until", query.until, options));
        if (!query.speaker.empty())
            tree = both(std::move(tree), make_filter("speaker", query.speaker, options));
        return tree;
    }

    IndexReader reader_;
    Searcher searcher_;
    SearchOptions options_;
    std::size_t bytes_read_ = 0;
};

}  // namespace

std::unique_ptr<Side> open_ours(const std::string& index, AnswerDepth depth)
{
    return std::make_unique<OurSide>(index, depth);
}

}  // namespace onrecord::bench
