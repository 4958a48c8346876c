#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace onrecord::reference {

/// Does text typed as a word or phrase hold wildcards?
[[nodiscard]] bool is_glob(std::string_view text);

/// The words of such a text, folded; '*' and '?' stay.
[[nodiscard]] std::vector<std::string> glob_terms(const std::string& text);

[[nodiscard]] bool glob_matches(std::string_view glob, std::string_view word);

/// Do so many changes of a letter make one word of the other? Neighbours may be swapped; no letter
/// is changed twice.
[[nodiscard]] bool are_alike(std::u32string_view a, std::u32string_view b, std::size_t changes);

[[nodiscard]] std::u32string letters(std::string_view word);

}  // namespace onrecord::reference
