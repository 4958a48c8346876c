#include "report.h"

#include <algorithm>

#include "text/utf8.h"

namespace onrecord::eval {

namespace {

constexpr std::size_t context_points = 50;

bool is_border(std::string_view text, std::size_t at)
{
    return at >= text.size() || (static_cast<unsigned char>(text[at]) & 0xC0) != 0x80;
}

std::size_t go_back(std::string_view text, std::size_t at, std::size_t points)
{
    for (; at > 0 && points > 0; points -= is_border(text, at) ? 1 : 0)
        --at;
    return at;
}

std::size_t go_on(std::string_view text, std::size_t at, std::size_t points)
{
    for (; at < text.size() && points > 0; --points)
        static_cast<void>(next_code_point(text, at));
    return at;
}

std::string one_line(std::string_view text)
{
    std::string line(text);
    std::replace_if(
        line.begin(), line.end(), [](char c) { return c == '\n' || c == '\r' || c == '\t'; }, ' ');
    return line;
}

}  // namespace

bool is_measured(const Report& report, const RowInfo& row)
{
    const auto has = [&](const Counts& counts) {
        return counts[row.row].gold + counts[row.row].system > 0;
    };
    return has(report.total) || (report.comparison && has(report.comparison->total));
}

std::string context_of(const PlacedMistake& mistake)
{
    const ByteRange place = mistake.mistake.place;
    if (place.empty() || !mistake.article->text)
        return {};
    const std::string_view text = *mistake.article->text;
    const std::size_t begin = go_back(text, place.begin, context_points);
    const std::size_t end = go_on(text, place.end, context_points);
    return one_line(text.substr(begin, place.begin - begin)) + ">" +
           one_line(text.substr(place.begin, place.end - place.begin)) + "<" +
           one_line(text.substr(place.end, end - place.end));
}

}  // namespace onrecord::eval
