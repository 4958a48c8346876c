#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "article/formats/mail/headers.h"
#include "article/reader.h"

namespace onrecord::warc {

/// The header of a record (ISO 28500): its fields have the form of a message's.
struct RecordHead {
    mail::Headers fields;
    std::size_t number = 0;   ///< counted from 1
    std::size_t offset = 0;   ///< bytes of the file before it
    std::size_t content = 0;  ///< bytes of its content
};

/// Reads the records of a WARC file one behind the other. Where something else stands between
/// them, it goes on at the next line that begins a record. Memory: what `content` is asked for and
/// 64 KiB. Borrows the source.
class RecordReader {
public:
    explicit RecordReader(ByteSource& source) : source_(source) {}

    /// Passes over what is left of the record before; nothing at the end. @throws what the source
    /// throws.
    [[nodiscard]] std::optional<RecordHead> next();

    /// The next bytes of the content, fewer than asked for where it or the file ends.
    [[nodiscard]] std::string content(std::size_t bytes);

    /// Bytes passed over since the last call that belong to no record, and where they began.
    struct Stray {
        std::size_t offset = 0;
        std::size_t bytes = 0;
    };
    [[nodiscard]] std::optional<Stray> stray();

    /// The file ended within a record.
    [[nodiscard]] bool cut_short() const noexcept { return cut_short_; }

private:
    bool fill();
    void drop(std::size_t bytes);
    void skip_content();
    void note_stray(std::size_t bytes);
    std::optional<std::string> take_line();
    std::optional<RecordHead> read_head();

    ByteSource& source_;
    std::string buffer_;
    std::size_t begin_ = 0;   ///< of what is not yet taken of `buffer_`
    std::size_t offset_ = 0;  ///< of that in the file
    std::size_t left_ = 0;    ///< bytes of the present content not yet given
    std::size_t number_ = 0;
    std::optional<Stray> stray_;
    bool cut_short_ = false;
};

}  // namespace onrecord::warc
