#include "search/comparison.h"

#include <algorithm>
#include <limits>
#include <map>
#include <utility>

#include "search/facet.h"

namespace onrecord {

namespace {

constexpr int most_periods = 24;

/// Months since the year 0.
int month_number(const std::string& month)
{
    return std::stoi(month.substr(0, 4)) * 12 + std::stoi(month.substr(5, 2)) - 1;
}

/// In a month, quarter or year.
int months_of(TimeUnit unit)
{
    if (unit == TimeUnit::month)
        return 1;
    return unit == TimeUnit::quarter ? 3 : 12;
}

/// A side's matches by month, before the unit is known.
struct SideMonths {
    std::map<int, std::uint64_t> by_month;
    std::map<int, std::uint64_t> by_year;
    std::uint64_t without_month = 0;
    std::uint64_t without_year = 0;
};

std::uint64_t matches_of(const FacetCount& count, Unit unit)
{
    return unit == Unit::articles ? count.articles : count.quotes;
}

void take_months(const Facet& facet, Unit unit, SideMonths& months)
{
    const bool years = facet.kind->name == "year";
    for (const FacetCount& count : facet.counts)
        if (years)
            months.by_year[std::stoi(count.key)] += matches_of(count, unit);
        else
            months.by_month[month_number(count.key)] += matches_of(count, unit);
    (years ? months.without_year : months.without_month) += matches_of(facet.without, unit);
}

/// Articles stand in one year each.
std::uint64_t count_articles(const Facet& years)
{
    std::uint64_t articles = years.without.articles;
    for (const FacetCount& count : years.counts)
        articles += count.articles;
    return articles;
}

class Comparer {
public:
    Comparer(const Searcher& searcher, const ComparisonRequest& request)
        : searcher_(searcher), request_(request)
    {
    }

    SideBySide compare()
    {
        for (const ComparedSide& side : request_.sides) {
            add_side(side);
            add_hits(side);
        }
        choose_unit();
        for (std::size_t i = 0; i < comparison_.sides.size(); ++i)
            spread(months_[i], comparison_.sides[i]);
        gather_notes();
        return std::move(comparison_);
    }

private:
    void add_side(const ComparedSide& side)
    {
        SideCounts& counts = comparison_.sides.emplace_back();
        SideMonths& months = months_.emplace_back();
        counts.label = side.label;
        std::vector<FacetRequest> requests = {{find_facet_kind("year")},
                                              {find_facet_kind("month")}};
        if (request_.name_speakers)
            requests.push_back({find_facet_kind("speaker"), 2});
        const Answer answer = searcher_.facets(
            side.query, request_.unit, request_.options.any, requests, [&](const Facet& facet) {
                if (facet.kind->name == "speaker") {
                    if (facet.values == 1)
                        counts.label = facet.counts.front().value;
                    return;
                }
                take_months(facet, request_.unit, months);
                if (facet.kind->name == "year")
                    counts.articles = count_articles(facet);
            });
        counts.total = answer.total;
        std::vector<std::string>& notes = notes_.emplace_back(side.notes);
        notes.insert(notes.end(), answer.notes.begin(), answer.notes.end());
    }

    /// A note that does not name its side gets the side's label.
    void gather_notes()
    {
        std::vector<std::string>& gathered = comparison_.notes;
        for (std::size_t i = 0; i < notes_.size(); ++i)
            for (const std::string& note : notes_[i]) {
                const bool of_all = std::ranges::all_of(notes_, [&note](const auto& notes) {
                    return std::ranges::find(notes, note) != notes.end();
                });
                const std::string& typed = request_.sides[i].label;
                const bool names_side = of_all || note.find(typed) != std::string::npos;
                const std::string told = names_side ? note : typed + ": " + note;
                if (std::ranges::find(gathered, told) == gathered.end())
                    gathered.push_back(told);
            }
    }

    void add_hits(const ComparedSide& side)
    {
        SideCounts& counts = comparison_.sides.back();
        SearchOptions options = request_.options;
        options.offset = 0;
        if (request_.unit == Unit::quotes)
            searcher_.quotes(side.query, options, [&counts](const QuoteHit& hit) {
                counts.quotes_found.push_back(hit);
                return true;
            });
        else
            searcher_.articles(side.query, options, [&counts](const Hit& hit) {
                counts.articles_found.push_back(hit);
                return true;
            });
    }

    /// The shortest periods of which there are not too many.
    void choose_unit()
    {
        int first = std::numeric_limits<int>::max();
        int last = std::numeric_limits<int>::min();
        for (const SideMonths& months : months_)
            for (const auto& [month, count] : months.by_month) {
                first = std::min(first, month);
                last = std::max(last, month);
            }
        for (const SideMonths& months : months_)
            for (const auto& [year, count] : months.by_year) {
                first = std::min(first, year * 12 + 11);
                last = std::max(last, year * 12);
            }
        if (first > last)
            std::swap(first, last);
        if (first == std::numeric_limits<int>::min())
            return;
        TimeUnit unit = TimeUnit::year;
        const bool has_months = std::ranges::any_of(
            months_, [](const SideMonths& months) { return !months.by_month.empty(); });
        for (const TimeUnit shorter : {TimeUnit::quarter, TimeUnit::month})
            if (has_months && last / months_of(shorter) - first / months_of(shorter) < most_periods)
                unit = shorter;
        comparison_.period_unit = unit;
        first_ = first / months_of(unit);
        for (int period = first_; period <= last / months_of(unit); ++period)
            comparison_.periods.push_back(period_label(period, unit));
    }

    void spread(const SideMonths& months, SideCounts& counts) const
    {
        counts.by_period.resize(comparison_.periods.size());
        const bool years = comparison_.period_unit == TimeUnit::year;
        counts.undated = years ? months.without_year : months.without_month;
        const auto add = [&](int month, std::uint64_t count) {
            const int period = month / months_of(comparison_.period_unit) - first_;
            counts.by_period.at(static_cast<std::size_t>(period)) += count;
        };
        for (const auto& [year, count] : months.by_year)
            if (years)
                add(year * 12, count);
        for (const auto& [month, count] : months.by_month)
            if (!years)
                add(month, count);
    }

    const Searcher& searcher_;
    const ComparisonRequest& request_;
    SideBySide comparison_;
    std::vector<SideMonths> months_;
    std::vector<std::vector<std::string>> notes_;  ///< of each side
    int first_ = 0;
};

}  // namespace

SideBySide compare(const Searcher& searcher, const ComparisonRequest& request)
{
    return Comparer(searcher, request).compare();
}

}  // namespace onrecord
