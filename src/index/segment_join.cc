#include "index/segment_join.h"

#include "index/column_file.h"
#include "index/compact.h"
#include "index/frequency_file.h"
#include "index/pair_file.h"
#include "index/quote_file.h"
#include "index/record_file.h"
#include "index/sketch_file.h"
#include "index/word_file_writer.h"
#include "index/xapian_guard.h"

namespace onrecord {

namespace {

namespace fs = std::filesystem;

/// Joins what stands beside the databases.
void join_files(const std::vector<SegmentPaths>& sources, const SegmentPaths& target)
{
    RecordFileWriter records(target.records());
    std::vector<QuoteFile> quotes;
    std::vector<fs::path> word_files;
    std::vector<fs::path> sketch_files;
    for (const SegmentPaths& source : sources) {
        const RecordFile file(source.records());
        records.add_all(file);
        quotes.emplace_back(source.places(), file.count());
        word_files.push_back(source.words());
        sketch_files.push_back(source.sketches());
    }
    records.finish();
    join_quote_files(quotes, target.places());
    join_word_files(word_files, target.words());
    join_sketch_files(sketch_files, target.sketches());
}

void join_forms_and_names(const std::vector<SegmentPaths>& sources, const SegmentPaths& target)
{
    std::vector<fs::path> forms;
    std::vector<fs::path> names;
    for (const SegmentPaths& source : sources) {
        forms.push_back(source.forms());
        names.push_back(source.names());
    }
    join_form_files(forms, target.forms());
    join_name_files(names, target.names());
}

std::vector<JoinTask> database_tasks(const std::vector<SegmentPaths>& sources,
                                     const SegmentPaths& target)
{
    JoinTask articles{{}, target.articles()};
    JoinTask quotes{{}, target.quotes()};
    for (const SegmentPaths& source : sources) {
        articles.sources.push_back(source.articles());
        quotes.sources.push_back(source.quotes());
    }
    return {std::move(articles), std::move(quotes)};
}

}  // namespace

void join_segments(const std::vector<SegmentPaths>& sources, const SegmentPaths& target)
{
    with_xapian_writing([&] {
        fs::create_directories(target.folder);
        for (const JoinTask& task : database_tasks(sources, target))
            join_databases(task.sources, task.target);
        join_files(sources, target);
        join_forms_and_names(sources, target);
        write_column_file(target);
        write_frequency_file(target);
        write_pair_file(target);
    });
}

void join_parts(const SegmentParts& parts, const SegmentPaths& target, std::size_t workers)
{
    with_xapian_writing([&] {
        join_in_tiers(database_tasks(parts.databases, target), workers,
                      [&] { join_files(parts.files, target); });
        for (const auto* sources : {&parts.databases, &parts.files})
            for (const SegmentPaths& source : *sources)
                fs::remove_all(source.folder);
    });
}

}  // namespace onrecord
