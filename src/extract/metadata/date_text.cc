#include "extract/metadata/date_text.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <string>

#include "base/error.h"
#include "extract/lower_case.h"
#include "extract/metadata/date_words.h"
#include "extract/metadata/lines.h"
#include "text/utf8.h"

namespace onrecord {

namespace {

constexpr std::size_t longest_line = 400;
constexpr std::uint32_t earliest_year = 1700;  // a found year beyond these is of another calendar
constexpr std::uint32_t latest_year = 2100;

enum class ItemKind : std::uint8_t { number, word, mark };

/// A number, word or mark of a line.
struct Item {
    ItemKind kind = ItemKind::mark;
    std::size_t begin = 0;
    std::size_t end = 0;
    std::uint32_t value = 0;  ///< of a number; the code point of a mark
    std::size_t digits = 0;
    const DateWord* word = nullptr;  ///< what a word means here, if anything
    int order_hint = 0;              ///< of a zone: see zone_order
};

using Items = std::array<Item, 64>;

bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}
bool is_east_asian_date_mark(char32_t c)
{
    return c == U'年' || c == U'月' || c == U'日';
}

/// The items of a line, one after the other.
class ItemReader {
public:
    explicit ItemReader(std::string_view line) : line_(line) {}

    bool next(Item& item)
    {
        while (at_ < line_.size()) {
            item = Item{};
            item.begin = at_;
            if (is_digit(line_[at_])) {
                read_number(item);
                return true;
            }
            const char32_t c = next_code_point(line_, at_);
            if (is_letter(c) && !is_east_asian_date_mark(c)) {
                read_word(item);
                return true;
            }
            if (!is_space(c)) {
                item.value = c;
                item.end = at_;
                return true;
            }
        }
        return false;
    }

private:
    void read_number(Item& item)
    {
        item.kind = ItemKind::number;
        while (at_ < line_.size() && is_digit(line_[at_])) {
            if (item.digits < 9) {
                item.value = item.value * 10 + static_cast<std::uint32_t>(line_[at_] - '0');
            }
            ++item.digits;
            ++at_;
        }
        item.end = at_;
    }

    void read_word(Item& item)
    {
        item.kind = ItemKind::word;
        while (at_ < line_.size()) {
            std::size_t after = at_;
            const char32_t c = next_code_point(line_, after);
            const bool inner = (c == U'\'' || c == U'’' || c == U'-') && after < line_.size() &&
                               static_cast<unsigned char>(line_[after]) >= 'A';
            if ((!is_letter(c) && !inner) || is_east_asian_date_mark(c)) {
                break;
            }
            at_ = after;
        }
        item.end = at_;
        const std::string lower = to_lower_case(line_.substr(item.begin, item.end - item.begin));
        item.word = find_date_word(lower);
        item.order_hint = zone_order(lower);
    }

