#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

#include "base/error.h"
#include "index/hints.h"

namespace onrecord {

/// @throws Error (index): stored bytes are not what this program writes.
[[noreturn]] inline void damaged_record()
{
    throw Error(ErrorKind::index, "a stored record is damaged or of another version", damaged_hint);
}

/// Writes a record: tag byte (not 0), length as a varint, bytes, for each field. Empty texts and
/// zero numbers are left out: a reader starts from them.
class FieldWriter {
public:
    FieldWriter() = default;
    explicit FieldWriter(char version) : out_(1, version) {}

    template <class Tag>
    void always(Tag tag, std::string_view bytes)
    {
        out_ += static_cast<char>(tag);
        append_varint(bytes.size());
        out_ += bytes;
    }

    template <class Tag>
    void text(Tag tag, std::string_view bytes)
    {
        if (!bytes.empty())
            always(tag, bytes);
    }

    /// Little-endian, as many bytes as needed.
    template <class Tag>
    void number(Tag tag, std::uint64_t value)
    {
        std::string bytes;
        for (; value != 0; value >>= 8)
            bytes += static_cast<char>(value & 0xFF);
        text(tag, bytes);
    }

    /// The whole record, closed by a zero byte so that a cut one is known.
    [[nodiscard]] std::string take() &&
    {
        out_ += '\0';
        return std::move(out_);
    }

private:
    void append_varint(std::uint64_t value)
    {
        for (; value >= 0x80; value >>= 7)
            out_ += static_cast<char>(0x80 | (value & 0x7F));
        out_ += static_cast<char>(value);
    }

    std::string out_;
};

/// Reads what `FieldWriter` wrote; borrows the bytes. Unknown tags may be passed over, so that
/// fields can be added. @throws Error (index) on bytes that end inside a field.
class FieldReader {
public:
    explicit FieldReader(std::string_view bytes) : rest_(bytes) {}

    /// Moves to the next field; false at the end.
    [[nodiscard]] bool next()
    {
        if (rest_.empty())
            damaged_record();
        tag_ = static_cast<std::uint8_t>(rest_[0]);
        rest_.remove_prefix(1);
        if (tag_ == 0 && !rest_.empty())
            damaged_record();
        if (tag_ == 0)
            return false;
        const std::uint64_t size = read_varint();
        if (size > rest_.size())
            damaged_record();
        bytes_ = rest_.substr(0, size);
        rest_.remove_prefix(size);
        return true;
    }

    [[nodiscard]] std::uint8_t tag() const { return tag_; }
    [[nodiscard]] std::string_view bytes() const { return bytes_; }

    [[nodiscard]] std::uint64_t number() const
    {
        if (bytes_.size() > 8)
            damaged_record();
        std::uint64_t value = 0;
        for (std::size_t i = bytes_.size(); i > 0; --i)
            value = value << 8 | static_cast<std::uint8_t>(bytes_[i - 1]);
        return value;
    }

private:
    std::uint64_t read_varint()
    {
        std::uint64_t value = 0;
        for (unsigned shift = 0; shift < 64; shift += 7) {
            if (rest_.empty())
                break;
            const auto byte = static_cast<std::uint8_t>(rest_[0]);
            rest_.remove_prefix(1);
            value |= static_cast<std::uint64_t>(byte & 0x7F) << shift;
            if (byte < 0x80)
                return value;
        }
        damaged_record();
    }

    std::string_view rest_;
    std::string_view bytes_;
    std::uint8_t tag_ = 0;
};

}  // namespace onrecord
