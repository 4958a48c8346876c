#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <utility>
#include <vector>

#include "index/document_set.h"
#include "index/record_file.h"
#include "index/segment.h"
#include "index/sketch_file.h"
#include "story/changed_candidates.h"
#include "story/telling.h"

namespace onrecord {

/// A segment as stories see it.
struct StorySegment {
    SegmentPaths paths;
    DocumentSet removed;  ///< those of its articles that do not count any more, from 1
};

/// What forming stories asks about all articles of a generation, numbered from 0 over its segments,
/// with those that are removed.
class GenerationSketches {
public:
    /// Cost: little, whatever the segments hold. @throws Error (index, io), as all below.
    explicit GenerationSketches(const std::vector<StorySegment>& segments);

    [[nodiscard]] std::uint32_t count() const { return count_; }
    /// Is any?
    [[nodiscard]] bool has_removed() const;
    [[nodiscard]] bool is_removed(std::uint32_t number) const;
    /// Rising. Cost: looks at a bit for each article of the segments that have some.
    [[nodiscard]] std::vector<std::uint32_t> removed() const;
    /// Entries may be of articles that are not there until `check_entries` was called.
    [[nodiscard]] std::span<const SketchList> lists() const { return lists_; }
    void check_entries() const;

    /// Gives back the memory of what was read so far; see `MappedFile::release`.
    void release() const;

    /// What stands beside the sketch of an article.
    [[nodiscard]] const SketchedArticle& article(std::uint32_t number) const;
    /// By date, undated ones last; on a day by the hash of the id.
    [[nodiscard]] Standing standing(std::uint32_t number) const;
    /// Made anew from the stored text.
    [[nodiscard]] std::vector<std::uint32_t> sketch(std::uint32_t number) const;
    [[nodiscard]] Telling telling(std::uint32_t number) const;

private:
    /// Segment, and place in it from 0.
    [[nodiscard]] std::pair<std::size_t, std::uint32_t> locate(std::uint32_t number) const;

    std::vector<SketchFile> files_;
    std::vector<RecordFile> records_;
    std::vector<SketchList> lists_;
    std::vector<DocumentSet> removed_;
    std::uint32_t count_ = 0;
};

}  // namespace onrecord
