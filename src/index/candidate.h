#pragma once

#include <cstddef>
#include <filesystem>
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
    SegmentInfo info;  ///< `name` counts only when not aside; sealed when it has checksums;
                       ///< `removals` do not count
    SegmentPaths paths;
    bool aside = false;
    std::vector<ArticleRun> runs;     ///< where its articles stood before, in order
    DocumentSet removed;              ///< its articles that do not count any more
    std::vector<Candidate> removals;  ///< segments of these, see removal.h; they have no runs
};

/// One that was just made, aside, of articles that did not stand in the generation before.
/// @throws Error (io, index).
[[nodiscard]] Candidate new_candidate(const SegmentPaths& made, bool date_ordered);

/// A segment of the generation that stands, whose first article has `before` others before it in
/// the index. @throws Error (index, io).
[[nodiscard]] Candidate published_candidate(const std::filesystem::path& index,
                                            const SegmentInfo& info, std::uint32_t before);

[[nodiscard]] std::vector<SegmentInfo> infos_of(const std::vector<Candidate>& segments);

/// Moves the segments at `chosen` (rising) out of `segments`.
[[nodiscard]] std::vector<Candidate> take_out(std::vector<Candidate>& segments,
                                              const std::vector<std::size_t>& chosen);

/// Holds the files of a sealed one, and of its removals, against their checksums: what is damaged
/// must not be copied, the copy would have checksums that fit. @throws Error (index, io).
void require_sound(const Candidate& segment);

}  // namespace onrecord
