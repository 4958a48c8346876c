#include "counts_above.h"

#include <ostream>

#include "output_file.h"
#include "render/html_counts.h"
#include "view.h"

namespace onrecord::searcher {

void write_counts_above(const Searcher& searcher, const Query& query, const AnswerHead& head,
                        const Options& options, const Surroundings& around)
{
    if (options.timeline)
        (void)searcher.timeline(
            query, unit_of(head.quotes), options.any, options.timeline->unit,
            [&](const Timeline& timeline) { write_html_timeline(around.out, head, timeline); });
    if (!options.facets.empty())
        (void)searcher.facets(
            query, unit_of(head.quotes), options.any, facet_requests(options, {}),
            [&](const Facet& facet) { write_html_facet(around.out, facet, head.quotes); });
}

std::vector<FacetRequest> facet_requests(const Options& options, std::optional<std::size_t> limit)
{
    constexpr std::size_t shown_to_people = 10;
    std::vector<FacetRequest> requests;
    for (const FacetKind* kind : options.facets) {
        const bool is_read = options.format->for_people || options.format->name == "html";
        const bool all = !is_read || kind->field == "date";
        requests.push_back({kind, limit.value_or(all ? 0 : shown_to_people)});
    }
    return requests;
}

}  // namespace onrecord::searcher
