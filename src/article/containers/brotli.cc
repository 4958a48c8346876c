// Brotli (RFC 7932), as web servers send it.

#include <brotli/decode.h>

#include <cstdint>

#include "article/containers/content_encoding.h"
#include "base/error.h"

namespace onrecord {

namespace {

class BrotliStream : public Decoder {
public:
    BrotliStream() : state_(start()) {}

    Step step(std::span<const char> packed, std::span<char> room) override
    {
        std::size_t packed_left = packed.size();
        std::size_t room_left = room.size();
        const auto* in = reinterpret_cast<const std::uint8_t*>(packed.data());
        auto* out = reinterpret_cast<std::uint8_t*>(room.data());
        const BrotliDecoderResult state = BrotliDecoderDecompressStream(
            state_.get(), &packed_left, &in, &room_left, &out, nullptr);
        return {packed.size() - packed_left, room.size() - room_left,
                state == BROTLI_DECODER_RESULT_SUCCESS,
                state == BROTLI_DECODER_RESULT_ERROR ? "is damaged" : ""};
    }

    void restart() override { state_ = start(); }

private:
    using State = std::unique_ptr<BrotliDecoderState, decltype(&BrotliDecoderDestroyInstance)>;

    static State start()
    {
        State state(BrotliDecoderCreateInstance(nullptr, nullptr, nullptr),
                    &BrotliDecoderDestroyInstance);
        if (state == nullptr)
            throw Error(ErrorKind::internal, "brotli cannot be started");
        return state;
    }

    State state_;
};

}  // namespace

std::unique_ptr<Decoder> start_brotli()
{
    return std::make_unique<BrotliStream>();
}

}  // namespace onrecord
