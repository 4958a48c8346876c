#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <span>
#include <vector>

#include "index/generation_changes.h"
#include "index/generation_sketches.h"
#include "index/story_file.h"

namespace onrecord {

/// The generation before.
struct StoriesBefore {
    std::vector<StorySegment> segments;  ///< need not have sketches where `stories` has no pairs
    StoryFile stories;
};

/// Forms the stories of a generation from the sketches of its segments (in the order of the
/// manifest) and writes them to `target`. They depend on the articles that are not removed alone:
/// not on the segments, on earlier generations or on `jobs`. `runs`: of all articles, removed ones
/// with them, where they stood before. What stood there and stands in no run is gone.
///
/// Cost: where what came and what went is little, grows with that; else reads all sketches.
/// Compares what shares enough and was not compared before. Memory: then some 20 bytes an article,
/// and 8 bytes for each of 2 million pairs.
/// @throws Error (index, io).
void write_generation_stories(const std::vector<StorySegment>& segments,
                              std::span<const ArticleRun> runs, const StoriesBefore& before,
                              const std::filesystem::path& target, std::size_t jobs);

}  // namespace onrecord
