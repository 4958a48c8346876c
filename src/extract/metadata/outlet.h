#pragma once

#include <string_view>

namespace onrecord {

/// True when a short phrase reads as the name of an outlet or agency: capitalised, and it holds a
/// word such as "Gazette" or is an abbreviation ("AFP").
[[nodiscard]] bool is_outlet_name(std::string_view phrase);

/// True when both name the same outlet: "The Courier" and "Courier".
[[nodiscard]] bool same_outlet(std::string_view a, std::string_view b);

}  // namespace onrecord
