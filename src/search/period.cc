#include "search/period.h"

#include <algorithm>

namespace onrecord {

namespace {

/// Articles of a segment, half-open.
struct ArticleRange {
    std::uint32_t begin;
    std::uint32_t end;
};

/// Adds the articles of `range` that pass, of `within` alone where it is not null.
template <class Test>
void add_passing(const OpenSegment& segment, ArticleRange range, const MatchSet* within,
                 const Test& test, MatchSet& found)
{
    const DocumentNumber before = segment.articles_before;
    const RecordFile& records = segment.files.records;
    if (within != nullptr) {
        within->for_each(before + range.begin, before + range.end, [&](DocumentNumber article) {
            if (test(records.days(article - before)))
                found.add(article);
        });
        return;
    }
    const DocumentSet& removed = segment.removed(Unit::articles);
    for (std::uint32_t article = range.begin; article < range.end; ++article)
        if (test(records.days(article)) && !removed.contains(article))
            found.add(before + article);
}

ArticleRange all_of(const OpenSegment& segment)
{
    return {1, segment.count(Unit::articles) + 1};
}

/// The first article of a segment in order of date that begins on `day` or later; undated ones,
/// which stand before the first that is dated, begin on day 0.
std::uint32_t first_from(std::uint32_t day, const OpenSegment& segment)
{
    auto [begin, end] = all_of(segment);
    while (begin < end) {
        const std::uint32_t middle = begin + (end - begin) / 2;
        if (segment.files.records.days(middle).first < day)
            begin = middle + 1;
        else
            end = middle;
    }
    return begin;
}

/// Those of a segment in order of date that begin in a period.
ArticleRange beginning_in(const DayTest& period, const OpenSegment& segment)
{
    const std::uint32_t begin = first_from(std::max(period.since(), 1U), segment);
    return {begin, std::max(begin, first_from(period.until() + 1, segment))};
}

}  // namespace

DayTest::DayTest(const PeriodPlan& period)
    : since_(period.since ? day_number(*period.since) : 0),
      until_(period.until ? day_number(*period.until) : 99999999)
{
}

MatchSet articles_inside(const DayTest& period, const IndexReader& reader, const MatchSet* within)
{
    MatchSet found(reader.last(Unit::articles));
    const auto holds = [&](DayRange days) { return period.holds(days); };
    const std::vector<OpenSegment>& segments = reader.segments();
    for (std::size_t i = 0; i < segments.size(); ++i) {
        const bool in_order = reader.manifest().segments[i].date_ordered;
        add_passing(segments[i], in_order ? beginning_in(period, segments[i]) : all_of(segments[i]),
                    within, holds, found);
    }
    return found;
}

MatchSet articles_undecided(const DayTest& period, const IndexReader& reader)
{
    MatchSet found(reader.last(Unit::articles));
    const auto undecided = [&](DayRange days) { return period.is_undecided(days); };
    const std::vector<OpenSegment>& segments = reader.segments();
    for (std::size_t i = 0; i < segments.size(); ++i)
        if (reader.manifest().segments[i].imprecise != std::uint64_t{0})
            add_passing(segments[i], all_of(segments[i]), nullptr, undecided, found);
    return found;
}

MatchSet articles_undated(const IndexReader& reader, const MatchSet* within)
{
    MatchSet found(reader.last(Unit::articles));
    const auto undated = [](DayRange days) { return days.first == 0; };
    for (const OpenSegment& segment : reader.segments())
        add_passing(segment, all_of(segment), within, undated, found);
    return found;
}

}  // namespace onrecord
