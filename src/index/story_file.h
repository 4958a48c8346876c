#pragma once

#include <cstdint>
#include <filesystem>
#include <span>
#include <vector>

#include "index/manifest.h"
#include "index/section_file.h"
#include "story/likeness.h"

namespace onrecord {

/// Number of a story of a generation, from 1; 0: nobody else tells what the article tells.
using StoryNumber = std::uint32_t;

/// What was decided about two texts: their contents' hash, whose lowest two bits are the
/// `Likeness`.
using Verdict = std::uint64_t;

/// The stories of one generation of an index, over all its segments. Articles are numbered as in
/// IndexReader.
class StoryFile {
public:
    /// No stories.
    StoryFile() = default;
    /// @throws Error (index, io).
    StoryFile(const std::filesystem::path& file, std::size_t articles);

    /// `article` counts from 1 and is at most the number of articles. Cost: none.
    [[nodiscard]] StoryNumber story(std::uint32_t article) const
    {
        return numbers_.empty() ? 0 : numbers_[article - 1];
    }
    [[nodiscard]] std::uint32_t count() const { return static_cast<std::uint32_t>(ends_.size()); }
    /// How many articles belong to stories.
    [[nodiscard]] std::size_t articles() const { return members_.size(); }
    /// At least two articles: dated ones by their first day, then the undated, those of a day in an
    /// order of their own that stays. Cost: none. @throws Error (index) when there is no such
    /// story.
    [[nodiscard]] std::span<const std::uint32_t> members(StoryNumber story) const;

    /// Sorted.
    [[nodiscard]] std::span<const Verdict> verdicts() const { return verdicts_; }

private:
    SectionFile file_;
    std::span<const StoryNumber> numbers_;
    std::span<const std::uint32_t> members_;
    std::span<const std::uint32_t> ends_;
    std::span<const Verdict> verdicts_;
};

/// The stories of a generation that stands; none when it was made without.
/// @throws Error (index, io).
[[nodiscard]] StoryFile open_stories(const std::filesystem::path& index, const Manifest& manifest);

/// `members`: the articles of each story, counted from 1. @throws Error (io).
void write_story_file(const std::filesystem::path& file, std::size_t articles,
                      const std::vector<std::vector<std::uint32_t>>& members,
                      std::span<const Verdict> verdicts);

}  // namespace onrecord
