#pragma once

#include <string>
#include <string_view>

namespace onrecord::html {

/// ASCII letters in lower case, all else as it is.
[[nodiscard]] std::string lower_ascii(std::string_view text);

}  // namespace onrecord::html
