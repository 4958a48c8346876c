// The .xz format, by liblzma.

#include <lzma.h>

#include "article/containers/compressions.h"
#include "base/error.h"

namespace onrecord {

namespace {

constexpr std::string_view magic("\xfd\x37\x7a\x58\x5a\x00", 6);

class XzDecoder : public Decoder {
public:
    XzDecoder() { start(); }
    ~XzDecoder() override { lzma_end(&stream_); }
    XzDecoder(const XzDecoder&) = delete;
    XzDecoder& operator=(const XzDecoder&) = delete;
    XzDecoder(XzDecoder&&) = delete;
    XzDecoder& operator=(XzDecoder&&) = delete;

    Step step(std::span<const char> packed, std::span<char> room) override
    {
        stream_.next_in = reinterpret_cast<const std::uint8_t*>(packed.data());
        stream_.avail_in = packed.size();
        stream_.next_out = reinterpret_cast<std::uint8_t*>(room.data());
        stream_.avail_out = room.size();
        const lzma_ret state = lzma_code(&stream_, LZMA_RUN);
        return {packed.size() - stream_.avail_in, room.size() - stream_.avail_out,
                state == LZMA_STREAM_END, trouble(state)};
    }

    void restart() override { start(); }

private:
    void start()
    {
        if (lzma_stream_decoder(&stream_, most_decoder_bytes, 0) != LZMA_OK)
            throw Error(ErrorKind::internal, "liblzma cannot be started");
    }

    static const char* trouble(lzma_ret state)
    {
        if (state == LZMA_OK || state == LZMA_STREAM_END || state == LZMA_BUF_ERROR)
            return "";
        return state == LZMA_MEMLIMIT_ERROR ? "needs too much memory to unpack" : "is damaged";
    }

    lzma_stream stream_ = LZMA_STREAM_INIT;
};

}  // namespace

const Compression xz_compression{
    "xz", ".xz", [](std::string_view head) { return head.starts_with(magic); },
    [](char byte) { return byte == magic.front(); },
    []() -> std::unique_ptr<Decoder> { return std::make_unique<XzDecoder>(); }};

}  // namespace onrecord
