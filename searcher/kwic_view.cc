#include <ostream>

#include "counts_above.h"
#include "opening.h"
#include "options.h"
#include "output_file.h"
#include "render/kwic_page.h"
#include "view.h"

namespace onrecord::searcher {

namespace {

/// Each place of the words in its context.
class KwicView : public View {
public:
    KwicView(const Options& options, const Surroundings& around)
        : options_(options),
          around_(around),
          page_(around.out, options.format->name, {.colour = around.colour, .width = around.width},
                options.kwic->width)
    {
    }

    Viewed show(const Searcher& searcher, const Query& query, const AnswerHead& head) override
    {
        const KwicAsked& asked = *options_.kwic;
        KwicOptions wanted;
        wanted.sort = asked.sort;
        wanted.limit = options_.limit.value_or(0);
        wanted.offset = options_.offset;
        wanted.sample = asked.sample;
        wanted.seed = asked.seed;
        wanted.context = page_.context();
        SearchOptions hits;
        hits.sort = options_.sort;
        hits.any = options_.any;

        AnswerHead titled = head;
        if (!options_.html_file.empty())
            titled.query = described(options_, head.query);
        Opening open([&] {
            page_.begin(titled);
            write_counts_above(searcher, query, titled, options_, around_);
        });
        std::size_t number = options_.offset;
        const Searcher::Kwic kwic =
            searcher.kwic(query, unit_of(head.quotes), hits, wanted, [&](const KwicLine& line) {
                open();
                page_.line(line, ++number);
                return around_.out.good();
            });
        open();
        page_.end(kwic.answer, kwic.counts);
        return {kwic.answer, notes(kwic.counts)};
    }

private:
    [[nodiscard]] std::vector<std::string> notes(const KwicCounts& counts) const
    {
        std::vector<std::string> notes;
        const std::string lines = std::to_string(counts.lines) +
                                  (counts.lines == 1 ? " line" : " lines") + " in " +
                                  note_of_total(counts.documents, options_.quotes);
        if (counts.documents == 0)
            notes.push_back(note_of_total(0, options_.quotes));
        else if (counts.shown < counts.lines)
            notes.push_back(std::to_string(counts.shown) + " of " + lines + " shown");
        else
            notes.push_back(lines);
        if (counts.without > 0)
            notes.push_back(note_of_total(counts.without, options_.quotes) +
                            (counts.without == 1 ? " has" : " have") +
                            " no line: no words were sought there");
        return notes;
    }

    const Options& options_;
    const Surroundings& around_;
    KwicPage page_;
};

}  // namespace

std::unique_ptr<View> make_kwic_view(const Options& options, const Surroundings& around)
{
    return std::make_unique<KwicView>(options, around);
}

}  // namespace onrecord::searcher
