#pragma once

#include <cstddef>
#include <memory>
#include <span>
#include <string_view>

namespace onrecord {

/// Undoes one compression, a piece at a time.
class Decoder {
public:
    /// What one step did.
    struct Step {
        std::size_t consumed = 0;  ///< packed bytes
        std::size_t produced = 0;
        bool ended = false;        ///< the stream (gzip member, zstd frame ...) is complete
        const char* trouble = "";  ///< why it cannot go on: "is damaged"; else empty
    };

    virtual ~Decoder() = default;
    /// Without packed bytes it gives what it still holds.
    virtual Step step(std::span<const char> packed, std::span<char> room) = 0;
    /// Gets ready for another stream behind one that has ended.
    virtual void restart() = 0;
};

/// One compression. To add one, write `containers/<name>.cc` and list its object in
/// `compressions.cc`.
struct Compression {
    std::string_view name;    ///< for messages: "gzip"
    std::string_view ending;  ///< of file names, lower case with the dot: ".gz"
    /// Do these bytes begin a stream?
    bool (*begins)(std::string_view head);
    /// May a stream behind another begin with this byte?
    bool (*may_begin)(char byte);
    std::unique_ptr<Decoder> (*start)();
};

/// Most memory that undoing a compression may take.
constexpr std::size_t most_decoder_bytes = std::size_t{256} << 20;

}  // namespace onrecord
