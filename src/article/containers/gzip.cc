// Gzip (RFC 1952), by zlib.

#include <zlib.h>

#include <algorithm>
#include <limits>

#include "article/containers/compressions.h"
#include "article/containers/content_encoding.h"
#include "base/error.h"

namespace onrecord {

namespace {

constexpr std::string_view magic("\x1f\x8b\x08", 3);
// zlib's codes for the largest window with the headers of gzip, of zlib, and without any
constexpr int gzip_window = 15 + 16;
constexpr int zlib_window = 15;
constexpr int raw_window = -15;

uInt bounded(std::size_t size)
{
    return static_cast<uInt>(std::min<std::size_t>(size, std::numeric_limits<uInt>::max()));
}

class GzipDecoder : public Decoder {
public:
    explicit GzipDecoder(int window)
    {
        if (inflateInit2(&stream_, window) != Z_OK)
            throw Error(ErrorKind::internal, "zlib cannot be started");
    }
    ~GzipDecoder() override { inflateEnd(&stream_); }
    GzipDecoder(const GzipDecoder&) = delete;
    GzipDecoder& operator=(const GzipDecoder&) = delete;
    GzipDecoder(GzipDecoder&&) = delete;
    GzipDecoder& operator=(GzipDecoder&&) = delete;

    Step step(std::span<const char> packed, std::span<char> room) override
    {
        stream_.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(packed.data()));
        stream_.avail_in = bounded(packed.size());
        stream_.next_out = reinterpret_cast<Bytef*>(room.data());
        stream_.avail_out = bounded(room.size());
        const uInt given = stream_.avail_in;
        const uInt free = stream_.avail_out;
        const int state = inflate(&stream_, Z_NO_FLUSH);
        const bool good = state == Z_OK || state == Z_STREAM_END || state == Z_BUF_ERROR;
        return {given - stream_.avail_in, free - stream_.avail_out, state == Z_STREAM_END,
                good ? "" : "is damaged"};
    }

    void restart() override { inflateReset(&stream_); }

private:
    z_stream stream_{};
};

}  // namespace

const Compression gzip_compression{
    "gzip", ".gz", [](std::string_view head) { return head.starts_with(magic); },
    [](char byte) { return byte == magic.front(); },
    []() -> std::unique_ptr<Decoder> { return std::make_unique<GzipDecoder>(gzip_window); }};

std::unique_ptr<Decoder> start_deflate(bool with_header)
{
    return std::make_unique<GzipDecoder>(with_header ? zlib_window : raw_window);
}

}  // namespace onrecord
