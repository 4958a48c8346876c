#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "article/reader.h"

namespace onrecord {

/// One line of a stream.
struct StreamLine {
    std::string_view text;   ///< without "\n" or "\r\n"; valid until the next line is asked for
    std::size_t number = 0;  ///< 1-based
    std::size_t offset = 0;  ///< bytes of the stream before it
    std::size_t bytes = 0;   ///< its length, line end left out
    bool too_long = false;   ///< longer than the limit: skipped, `text` is empty
};

/// Cuts a stream into lines; the last needs no line end. Borrows the source.
/// Memory: at most the limit and 64 KiB. Cost: linear.
class LineReader {
public:
    LineReader(ByteSource& source, std::size_t limit) : source_(source), limit_(limit) {}

    /// The next line, or nothing at the end. @throws what the source throws; lines that were whole
    /// before have then been given.
    [[nodiscard]] std::optional<StreamLine> next();

private:
    /// Bytes up to the next '\n' in the buffer, or nothing when there is none yet.
    [[nodiscard]] std::optional<std::size_t> find_end();
    bool fill();
    StreamLine take(std::size_t length, bool ended);
    StreamLine skip();

    ByteSource& source_;
    std::size_t limit_;
    std::string buffer_;  ///< bytes [begin_, end_) are read but not given out
    std::size_t begin_ = 0;
    std::size_t end_ = 0;
    std::size_t searched_ = 0;  ///< no '\n' in the first so many bytes after `begin_`
    std::size_t number_ = 0;
    std::size_t offset_ = 0;  ///< of `begin_` in the stream
};

}  // namespace onrecord
