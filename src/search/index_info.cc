#include "search/index_info.h"

#include <xapian.h>

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

void add_segments(IndexInfo& info)
{
    for (const SegmentInfo& segment : info.manifest.segments) {
        info.articles += segment.articles;
        info.quotes += segment.quotes;
        if (segment.first_day.empty())
            continue;
        if (info.first_day.empty() || segment.first_day < info.first_day)
            info.first_day = segment.first_day;
        if (segment.last_day > info.last_day)
            info.last_day = segment.last_day;
    }
}

}  // namespace

IndexInfo describe(const IndexReader& reader)
{
    return with_xapian([&] {
        IndexInfo info;
        info.manifest = reader.manifest();
        info.schema = info.manifest.schema;
        info.stories = reader.stories().count();
        info.story_articles = reader.stories().articles();
        info.xapian = Xapian::version_string();
        add_segments(info);
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
