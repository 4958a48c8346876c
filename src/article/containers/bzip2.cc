// Bzip2, by libbz2.

#include <bzlib.h>

#include <algorithm>
#include <limits>

#include "article/containers/compressions.h"
#include "base/error.h"

namespace onrecord {

namespace {

constexpr std::size_t head_bytes = 10;

/// "BZh", the block size, then the mark of a block or, when there is none, of the end.
bool begins(std::string_view head)
{
    if (head.size() < head_bytes || !head.starts_with("BZh") || head[3] < '1' || head[3] > '9')
        return false;
    const std::string_view mark = head.substr(4, 6);
    return mark == "1AY&SY" || mark == "\x17\x72\x45\x38\x50\x90";
}

unsigned bounded(std::size_t size)
{
    return static_cast<unsigned>(std::min<std::size_t>(size, std::numeric_limits<unsigned>::max()));
}

class Bzip2Decoder : public Decoder {
public:
    Bzip2Decoder() { start(); }
    ~Bzip2Decoder() override { BZ2_bzDecompressEnd(&stream_); }
    Bzip2Decoder(const Bzip2Decoder&) = delete;
    Bzip2Decoder& operator=(const Bzip2Decoder&) = delete;
    Bzip2Decoder(Bzip2Decoder&&) = delete;
    Bzip2Decoder& operator=(Bzip2Decoder&&) = delete;

    Step step(std::span<const char> packed, std::span<char> room) override
    {
        stream_.next_in = const_cast<char*>(packed.data());
        stream_.avail_in = bounded(packed.size());
        stream_.next_out = room.data();
        stream_.avail_out = bounded(room.size());
        const unsigned given = stream_.avail_in;
        const unsigned free = stream_.avail_out;
        const int state = BZ2_bzDecompress(&stream_);
        const bool good = state == BZ_OK || state == BZ_STREAM_END;
        return {given - stream_.avail_in, free - stream_.avail_out, state == BZ_STREAM_END,
                good ? "" : "is damaged"};
    }

    void restart() override
    {
        BZ2_bzDecompressEnd(&stream_);
        start();
    }

private:
    void start()
    {
        stream_ = {};
        if (BZ2_bzDecompressInit(&stream_, 0, 0) != BZ_OK)
            throw Error(ErrorKind::internal, "libbz2 cannot be started");
    }

    bz_stream stream_{};
};

}  // namespace

const Compression bzip2_compression{
    "bzip2", ".bz2", begins, [](char byte) { return byte == 'B'; },
    []() -> std::unique_ptr<Decoder> { return std::make_unique<Bzip2Decoder>(); }};

}  // namespace onrecord
