#include "extract/metadata/stated_line.h"

#include <algorithm>
#include <optional>

#include "extract/metadata/byline.h"
#include "extract/metadata/date_line.h"
#include "extract/metadata/header.h"
#include "extract/metadata/lines.h"
#include "extract/metadata/outlet.h"

namespace onrecord {

namespace {

/// "2019/03/05" out of "https://courier.example/2019/03/05/ferry", or empty.
std::string_view date_in_address(std::string_view url)
{
    static constexpr std::string_view shape = "/0000/00/00/";
    for (std::size_t at = 0; at + shape.size() <= url.size(); ++at) {
        const std::string_view part = url.substr(at, shape.size());
        const bool fits = std::equal(part.begin(), part.end(), shape.begin(), [](char c, char s) {
            return s == '/' ? c == '/' : c >= '0' && c <= '9';
        });
        if (fits)
            return part.substr(1, shape.size() - 2);
    }
    return {};
}

/// What a phrase beside a date says: an author or an outlet.
void take_phrase(std::string_view phrase, Stated& stated)
{
    if (read_byline(phrase, stated.authors))
        return;
    phrase = without_preposition(phrase);
    if (is_outlet_name(phrase))
        state(stated.source, without_place(phrase));
}

/// "By Reuters Staff"
void take_agency_of_byline(std::string_view line, Stated& stated)
{
    const std::size_t space = line.find(' ');
    const std::string_view names =
        space == std::string_view::npos ? line : trim(line.substr(space));
    const std::string_view first = names.substr(0, names.find(' '));
    if (is_agency(first))
        state(stated.source, first);
}

}  // namespace

bool take_date_line(std::string_view line, Stated& stated)
{
    const std::optional<DateLine> found = read_date_line(line);
    if (!found)
        return false;
    if (!found->date.empty()) {
        state_date(stated, found->date, "published-line",
                   found->published ? DateRank::published
                                    : (found->updated ? DateRank::updated : DateRank::plain));
    }
    const auto& phrases = found->phrases;
    for (std::size_t i = 0; i < phrases.size(); ++i) {
        if (i + 1 < phrases.size()) {
            const std::size_t begin = static_cast<std::size_t>(phrases[i].data() - line.data());
            const std::size_t end = static_cast<std::size_t>(phrases[i + 1].data() - line.data()) +
                                    phrases[i + 1].size();
            const auto header = read_header_line(line.substr(begin, end - begin));
            if (header && header->field != HeaderField::title) {
                take_header(stated, *header, "header");
                ++i;
                continue;
            }
        }
        take_phrase(phrases[i], stated);
    }
    return true;
}

void take_outlet_of_byline(std::string_view line, Stated& stated)
{
    const std::size_t comma = line.rfind(", ");
    if (comma == std::string_view::npos) {
        take_agency_of_byline(line, stated);
        return;
    }
    const std::string_view name = trim(line.substr(comma + 1));
    if (is_outlet_name(name))
        state(stated.source, name);
}

void take_address(std::string_view line, Stated& stated)
{
    if (!line.starts_with("http") || !stated.url.empty())
        return;
    stated.url = line;
    state_date(stated, date_in_address(line), "url", DateRank::address);
}

}  // namespace onrecord
