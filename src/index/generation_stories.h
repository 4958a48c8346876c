#pragma once

#include <cstddef>
#include <filesystem>
#include <vector>

#include "index/segment.h"
#include "index/story_file.h"

namespace onrecord {

/// Forms the stories of a generation from the sketches of its segments (in the order of the
/// manifest) and writes them to `target`. They depend on the articles alone: not on the segments,
/// on earlier generations or on `jobs`. `before`: the stories of the generation before, whose
/// verdicts are taken over.
///
/// Cost: reads all sketches; compares what shares enough and was not compared before. Memory: some
/// 20 bytes an article, and 8 bytes for each of 16 million pairs.
/// @throws Error (index, io).
void write_generation_stories(const std::vector<SegmentPaths>& segments, const StoryFile& before,
                              const std::filesystem::path& target, std::size_t jobs);

}  // namespace onrecord
