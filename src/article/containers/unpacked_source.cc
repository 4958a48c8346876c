#include "article/containers/unpacked_source.h"

#include "base/error.h"

namespace onrecord {

namespace {

constexpr std::size_t input_bytes = 65536;

}  // namespace

UnpackedSource::UnpackedSource(const Compression& compression, ByteSource& packed,
                               const HeadSource& file)
    : compression_(compression),
      packed_(packed),
      expansion_(file),
      decoder_(compression.start()),
      input_(input_bytes)
{
}

std::size_t UnpackedSource::read(char* buffer, std::size_t size)
{
    while (!ended_ && size > 0) {
        if (between_streams_)
            next_stream();
        else if (const std::size_t got = unpack_some({buffer, size}); got > 0)
            return got;
    }
    return 0;
}

std::size_t UnpackedSource::unpack_some(std::span<char> room)
{
    const bool at_end = rest_.empty() && !refill();
    const Decoder::Step step = decoder_->step(rest_, room);
    rest_ = rest_.subspan(step.consumed);
    expansion_.add(step.produced, std::string(compression_.name) + " data");
    between_streams_ = step.ended;
    if (step.produced == 0 && !step.ended) {
        if (*step.trouble != '\0')
            fail(step.trouble);
        if (at_end)
            fail("ends early");
    }
    return step.produced;
}

void UnpackedSource::next_stream()
{
    while (!rest_.empty() || refill()) {
        if (rest_.front() == '\0') {
            rest_ = rest_.subspan(1);
            continue;
        }
        left_over_ = !compression_.may_begin(rest_.front());
        ended_ = left_over_;
        between_streams_ = false;
        decoder_->restart();
        return;
    }
    ended_ = true;
}

bool UnpackedSource::refill()
{
    const std::size_t got = packed_.read(input_.data(), input_.size());
    rest_ = {input_.data(), got};
    return got > 0;
}

void UnpackedSource::fail(const char* trouble) const
{
    throw ParseError(ErrorKind::bad_input, std::string(compression_.name) + " data " + trouble,
                     expansion_.unpacked());
}

}  // namespace onrecord
