#pragma once

#include <string>
#include <string_view>

namespace onrecord::html {

/// Appends `text` with its character references ("&amp;", "&#8217;", "&#x92;") replaced, by the
/// rules of the HTML standard (13.2.5.72 on). A name that is not known stays as written. `text`
/// must be valid UTF-8; so is what is appended.
void append_unescaped(std::string& out, std::string_view text, bool in_attribute);

[[nodiscard]] std::string unescaped_attribute(std::string_view value);

}  // namespace onrecord::html
