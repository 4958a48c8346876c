#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "extract/quotes/tokens.h"

namespace onrecord {

/// "Attar" of "al-Attar": what stands behind a particle and a hyphen; empty for other words.
[[nodiscard]] std::string_view behind_particle(std::string_view word);

/// Tells which words of a text can stand in a name.
class NameWords {
public:
    explicit NameWords(const TokenisedText& text) : text_(text), tokens_(text.tokens) {}

    [[nodiscard]] bool is_given_name(std::uint32_t i) const
    {
        return tokens_[i].is(male_name | female_name);
    }
    /// A capitalised word that may stand in a name.
    [[nodiscard]] bool is_name_word(std::uint32_t i) const;
    /// "al-Attar": a small particle of at most three letters, a hyphen and a capital.
    [[nodiscard]] bool is_joined_surname(std::uint32_t i) const;
    /// A word that a name may begin with: not one that has its capital from where it stands.
    [[nodiscard]] bool begins_name(std::uint32_t i) const;

private:
    /// "Oscar-winner", "Marrow-based": describes a name, but "Jo-Ann" and "Al-maliki" are names.
    [[nodiscard]] bool is_compound(const Token& token) const;
    [[nodiscard]] bool opens_sentence(std::uint32_t i) const;
    /// "said Will Quill": a given name that is a verb too, inside a sentence and before a surname.
    [[nodiscard]] bool is_given_before_surname(std::uint32_t i) const;
    /// "Ada March", and "Jan Kos" but not "in June Mayor Quill".
    [[nodiscard]] bool is_month_in_name(std::uint32_t i) const;
    /// "Yin Kosa May, 60, said": two capitalised words before, and neither day nor year behind.
    [[nodiscard]] bool ends_longer_name(std::uint32_t i) const;
    [[nodiscard]] bool is_year(std::uint32_t i) const;

    const TokenisedText& text_;
    const std::vector<Token>& tokens_;
};

}  // namespace onrecord