    std::string_view line_;
    std::size_t at_ = 0;
};

struct ItemList {
    Items items;
    std::size_t size = 0;
    bool complete = true;  ///< false when the line holds more
};

ItemList read_items(std::string_view line)
{
    ItemList list;
    const std::string_view head = clip(line, longest_line);
    ItemReader reader(head);
    Item item;
    while (reader.next(item)) {
        if (list.size == list.items.size()) {
            list.complete = false;
            return list;
        }
        list.items[list.size++] = item;
    }
    list.complete = head.size() == line.size();
    return list;
}

bool is_mark(const ItemList& list, std::size_t i, char32_t mark)
{
    return i < list.size && list.items[i].kind == ItemKind::mark && list.items[i].value == mark;
}

bool is_number(const ItemList& list, std::size_t i, std::size_t least, std::size_t most)
{
    return i < list.size && list.items[i].kind == ItemKind::number &&
           list.items[i].digits >= least && list.items[i].digits <= most;
}

bool is_year(const ItemList& list, std::size_t i)
{
    return is_number(list, i, 4, 4) && list.items[i].value >= earliest_year &&
           list.items[i].value <= latest_year;
}

std::uint8_t month_at(const ItemList& list, std::size_t i)
{
    return i < list.size && list.items[i].word != nullptr ? list.items[i].word->month
                                                          : std::uint8_t{0};
}

bool is_joint(const ItemList& list, std::size_t i)
{
    return i < list.size && list.items[i].word != nullptr && list.items[i].word->joint;
}

/// Past the commas, full stops and joining words between the parts of a written date.
std::size_t skip_joints(const ItemList& list, std::size_t i)
{
    for (int steps = 0; steps < 3; ++steps) {
        if (is_mark(list, i, U',') || is_mark(list, i, U'.') || is_mark(list, i, U'º') ||
            is_joint(list, i)) {
            ++i;
        }
    }
    return i;
}

Date make_date(std::uint32_t year, std::uint32_t month, std::uint32_t day)
{
    Date date;
    date.year = static_cast<std::int16_t>(std::min(year, 30000U));
    date.month = static_cast<std::uint8_t>(std::min(month, 255U));
    date.day = static_cast<std::uint8_t>(std::min(day, 255U));
    return date;
}

/// Monday 1 to Sunday 7.
unsigned weekday_of(const Date& date)
{
    return std::chrono::weekday(date.first_day()).iso_encoding();
}

/// What a line says besides the date that helps to read it.
struct LineHints {
    unsigned weekday = 0;
    DateOrder order = DateOrder::unknown;
};

LineHints hints_of(const ItemList& list, DateOrder order)
{
    LineHints hints{0, order};
    for (std::size_t i = 0; i < list.size; ++i) {
        const Item& item = list.items[i];
        if (item.word != nullptr && item.word->weekday != 0) {
            hints.weekday = item.word->weekday;
        }
        if (item.order_hint != 0 && order == DateOrder::unknown) {
            hints.order = item.order_hint == 1 ? DateOrder::day_first : DateOrder::month_first;
        }
    }
    return hints;
}

bool fits(const Date& date, const LineHints& hints)
{
    return is_valid(date) && (hints.weekday == 0 || weekday_of(date) == hints.weekday);
}

DateReading reading(const ItemList& list, std::size_t first, std::size_t last, const Date& date)
{
    const bool valid = is_valid(date) && date.day != 0;
    return {valid ? date : Date{}, valid ? DateProblem::none : DateProblem::impossible,
            list.items[first].begin, list.items[last].end};
}

/// 14/09/2022 and 09/14/2022: decides which number is the day.
DateReading read_two_orders(const ItemList& list, std::size_t i, const LineHints& hints)
{
    const std::uint32_t a = list.items[i].value;
    const std::uint32_t b = list.items[i + 2].value;
    const std::uint32_t year = list.items[i + 4].value;
    const Date day_first = make_date(year, b, a);
    const Date month_first = make_date(year, a, b);
    if (!is_valid(day_first) || !is_valid(month_first) || a == b || is_mark(list, i + 1, U'.')) {
        const bool take_month =
            is_valid(month_first) && !is_valid(day_first) && !is_mark(list, i + 1, U'.');
        return reading(list, i, i + 4, take_month ? month_first : day_first);
    }
    if (hints.weekday != 0 && fits(day_first, hints) != fits(month_first, hints)) {
        return reading(list, i, i + 4, fits(day_first, hints) ? day_first : month_first);
    }
    if (hints.weekday == 0 && hints.order != DateOrder::unknown) {
        return reading(list, i, i + 4,
                       hints.order == DateOrder::day_first ? day_first : month_first);
    }
    return {{}, DateProblem::ambiguous, list.items[i].begin, list.items[i + 4].end};
}

bool same_separator(const ItemList& list, std::size_t i)
{
    for (const char32_t mark : {U'-', U'/', U'.'}) {
        if (is_mark(list, i + 1, mark) && is_mark(list, i + 3, mark)) {
            return true;
        }
    }
    return false;
}

/// Numbers with separators, from item `i`.
DateReading read_numeric(const ItemList& list, std::size_t i, const LineHints& hints)
{
    if (i > 0 && (is_mark(list, i - 1, U'-') || is_mark(list, i - 1, U'/')) &&
        list.items[i - 1].end == list.items[i].begin && i > 1 &&
        list.items[i - 2].end == list.items[i - 1].begin) {
        return {};  // inside a longer number such as 0123-2022-09-14
    }
    if (is_year(list, i) && is_number(list, i + 2, 1, 2) && is_number(list, i + 4, 1, 2) &&
        (same_separator(list, i) || (is_mark(list, i + 1, U'年') && is_mark(list, i + 3, U'月')))) {
        return reading(
            list, i, i + 4,
            make_date(list.items[i].value, list.items[i + 2].value, list.items[i + 4].value));
    }
    if (is_number(list, i, 1, 2) && is_number(list, i + 2, 1, 2) && is_year(list, i + 4) &&
        same_separator(list, i)) {
        return read_two_orders(list, i, hints);
    }
    return {};
}

/// `14 September 2022`, `14. September 2022`, `14 de septiembre de 2022`.
DateReading read_day_month(const ItemList& list, std::size_t i)
{
    if (!is_number(list, i, 1, 2)) {
        return {};
    }
    std::size_t at = skip_joints(list, i + 1);
    if (is_mark(list, at, U'-') || is_mark(list, at, U'/')) {
        ++at;  // 14-Sep-2022
    }
    const std::uint8_t month = month_at(list, at);
    if (month == 0) {
        return {};
    }
    std::size_t year = skip_joints(list, at + 1);
    if (is_mark(list, year, U'-') || is_mark(list, year, U'/')) {
        ++year;
    }
    if (!is_year(list, year)) {
        return {};
    }
    return reading(list, i, year, make_date(list.items[year].value, month, list.items[i].value));
}

/// `September 14, 2022`, `Sept. 14th 2022`.
DateReading read_month_day(const ItemList& list, std::size_t i)
{
    const std::uint8_t month = month_at(list, i);
    const std::size_t day = skip_joints(list, i + 1);
    if (month == 0 || !is_number(list, day, 1, 2)) {
        return {};
    }
    const std::size_t year = skip_joints(list, day + 1);
    if (!is_year(list, year)) {
        return {};
    }
    return reading(list, i, year, make_date(list.items[year].value, month, list.items[day].value));
}

DateReading read_at(const ItemList& list, std::size_t i, const LineHints& hints)
{
    DateReading found = read_numeric(list, i, hints);
    if (found.problem == DateProblem::no_date) {
        found = read_day_month(list, i);
    }
    if (found.problem == DateProblem::no_date) {
        found = read_month_day(list, i);
    }
    return found;
}

DateReading find_in(const ItemList& list, DateOrder order)
{
    const LineHints hints = hints_of(list, order);
    for (std::size_t i = 0; i < list.size; ++i) {
        const DateReading found = read_at(list, i, hints);
        if (found.problem != DateProblem::no_date) {
            return found;
        }
    }
    return {};
}

DateReading whole(std::string_view text, const Date& date)
{
    return {date, DateProblem::none, 0, text.size()};
}

/// `2022`, `2022-09`, `2022-09-14`, `20220914`, 1663142551; no_date when the text is none of them.
DateReading read_bare_number(std::string_view text)
{
    const bool digits = std::all_of(text.begin(), text.end(), is_digit);
    if (digits && text.size() == 10) {
        const std::chrono::sys_seconds when{std::chrono::seconds{std::stoll(std::string(text))}};
        return whole(text, to_date(std::chrono::floor<std::chrono::days>(when)));
    }
    std::string iso(text);
    if (digits && text.size() == 8) {
        iso.insert(6, "-").insert(4, "-");
    }
    try {
        return whole(text, parse_iso_date(iso));
    } catch (const ParseError&) {
        const bool shaped = iso.size() == 10 && iso[4] == '-' && iso[7] == '-';
        DateReading none;
        none.problem = shaped && digits ? DateProblem::impossible : DateProblem::no_date;
        return none;
    }
}

/// `September 2022`.
DateReading read_month_year(const ItemList& list)
{
    for (std::size_t i = 0; i < list.size; ++i) {
        const std::size_t year = skip_joints(list, i + 1);
        if (month_at(list, i) != 0 && is_year(list, year)) {
            const Date date = make_date(list.items[year].value, month_at(list, i), 0);
            return {date, DateProblem::none, list.items[i].begin, list.items[year].end};
        }
    }
    return {};
}

bool says_nothing_else(const ItemList& list, const DateReading& date, std::size_t i)
{
    const Item& item = list.items[i];
    if (item.kind == ItemKind::mark || (item.begin >= date.begin && item.end <= date.end)) {
        return true;
    }
    if (item.kind == ItemKind::number) {
        return item.digits <= 2 || is_mark(list, i + 1, U':') ||
               (i > 0 && is_mark(list, i - 1, U'+'));
    }
    return item.word != nullptr || item.end - item.begin == 1;  // the T before a clock
}

/// Where the phrase that holds item `i` begins: joining words before it are part of it ("Le Quai").
std::size_t phrase_begin(const ItemList& list, const DateReading& date, std::size_t i)
{
    while (i > 0 && is_joint(list, i - 1) && list.items[i - 1].begin >= date.end) {
        --i;
    }
    const bool before_date = i > 0 && is_joint(list, i - 1) && list.items[i].end <= date.begin;
    return list.items[before_date ? i - 1 : i].begin;
}

bool speaks_of_time(const ItemList& list, std::size_t i)
{
    const Item& item = list.items[i];
    if (item.word != nullptr) {
        return item.word->published || item.word->relative || item.word->weekday != 0;
    }
    return false;
}

}  // namespace

