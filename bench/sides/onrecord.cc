#include <chrono>

#include "index/reader.h"
#include "query/query.h"
#include "search/searcher.h"
#include "sides/native_side.h"
#include "sides/sides.h"

namespace onrecord::bench {

namespace {

class OpenOurs : public OpenIndex {
public:
    OpenOurs(const std::string& index, AnswerDepth depth) : reader_(index), searcher_(reader_)
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

class OurSide : public NativeSide {
public:
    explicit OurSide(bool quotes) : quotes_(quotes) {}

    std::string name() const override { return quotes_ ? "onrecord" : "onrecord-no-quotes"; }
    std::string what() const override
    {
        return quotes_ ? "onrecord-index as it comes, quotes and speakers found; asked for articles"
                       : "onrecord-index --no-quotes: articles only, speakers as stated";
    }
    std::string version() const override { return "Onrecord " ONRECORD_VERSION; }
    bool always_counts() const override { return true; }

    void build(const std::string& corpus, const std::string& index) const override
    {
        (void)run(index_command({corpus, {}}, index));
    }
    Command index_command(const CorpusFiles& corpus, const std::string& index) const override
    {
        Command command{ONRECORD_INDEX_PROGRAM, {"--index", index, corpus.json}};
        if (!quotes_)
            command.arguments.emplace_back("--no-quotes");
        return command;
    }
    std::unique_ptr<OpenIndex> open(const std::string& index, AnswerDepth depth) const override
    {
        return open_onrecord(index, depth);
    }
    std::optional<Command> cold_command(const std::string& index,
                                        const std::string& word) const override
    {
        return Command{ONRECORD_SEARCH_PROGRAM, {"--quiet", "--index", index, word}};
    }

private:
    bool quotes_;
};

}  // namespace

std::unique_ptr<Side> onrecord_side(bool quotes)
{
    return std::make_unique<OurSide>(quotes);
}

std::unique_ptr<OpenIndex> open_onrecord(const std::string& index, AnswerDepth depth)
{
    return std::make_unique<OpenOurs>(index, depth);
}

}  // namespace onrecord::bench
