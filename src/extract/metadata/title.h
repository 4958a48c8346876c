#pragma once

#include <string>
#include <string_view>

namespace onrecord {

/// True when a line is shaped as a headline: short, not a sentence of the story.
[[nodiscard]] bool looks_like_title(std::string_view line);

/// A headline without the name of the site behind it: "Bridge shut | City" -> "Bridge shut",
/// "Bridge shut - The Courier" -> "Bridge shut" when the end is `source` or named as an outlet.
[[nodiscard]] std::string_view without_site_name(std::string_view title, std::string_view source);

/// The name behind the last bar or dash of a headline, or empty: "Bridge shut - The Courier" gives
/// "The Courier".
[[nodiscard]] std::string_view site_name(std::string_view title);

}  // namespace onrecord
