#include <chrono>
#include <ostream>

#include "options.h"
#include "render/explanation_page.h"
#include "understand.h"
#include "view.h"

namespace onrecord::searcher {

namespace {

/// What was understood, and what it costs.
class ExplainView : public View {
public:
    ExplainView(const Options& options, const Surroundings& around)
        : options_(options), around_(around)
    {
    }

    Viewed show(const Searcher& searcher, const Query& query, const AnswerHead& head) override
    {
        Explanation explanation = searcher.explain(query, unit_of(head.quotes), options_.any);
        explanation.times.insert(explanation.times.begin(), {"read", time_to_read(head.query)});
        if (options_.format->for_people)
            write_explanation_page(around_.out, explanation,
                                   {.colour = around_.colour, .width = around_.width});
        else
            write_explanation_json(around_.out, head, explanation);
        Answer answer;
        answer.total = explanation.total;
        answer.notes = explanation.notes;
        return {std::move(answer)};
    }

private:
    /// It was read before: how long that takes.
    [[nodiscard]] std::chrono::microseconds time_to_read(const std::string& typed) const
    {
        const auto begin = std::chrono::steady_clock::now();
        (void)understand(typed, options_);
        return std::chrono::duration_cast<std::chrono::microseconds>(
            std::chrono::steady_clock::now() - begin);
    }

    const Options& options_;
    const Surroundings& around_;
};

}  // namespace

std::unique_ptr<View> make_explain_view(const Options& options, const Surroundings& around)
{
    return std::make_unique<ExplainView>(options, around);
}

}  // namespace onrecord::searcher
