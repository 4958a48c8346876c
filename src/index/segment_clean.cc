#include "index/segment_clean.h"

#include <vector>

#include "index/segment_build.h"

namespace onrecord {

namespace {

/// What stays of a segment.
class Remaining : public ArticleSource {
public:
    Remaining(const SegmentPaths& source, const DocumentSet& removed) : records_(source.records())
    {
        for (std::uint32_t article = 1; article <= records_.count(); ++article)
            if (!removed.contains(article))
                articles_.push_back(article);
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

void copy_without(const SegmentPaths& source, const DocumentSet& removed,
                  const SegmentPaths& target, std::size_t jobs)
{
    build_segment(Remaining(source, removed), target, jobs, {}, {});
}

}  // namespace onrecord
