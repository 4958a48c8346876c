#pragma once

#include <memory>
#include <string>
#include <vector>

#include "render/renderer.h"
#include "run.h"
#include "search/searcher.h"

namespace onrecord::searcher {

/// What a view found, and what is to be said of it.
struct Viewed {
    Answer answer;
    std::vector<std::string> notes = {};  ///< behind those of the answer
};

/// Shows something else of an answer than its hits: counts by value, over time, ... One answer
/// after the other in one form. Each view is a file of its own.
class View {
public:
    virtual ~View() = default;
    /// @throws ParseError, Error as `Searcher` does.
    [[nodiscard]] virtual Viewed show(const Searcher& searcher, const Query& query,
                                      const AnswerHead& head) = 0;
};

/// The view that the options ask for; null for hits. Borrows its arguments.
[[nodiscard]] std::unique_ptr<View> make_view(const Options& options, const Surroundings& around);

// One maker for each.
[[nodiscard]] std::unique_ptr<View> make_count_view(const Options& options,
                                                    const Surroundings& around);
[[nodiscard]] std::unique_ptr<View> make_explain_view(const Options& options,
                                                      const Surroundings& around);
[[nodiscard]] std::unique_ptr<View> make_facet_view(const Options& options,
                                                    const Surroundings& around);
[[nodiscard]] std::unique_ptr<View> make_timeline_view(const Options& options,
                                                       const Surroundings& around);

[[nodiscard]] std::unique_ptr<View> make_word_view(const Options& options,
                                                   const Surroundings& around);
[[nodiscard]] std::unique_ptr<View> make_kwic_view(const Options& options,
                                                   const Surroundings& around);

/// "12 articles", "no quote found".
[[nodiscard]] std::string note_of_total(std::uint64_t total, bool quotes);

/// Documents of the unit that the options ask for.
[[nodiscard]] inline Unit unit_of(bool quotes)
{
    return quotes ? Unit::quotes : Unit::articles;
}

}  // namespace onrecord::searcher
