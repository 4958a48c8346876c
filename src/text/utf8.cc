#include "text/utf8.h"

#include <algorithm>
#include <cstring>

#include "text/utf8_sequence.h"

namespace onrecord {

namespace {

constexpr std::string_view replacement = "\xEF\xBF\xBD";
constexpr std::size_t index_step = 64;

bool is_continuation(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xC0) == 0x80;
}

/// The first byte at or after `at` that is not ASCII, or the size.
std::size_t skip_ascii(std::string_view bytes, std::size_t at)
{
    constexpr std::uint64_t high_bits = 0x8080808080808080;
    while (at + sizeof(std::uint64_t) <= bytes.size()) {
        std::uint64_t block = 0;
        std::memcpy(&block, bytes.data() + at, sizeof block);
        if ((block & high_bits) != 0)
            break;
        at += sizeof block;
    }
    while (at < bytes.size() && static_cast<unsigned char>(bytes[at]) < 0x80)
        ++at;
    return at;
}

/// The first byte at or after `at` that begins no well-formed sequence, or the size.
std::size_t find_ill_formed(std::string_view bytes, std::size_t at)
{
    while ((at = skip_ascii(bytes, at)) < bytes.size()) {
        const Utf8Sequence sequence = read_utf8_sequence(bytes, at);
        if (!sequence.well_formed)
            break;
        at += sequence.length;
    }
    return at;
}

}  // namespace

char32_t next_code_point(std::string_view text, std::size_t& at)
{
    const auto byte = [&](std::size_t i) {
        return static_cast<char32_t>(static_cast<unsigned char>(text[i]));
    };
    const char32_t first = byte(at++);
    if (first < 0x80)
        return first;
    const auto tail = [&] { return byte(at++) & 0x3F; };
    if (first < 0xE0)
        return (first & 0x1F) << 6 | tail();
    if (first < 0xF0) {
        const char32_t second = tail();
        return (first & 0x0F) << 12 | second << 6 | tail();
    }
    const char32_t second = tail();
    const char32_t third = tail();
    return (first & 0x07) << 18 | second << 12 | third << 6 | tail();
}

void append_utf8(std::string& out, char32_t code_point)
{
    const auto put = [&](char32_t byte) { out.push_back(static_cast<char>(byte)); };
    if (code_point < 0x80)
        return put(code_point);
    if (code_point < 0x800) {
        put(0xC0 | code_point >> 6);
    } else if (code_point < 0x10000) {
        put(0xE0 | code_point >> 12);
        put(0x80 | (code_point >> 6 & 0x3F));
    } else {
        put(0xF0 | code_point >> 18);
        put(0x80 | (code_point >> 12 & 0x3F));
        put(0x80 | (code_point >> 6 & 0x3F));
    }
    put(0x80 | (code_point & 0x3F));
}

bool is_valid_utf8(std::string_view bytes)
{
    return find_ill_formed(bytes, 0) == bytes.size();
}

std::size_t repair_utf8(std::string& text)
{
    std::size_t bad = find_ill_formed(text, 0);
    if (bad == text.size())
        return 0;
    const std::string_view bytes = text;
    std::string repaired;
    std::size_t good = 0;
    std::size_t count = 0;
    while (bad < bytes.size()) {
        repaired.append(bytes, good, bad - good).append(replacement);
        ++count;
        good = bad + read_utf8_sequence(bytes, bad).length;
        bad = find_ill_formed(bytes, good);
    }
    repaired.append(bytes, good);
    text = std::move(repaired);
    return count;
}

std::size_t count_code_points(std::string_view text)
{
    return text.size() - static_cast<std::size_t>(std::ranges::count_if(text, is_continuation));
}

CodePointIndex::CodePointIndex(std::string_view text) : text_(text)
{
    before_.reserve(text.size() / index_step + 1);
    std::uint32_t before = 0;
    for (std::size_t at = 0; at <= text.size(); at += index_step) {
        before_.push_back(before);
        before += static_cast<std::uint32_t>(count_code_points(text.substr(at, index_step)));
    }
}

std::size_t CodePointIndex::code_points_before(std::size_t byte) const
{
    const std::size_t block = byte / index_step;
    const std::size_t start = block * index_step;
    return before_[block] + count_code_points(text_.substr(start, byte - start));
}

}  // namespace onrecord
