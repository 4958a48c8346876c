#pragma once

#include <zlib.h>

#include <cstddef>
#include <string_view>
#include <vector>

#include "article/head_source.h"

namespace onrecord {

/// True when the bytes begin a gzip member (RFC 1952: 1f 8b, method 8).
[[nodiscard]] bool is_gzip(std::string_view head) noexcept;

/// The unpacked bytes of gzip members one behind the other. Zero bytes behind the last member are
/// padding (tapes, block devices) and skipped; anything else there ends the data, see `left_over`.
/// Memory: 64 KiB and zlib's window.
class GzipSource : public ByteSource {
public:
    /// Beyond 64 MiB, what unpacks to more than 1000 times the bytes of its file is refused:
    /// deflate's utmost is 1032, text gives 3 to 10.
    static constexpr std::size_t free_bytes = std::size_t{64} << 20;
    static constexpr std::size_t most_expansion = 1000;

    /// Borrows both: the packed bytes, and the file as it lies on the disk (the same, unless gzip
    /// stands in gzip), against which the expansion is measured.
    GzipSource(ByteSource& packed, const HeadSource& file);
    ~GzipSource() override;
    GzipSource(const GzipSource&) = delete;
    GzipSource& operator=(const GzipSource&) = delete;
    GzipSource(GzipSource&&) = delete;
    GzipSource& operator=(GzipSource&&) = delete;

    /// @throws ParseError (bad_input) where the data is damaged, ends early or expands too far;
    ///         what was unpacked before has then been given.
    std::size_t read(char* buffer, std::size_t size) override;

    /// True when the data ended with bytes that are no gzip.
    [[nodiscard]] bool left_over() const noexcept { return left_over_; }

private:
    std::size_t inflate_some(char* buffer, std::size_t size);
    void next_member();
    bool refill();
    void check_expansion() const;

    ByteSource& packed_;
    const HeadSource& file_;
    std::vector<unsigned char> input_;
    z_stream stream_{};
    std::size_t unpacked_ = 0;
    bool between_members_ = false;
    bool ended_ = false;
    bool left_over_ = false;
};

}  // namespace onrecord
