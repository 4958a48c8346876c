#pragma once

#include <string>
#include <string_view>

namespace onrecord::html {

/// The string behind the first `"name":` in a text that is no proper JSON; empty when there is
/// none. Escapes of quotation marks and slashes are undone. Cost: linear.
[[nodiscard]] std::string find_json_string(std::string_view text, std::string_view name);

}  // namespace onrecord::html