DateOrder date_order(std::string_view language)
{
    const std::string lower = to_lower_case(language);
    if (lower == "en-us") {
        return DateOrder::month_first;
    }
    return lower.empty() || lower == "en" ? DateOrder::unknown : DateOrder::day_first;
}

DateReading find_date(std::string_view line, DateOrder order)
{
    return find_in(read_items(line), order);
}

DateReading read_date_field(std::string_view text, DateOrder order)
{
    text = trim(text);
    const DateReading bare = read_bare_number(text);
    if (bare.problem != DateProblem::no_date) {
        return bare;
    }
    const ItemList list = read_items(text);
    const DateReading found = find_in(list, order);
    return found.problem == DateProblem::no_date ? read_month_year(list) : found;
}

bool is_date_line(std::string_view line, std::string_view& rest)
{
    rest = {};
    const ItemList list = read_items(line);
    const DateReading date = find_in(list, DateOrder::unknown);
    bool of_time = date.problem != DateProblem::no_date;
    std::size_t rest_begin = line.size();
    std::size_t rest_end = 0;
    std::size_t others = 0;
    for (std::size_t i = 0; i < list.size; ++i) {
        of_time = of_time || speaks_of_time(list, i);
        if (!says_nothing_else(list, date, i)) {
            if (others != 0 && i > 0 && list.items[i - 1].kind == ItemKind::mark &&
                list.items[i - 1].value != U'&' && list.items[i - 1].value != U'.' &&
                list.items[i - 1].value != U'：' && list.items[i - 1].value != U':') {
                return false;  // a second phrase
            }
            rest_begin = std::min(rest_begin, phrase_begin(list, date, i));
            rest_end = list.items[i].end;
            ++others;
        }
    }
    if (others != 0) {
        rest = line.substr(rest_begin, rest_end - rest_begin);
    }
    const bool short_rest = others == 0 || (others <= 5 && date.problem != DateProblem::no_date);
    return list.complete && of_time && short_rest;
}

}  // namespace onrecord
