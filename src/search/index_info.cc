#include "search/index_info.h"

#include <algorithm>

#include <xapian.h>

#include "base/date.h"
#include "index/xapian_guard.h"
#include "schema/terms.h"
#include "schema/version.h"

namespace onrecord {

namespace {

std::uint64_t count_values(const IndexReader& reader, const Field& field)
{
    if (field.match != Match::name && field.match != Match::exact)
        return 0;
    return reader.article_terms(std::string(field.prefix)).size();
}

/// First and last day of the articles of a segment that are left.
DayRange days_left(const OpenSegment& segment)
{
    DayRange all;
    for (DocumentNumber article = 1; article <= segment.count(Unit::articles); ++article) {
        const DayRange days = segment.files.records.days(article);
        if (days.first == 0 || segment.removed(Unit::articles).contains(article))
            continue;
        all = all.first == 0
                  ? days
                  : DayRange{std::min(all.first, days.first), std::max(all.last, days.last)};
    }
    return all;
}

SegmentSummary summarise(const SegmentInfo& info, const OpenSegment& segment)
{
    const Totals left = totals_of(info);
    SegmentSummary summary{info.name,  left.articles,  left.quotes,  info.articles - left.articles,
                           left.bytes, info.first_day, info.last_day};
    if (summary.removed > 0) {
        const DayRange days = days_left(segment);
        summary.first_day = iso_from_digits(days.first);
        summary.last_day = iso_from_digits(days.last);
    }
    return summary;
}

void add_segments(const IndexReader& reader, IndexInfo& info)
{
    const std::vector<SegmentInfo>& segments = reader.manifest().segments;
    for (std::size_t i = 0; i < segments.size(); ++i) {
        const SegmentSummary& segment =
            info.segments.emplace_back(summarise(segments[i], reader.segments()[i]));
        if (segment.first_day.empty())
            continue;
        if (info.first_day.empty() || segment.first_day < info.first_day)
            info.first_day = segment.first_day;
        info.last_day = std::max(info.last_day, segment.last_day);
    }
}

}  // namespace

IndexInfo describe(const IndexReader& reader)
{
    return with_xapian([&] {
        IndexInfo info;
        info.generation = reader.manifest().generation;
        info.analyser = reader.manifest().analyser;
        info.schema = reader.manifest().schema;
        info.articles = reader.count(Unit::articles);
        info.quotes = reader.count(Unit::quotes);
        info.stories = reader.stories().count();
        info.story_articles = reader.stories().articles();
        info.xapian = Xapian::version_string();
        add_segments(reader, info);
        info.undated = reader.with_term(Unit::articles, make_term(term::precision_prefix, "none"));
        info.languages = reader.languages();
        for (const Field& field : fields())
            info.fields.push_back({field.name, field.summary, count_values(reader, field)});
        info.tables = reader.table_sizes();
        for (const TableSize& table : info.tables)
            info.bytes += table.bytes;
        return info;
    });
}

}  // namespace onrecord
