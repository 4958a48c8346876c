#pragma once

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string_view>

#include "article/facts.h"
#include "index/known_articles.h"

namespace onrecord {

struct WriterOptions {
    unsigned jobs = 0;  ///< worker threads; 0: as many as the machine has cores
    /// How long to wait for another writer: absent = not at all, max() = for ever.
    std::optional<std::chrono::seconds> wait;
    /// Bytes of spooled articles (compressed) after which a segment is built aside: memory and disk
    /// use beside the index follow it.
    std::uint64_t spool_bytes = std::uint64_t{128} << 20;
    /// Called when articles begin to come in for a segment: until the next call of
    /// `give_memory_back` much memory is needed again and again. May be empty.
    std::function<void()> expect_articles = nullptr;
    /// Called where much memory was just freed, to give it back to the system: what the next step
    /// needs comes in other sizes, so that it would grow beside what is kept. May be empty.
    std::function<void()> give_memory_back = nullptr;
};

struct PublishReport {
    std::uint64_t added = 0;
    std::uint64_t replaced = 0;
    std::uint64_t deleted = 0;
    std::uint64_t articles = 0;  ///< in the index now
    std::uint64_t quotes = 0;
    std::uint64_t bytes = 0;
    std::uint64_t segments = 0;
    bool changed = false;  ///< false: nothing to do, no new generation
};

/// Is a write to an index under way? When the process is made to end (std::terminate) then, and
/// errno says that the system refused a write, this is why: Xapian 1.4.22 knows no other way out of
/// a commit. The index stands at its old generation.
[[nodiscard]] bool is_writing_index();

/// Calls `options.give_memory_back`, if there is one.
void give_memory_back(const WriterOptions& options);

/// The writable side of an index folder; at most one may be open in the world (flock on
/// INDEX/lock).
///
/// Everything put or erased becomes visible at once with `publish`; without it, or after a kill at
/// any instant, the index stays at its old generation. Leftovers of killed runs are removed at
/// opening. Ownership: holds the lock until destroyed. Threads: `put` and `erase` may be called
/// from several threads. Cost: `put` appends to a spool file on the index's disk; posting
/// happens in batches on worker threads.
class IndexWriter {
public:
    /// Opens, creating the folder when absent.
    /// @throws Error (index) when another writer holds it (pid and host named) or it is of another
    ///         version; Error (io) when the folder cannot be made or written.
    explicit IndexWriter(const std::filesystem::path& index, const WriterOptions& options = {});
    ~IndexWriter();  ///< drops what is unpublished
    IndexWriter(const IndexWriter&) = delete;
    IndexWriter& operator=(const IndexWriter&) = delete;

    /// The generation that stands, without what was put or erased since.
    [[nodiscard]] const KnownArticles& known() const;

    /// Adds the article or replaces the published one of the same id. An id must be put at most
    /// once a run. @throws Error (io).
    void put(const Facts& facts);

    /// Removes a published article; absent ids are ignored, and what was put in this run stays.
    void erase(std::string_view id);

    /// Builds what is left, cleans segments that lose articles, merges small ones, syncs, and makes
    /// all of it visible. `progress` (may be empty) is told the share done, 0 to 1. May be called
    /// once.
    /// @throws Error (io, index); the old generation then stands.
    PublishReport publish(const std::function<void(double)>& progress = {});

private:
    struct Impl;
    std::unique_ptr<Impl> impl_;
};

}  // namespace onrecord
