#include "index/segment.h"

#include <algorithm>
#include <functional>
#include <system_error>

#include "base/date.h"
#include "base/error.h"
#include "base/file.h"
#include "index/checksums.h"
#include "index/file_lock.h"
#include "index/hints.h"
#include "index/xapian_guard.h"
#include "schema/field.h"
#include "schema/terms.h"

namespace onrecord {

namespace {

namespace fs = std::filesystem;

void describe_days(const RecordFile& records, SegmentInfo& info)
{
    DayRange all;
    info.imprecise = 0;
    for (std::uint32_t article = 1; article <= records.count(); ++article) {
        const DayRange days = records.days(article);
        *info.imprecise += days.first != days.last ? 1 : 0;
        if (days.first == 0)
            ++info.undated;
        else if (all.first == 0)
            all = days;
        else
            all = {std::min(all.first, days.first), std::max(all.last, days.last)};
    }
    info.first_day = iso_from_digits(all.first);
    info.last_day = iso_from_digits(all.last);
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

/// True when nobody reads what the file locks.
bool is_free(const fs::path& lock)
{
    std::error_code code;
    return !fs::exists(lock, code) || FileLock::alone(lock).has_value();
}

/// What is never written again can be in two indexes at once.
void link_or_copy(const fs::path& source, const fs::path& target)
{
    std::error_code refused;  // another disk, or one without links
    fs::create_hard_link(source, target, refused);
    if (refused)
        fs::copy_file(source, target);
}

}  // namespace

SegmentFiles::SegmentFiles(const SegmentPaths& paths)
    : records(paths.records()),
      words(paths.words()),
      quotes(paths.places(), records.count()),
      forms(paths.forms()),
      names(paths.names())
{
    if (fs::exists(paths.columns()))
        columns.emplace(paths.columns());
    if (fs::exists(paths.frequencies()))
        frequencies.emplace(paths.frequencies(), records.count());
    if (fs::exists(paths.pairs()))
        pairs.emplace(paths.pairs(), records.count());
    if (words.count() != records.count() || (columns && (columns->articles() != records.count() ||
                                                         columns->quotes() != quotes.count())))
        throw Error(ErrorKind::index,
                    "the index is damaged: the files of segment " +
                        paths.folder.filename().string() + " do not fit each other",
                    damaged_hint);
}

fs::path segments_folder(const fs::path& index)
{
    return index / "segments";
}

fs::path stories_folder(const fs::path& index)
{
    return index / "stories";
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
        const SegmentFiles files(paths);
        if (files.records.count() != info.articles || files.words.count() != info.articles ||
            files.quotes.count() != info.quotes || !files.columns)
            throw Error(ErrorKind::internal, "the parts of a segment do not fit each other");
        describe_days(files.records, info);
        info.date_ordered = date_ordered;
        info.bytes = bytes_below(paths.folder);
        info.languages = count_languages(articles);
        return info;
    });
}

std::string seal_segment(const SegmentPaths& paths)
{
    std::string checksums = write_checksums(paths.folder);
    sync_segment(paths);
    return checksums;
}

void adopt_segment(const SegmentPaths& source, const SegmentPaths& target)
try {
    fs::create_directories(target.folder);
    for (const fs::directory_entry& entry : fs::recursive_directory_iterator(source.folder)) {
        const fs::path place = target.folder / entry.path().lexically_relative(source.folder);
        if (entry.is_directory())
            fs::create_directories(place);
        else if (entry.path() != source.lock())
            link_or_copy(entry.path(), place);
    }
} catch (const fs::filesystem_error& error) {
    throw Error(ErrorKind::io, error.what());
}

void sync_segment(const SegmentPaths& paths)
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
    const std::vector<std::string> named = folders_of(manifest);
    for (const fs::directory_entry& entry :
         fs::directory_iterator(segments_folder(index), ignored)) {
        const std::string name = entry.path().filename().string();
        if (std::ranges::find(named, name) == named.end() &&
            is_free(segment_paths(index, name).lock()))
            fs::remove_all(entry.path(), ignored);
    }
    for (const fs::directory_entry& entry : fs::directory_iterator(stories_folder(index), ignored))
        if (entry.path().filename() != manifest.stories && is_free(entry.path()))
            fs::remove(entry.path(), ignored);
}

}  // namespace onrecord
