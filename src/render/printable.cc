#include "render/printable.h"

#include <algorithm>
#include <array>
#include <span>
#include <utility>

#include "text/utf8.h"

namespace onrecord {

namespace {

constexpr char32_t replacement = U'\uFFFD';

struct CodePoints {
    char32_t first;
    char32_t last;
};

bool in_any(std::span<const CodePoints> ranges, char32_t c)
{
    return std::ranges::any_of(ranges,
                               [c](const CodePoints& r) { return r.first <= c && c <= r.last; });
}

bool steers_terminal(char32_t c)
{
    static constexpr std::array ranges{
        CodePoints{0x00, 0x1F},     CodePoints{0x7F, 0x9F},     CodePoints{0x2028, 0x202E},
        CodePoints{0x2066, 0x2069}, CodePoints{0xFFF9, 0xFFFB},
    };
    return in_any(ranges, c);
}

bool is_wide(char32_t c)
{
    static constexpr std::array ranges{
        CodePoints{0x1100, 0x115F},   CodePoints{0x2E80, 0x303E},   CodePoints{0x3041, 0xA4CF},
        CodePoints{0xAC00, 0xD7A3},   CodePoints{0xF900, 0xFAFF},   CodePoints{0xFE30, 0xFE6F},
        CodePoints{0xFF00, 0xFF60},   CodePoints{0xFFE0, 0xFFE6},   CodePoints{0x1F300, 0x1F64F},
        CodePoints{0x1F900, 0x1F9FF}, CodePoints{0x20000, 0x3FFFD},
    };
    return in_any(ranges, c);
}

bool is_combining(char32_t c)
{
    static constexpr std::array ranges{
        CodePoints{0x0300, 0x036F}, CodePoints{0x0483, 0x0489}, CodePoints{0x0591, 0x05BD},
        CodePoints{0x064B, 0x065F}, CodePoints{0x200B, 0x200F}, CodePoints{0x20D0, 0x20FF},
        CodePoints{0xFE00, 0xFE0F}, CodePoints{0xFE20, 0xFE2F},
    };
    return in_any(ranges, c);
}

bool is_space(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

bool is_plain(char c)
{
    return c >= ' ' && c <= '~';
}

}  // namespace

void append_printable(std::string& out, std::string_view text, bool keep_layout)
{
    if (!is_valid_utf8(text)) {
        std::string repaired(text);
        repair_utf8(repaired);
        append_printable(out, repaired, keep_layout);
        return;
    }
    for (std::size_t at = 0; at < text.size();) {
        if (is_plain(text[at]) || (keep_layout && (text[at] == '\n' || text[at] == '\t'))) {
            out += text[at++];
            continue;
        }
        const char32_t c = next_code_point(text, at);
        append_utf8(out, steers_terminal(c) ? replacement : c);
    }
}

std::string printable_line(std::string_view text)
{
    std::string line;
    for (std::size_t at = 0; at < text.size();) {
        if (is_space(text[at])) {
            line += line.empty() || line.back() == ' ' ? "" : " ";
            ++at;
            continue;
        }
        std::size_t end = at;
        while (end < text.size() && !is_space(text[end]))
            ++end;
        append_printable(line, text.substr(at, end - at));
        at = end;
    }
    if (line.ends_with(' '))
        line.pop_back();
    return line;
}

std::size_t display_width(std::string_view text)
{
    std::size_t width = 0;
    for (std::size_t at = 0; at < text.size();) {
        const char32_t c = next_code_point(text, at);
        width += is_wide(c) ? 2 : is_combining(c) ? 0 : 1;
    }
    return width;
}

std::string padded_right(std::string_view text, std::size_t columns)
{
    return std::string(text) + std::string(columns - std::min(columns, display_width(text)), ' ');
}

std::string padded_left(std::string_view text, std::size_t columns)
{
    return std::string(columns - std::min(columns, display_width(text)), ' ').append(text);
}

void Paragraph::add(std::string_view text, std::string_view style,
                    const std::vector<MarkedRange>& marks, std::string_view mark_style)
{
    auto mark = marks.begin();
    for (std::size_t at = 0; at < text.size();) {
        if (is_space(text[at])) {
            end_word();
            space_before_ = true;
            ++at;
            continue;
        }
        while (mark != marks.end() && mark->end <= at)
            ++mark;
        const bool inside = mark != marks.end() && mark->begin <= at;
        std::size_t border = text.size();
        if (mark != marks.end())
            border = inside ? mark->end : mark->begin;
        std::size_t end = at;
        while (end < border && !is_space(text[end]))
            ++end;
        add_piece(text.substr(at, end - at), inside && !mark_style.empty() ? mark_style : style);
        at = end;
    }
}

void Paragraph::add_piece(std::string_view piece, std::string_view style)
{
    std::string shown;
    append_printable(shown, piece);
    word_width_ += display_width(shown);
    if (style.empty())
        word_ += shown;
    else
        word_.append("\x1b[").append(style).append("m").append(shown).append("\x1b[0m");
}

void Paragraph::end_word()
{
    if (word_.empty())
        return;
    const std::size_t gap = space_before_ && !lines_.empty() ? 1 : 0;
    if (width_ != 0 && gap != 0 && column_ + gap + word_width_ > width_) {
        lines_ += '\n';
        lines_.append(indent_, ' ');
        column_ = indent_;
    } else if (gap != 0) {
        lines_ += ' ';
        ++column_;
    }
    lines_ += word_;
    column_ += word_width_;
    word_.clear();
    word_width_ = 0;
    space_before_ = false;
}

std::string Paragraph::take()
{
    end_word();
    std::string lines = std::exchange(lines_, {});
    column_ = 0;
    space_before_ = false;
    if (!lines.empty())
        lines += '\n';
    return lines;
}

}  // namespace onrecord
