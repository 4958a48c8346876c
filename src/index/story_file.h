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

/// Two articles of a generation, counted from 0, that were compared, and what was decided.
struct StoryPair {
    std::uint32_t later = 0;  ///< in the order of stories
    std::uint32_t earlier = 0;
    Verdict verdict = 0;
    friend auto operator<=>(const StoryPair&, const StoryPair&) = default;
};

/// The stories of one generation of an index, over all its segments. Articles are numbered as in
/// IndexReader.
class StoryFile {
public:
    /// No stories.
    StoryFile() = default;
    /// `schema`: that of the manifest; older ones lack `pairs`. @throws Error (index, io).
    StoryFile(const std::filesystem::path& file, std::size_t articles, int schema);

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

    /// How many articles the generation has.
    [[nodiscard]] std::size_t all_articles() const { return numbers_.size(); }
    /// Does it say which were compared?
    [[nodiscard]] bool has_pairs() const { return has_pairs_; }
    /// All that were compared, sorted.
    [[nodiscard]] std::span<const StoryPair> pairs() const { return pairs_; }

private:
    SectionFile file_;
    std::span<const StoryNumber> numbers_;
    std::span<const std::uint32_t> members_;
    std::span<const std::uint32_t> ends_;
    bool has_pairs_ = false;
    std::span<const StoryPair> pairs_;
};

/// The stories of a generation that stands; none when it was made without.
/// @throws Error (index, io).
[[nodiscard]] StoryFile open_stories(const std::filesystem::path& index, const Manifest& manifest);

/// `members`: the articles of each story, counted from 1; `pairs`: sorted. @throws Error (io).
void write_story_file(const std::filesystem::path& file, std::size_t articles,
                      const std::vector<std::vector<std::uint32_t>>& members,
                      std::span<const StoryPair> pairs);

}  // namespace onrecord
