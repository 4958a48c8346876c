#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include "base/date.h"

namespace onrecord {

/// In which order a text writes day and month where both are numbers.
enum class DateOrder : std::uint8_t { unknown, day_first, month_first };

/// The order that a language tag settles: "de" and "en-GB" put the day first, "en-US" the month,
/// "en" leaves it open.
[[nodiscard]] DateOrder date_order(std::string_view language);

enum class DateProblem : std::uint8_t {
    none,
    no_date,     ///< nothing that reads as a date
    ambiguous,   ///< 03/04/2021 and nothing tells the day from the month
    impossible,  ///< 2022-02-30
};

/// What a piece of text says about a date.
struct DateReading {
    Date date;  ///< stated only when `problem` is none
    DateProblem problem = DateProblem::no_date;
    std::size_t begin = 0;  ///< bytes of the date in the text, without weekday and clock
    std::size_t end = 0;
};

/// Finds the first full date (day, month, year) in a line: ISO, numbers with one separator, month
/// names of all page languages, Chinese and Japanese. A weekday or zone in the line, else `order`,
/// settles 03/04/2021. The calendar day is taken as written, whatever the zone. Looks at no more
/// than the first 400 bytes.
[[nodiscard]] DateReading find_date(std::string_view line, DateOrder order);

/// Reads a text that is stated to be a date: what `find_date` finds, and `2022`, `2022-09`,
/// `September 2022`, `20220914`, and ten digits of seconds since 1970 (the day in UTC).
[[nodiscard]] DateReading read_date_field(std::string_view text, DateOrder order);

}  // namespace onrecord
