#include "article/formats/json_records.h"

#include <utility>

#include "article/formats/field_names.h"

namespace onrecord {

namespace {

constexpr std::size_t piece_bytes = 65536;
constexpr std::size_t most_wrappers = 4;   // objects around a list
constexpr std::size_t longest_key = 1000;  // more of a name is not looked at

bool is_space(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

bool is_structure(char c)
{
    return c == ',' || c == ':' || c == '{' || c == '}' || c == '[' || c == ']' || c == '"';
}

bool is_text(std::string_view key)
{
    const std::optional<NamedPart> named = part_named(key);
    return named && named->part == Part::text;
}

}  // namespace

std::optional<JsonRecord> JsonRecordReader::next()
{
    for (;;) {
        if (!open_.empty() && open_.back() == Open::object) {
            walk_object();
            continue;
        }
        skip_space();
        if (at_end())
            return std::nullopt;
        const char c = peek();
        if (c == ',' || (c == ']' && !open_.empty())) {
            if (c == ']')
                open_.pop_back();
            take();
        } else if (c == '[' && open_.empty()) {
            open_.push_back(Open::list);
            take();
        } else {
            begin_record();
            if (c == '{' && open_.empty() && !take_candidate())
                continue;
            if (record_.bytes == 0)
                take_other();
            return end_record();
        }
    }
}

bool JsonRecordReader::in_wrapped_list() const
{
    return open_.size() > 1;
}

/// Reads on when all bytes are taken; true when there are no more.
bool JsonRecordReader::at_end()
{
    if (at_ < end_)
        return false;
    offset_ += end_;
    buffer_.resize(piece_bytes);
    at_ = 0;
    end_ = 0;
    end_ = source_.read(buffer_.data(), buffer_.size());
    return end_ == 0;
}

/// Goes past one byte.
void JsonRecordReader::take()
{
    keep(at_, at_ + 1);
    ++at_;
}

/// Bytes of the buffer that belong to the record.
void JsonRecordReader::keep(std::size_t from, std::size_t to)
{
    if (!recording_)
        return;
    record_.bytes += to - from;
    record_.too_long = record_.bytes > limit_;
    if (!record_.too_long)
        record_.text.append(buffer_.data() + from, to - from);
}

void JsonRecordReader::skip_space()
{
    while (!at_end() && is_space(peek()))
        take();
}

/// Past the string that begins here, or to the end.
void JsonRecordReader::skip_string()
{
    take();
    while (!at_end()) {
        const std::size_t from = at_;
        while (at_ < end_ && buffer_[at_] != '"' && buffer_[at_] != '\\')
            ++at_;
        keep(from, at_);
        if (at_ == end_)
            continue;
        const bool escape = peek() == '\\';
        take();
        if (!escape)
            return;
        if (!at_end())
            take();
    }
}

/// Past the end of so many open lists and objects.
void JsonRecordReader::skip_rest(std::size_t depth)
{
    while (depth > 0 && !at_end()) {
        const char c = peek();
        if (c == '"') {
            skip_string();
            continue;
        }
        depth += c == '{' || c == '[' ? 1 : 0;
        depth -= c == '}' || c == ']' ? 1 : 0;
        take();
    }
}

void JsonRecordReader::skip_scalar()
{
    while (!at_end() && !is_space(peek()) && !is_structure(peek()))
        take();
}

/// Takes a record of which `take_candidate` took nothing: a value, or what stands there instead.
void JsonRecordReader::take_other()
{
    const char c = peek();
    if (c == '{' || c == '[' || c == '"')
        return skip_value();
    do {
        take();
    } while (!at_end() && peek() != '\n' && !is_structure(peek()));
}

/// Past any value; past one byte where none begins.
void JsonRecordReader::skip_value()
{
    const char c = peek();
    if (c == '"')
        return skip_string();
    if (c != '{' && c != '[' && !is_structure(c))
        return skip_scalar();
    take();
    if (c == '{' || c == '[')
        skip_rest(1);
}

/// The name that begins here, escapes left as they are.
std::string JsonRecordReader::read_key()
{
    std::string key;
    take();
    while (!at_end()) {
        const char c = peek();
        take();
        if (c == '"')
            break;
        if (key.size() < longest_key)
            key += c;
        if (c == '\\' && !at_end())
            take();
    }
    return key;
}

void JsonRecordReader::begin_record()
{
    recording_ = true;
    record_ = {};
    record_.number = number_ + 1;
    record_.offset = offset();
}

void JsonRecordReader::drop_record()
{
    recording_ = false;
    record_ = {};
}

JsonRecord JsonRecordReader::end_record()
{
    recording_ = false;
    ++number_;
    return std::exchange(record_, {});
}

/// Takes an object that is a record, or goes into the list that stands in it: then false.
bool JsonRecordReader::take_candidate()
{
    take();
    std::size_t depth = 1;
    bool is_record = false;  // a text was stated: no list in it is of articles
    while (depth > 0) {
        skip_space();
        if (at_end())
            return true;
        const char c = peek();
        if (c == '}') {
            --depth;
            take();
        } else if (c == ',') {
            take();
        } else if (c != '"') {
            skip_rest(depth);
            return true;
        } else if (!take_member(depth, is_record)) {
            return false;
        }
    }
    return true;
}

/// One name and value of a candidate. False when the value was a list of articles.
bool JsonRecordReader::take_member(std::size_t& depth, bool& is_record)
{
    const std::string key = read_key();
    skip_space();
    if (at_end() || peek() != ':')
        return true;
    take();
    skip_space();
    if (at_end())
        return true;
    is_record = is_record || is_text(key);
    const bool may_hold = !is_record && holds_articles(key);
    if (may_hold && peek() == '[')
        return !enter_list(depth);
    if (may_hold && peek() == '{' && depth < most_wrappers) {
        ++depth;
        take();
    } else if (peek() != '}') {
        skip_value();
    }
    return true;
}

/// True when objects stand in the list that begins here; else the list is passed over.
bool JsonRecordReader::enter_list(std::size_t depth)
{
    take();
    skip_space();
    if (at_end() || peek() != '{') {
        skip_rest(1);
        return false;
    }
    drop_record();
    open_.insert(open_.end(), depth, Open::object);
    open_.push_back(Open::list);
    return true;
}

/// One member, or the end, of an object around a list. At the end of the bytes nothing is open but
/// what `ends_early` tells of.
void JsonRecordReader::walk_object()
{
    skip_space();
    if (at_end()) {
        open_.push_back(Open::list);  // so that `next` comes to the end
        return;
    }
    if (peek() == '}')
        open_.pop_back();
    if (peek() != '"')
        return take();
    const std::string key = read_key();
    skip_space();
    if (at_end() || peek() != ':')
        return;
    take();
    skip_space();
    if (at_end())
        return;
    if (holds_articles(key) && peek() == '[') {
        open_.push_back(Open::list);
        take();
    } else {
        lost_text_ = lost_text_ || (is_text(key) && peek() != 'n');
        skip_value();
    }
}

}  // namespace onrecord
