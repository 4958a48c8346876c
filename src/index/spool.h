#pragma once

#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "article/facts.h"

namespace onrecord {

/// Where an article lies in a spool, and its place in the order of a segment: by date, undated
/// first, then by id.
struct SpoolEntry {
    std::uint32_t day = 0;  ///< YYYYMMDD of the first day of the stated period; 0 when undated
    std::string id;
    std::uint64_t offset = 0;
    std::uint64_t length = 0;
    friend bool operator<(const SpoolEntry& a, const SpoolEntry& b)
    {
        return a.day != b.day ? a.day < b.day : a.id < b.id;
    }
};

/// An article taken back from a spool.
struct SpooledArticle {
    Facts facts;         ///< quotes included
    std::string record;  ///< its `encode_article`
};

/// Articles on disk, waiting to be posted: an append-only file that is removed with the object.
///
/// Threads: one at a time appends; after `flush` any number may read.
class Spool {
public:
    /// @throws Error (io).
    explicit Spool(std::filesystem::path file);
    ~Spool();
    Spool(const Spool&) = delete;
    Spool& operator=(const Spool&) = delete;

    /// `bytes` are `encode_spooled(facts)`, made outside so that many threads can.
    void append(const Facts& facts, const std::string& bytes);

    /// Hands everything appended to the system. @throws Error (io).
    void flush();

    [[nodiscard]] std::uint64_t bytes() const { return bytes_; }
    [[nodiscard]] const std::vector<SpoolEntry>& entries() const { return entries_; }
    void sort_entries();

    /// @throws Error (io, index).
    [[nodiscard]] SpooledArticle read(const SpoolEntry& entry) const;

private:
    struct Close {
        void operator()(std::FILE* file) const { std::fclose(file); }
    };

    std::filesystem::path path_;
    std::unique_ptr<std::FILE, Close> file_;
    std::uint64_t bytes_ = 0;
    std::vector<SpoolEntry> entries_;
};

/// An article with its quotes as bytes.
[[nodiscard]] std::string encode_spooled(const Facts& facts);

}  // namespace onrecord
