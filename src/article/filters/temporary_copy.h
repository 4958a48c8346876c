#pragma once

#include <string>

#include "article/reader.h"

namespace onrecord {

/// The bytes of a source as a file that only this user can read, below $TMPDIR; gone at the end.
class TemporaryCopy {
public:
    static constexpr std::size_t most_bytes = std::size_t{4} << 30;

    /// @throws Error (io) when it cannot be written, ParseError (bad_input) when it would be larger
    /// than 4 GiB, and what `source` throws.
    TemporaryCopy(ByteSource& source, const std::string& ending);
    ~TemporaryCopy();
    TemporaryCopy(const TemporaryCopy&) = delete;
    TemporaryCopy& operator=(const TemporaryCopy&) = delete;

    [[nodiscard]] const std::string& path() const noexcept { return path_; }

private:
    void write(ByteSource& source) const;

    std::string folder_;
    std::string path_;
};

}  // namespace onrecord
