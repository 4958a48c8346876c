#pragma once

#include <span>
#include <string_view>

namespace onrecord {

/// What a language calls the months and days of the week, where nothing else of its pages is known.
struct CalendarNames {
    /// Words joined by one space, January first, twelve a spelling; `_` stands for a space inside
    /// of a name, and alone for a name that is left out.
    std::string_view months;
    std::string_view weekdays;  ///< likewise, Monday first, seven or none
};

/// One row a language. No name stands for two different months.
[[nodiscard]] std::span<const CalendarNames> calendar_names();

}  // namespace onrecord
