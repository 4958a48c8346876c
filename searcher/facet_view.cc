#include <algorithm>

#include "counts_above.h"
#include "options.h"
#include "render/facet_page.h"
#include "view.h"

namespace onrecord::searcher {

namespace {

/// Hits counted by speaker, source, ...
class FacetView : public View {
public:
    FacetView(const Options& options, const Surroundings& around)
        : options_(options),
          page_(around.out, options.format->name, {.colour = around.colour, .width = around.width})
    {
    }

    Viewed show(const Searcher& searcher, const Query& query, const AnswerHead& head) override
    {
        std::vector<Facet> facets;
        Viewed viewed{searcher.facets(query, unit_of(head.quotes), options_.any,
                                      facet_requests(options_, options_.limit),
                                      [&facets](const Facet& facet) { facets.push_back(facet); })};
        page_.write(head, facets, viewed.answer);
        if (options_.format->for_people)
            viewed.notes = notes(facets, viewed.answer.total);
        return viewed;
    }

private:
    /// Counts all articles or quotes, and says where not all values are shown.
    [[nodiscard]] std::vector<std::string> notes(const std::vector<Facet>& facets,
                                                 std::uint64_t total) const
    {
        std::vector<std::string> notes = {note_of_total(total, options_.quotes)};
        const auto counts_speakers = [](const Facet& facet) {
            return facet.kind->field == "speaker" && facet.values > 0;
        };
        if (!options_.quotes && std::ranges::any_of(facets, counts_speakers))
            notes.push_back("an article counts for each of its speakers");
        for (const Facet& facet : facets)
            if (facet.counts.size() < facet.values)
                notes.push_back(std::to_string(facet.counts.size()) + " of " +
                                std::to_string(facet.values) + " " +
                                std::string(facet.kind->plural) + " shown; -n 0 shows all");
        return notes;
    }

    const Options& options_;
    FacetPage page_;
};

}  // namespace

std::unique_ptr<View> make_facet_view(const Options& options, const Surroundings& around)
{
    return std::make_unique<FacetView>(options, around);
}

}  // namespace onrecord::searcher
