#include "index/story_file.h"

#include <algorithm>

#include "index/record_fields.h"
#include "index/segment.h"

namespace onrecord {

namespace {

constexpr std::size_t sections = 4;

}  // namespace

StoryFile::StoryFile(const std::filesystem::path& file, std::size_t articles, int schema)
    : file_(file, sections),
      numbers_(file_.array<StoryNumber>(0)),
      members_(file_.array<std::uint32_t>(1)),
      ends_(file_.array<std::uint32_t>(2)),
      has_pairs_(schema >= first_schema_with_story_pairs)
{
    if (has_pairs_)
        pairs_ = file_.array<StoryPair>(3);
    for (const StoryPair& pair : pairs_)
        if (pair.later >= articles || pair.earlier >= articles)
            damaged_record();
    if (numbers_.size() != articles || (ends_.empty() ? 0 : ends_.back()) != members_.size())
        damaged_record();
}

StoryFile open_stories(const std::filesystem::path& index, const Manifest& manifest)
{
    if (manifest.stories.empty())
        return {};
    std::size_t articles = 0;
    for (const SegmentInfo& segment : manifest.segments)
        articles += segment.articles;
    return {stories_folder(index) / manifest.stories, articles, manifest.schema};
}

std::span<const std::uint32_t> StoryFile::members(StoryNumber story) const
{
    if (story == 0 || story > ends_.size())
        damaged_record();
    const std::uint32_t begin = story == 1 ? 0 : ends_[story - 2];
    const std::uint32_t end = ends_[story - 1];
    if (begin >= end || end > members_.size())
        damaged_record();
    const std::span<const std::uint32_t> found = members_.subspan(begin, end - begin);
    for (const std::uint32_t article : found)
        if (article == 0 || article > numbers_.size())
            damaged_record();
    return found;
}

void write_story_file(const std::filesystem::path& file, std::size_t articles,
                      const std::vector<std::vector<std::uint32_t>>& members,
                      std::span<const StoryPair> pairs)
{
    std::vector<StoryNumber> numbers(articles);
    std::vector<std::uint32_t> all;
    std::vector<std::uint32_t> ends;
    for (const std::vector<std::uint32_t>& story : members) {
        for (const std::uint32_t article : story) {
            numbers[article - 1] = static_cast<StoryNumber>(ends.size() + 1);
            all.push_back(article);
        }
        ends.push_back(static_cast<std::uint32_t>(all.size()));
    }
    SectionWriter writer(file);
    writer.begin_section();
    writer.write_array<StoryNumber>(numbers);
    writer.begin_section();
    writer.write_array<std::uint32_t>(all);
    writer.begin_section();
    writer.write_array<std::uint32_t>(ends);
    writer.begin_section();
    writer.write_array<StoryPair>(pairs);
    writer.finish();
}

}  // namespace onrecord
