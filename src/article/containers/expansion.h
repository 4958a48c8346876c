#pragma once

#include <cstddef>
#include <string>

#include "article/head_source.h"
#include "base/error.h"

namespace onrecord {

/// Bounds what a file may unpack to: beyond 64 MiB, no more than 1000 times the bytes of it that
/// were read so far. Deflate's utmost is 1032, other methods have none; text packs to a third or a
/// tenth. Borrows the file as it lies on the disk, so that what is packed twice counts twice.
class Expansion {
public:
    static constexpr std::size_t free_bytes = std::size_t{64} << 20;
    static constexpr std::size_t most = 1000;

    explicit Expansion(const HeadSource& file) : file_(file) {}

    /// Takes note of so many more unpacked bytes. @throws ParseError (bad_input) when they are too
    /// many; `what` is "gzip data".
    void add(std::size_t bytes, const std::string& what)
    {
        unpacked_ += bytes;
        if (unpacked_ > free_bytes && unpacked_ / most > file_.taken())
            throw ParseError(ErrorKind::bad_input,
                             what + " unpacks to more than 1000 times its size", unpacked_);
    }

    [[nodiscard]] std::size_t unpacked() const noexcept { return unpacked_; }

private:
    const HeadSource& file_;
    std::size_t unpacked_ = 0;
};

}  // namespace onrecord
