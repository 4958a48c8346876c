#pragma once

#include <string>
#include <string_view>

namespace onrecord {

/// The form in which words are compared everywhere: NFKC with case folded, accents of Latin, Greek,
/// Arabic and Hebrew letters taken off (Cyrillic only ё -> е), letters with strokes and ligatures
/// spelt out (ł -> l, ø -> o, ß -> ss, æ -> ae), digits of all scripts as ASCII, invisible
/// characters removed. Indic and other vowel signs stay. Idempotent; may be empty (a lone accent).
/// `text` must be valid UTF-8.
[[nodiscard]] std::string fold(std::string_view text);

/// NFC, for text that is shown or compared exactly.
[[nodiscard]] std::string normalize_nfc(std::string_view text);

}  // namespace onrecord
