#include "extract/metadata/dateline.h"

#include <algorithm>
#include <optional>
#include <string>

#include "extract/lower_case.h"
#include "extract/metadata/date_items.h"
#include "extract/metadata/date_text.h"
#include "extract/metadata/lines.h"
#include "extract/metadata/outlet.h"
#include "text/utf8.h"

namespace onrecord {

namespace {

constexpr std::size_t longest_dateline = 160;  // bytes
constexpr std::size_t shortest_paragraph = 80;
constexpr std::size_t most_place_words = 10;

/// Where the dash that closes a dateline stands, or npos.
std::size_t find_dash(std::string_view head)
{
    std::size_t first = std::string_view::npos;
    for (std::string_view dash : {" — ", " – ", " - ", " -- "}) {
        first = std::min(first, head.find(dash));
    }
    return first;
}

bool begins_with_capital(std::string_view text)
{
    std::size_t at = 0;
    return !text.empty() && is_upper_case(next_code_point(text, at));
}

/// Nothing but names of places, days and numbers: "LIMA, Sept 14, 2022".
bool is_place_and_day(std::string_view text)
{
    if (count_words(text, most_place_words) > most_place_words) {
        return false;
    }
    const ItemList list = read_items(text);
    for (std::size_t i = 0; i < list.size; ++i) {
        const Item& item = list.items[i];
        const std::string_view word = text.substr(item.begin, item.end - item.begin);
        if (item.kind == ItemKind::word && item.word == nullptr && word.size() > 3 &&
            !begins_with_capital(word) && static_cast<unsigned char>(word.front()) < 0xd7) {
            return false;
        }
    }
    return list.complete;
}

/// A bracket of a dateline with the agency in it.
struct Bracket {
    std::string_view before;
    std::string_view inside;
    std::string_view after;
};

std::optional<Bracket> find_bracket(std::string_view head)
{
    struct Pair {
        std::string_view open, close;
    };
    static constexpr Pair pairs[] = {{"(", ")"}, {"/", "/"}, {"（", "）"}, {"【", "】"}};
    std::optional<Bracket> first;
    for (const Pair& pair : pairs) {
        const std::size_t open = head.find(pair.open);
        const std::size_t close = open == std::string_view::npos
                                      ? std::string_view::npos
                                      : head.find(pair.close, open + pair.open.size());
        if (close == std::string_view::npos || (first && open >= first->before.size())) {
            continue;
        }
        const std::size_t begin = open + pair.open.size();
        first = Bracket{head.substr(0, open), trim(head.substr(begin, close - begin)),
                        head.substr(close + pair.close.size())};
    }
    return first;
}

/// The agency among the parts of "dpa/lno", "Calder=AFP".
std::string_view agency_in(std::string_view inside)
{
    while (!inside.empty()) {
        const std::size_t cut = inside.find_first_of("/=,;");
        const std::string_view part = trim(inside.substr(0, cut));
        if (is_agency(part)) {
            return part;
        }
        inside = cut == std::string_view::npos ? std::string_view{} : inside.substr(cut + 1);
    }
    return {};
}

bool opens_with_dash(std::string_view after)
{
    for (std::string_view dash : {" -", " –", " —", "-", "–", "—", ".-", ". -", ":"}) {
        if (after.starts_with(dash)) {
            return true;
        }
    }
    return false;
}

bool has_date(std::string_view text)
{
    return find_date(text, DateOrder::unknown).problem != DateProblem::no_date;
}

bool take_bracket(const Bracket& bracket, Stated& stated)
{
    if (!is_place_and_day(bracket.before)) {
        return false;
    }
    if (const std::string_view agency = agency_in(bracket.inside); !agency.empty()) {
        state(stated.source, agency);
        return true;
    }
    if (!opens_with_dash(bracket.after)) {
        return false;
    }
    if (!bracket.inside.empty() && is_capitalised_phrase(bracket.inside) &&
        count_words(bracket.inside, 5) <= 5 && !has_date(bracket.inside)) {
        state(stated.source, bracket.inside);
    }
    return true;
}

/// `CITY, Agency -` and `City. 5 March. AGENCY -`: the last part, where it names an outlet.
void take_last_part(std::string_view place, Stated& stated)
{
    std::size_t begin = place.rfind(", ");
    if (const std::size_t stop = place.rfind(". "); stop != std::string_view::npos) {
        begin = begin == std::string_view::npos ? stop : std::max(begin, stop);
    }
    if (begin == std::string_view::npos || place.find('(') != std::string_view::npos) {
        return;
    }
    if (const std::string_view first = trim(place.substr(0, place.find(',')));
        first.find('.') != std::string_view::npos && is_outlet_name(first)) {
        state(stated.source, first);  // EXAMPLE.ORG, CALDER BAY --
    }
    const std::string_view name = trim(place.substr(begin + 2));
    if (is_outlet_name(name)) {
        state(stated.source, name);
    }
}

/// `CITY, 5 March — Agency. Text begins`
void take_behind_dash(std::string_view rest, Stated& stated)
{
    const std::string_view name = trim(rest.substr(0, std::min(rest.find(". "), rest.find(", "))));
    if (name.size() < rest.size() && is_agency(name)) {
        state(stated.source, name);
    }
}

void take_day(std::string_view place, Stated& stated)
{
    const DateReading date = find_date(place, DateOrder::unknown);
    if (date.problem == DateProblem::none) {
        state_date(stated, place.substr(date.begin, date.end - date.begin), "dateline",
                   DateRank::dateline);
    }
}

/// The first line that is long enough to be one, or the first of all.
std::string_view first_paragraph(std::string_view body)
{
    std::size_t at = 0;
    for (int lines = 0; at < body.size() && lines < 5; ++lines) {
        const Line line = line_at(body, at);
        if (line.text.size() >= shortest_paragraph) {
            return line.text;
        }
        at = line.next;
    }
    return line_at(body, 0).text;
}

}  // namespace

void read_dateline(std::string_view body, Stated& stated)
{
    const std::string_view head = clip(first_paragraph(body), longest_dateline);
    if (const std::string_view agency = leading_agency(head); !agency.empty()) {
        state(stated.source, agency);
        return;
    }
    const std::optional<Bracket> bracket = find_bracket(head);
    if (bracket && take_bracket(*bracket, stated)) {
        take_day(bracket->before, stated);
        return;
    }
    const std::size_t dash = find_dash(head);
    if (dash == std::string_view::npos || !begins_with_capital(head)) {
        return;
    }
    const std::string_view place = head.substr(0, dash);
    if (place.find('(') != std::string_view::npos || !is_place_and_day(place)) {
        return;
    }
    take_last_part(place, stated);
    take_behind_dash(trim(head.substr(head.find(' ', dash + 1))), stated);
    take_day(place, stated);
}

}  // namespace onrecord
