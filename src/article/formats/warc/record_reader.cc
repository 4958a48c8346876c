#include "article/formats/warc/record_reader.h"

#include <algorithm>
#include <charconv>
#include <utility>

#include "article/formats/blank.h"

namespace onrecord::warc {

namespace {

constexpr std::size_t piece_bytes = 65536;
constexpr std::size_t longest_line = 65536;
constexpr std::size_t longest_head = std::size_t{1} << 20;

std::optional<std::size_t> as_length(std::string_view text)
{
    std::size_t length = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), length);
    if (text.empty() || error != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return length;
}

bool begins_record(std::string_view line)
{
    return line.starts_with("WARC/");
}

}  // namespace

bool RecordReader::fill()
{
    buffer_.erase(0, std::exchange(begin_, 0));
    const std::size_t held = buffer_.size();
    buffer_.resize(held + piece_bytes);
    const std::size_t got = source_.read(buffer_.data() + held, piece_bytes);
    buffer_.resize(held + got);
    return got > 0;
}

void RecordReader::drop(std::size_t bytes)
{
    begin_ += bytes;
    offset_ += bytes;
}

std::string RecordReader::content(std::size_t bytes)
{
    bytes = std::min(bytes, left_);
    std::string taken;
    while (taken.size() < bytes) {
        if (begin_ == buffer_.size() && !fill()) {
            cut_short_ = true;
            left_ = 0;
            return taken;
        }
        const std::size_t some = std::min(buffer_.size() - begin_, bytes - taken.size());
        taken.append(buffer_, begin_, some);
        drop(some);
        left_ -= some;
    }
    return taken;
}

void RecordReader::skip_content()
{
    while (left_ > 0) {
        if (begin_ == buffer_.size() && !fill()) {
            cut_short_ = true;
            left_ = 0;
            return;
        }
        const std::size_t some = std::min(buffer_.size() - begin_, left_);
        drop(some);
        left_ -= some;
    }
}

/// A line with its end, or as much of one as lines may have.
std::optional<std::string> RecordReader::take_line()
{
    std::size_t searched = 0;
    for (;;) {
        const std::size_t end = buffer_.find('\n', begin_ + searched);
        searched = buffer_.size() - begin_;
        if (end == std::string::npos && searched < longest_line && fill())
            continue;
        if (searched == 0)
            return std::nullopt;
        const std::size_t length =
            std::min(end == std::string::npos ? searched : end - begin_ + 1, longest_line);
        std::string line = buffer_.substr(begin_, length);
        drop(length);
        return line;
    }
}

void RecordReader::note_stray(std::size_t bytes)
{
    if (!stray_)
        stray_ = Stray{offset_ - bytes, 0};
    stray_->bytes = offset_ - stray_->offset;
}

std::optional<RecordReader::Stray> RecordReader::stray()
{
    return std::exchange(stray_, std::nullopt);
}

std::optional<RecordHead> RecordReader::next()
{
    skip_content();
    while (const std::optional<std::string> line = take_line()) {
        if (trimmed(*line).empty())
            continue;
        const std::size_t begin = offset_ - line->size();
        std::optional<RecordHead> head =
            begins_record(*line) ? read_head() : std::optional<RecordHead>();
        if (!head) {
            note_stray(offset_ - begin);
            continue;
        }
        head->offset = begin;
        head->number = ++number_;
        left_ = head->content;
        return head;
    }
    return std::nullopt;
}

/// What stands between the first line of a record and its content; nothing when it does not say how
/// long that is.
std::optional<RecordHead> RecordReader::read_head()
{
    std::string text;
    while (text.size() < longest_head) {
        const std::optional<std::string> line = take_line();
        if (!line || trimmed(*line).empty())
            break;
        text += *line;
    }
    RecordHead head;
    std::string_view rest = text;
    head.fields = mail::Headers::take(rest);
    const std::optional<std::size_t> length = as_length(head.fields.value("content-length"));
    if (!length)
        return std::nullopt;
    head.content = *length;
    return head;
}

}  // namespace onrecord::warc
