#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "article/reader.h"

namespace onrecord {

/// One record of a JSON document: an object, or whatever stands where one should.
struct JsonRecord {
    std::string text;        ///< as it stands there; whether it is JSON is not known yet
    std::size_t number = 0;  ///< 1-based
    std::size_t offset = 0;  ///< bytes of the stream before it
    std::size_t bytes = 0;   ///< its length
    bool too_long = false;   ///< longer than the limit: `text` is cut
};

/// Cuts a JSON document into the records in it without building a tree: the elements of an array,
/// objects one behind the other over any number of lines, and the elements of lists that stand in
/// an object under names such as "articles" (field_names.h), a few objects deep. The other members
/// of such an object are no records and are passed over. An object that states a text before such a
/// list is a record itself.
///
/// Borrows the source. Memory: at most the limit and 128 KiB. Cost: linear.
class JsonRecordReader {
public:
    JsonRecordReader(ByteSource& source, std::size_t limit) : source_(source), limit_(limit) {}

    /// The next record, or nothing at the end. @throws what the source throws.
    [[nodiscard]] std::optional<JsonRecord> next();

    /// True while the records come from a list inside of an object.
    [[nodiscard]] bool in_wrapped_list() const;

    /// True after the end when lists or objects are still open.
    [[nodiscard]] bool ends_early() const { return !open_.empty(); }

    /// True when an object stated a text, but only behind a list that was read as articles.
    [[nodiscard]] bool lost_text() const { return lost_text_; }

    /// Bytes read so far.
    [[nodiscard]] std::size_t offset() const { return offset_ + at_; }

private:
    enum class Open : char { list, object };

    [[nodiscard]] bool at_end();
    [[nodiscard]] char peek() const { return buffer_[at_]; }
    void take();
    void keep(std::size_t from, std::size_t to);
    void skip_space();
    void skip_string();
    void skip_rest(std::size_t depth);
    void skip_value();
    void take_other();
    void skip_scalar();
    std::string read_key();
    void begin_record();
    void drop_record();
    JsonRecord end_record();
    bool take_candidate();
    bool take_member(std::size_t& depth, bool& is_record);
    bool enter_list(std::size_t depth);
    void walk_object();

    ByteSource& source_;
    std::size_t limit_;
    std::vector<char> buffer_;
    std::size_t at_ = 0;      ///< of the next byte in the buffer
    std::size_t end_ = 0;     ///< bytes in the buffer
    std::size_t offset_ = 0;  ///< of the buffer in the stream
    std::vector<Open> open_;
    std::size_t number_ = 0;
    bool recording_ = false;
    bool lost_text_ = false;
    JsonRecord record_;
};

}  // namespace onrecord
