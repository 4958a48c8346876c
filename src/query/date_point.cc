#include "query/date_point.h"

#include <algorithm>
#include <charconv>
#include <vector>

#include "base/date.h"

namespace onrecord {

namespace {

bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

bool is_letter(char c)
{
    return c >= 'a' && c <= 'z';
}

/// Has `text` the form of `pattern`, in which '0' stands for any digit?
bool has_form(std::string_view text, std::string_view pattern)
{
    return std::ranges::equal(text, pattern,
                              [](char c, char p) { return p == '0' ? is_digit(c) : c == p; });
}

/// Of at most four digits, at least one.
std::optional<int> number(std::string_view digits)
{
    constexpr std::size_t longest = 4;
    if (digits.empty() || digits.size() > longest || !std::ranges::all_of(digits, is_digit))
        return std::nullopt;
    int value = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), value);
    return value;
}

std::optional<DatePoint> point_of(const Date& date)
{
    if (!is_valid(date))
        return std::nullopt;
    return DatePoint{date.first_day(), date.last_day()};
}

/// A date whose parts are stated; a month or day of 0 is none.
std::optional<DatePoint> stated(std::string_view year, std::optional<std::string_view> month,
                                std::optional<std::string_view> day)
{
    constexpr std::size_t year_digits = 4;
    constexpr std::size_t most_digits = 2;
    Date date;
    if (year.size() != year_digits || !number(year))
        return std::nullopt;
    date.year = static_cast<std::int16_t>(*number(year));
    for (const auto& [text, part] : {std::pair{month, &date.month}, std::pair{day, &date.day}}) {
        if (!text)
            continue;
        const std::optional<int> value = number(*text);
        if (!value || *value == 0 || text->size() > most_digits)
            return std::nullopt;
        *part = static_cast<std::uint8_t>(*value);
    }
    return point_of(date);
}

std::optional<DatePoint> read_iso(std::string_view text)
{
    if (has_form(text, "0000"))
        return stated(text, {}, {});
    if (has_form(text, "0000-00"))
        return stated(text.substr(0, 4), text.substr(5), {});
    if (has_form(text, "0000-00-00"))
        return stated(text.substr(0, 4), text.substr(5, 2), text.substr(8));
    return std::nullopt;
}

/// What stands between signs of one kind; empty unless it is two or three parts.
std::vector<std::string_view> parts_between_signs(std::string_view text)
{
    const std::size_t first = text.find_first_of("-./");
    if (first == std::string_view::npos)
        return {};
    const char sign = text[first];
    std::vector<std::string_view> parts;
    for (std::size_t end = text.find(sign); parts.size() < 4; end = text.find(sign)) {
        parts.push_back(text.substr(0, end));
        if (end == std::string_view::npos)
            break;
        text.remove_prefix(end + 1);
    }
    if (parts.size() > 3)
        parts.clear();
    return parts;
}

/// Hyphens and underscores beside letters as spaces: `last-week`.
std::string with_spaces(std::string_view text)
{
    std::string made(text);
    if (std::ranges::any_of(made, is_letter))
        std::ranges::replace_if(
            made, [](char c) { return c == '-' || c == '_'; }, ' ');
    return made;
}

}  // namespace

std::string small_letters(std::string_view text)
{
    std::string made(text);
    for (char& c : made)
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c - 'A' + 'a');
    return made;
}

std::optional<DatePoint> read_numbers(std::string_view text, DayMonthOrder order)
{
    if (has_form(text, "00000000"))
        return stated(text.substr(0, 4), text.substr(4, 2), text.substr(6));
    const std::vector<std::string_view> parts = parts_between_signs(text);
    if (parts.size() == 2) {
        const auto month_first = stated(parts[1], parts[0], {});
        return month_first ? month_first : stated(parts[0], parts[1], {});
    }
    if (parts.size() != 3)
        return std::nullopt;
    if (const auto year_first = stated(parts[0], parts[1], parts[2]))
        return year_first;
    const auto day_first = stated(parts[2], parts[1], parts[0]);
    const auto month_first = stated(parts[2], parts[0], parts[1]);
    if (!day_first || !month_first || day_first->first == month_first->first)
        return day_first ? day_first : month_first;
    if (order == DayMonthOrder::unstated)
        return std::nullopt;
    return order == DayMonthOrder::day_first ? day_first : month_first;
}

std::optional<DatePoint> read_date_point(std::string_view text, const ParseOptions& options)
{
    constexpr std::size_t longest = 40;
    if (text.size() > longest)
        return std::nullopt;
    const std::string small = small_letters(text);
    if (const auto point = read_iso(small))
        return point;
    if (const auto point = read_numbers(small, options.dates))
        return point;
    const std::string words = with_spaces(small);
    if (const auto point = read_month_name(words))
        return point;
    return read_relative(words, options.today);
}

}  // namespace onrecord
