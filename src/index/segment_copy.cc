#include "index/segment_copy.h"

#include <string>
#include <utility>

#include "index/segment_build.h"

namespace onrecord {

namespace {

class Chosen : public ArticleSource {
public:
    Chosen(const SegmentPaths& source, std::vector<std::uint32_t> articles)
        : records_(source.records()), articles_(std::move(articles))
    {
    }

    [[nodiscard]] std::size_t count() const override { return articles_.size(); }
    [[nodiscard]] std::uint64_t bytes(std::size_t place) const override
    {
        return records_.frame(articles_[place]).size();
    }
    [[nodiscard]] DayRange days(std::size_t place) const override
    {
        return records_.days(articles_[place]);
    }
    [[nodiscard]] std::string frame(std::size_t place) const override
    {
        return std::string(records_.frame(articles_[place]));
    }

private:
    RecordFile records_;
    std::vector<std::uint32_t> articles_;
};

}  // namespace

void copy_articles(const SegmentPaths& source, std::vector<std::uint32_t> articles,
                   const SegmentPaths& target, std::size_t jobs)
{
    build_segment(Chosen(source, std::move(articles)), target, jobs, {}, {});
}

}  // namespace onrecord
