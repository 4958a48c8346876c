#include <ostream>

#include "options.h"
#include "render/printable.h"
#include "view.h"

namespace onrecord::searcher {

namespace {

/// The number of hits alone.
class CountView : public View {
public:
    CountView(const Options& options, const Surroundings& around)
        : options_(options), around_(around)
    {
    }

    Viewed show(const Searcher& searcher, const Query& query, const AnswerHead& head) override
    {
        Answer answer = head.quotes ? searcher.count_quotes(query, options_.any)
                                    : searcher.count_articles(query, options_.any);
        if (!head.query_id.empty())
            around_.out << printable_line(head.query_id) << '\t';
        around_.out << answer.total << '\n';
        return {std::move(answer)};
    }

private:
    const Options& options_;
    const Surroundings& around_;
};

}  // namespace

std::unique_ptr<View> make_count_view(const Options& options, const Surroundings& around)
{
    return std::make_unique<CountView>(options, around);
}

}  // namespace onrecord::searcher
