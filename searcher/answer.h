#pragma once

#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "render/renderer.h"
#include "run.h"
#include "search/searcher.h"
#include "view.h"

namespace onrecord::searcher {

/// Answers one query after the other in the same form.
class Answerer {
public:
    /// Borrows its arguments.
    Answerer(const IndexReader& reader, SearchRules rules, const Options& options,
             const Surroundings& around);

    /// Answers one query; `query_id` is its name in a batch, empty else. True when it found
    /// something. @throws PlacedError (usage), Error.
    bool answer(std::string_view typed, const std::string& query_id);

    /// Called with the id of each hit that was written (of quotes, `quote_told_id`).
    void when_told(std::function<void(std::string_view)> remember)
    {
        remember_ = std::move(remember);
    }

    /// Finds what is like an article, whose id is known to be in the index, and says by which
    /// words. True when it found something.
    bool similar(const std::string& id);

    /// Puts what `--compare` names side by side. True when a side has some match.
    bool compare();

private:
    /// `notes` come before those of the answer.
    [[nodiscard]] Answer find(const Query& query, const AnswerHead& head,
                              const std::vector<std::string>& notes = {});
    void note(const std::string& query_id, const std::vector<std::string>& notes) const;
    void note_extent(const std::string& query_id, const Answer& answer, std::uint64_t shown) const;

    const IndexReader& reader_;
    const Options& options_;
    const Surroundings& around_;
    Searcher searcher_;
    SearchOptions search_options_;
    std::unique_ptr<Renderer> renderer_;
    std::function<void(std::string_view)> remember_;
    std::unique_ptr<View> view_;  ///< null when hits are asked for
};

}  // namespace onrecord::searcher
