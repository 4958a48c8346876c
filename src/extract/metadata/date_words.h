#pragma once

#include <cstdint>
#include <string_view>

namespace onrecord {

/// What single words mean around a date, over all page languages.
struct DateWord {
    std::uint8_t month = 0;             ///< 1 to 12
    std::uint8_t month_behind_dot = 0;  ///< another month where a full stop stands before it
    std::uint8_t persian_month = 0;     ///< of the solar calendar of Iran, 1 to 12
    std::uint8_t weekday = 0;           ///< 1 (Monday) to 7
    std::int16_t era = 0;               ///< the year before an era's first: 2018 of Reiwa
    bool published = false;             ///< "posted", or a part of such a phrase
    bool updated = false;               ///< "modified", or a part of such a phrase
    bool day_first = false;             ///< of languages that write the day before the month
    bool line_word = false;             ///< see PageWords::line_words
    bool relative = false;              ///< "yesterday"
    bool joint = false;                 ///< "of", "at", "Uhr"
    bool zone = false;                  ///< "gmt"
};

/// The entry for a lower-case word, or null when it says nothing about dates.
[[nodiscard]] const DateWord* find_date_word(std::string_view lower);

/// Does a zone name tell in which order its users write day and month? 1: day first, 2: month
/// first, 0: no.
[[nodiscard]] int zone_order(std::string_view lower);

}  // namespace onrecord
