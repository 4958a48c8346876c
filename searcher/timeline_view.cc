#include <ostream>
#include <sstream>

#include "options.h"
#include "output_file.h"
#include "render/timeline_page.h"
#include "render/timeline_svg.h"
#include "view.h"

namespace onrecord::searcher {

namespace {

/// Hits counted over time.
class TimelineView : public View {
public:
    TimelineView(const Options& options, const Surroundings& around)
        : options_(options),
          around_(around),
          page_(around.out, options.format->name, {.colour = around.colour, .width = around.width})
    {
    }

    Viewed show(const Searcher& searcher, const Query& query, const AnswerHead& head) override
    {
        Timeline timeline;
        Viewed viewed{
            searcher.timeline(query, unit_of(head.quotes), options_.any, options_.timeline->unit,
                              [&timeline](const Timeline& counted) { timeline = counted; })};
        if (options_.svg_file != "-")
            page_.write(head, timeline, viewed.answer);
        draw(head, timeline);
        viewed.notes = notes(timeline);
        return viewed;
    }

private:
    void draw(const AnswerHead& head, const Timeline& timeline) const
    {
        if (options_.svg_file.empty())
            return;
        AnswerHead drawn = head;
        drawn.query = described(options_, head.query);
        std::ostringstream svg;
        write_timeline_svg(svg, drawn, timeline);
        write_output(options_.svg_file, svg.str(), around_.out);
    }

    /// How many there are, what part of what they are, and what has no bar.
    [[nodiscard]] std::vector<std::string> notes(const Timeline& timeline) const
    {
        std::vector<std::string> notes;
        if (options_.format->for_people)
            notes.push_back(note_of_total(timeline.total, options_.quotes) + ", of " +
                            std::to_string(timeline.all) + " that the filters leave");
        if (timeline.imprecise.matches > 0)
            notes.push_back(note_of_total(timeline.imprecise.matches, options_.quotes) +
                            " dated too roughly for any " + std::string(unit_name(timeline.unit)));
        if (timeline.undated.matches > 0)
            notes.push_back(note_of_total(timeline.undated.matches, options_.quotes) +
                            " without date");
        return notes;
    }

    const Options& options_;
    const Surroundings& around_;
    TimelinePage page_;
};

}  // namespace

std::unique_ptr<View> make_timeline_view(const Options& options, const Surroundings& around)
{
    return std::make_unique<TimelineView>(options, around);
}

}  // namespace onrecord::searcher
