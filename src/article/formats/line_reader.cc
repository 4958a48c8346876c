#include "article/formats/line_reader.h"

#include <algorithm>
#include <cstring>

namespace onrecord {

namespace {

constexpr std::size_t piece_bytes = 65536;

}  // namespace

std::optional<StreamLine> LineReader::next()
{
    for (;;) {
        if (const std::optional<std::size_t> length = find_end())
            return take(*length, true);
        if (end_ - begin_ > limit_ + 1)  // the one more may be a '\r'
            return skip();
        if (!fill())
            break;
    }
    if (begin_ == end_)
        return std::nullopt;
    return take(end_ - begin_, false);
}

std::optional<std::size_t> LineReader::find_end()
{
    const char* from = buffer_.data() + begin_ + searched_;
    const std::size_t rest = end_ - begin_ - searched_;
    const void* found = rest == 0 ? nullptr : std::memchr(from, '\n', rest);
    if (found == nullptr) {
        searched_ += rest;
        return std::nullopt;
    }
    return searched_ + static_cast<std::size_t>(static_cast<const char*>(found) - from);
}

bool LineReader::fill()
{
    if (begin_ > 0) {
        std::copy(buffer_.data() + begin_, buffer_.data() + end_, buffer_.data());
        end_ -= begin_;
        begin_ = 0;
    }
    if (end_ == buffer_.size())
        buffer_.resize(std::min(2 * end_, limit_) + piece_bytes);
    const std::size_t got = source_.read(buffer_.data() + end_, buffer_.size() - end_);
    end_ += got;
    return got > 0;
}

StreamLine LineReader::take(std::size_t length, bool ended)
{
    StreamLine line{{buffer_.data() + begin_, length}, ++number_, offset_, length, false};
    const std::size_t whole = length + (ended ? 1 : 0);
    begin_ += whole;
    offset_ += whole;
    searched_ = 0;
    if (ended && line.text.ends_with('\r'))
        line.text.remove_suffix(1);
    line.bytes = line.text.size();
    line.too_long = line.bytes > limit_;
    if (line.too_long)
        line.text = {};
    return line;
}

StreamLine LineReader::skip()
{
    StreamLine line{{}, ++number_, offset_, 0, true};
    bool ended = false;
    bool carriage_return = false;
    do {
        const std::optional<std::size_t> length = find_end();
        ended = length.has_value();
        const std::size_t dropped = length.value_or(end_ - begin_);
        if (dropped > 0)
            carriage_return = buffer_[begin_ + dropped - 1] == '\r';
        line.bytes += dropped;
        begin_ += dropped;
        searched_ = 0;
    } while (!ended && fill());
    offset_ += line.bytes + (ended ? 1 : 0);
    begin_ += ended ? 1 : 0;
    line.bytes -= ended && carriage_return ? 1 : 0;
    return line;
}

}  // namespace onrecord
