#include "search/timeline.h"

#include <algorithm>

#include "base/error.h"
#include "search/base_plan.h"
#include "search/matcher.h"
#include "search/place_finder.h"

namespace onrecord {

namespace {

constexpr Period most_chosen = 40;
constexpr Period most_periods = 100'000;

/// The periods of documents, from the first to the last.
struct PeriodRange {
    Period first = 0;
    Period last = -1;
    std::uint64_t documents = 0;  ///< that have one

    void add(std::optional<Period> period)
    {
        if (!period)
            return;
        first = documents == 0 ? *period : std::min(first, *period);
        last = documents == 0 ? *period : std::max(last, *period);
        ++documents;
    }
    [[nodiscard]] Period size() const { return last - first + 1; }
};

/// Adds up documents of a kind by period.
class Counter {
public:
    Counter(const Plan& plan, const SearchContext& context)
        : context_(context),
          places_(plan, context),
          base_(find_matches(base_of(plan), context)),
          period_(period_of_all(plan))
    {
        timeline_.has_words = ranks(plan);
    }

    Timeline count(std::optional<TimeUnit> unit)
    {
        timeline_.unit = unit ? *unit : fitting_unit();
        range_ = range_by(timeline_.unit);
        if (range_.size() > most_periods)
            throw Error(ErrorKind::usage,
                        "from " + period_label(range_.first, timeline_.unit) + " to " +
                            period_label(range_.last, timeline_.unit) + " it is " +
                            std::to_string(range_.size()) + " " +
                            std::string(unit_name(timeline_.unit)) + "s, too many to count by",
                        "ask for longer ones, or for a shorter time with --since and --until");
        make_periods();
        count_all();
        return std::move(timeline_);
    }

private:
    [[nodiscard]] DayRange days_of(DocumentNumber document) const
    {
        const IndexReader& reader = context_.reader;
        return reader.days(context_.unit == Unit::articles ? document
                                                           : reader.place(document).article);
    }

    [[nodiscard]] PeriodRange range_of(const MatchSet& documents, TimeUnit unit) const
    {
        PeriodRange range;
        documents.for_each(
            [&](DocumentNumber document) { range.add(period_of(days_of(document), unit)); });
        return range;
    }

    /// From the first match to the last; over the plan's own period, as far as the base reaches.
    [[nodiscard]] PeriodRange range_by(TimeUnit unit) const
    {
        const PeriodRange matches = range_of(places_.matches(), unit);
        if (!period_.since && !period_.until)
            return matches;
        const PeriodRange base = range_of(base_, unit);
        PeriodRange range = matches.documents > 0 ? matches : base;
        if (base.documents > 0 && period_.since)
            range.first = base.first;
        if (base.documents > 0 && period_.until)
            range.last = base.last;
        return range;
    }

    /// The shortest with few periods in which most of the matches with a date have one.
    [[nodiscard]] TimeUnit fitting_unit() const
    {
        const std::uint64_t dated = range_of(places_.matches(), TimeUnit::year).documents;
        for (const TimeUnit unit :
             {TimeUnit::day, TimeUnit::week, TimeUnit::month, TimeUnit::quarter}) {
            const std::uint64_t placed = range_of(places_.matches(), unit).documents;
            if (range_by(unit).size() <= most_chosen && placed * 10 >= dated * 9)
                return unit;
        }
        return TimeUnit::year;
    }

    void make_periods()
    {
        for (Period period = range_.first; period <= range_.last; ++period) {
            PeriodCounts& counts = timeline_.periods.emplace_back();
            counts.label = period_label(period, timeline_.unit);
            counts.first_day = first_day_of(period, timeline_.unit);
        }
        timeline_.imprecise.label = "imprecise";
        timeline_.undated.label = "undated";
    }

    /// Where a document is counted; null outside of the periods.
    [[nodiscard]] PeriodCounts* counts_of(DayRange days)
    {
        if (days.first == 0)
            return &timeline_.undated;
        const std::optional<Period> period = period_of(days, timeline_.unit);
        if (!period)
            return &timeline_.imprecise;
        if (*period < range_.first || *period > range_.last)
            return nullptr;
        return &timeline_.periods[static_cast<std::size_t>(*period - range_.first)];
    }

    [[nodiscard]] std::uint64_t words_of(const OpenSegment& segment, std::uint32_t number) const
    {
        if (context_.unit == Unit::articles)
            return segment.files.words.article(number).count();
        const QuotePlace& place = segment.files.quotes.place(number);
        return place.end - place.begin;
    }

    void count_all()
    {
        const MatchSet& matches = places_.matches();
        for (const OpenSegment& segment : context_.reader.segments()) {
            const DocumentNumber before = segment.before(context_.unit);
            base_.for_each(before + 1, before + segment.count(context_.unit) + 1,
                           [&](DocumentNumber document) {
                               ++timeline_.all;
                               PeriodCounts* const counts = counts_of(days_of(document));
                               if (counts == nullptr)
                                   return;
                               ++counts->all;
                               counts->words += words_of(segment, document - before);
                               if (!matches.has(document))
                                   return;
                               ++counts->matches;
                               ++timeline_.total;
                               if (timeline_.has_words)
                                   counts->occurrences += places_.count(document);
                           });
        }
    }

    SearchContext context_;
    PlaceFinder places_;
    MatchSet base_;
    PeriodPlan period_;
    PeriodRange range_;
    Timeline timeline_;
};

}  // namespace

double share_of(const PeriodCounts& counts)
{
    return counts.all == 0 ? 0
                           : static_cast<double>(counts.matches) / static_cast<double>(counts.all);
}

double per_million(const PeriodCounts& counts)
{
    constexpr double million = 1e6;
    return counts.words == 0 ? 0
                             : static_cast<double>(counts.occurrences) * million /
                                   static_cast<double>(counts.words);
}

Timeline count_timeline(const Plan& plan, const SearchContext& context,
                        std::optional<TimeUnit> unit)
{
    return Counter(plan, context).count(unit);
}

}  // namespace onrecord
