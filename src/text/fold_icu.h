#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace onrecord {

/// `fold` by ICU on the whole text: the definition, that the tables of code_points.h are filled
/// from and the tests hold them against. Some 20 times slower.
[[nodiscard]] std::string fold_by_icu(std::string_view text);

/// What becomes of marks on a folded letter.
enum class MarksOn : std::uint8_t {
    go,      ///< all are accents (Latin, Greek, Arabic, Hebrew)
    stay,    ///< those of the letter's own script stay (Indic, Thai, Hangul)
    depend,  ///< on the mark (Cyrillic, figures)
};
[[nodiscard]] MarksOn marks_on(char32_t letter);

/// True when it is certain, and cheap to see, that folding the code point alone changes nothing.
[[nodiscard]] bool folds_to_itself(char32_t code_point);

/// True for what `fold` removes wherever it stands: default-ignorable characters (soft hyphen,
/// joiners, direction marks, variation selectors), the Arabic tatweel and the Hebrew gershayim.
[[nodiscard]] bool is_invisible(char32_t code_point);

}  // namespace onrecord
