#pragma once

#include <cstddef>
#include <filesystem>
#include <functional>

#include "index/article_source.h"
#include "index/segment.h"

namespace onrecord {

/// Posts all articles of a source and writes the databases and files of a segment to `target` (not
/// sealed). The result does not depend on `jobs`. `done` is told how many more articles were
/// posted, from several threads; `rest` is called once all are posted and what that took is freed,
/// before they are joined. Both may be empty.
///
/// Speed: runs of parts of a few hundred articles are posted by `jobs` threads, each part flushed
/// at once into the databases of its run, then the runs joined. Xapian's cost an article grows with
/// the size of what is flushed at once; but what it stores of a word's postings for each database
/// stays apart when they are joined, so that few long runs are read sooner than many parts. Memory:
/// what `jobs` parts take, some 20 MB each, and each distinct word once a thread.
/// @throws Error (io, index).
void build_segment(const ArticleSource& source, const SegmentPaths& target, std::size_t jobs,
                   const std::function<void(std::size_t)>& done, const std::function<void()>& rest);

}  // namespace onrecord
