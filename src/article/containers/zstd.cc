// Zstandard (RFC 8878), by its own library.

#include <zstd.h>
#include <zstd_errors.h>

#include "article/containers/compressions.h"
#include "base/error.h"

namespace onrecord {

namespace {

constexpr std::string_view magic("\x28\xb5\x2f\xfd", 4);
constexpr int most_window_log = 27;  // 128 MiB; what `zstd --ultra -22` needs

/// Frames that hold no data: parallel writers put one before each of theirs.
bool begins_skippable(std::string_view head)
{
    return head.size() >= 4 && (head[0] & '\xf0') == '\x50' && head.substr(1, 3) == "\x2a\x4d\x18";
}

class ZstdDecoder : public Decoder {
public:
    ZstdDecoder()
    {
        if (stream_ == nullptr)
            throw Error(ErrorKind::internal, "zstd cannot be started");
        ZSTD_DCtx_setParameter(stream_.get(), ZSTD_d_windowLogMax, most_window_log);
    }

    Step step(std::span<const char> packed, std::span<char> room) override
    {
        ZSTD_inBuffer in{packed.data(), packed.size(), 0};
        ZSTD_outBuffer out{room.data(), room.size(), 0};
        const std::size_t state = ZSTD_decompressStream(stream_.get(), &out, &in);
        return {in.pos, out.pos, state == 0, trouble(state)};
    }

    void restart() override { ZSTD_DCtx_reset(stream_.get(), ZSTD_reset_session_only); }

private:
    static const char* trouble(std::size_t state)
    {
        if (ZSTD_isError(state) == 0)
            return "";
        switch (ZSTD_getErrorCode(state)) {
            case ZSTD_error_frameParameter_windowTooLarge:
                return "needs too much memory to unpack";
            case ZSTD_error_dictionary_wrong:
                return "needs a dictionary";
            default:
                return "is damaged";
        }
    }

    struct Free {
        void operator()(ZSTD_DStream* stream) const { ZSTD_freeDStream(stream); }
    };
    std::unique_ptr<ZSTD_DStream, Free> stream_{ZSTD_createDStream()};
};

}  // namespace

const Compression zstd_compression{
    "zstd", ".zst",
    [](std::string_view head) { return head.starts_with(magic) || begins_skippable(head); },
    [](char byte) { return byte == magic.front() || (byte & '\xf0') == '\x50'; },
    []() -> std::unique_ptr<Decoder> { return std::make_unique<ZstdDecoder>(); }};

}  // namespace onrecord
