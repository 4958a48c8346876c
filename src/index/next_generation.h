#pragma once

#include <cstddef>
#include <filesystem>
#include <vector>

#include "index/candidate.h"
#include "index/manifest.h"

namespace onrecord {

/// Merges small segments until none are due (segment_merge.h).
void merge_small_segments(std::vector<Candidate>& segments, AsideFolder& aside);

/// Merges all segments into one.
void merge_all_segments(std::vector<Candidate>& segments, AsideFolder& aside);

/// Makes these segments the generation after `manifest`, at one instant: forms its stories, syncs
/// what is aside and moves it into place, replaces the manifest, removes what it no longer names.
/// Returns the new manifest.
[[nodiscard]] Manifest publish_generation(const std::filesystem::path& index,
                                          const Manifest& manifest,
                                          std::vector<Candidate>&& segments, AsideFolder& aside,
                                          std::size_t jobs);

}  // namespace onrecord
