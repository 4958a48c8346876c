#pragma once

#include <cstddef>
#include <cstdint>
#include <string>

#include "index/record_file.h"

namespace onrecord {

/// Articles in the order in which a segment is to have them. Threads: may be shared.
class ArticleSource {
public:
    virtual ~ArticleSource() = default;

    [[nodiscard]] virtual std::size_t count() const = 0;
    /// About how long the article at `place` (from 0) is, compressed.
    [[nodiscard]] virtual std::uint64_t bytes(std::size_t place) const = 0;
    [[nodiscard]] virtual DayRange days(std::size_t place) const = 0;
    /// Its compressed record. @throws Error (io, index).
    [[nodiscard]] virtual std::string frame(std::size_t place) const = 0;

protected:
    ArticleSource() = default;
    ArticleSource(const ArticleSource&) = default;
    ArticleSource& operator=(const ArticleSource&) = default;
};

}  // namespace onrecord
