#pragma once

#include <string_view>

namespace onrecord {

/// Without ASCII white space at both ends.
[[nodiscard]] std::string_view trimmed(std::string_view text) noexcept;

/// True when there is nothing but white space (also the wide and the zero-width ones of Unicode) in
/// `text`, which must be valid UTF-8.
[[nodiscard]] bool is_blank(std::string_view text);

}  // namespace onrecord
