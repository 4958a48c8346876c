#include "view.h"

namespace onrecord::searcher {

std::unique_ptr<View> make_view(const Options& options, const Surroundings& around)
{
    if (options.count)
        return make_count_view(options, around);
    if (options.explain)
        return make_explain_view(options, around);
    if (options.kwic)
        return make_kwic_view(options, around);
    if (options.format->name == "html")
        return nullptr;  // counts stand above the hits
    if (!options.facets.empty())
        return make_facet_view(options, around);
    if (options.timeline)
        return make_timeline_view(options, around);
    if (options.words)
        return make_word_view(options, around);
    return nullptr;
}

std::string note_of_total(std::uint64_t total, bool quotes)
{
    const std::string unit = quotes ? "quote" : "article";
    if (total == 0)
        return "no " + unit + " found";
    return std::to_string(total) + " " + unit + (total == 1 ? "" : "s");
}

}  // namespace onrecord::searcher
