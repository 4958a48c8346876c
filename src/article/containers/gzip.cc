#include "article/containers/gzip.h"

#include <algorithm>
#include <limits>
#include <string>

#include "base/error.h"

namespace onrecord {

namespace {

constexpr std::string_view magic("\x1f\x8b\x08", 3);
constexpr std::size_t input_bytes = 65536;
constexpr int gzip_window_bits = 15 + 16;  // zlib's code for the largest window with gzip headers

[[noreturn]] void fail(const std::string& message, std::size_t unpacked)
{
    throw ParseError(ErrorKind::bad_input, message, unpacked);
}

}  // namespace

bool is_gzip(std::string_view head) noexcept
{
    return head.starts_with(magic);
}

GzipSource::GzipSource(ByteSource& packed, const HeadSource& file)
    : packed_(packed), file_(file), input_(input_bytes)
{
    if (inflateInit2(&stream_, gzip_window_bits) != Z_OK)
        throw Error(ErrorKind::internal, "zlib cannot be started");
}

GzipSource::~GzipSource()
{
    inflateEnd(&stream_);
}

std::size_t GzipSource::read(char* buffer, std::size_t size)
{
    const std::size_t most =
        std::min<std::size_t>(size, std::numeric_limits<decltype(stream_.avail_out)>::max());
    while (!ended_ && size > 0) {
        if (between_members_)
            next_member();
        else if (const std::size_t got = inflate_some(buffer, most); got > 0)
            return got;
    }
    return 0;
}

std::size_t GzipSource::inflate_some(char* buffer, std::size_t size)
{
    if (stream_.avail_in == 0 && !refill())
        fail("gzip data ends early", unpacked_);
    stream_.next_out = reinterpret_cast<Bytef*>(buffer);
    stream_.avail_out = static_cast<uInt>(size);
    const int state = inflate(&stream_, Z_NO_FLUSH);
    const std::size_t got = size - stream_.avail_out;
    unpacked_ += got;
    check_expansion();
    between_members_ = state == Z_STREAM_END;
    const bool good = state == Z_OK || state == Z_STREAM_END || state == Z_BUF_ERROR;
    if (!good && got == 0)
        fail("gzip data is damaged", unpacked_);
    return got;
}

void GzipSource::next_member()
{
    while (stream_.avail_in > 0 || refill()) {
        if (*stream_.next_in == 0) {
            ++stream_.next_in;
            --stream_.avail_in;
            continue;
        }
        left_over_ = *stream_.next_in != static_cast<unsigned char>(magic.front());
        ended_ = left_over_;
        between_members_ = false;
        inflateReset(&stream_);
        return;
    }
    ended_ = true;
}

bool GzipSource::refill()
{
    const std::size_t got = packed_.read(reinterpret_cast<char*>(input_.data()), input_.size());
    stream_.next_in = input_.data();
    stream_.avail_in = static_cast<uInt>(got);
    return got > 0;
}

void GzipSource::check_expansion() const
{
    if (unpacked_ > free_bytes && unpacked_ / most_expansion > file_.taken())
        fail("gzip data unpacks to more than 1000 times its size", unpacked_);
}

}  // namespace onrecord
