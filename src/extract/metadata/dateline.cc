#include "extract/metadata/dateline.h"

#include "extract/lower_case.h"
#include "extract/metadata/date_text.h"
#include "extract/metadata/lines.h"
#include "extract/metadata/outlet.h"
#include "text/utf8.h"

namespace onrecord {

namespace {

constexpr std::size_t longest_dateline = 120;  // bytes

/// Where the dash that closes a dateline stands, or npos.
std::size_t find_dash(std::string_view head)
{
    std::size_t first = std::string_view::npos;
    for (std::string_view dash : {" — ", " – ", " - ", ") — ", ")—", ") -", ".- ", " -- "}) {
        const std::size_t at = head.find(dash);
        if (at < first) {
            first = at + (dash.front() == ')' ? 1 : 0);
        }
    }
    return first;
}

bool begins_with_capital(std::string_view text)
{
    std::size_t at = 0;
    return !text.empty() && is_upper_case(next_code_point(text, at));
}

void take_bracket(std::string_view place, Stated& stated)
{
    const std::size_t open = place.find('(');
    const std::size_t close = place.find(')', open == std::string_view::npos ? 0 : open);
    if (open == std::string_view::npos || close == std::string_view::npos) {
        return;
    }
    const std::string_view agency = trim(place.substr(open + 1, close - open - 1));
    if (!agency.empty() && is_capitalised_phrase(agency) && count_words(agency, 5) <= 5 &&
        find_date(agency, DateOrder::unknown).problem == DateProblem::no_date) {
        state(stated.source, agency);
    }
}

/// `CITY, Agency -`: the last part after a comma, where it names an outlet.
void take_last_part(std::string_view place, Stated& stated)
{
    const std::size_t comma = place.rfind(',');
    if (comma == std::string_view::npos || place.find('(') != std::string_view::npos) {
        return;
    }
    const std::string_view agency = trim(place.substr(comma + 1));
    if (is_outlet_name(agency)) {
        state(stated.source, agency);
    }
}

}  // namespace

void read_dateline(std::string_view body, Stated& stated)
{
    const std::string_view first = line_at(body, 0).text;
    const std::string_view head = clip(first, longest_dateline);
    const std::size_t dash = find_dash(head);
    if (dash == std::string_view::npos || !begins_with_capital(head)) {
        return;
    }
    const std::string_view place = head.substr(0, dash);
    const bool bracketed = place.find('(') != std::string_view::npos;
    if (!bracketed && !is_capitalised_phrase(place)) {
        return;
    }
    if (place.find('(') != 0 && !is_capitalised_phrase(place.substr(0, place.find('(')))) {
        return;
    }
    take_bracket(place, stated);
    take_last_part(place, stated);
    const DateReading date = find_date(place, DateOrder::unknown);
    if (stated.date_from.empty() && date.problem == DateProblem::none) {
        stated.date = date.date;
        stated.date_from = "dateline";
    }
}

}  // namespace onrecord
