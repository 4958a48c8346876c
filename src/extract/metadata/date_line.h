#pragma once

#include <optional>
#include <string_view>
#include <vector>

namespace onrecord {

/// A line that says when a text was published, and little else.
struct DateLine {
    /// The stretch of the line with the date of publication as written, its weekday and zone; empty
    /// where the line has no full date ("3 hours ago").
    std::string_view date;
    bool published = false;  ///< a word says that this is the day of publication
    bool updated = false;    ///< a word says that it is the day of a later version
    /// What else stands in the line: "By Ada Lindqvist", "The Courier", "4 min read".
    std::vector<std::string_view> phrases;
};

/// Reads a line that holds dates, clocks, weekdays, "published", "yesterday" and at most four short
/// phrases such as names beside a full date; none for all other lines. Of two dates the one that is
/// called the publication's counts, else the first that is not called an update's.
/// Looks at no more than the first 400 bytes.
[[nodiscard]] std::optional<DateLine> read_date_line(std::string_view line);

}  // namespace onrecord
