#pragma once

#include <cstddef>
#include <memory>
#include <span>
#include <string>
#include <vector>

#include "article/containers/decoder.h"
#include "article/containers/expansion.h"

namespace onrecord {

/// The unpacked bytes of compressed streams (gzip members, zstd frames ...) one behind the other.
/// Zero bytes behind a stream are padding (tapes, block devices) and skipped; anything else there
/// that begins no stream ends the data, see `left_over`. Memory: 64 KiB and what the decoder takes.
class UnpackedSource : public ByteSource {
public:
    /// Borrows both: the packed bytes, and the file as it lies on the disk (the same, unless one
    /// compression stands in another).
    UnpackedSource(const Compression& compression, ByteSource& packed, const HeadSource& file);

    /// @throws ParseError (bad_input) where the data is damaged, ends early or expands too far;
    ///         what was unpacked before has then been given.
    std::size_t read(char* buffer, std::size_t size) override;

    /// True when the data ended with bytes that are not compressed so.
    [[nodiscard]] bool left_over() const noexcept { return left_over_; }

    [[nodiscard]] const Compression& compression() const noexcept { return compression_; }

private:
    std::size_t unpack_some(std::span<char> room);
    void next_stream();
    bool refill();
    [[noreturn]] void fail(const char* trouble) const;

    const Compression& compression_;
    ByteSource& packed_;
    Expansion expansion_;
    std::unique_ptr<Decoder> decoder_;
    std::vector<char> input_;
    std::span<const char> rest_;  ///< of `input_`, not yet decoded
    bool between_streams_ = false;
    bool ended_ = false;
    bool left_over_ = false;
};

}  // namespace onrecord
