#pragma once

#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "article/facts.h"
#include "index/article_source.h"

namespace onrecord {

/// Articles on disk, waiting to be posted: an append-only file of compressed records that is
/// removed with the object.
///
/// Threads: one at a time appends; after `close` any number may read.
class Spool : public ArticleSource {
public:
    /// @throws Error (io).
    explicit Spool(std::filesystem::path file);
    ~Spool() override;
    Spool(const Spool&) = delete;
    Spool& operator=(const Spool&) = delete;

    /// `frame` is the compressed record of `facts`, made outside so that many threads can.
    void append(const Facts& facts, const std::string& frame);
    [[nodiscard]] std::uint64_t size() const { return size_; }  ///< bytes

    /// Hands everything appended to the system, and puts the articles in the order of a segment: by
    /// date, undated first, then by id. @throws Error (io).
    void close();

    [[nodiscard]] std::size_t count() const override { return entries_.size(); }
    [[nodiscard]] std::uint64_t bytes(std::size_t place) const override;
    [[nodiscard]] DayRange days(std::size_t place) const override;
    [[nodiscard]] std::string frame(std::size_t place) const override;

private:
    struct Close {
        void operator()(std::FILE* file) const { std::fclose(file); }
    };
    struct Entry {
        DayRange days;
        std::string id;
        std::uint64_t offset;
        std::uint64_t length;
    };

    std::filesystem::path path_;
    std::unique_ptr<std::FILE, Close> file_;
    std::uint64_t size_ = 0;
    std::vector<Entry> entries_;
};

}  // namespace onrecord
