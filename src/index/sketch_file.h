#pragma once

#include <cstdint>
#include <filesystem>
#include <span>
#include <vector>

#include "base/hash.h"
#include "index/record_file.h"
#include "index/section_file.h"
#include "story/candidates.h"

namespace onrecord {

/// What forming stories needs of an article beside the hashes of its sketch.
struct SketchedArticle {
    std::uint64_t id = 0;         ///< hash of its id, to order articles of a day
    std::uint64_t content = 0;    ///< hash of all that likeness depends on
    std::uint32_t first_day = 0;  ///< as in `DayRange`
    std::uint32_t hashes = 0;     ///< in its sketch
};

/// The sketches of a segment's articles, by number of the article's document: hashes in order, so
/// that articles which share some are found by reading on.
class SketchFile {
public:
    SketchFile() = default;
    /// @throws Error (index, io).
    explicit SketchFile(const std::filesystem::path& file);

    /// `article` counts from 0 there; it may be any number in a damaged file: see `check_entries`.
    [[nodiscard]] std::span<const SketchEntry> entries() const { return entries_; }
    /// Are all entries of its articles? Cost: reads all, and releases it. @throws Error (index).
    void check_entries() const;
    /// As `SectionFile::release`.
    void release() const { file_.release(); }
    /// From the first.
    [[nodiscard]] std::span<const SketchedArticle> articles() const { return articles_; }

private:
    SectionFile file_;
    std::span<const SketchEntry> entries_;
    std::span<const SketchedArticle> articles_;
};

/// Writes the sketches of a few hundred articles. Memory: all of them.
class SketchFileWriter {
public:
    /// `hashes` of it are set by the sketch.
    void add(SketchedArticle article, std::span<const std::uint32_t> sketch);
    /// @throws Error (io).
    void write(const std::filesystem::path& file);

private:
    std::vector<SketchEntry> entries_;
    std::vector<SketchedArticle> articles_;
};

/// One file of the articles of `sources`, one after the other. Memory: a few bytes an article.
/// @throws Error (index, io).
void join_sketch_files(const std::vector<std::filesystem::path>& sources,
                       const std::filesystem::path& target);

}  // namespace onrecord
