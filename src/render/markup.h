#pragma once

#include <string>
#include <string_view>

namespace onrecord {

/// Text as it may stand in an element or a quoted attribute of HTML and XML: `& < > " '` as
/// references; what XML has no place for and what steers the writing direction as U+FFFD. Whatever
/// an article says, it stays text.
[[nodiscard]] std::string markup_text(std::string_view text);

}  // namespace onrecord
