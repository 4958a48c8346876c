#include "index/sketch_file.h"

#include <algorithm>

#include "index/record_fields.h"

namespace onrecord {

namespace {

constexpr std::size_t sections = 2;
constexpr std::size_t entries_at_once = 1 << 14;
constexpr std::size_t writes_between_releases = 64;

}  // namespace

SketchFile::SketchFile(const std::filesystem::path& file)
    : file_(file, sections),
      entries_(file_.array<SketchEntry>(0)),
      articles_(file_.array<SketchedArticle>(1))
{
}

void SketchFile::check_entries() const
{
    constexpr std::size_t entries_between_releases = std::size_t{1} << 20;
    for (std::size_t i = 0; i < entries_.size(); ++i) {
        if (entries_[i].article >= articles_.size())
            damaged_record();
        if ((i + 1) % entries_between_releases == 0)
            release();
    }
    release();
}

void SketchFileWriter::add(SketchedArticle article, std::span<const std::uint32_t> sketch)
{
    const auto number = static_cast<std::uint32_t>(articles_.size());
    for (const std::uint32_t hash : sketch)
        entries_.push_back({hash, number});
    article.hashes = static_cast<std::uint32_t>(sketch.size());
    articles_.push_back(article);
}

void SketchFileWriter::write(const std::filesystem::path& file)
{
    std::ranges::sort(entries_);
    SectionWriter writer(file);
    writer.begin_section();
    writer.write_array<SketchEntry>(entries_);
    writer.begin_section();
    writer.write_array<SketchedArticle>(articles_);
    writer.finish();
}

void join_sketch_files(const std::vector<std::filesystem::path>& sources,
                       const std::filesystem::path& target)
{
    std::vector<SketchFile> files;
    std::vector<SketchList> lists;
    std::uint32_t before = 0;
    for (const std::filesystem::path& source : sources) {
        const SketchFile& file = files.emplace_back(source);
        file.check_entries();
        lists.push_back({file.entries(), before});
        before += static_cast<std::uint32_t>(file.articles().size());
    }
    SectionWriter writer(target);
    writer.begin_section();
    std::vector<SketchEntry> waiting;
    std::size_t written = 0;
    walk_sketches(lists, [&](SketchEntry entry) {
        waiting.push_back(entry);
        if (waiting.size() == entries_at_once) {
            writer.write_array<SketchEntry>(waiting);
            waiting.clear();
            if (++written % writes_between_releases == 0)
                for (const SketchFile& file : files)
                    file.release();
        }
    });
    writer.write_array<SketchEntry>(waiting);
    writer.begin_section();
    for (const SketchFile& file : files)
        writer.write_array(file.articles());
    writer.finish();
}

}  // namespace onrecord
