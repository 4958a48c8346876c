#pragma once

#include <cstddef>
#include <exception>
#include <string>
#include <string_view>

#include "article/reader.h"
#include "base/error.h"

namespace onrecord {

/// A source failed (disk, damaged container), as opposed to whoever receives the articles.
/// `offset()` is how many bytes it gave before.
class SourceError : public ParseError {
public:
    using ParseError::ParseError;
};

/// A source whose first bytes can be looked at before they are read. Borrows the source below.
class HeadSource : public ByteSource {
public:
    static constexpr std::size_t head_bytes = 8192;

    explicit HeadSource(ByteSource& below) : below_(below) {}

    /// The first bytes, up to 8 KiB; fewer only when the source ends or fails. To be called before
    /// the first `read`, which then gives them again; later calls give the same. Never throws: a
    /// failure waits for the `read` that comes to its place.
    [[nodiscard]] std::string_view head();

    /// @throws SourceError for whatever Error the source below throws.
    std::size_t read(char* buffer, std::size_t size) override;

    /// Bytes taken from the source below so far.
    [[nodiscard]] std::size_t taken() const noexcept { return taken_; }

private:
    std::size_t take(char* buffer, std::size_t size);

    ByteSource& below_;
    bool looked_ = false;
    std::string head_;
    std::size_t given_ = 0;  ///< bytes of `head_` already read
    std::size_t taken_ = 0;
    std::exception_ptr failure_;
};

}  // namespace onrecord
