#include "render/columns.h"

#include <algorithm>
#include <vector>

#include "render/printable.h"
#include "text/utf8.h"

namespace onrecord {

namespace {

/// A character with the marks that stand on it.
struct Cluster {
    std::size_t begin = 0;
    std::size_t end = 0;
    std::size_t width = 0;
};

std::vector<Cluster> clusters_of(std::string_view text)
{
    std::vector<Cluster> clusters;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t begin = at;
        (void)next_code_point(text, at);
        const std::size_t width = display_width(text.substr(begin, at - begin));
        if (width == 0 && !clusters.empty())
            clusters.back().end = at;
        else
            clusters.push_back({begin, at, width});
    }
    return clusters;
}

/// [begin, end) with what lies in its marks styled.
std::string styled_part(const MarkedText& text, std::size_t begin, std::size_t end,
                        StyledMarks style)
{
    std::string out;
    const auto add = [&](std::size_t from, std::size_t to, bool marked) {
        if (from >= to)
            return;
        std::string piece;
        append_printable(piece, std::string_view(text.text).substr(from, to - from));
        out += marked && !style.attributes.empty()
                   ? "\x1b[" + std::string(style.attributes) + "m" + piece + "\x1b[0m"
                   : piece;
    };
    for (const MarkedRange& mark : text.marks) {
        if (mark.end <= begin || mark.begin >= end)
            continue;
        add(begin, mark.begin, false);
        begin = std::max<std::size_t>(begin, mark.begin);
        add(begin, std::min<std::size_t>(mark.end, end), true);
        begin = std::min<std::size_t>(mark.end, end);
    }
    add(begin, end, false);
    return out;
}

std::size_t width_of(const std::vector<Cluster>& clusters, std::size_t begin, std::size_t end)
{
    std::size_t width = 0;
    for (std::size_t i = begin; i < end; ++i)
        width += clusters[i].width;
    return width;
}

bool is_blank(std::string_view text, const Cluster& cluster)
{
    return text[cluster.begin] == ' ';
}

}  // namespace

std::string left_aligned(std::string_view text, std::size_t columns)
{
    return std::string(text) + std::string(columns - std::min(columns, display_width(text)), ' ');
}

std::string right_aligned(std::string_view text, std::size_t columns)
{
    return std::string(columns - std::min(columns, display_width(text)), ' ').append(text);
}

std::string fitted(std::string_view text, std::size_t columns)
{
    if (display_width(text) <= columns)
        return left_aligned(text, columns);
    std::string cut;
    std::size_t width = 0;
    for (const Cluster& cluster : clusters_of(text)) {
        if (width + cluster.width + 1 > columns)
            break;
        width += cluster.width;
        cut += text.substr(cluster.begin, cluster.end - cluster.begin);
    }
    return left_aligned(cut + "…", columns);
}

Cut cut_start(const MarkedText& text, std::size_t columns, StyledMarks marks)
{
    const std::vector<Cluster> clusters = clusters_of(text.text);
    std::size_t first = clusters.size();
    std::size_t width = 0;
    while (first > 0 && width + clusters[first - 1].width <= columns)
        width += clusters[--first].width;
    if (first > 0 && !is_blank(text.text, clusters[first - 1])) {
        std::size_t word = first;
        while (word < clusters.size() && !is_blank(text.text, clusters[word]))
            ++word;
        if (word + 1 < clusters.size())
            first = word;
    }
    while (first + 1 < clusters.size() && is_blank(text.text, clusters[first]))
        ++first;
    if (first == clusters.size())
        return {};
    return {styled_part(text, clusters[first].begin, text.text.size(), marks),
            width_of(clusters, first, clusters.size())};
}

Cut cut_end(const MarkedText& text, std::size_t columns, StyledMarks marks)
{
    const std::vector<Cluster> clusters = clusters_of(text.text);
    std::size_t end = 0;
    std::size_t width = 0;
    while (end < clusters.size() && width + clusters[end].width <= columns)
        width += clusters[end++].width;
    if (end < clusters.size() && !is_blank(text.text, clusters[end])) {
        std::size_t word = end;
        while (word > 0 && !is_blank(text.text, clusters[word - 1]))
            --word;
        if (word > 1)
            end = word;
    }
    while (end > 0 && is_blank(text.text, clusters[end - 1]))
        --end;
    if (end == 0)
        return {};
    return {styled_part(text, 0, clusters[end - 1].end, marks), width_of(clusters, 0, end)};
}

bool is_right_to_left(std::string_view text)
{
    for (std::size_t at = 0; at < text.size();) {
        const char32_t c = next_code_point(text, at);
        if ((c >= 0x0590 && c <= 0x08FF) || (c >= 0xFB1D && c <= 0xFDFF) ||
            (c >= 0xFE70 && c <= 0xFEFC) || (c >= 0x10800 && c <= 0x10FFF) ||
            (c >= 0x1E800 && c <= 0x1EFFF))
            return true;
        const bool is_letter = (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c >= 0x00C0;
        if (is_letter && !(c >= 0x2000 && c <= 0x206F))
            return false;
    }
    return false;
}

}  // namespace onrecord
