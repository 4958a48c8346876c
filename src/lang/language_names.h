#pragma once

#include <string_view>

namespace onrecord {

/// The tag of a language by its English or own name, or by its code of three letters (ISO 639-2),
/// in any case of ASCII letters: "en" for "English", "eng"; "de" for "Deutsch", "ger". Empty when
/// it is none of these.
[[nodiscard]] std::string_view find_language_tag(std::string_view name);

}  // namespace onrecord
