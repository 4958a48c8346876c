#pragma once

#include <cstdint>
#include <optional>

#include "base/date.h"

namespace onrecord {

/// Years that an article of our calendar may be dated with.
[[nodiscard]] bool is_gregorian_year(std::uint32_t year) noexcept;
/// Years of the Buddhist era (Thailand: 2565 is 2022) that no article of our calendar can have.
[[nodiscard]] bool is_buddhist_year(std::uint32_t year) noexcept;
/// Years of the solar calendar of Iran (1401 began in March of 2022).
[[nodiscard]] bool is_persian_year(std::uint32_t year) noexcept;

/// The day of our calendar for one of the solar calendar of Iran, by its rule of 33 years, which is
/// right for 1178 to 1633; none when that calendar lacks the day.
[[nodiscard]] std::optional<Date> from_persian(std::uint32_t year, std::uint32_t month,
                                               std::uint32_t day);

}  // namespace onrecord
