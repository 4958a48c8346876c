#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <span>
#include <vector>

#include "index/segment.h"
#include "index/story_file.h"

namespace onrecord {

/// Articles of a generation, one after the other, that stood so in the generation before too.
struct ArticleRun {
    std::uint32_t articles = 0;
    std::optional<std::uint32_t> before;  ///< number of the first there, from 0; absent: none did
};

/// Forms the stories of a generation from the sketches of its segments (in the order of the
/// manifest) and writes them to `target`. They depend on the articles alone: not on the segments,
/// on earlier generations or on `jobs`. `runs`: of all articles, where they stood before; `before`:
/// the stories then.
///
/// Cost: where nothing that stood before is missing and what came is little, grows with what came;
/// else reads all sketches. Compares what shares enough and was not compared before. Memory: then
/// some 20 bytes an article, and 8 bytes for each of 2 million pairs.
/// @throws Error (index, io).
void write_generation_stories(const std::vector<SegmentPaths>& segments,
                              std::span<const ArticleRun> runs, const StoryFile& before,
                              const std::filesystem::path& target, std::size_t jobs);

}  // namespace onrecord
