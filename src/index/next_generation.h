#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include "index/document_set.h"
#include "index/generation_stories.h"
#include "index/segment.h"

namespace onrecord {

/// A folder beside the segments for what is being made; removed with all it holds at the end.
class AsideFolder {
public:
    /// @throws Error (io).
    explicit AsideFolder(const std::filesystem::path& index);
    ~AsideFolder();
    AsideFolder(const AsideFolder&) = delete;
    AsideFolder& operator=(const AsideFolder&) = delete;

    [[nodiscard]] const std::filesystem::path& path() const { return path_; }
    /// A place for one more segment.
    [[nodiscard]] SegmentPaths new_segment();

private:
    std::filesystem::path path_;
    unsigned segments_ = 0;
};

/// A segment of the coming generation; aside until it is moved to its place.
struct Candidate {
    SegmentInfo info;  ///< `name` counts only when not aside; sealed when it has checksums
    SegmentPaths paths;
    bool aside = false;
    std::vector<ArticleRun> runs;  ///< where its articles stood before, in order
};

/// One that was just made, aside, of articles that did not stand in the generation before.
/// @throws Error (io, index).
[[nodiscard]] Candidate new_candidate(const SegmentPaths& made, bool date_ordered);

/// The published segments; where articles are removed, copies without them, and nothing where none
/// is left, made on `jobs` threads. `removed`: document numbers for each segment of the manifest.
/// @throws Error (io, index), as the next two.
[[nodiscard]] std::vector<Candidate> cleaned_segments(const std::filesystem::path& index,
                                                      const Manifest& manifest,
                                                      const std::vector<DocumentSet>& removed,
                                                      AsideFolder& aside, std::size_t jobs);

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
