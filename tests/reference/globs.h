#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace onrecord::reference {

/// Does text typed as a word or phrase hold wildcards?
[[nodiscard]] bool is_glob(std::string_view text);

/// The words of such a text, folded; '*' and '?' stay.
[[nodiscard]] std::vector<std::string> glob_terms(const std::string& text);

[[nodiscard]] bool glob_matches(std::string_view glob, std::string_view word);

}  // namespace onrecord::reference
