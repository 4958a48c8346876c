#include "index/segment.h"

#include <algorithm>
#include <functional>
#include <system_error>

#include "base/date.h"
#include "base/error.h"
#include "base/file.h"
#include "index/file_lock.h"
#include "index/xapian_guard.h"
#include "schema/field.h"
#include "schema/terms.h"

namespace onrecord {

namespace {

namespace fs = std::filesystem;

/// "20220914" as "2022-09-14".
std::string iso_day(const std::string& digits)
{
    return digits.substr(0, 4) + "-" + digits.substr(4, 2) + "-" + digits.substr(6, 2);
}

/// The least or greatest value of a slot, empty when no article has one. The bounds that Xapian
/// keeps would not follow deletions.
template <class Better>
std::string extreme_value(const Xapian::Database& db, std::uint32_t number, Better better)
{
    std::string best;
    for (auto value = db.valuestream_begin(number); value != db.valuestream_end(number); ++value)
        if (best.empty() || better(*value, best))
            best = *value;
    return best;
}

std::map<std::string, std::uint64_t> count_languages(const Xapian::Database& db)
{
    const Field& field = *find_field("lang");
    std::map<std::string, std::uint64_t> counts;
    std::uint64_t known = 0;
    const std::string prefix(field.prefix);
    for (auto term = db.allterms_begin(prefix); term != db.allterms_end(prefix); ++term) {
        counts[(*term).substr(prefix.size())] = term.get_termfreq();
        known += term.get_termfreq();
    }
    if (db.get_doccount() > known)
        counts[""] = db.get_doccount() - known;
    return counts;
}

std::uint64_t bytes_below(const fs::path& folder)
{
    std::uint64_t bytes = 0;
    for (const fs::directory_entry& entry : fs::recursive_directory_iterator(folder))
        if (entry.is_regular_file())
            bytes += entry.file_size();
    return bytes;
}

/// True when nobody reads the segment.
bool is_free(const SegmentPaths& paths)
{
    std::error_code code;
    return !fs::exists(paths.lock(), code) || FileLock::alone(paths.lock()).has_value();
}

bool is_named(const Manifest& manifest, const std::string& name)
{
    return std::ranges::find(manifest.segments, name, &SegmentInfo::name) !=
           manifest.segments.end();
}

}  // namespace

fs::path segments_folder(const fs::path& index)
{
    return index / "segments";
}

SegmentPaths segment_paths(const fs::path& index, const std::string& name)
{
    return {segments_folder(index) / name};
}

SegmentInfo describe_segment(const SegmentPaths& paths, const std::string& name, bool date_ordered)
{
    return with_xapian_writing([&] {
        const Xapian::Database articles(paths.articles().string());
        const Xapian::Database quotes(paths.quotes().string());
        SegmentInfo info;
        info.name = name;
        info.articles = articles.get_doccount();
        info.quotes = quotes.get_doccount();
        info.undated = articles.get_termfreq(date_terms({}).front());
        const std::string first = extreme_value(articles, slot::first_day, std::less<>());
        if (!first.empty()) {
            info.first_day = iso_day(first);
            info.last_day = iso_day(extreme_value(articles, slot::last_day, std::greater<>()));
        }
        info.date_ordered = date_ordered;
        info.bytes = bytes_below(paths.folder);
        info.languages = count_languages(articles);
        return info;
    });
}

void seal_segment(const SegmentPaths& paths)
try {
    write_file_atomically(paths.lock(), "");
    for (const fs::directory_entry& entry : fs::recursive_directory_iterator(paths.folder))
        sync_to_disk(entry.path());
    sync_to_disk(paths.folder);
} catch (const fs::filesystem_error& error) {
    throw Error(ErrorKind::io, error.what());
}

void remove_leftovers(const fs::path& index, const Manifest& manifest)
{
    std::error_code ignored;
    for (const fs::directory_entry& entry : fs::directory_iterator(index, ignored))
        if (entry.path().filename().string().starts_with("tmp-"))
            fs::remove_all(entry.path(), ignored);
    for (const fs::directory_entry& entry :
         fs::directory_iterator(segments_folder(index), ignored)) {
        const std::string name = entry.path().filename().string();
        if (!is_named(manifest, name) && is_free(segment_paths(index, name)))
            fs::remove_all(entry.path(), ignored);
    }
}

}  // namespace onrecord
