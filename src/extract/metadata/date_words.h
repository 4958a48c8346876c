#pragma once

#include <cstdint>
#include <string_view>

namespace onrecord {

/// What single words mean around a date, over all page languages.
struct DateWord {
    std::uint8_t month = 0;    ///< 1 to 12
    std::uint8_t weekday = 0;  ///< 1 (Monday) to 7
    bool published = false;    ///< "posted", or a part of such a phrase
    bool relative = false;     ///< "yesterday"
    bool joint = false;        ///< "of", "at", "Uhr"
    bool zone = false;         ///< "gmt"
};

/// The entry for a lower-case word, or null when it says nothing about dates.
[[nodiscard]] const DateWord* find_date_word(std::string_view lower);

/// Does a zone name tell in which order its users write day and month? 1: day first, 2: month
/// first, 0: no.
[[nodiscard]] int zone_order(std::string_view lower);

}  // namespace onrecord
