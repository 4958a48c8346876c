#pragma once

#include <string>
#include <string_view>

namespace onrecord {

/// `fold` by ICU on the whole text: the definition, that the tables of code_points.h are filled
/// from and the tests hold them against. Some 20 times slower.
[[nodiscard]] std::string fold_by_icu(std::string_view text);

/// True for what `fold` removes wherever it stands: default-ignorable characters (soft hyphen,
/// joiners, direction marks, variation selectors), the Arabic tatweel and the Hebrew gershayim.
[[nodiscard]] bool is_invisible(char32_t code_point);

}  // namespace onrecord
