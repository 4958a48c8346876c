#pragma once

#include <string_view>

namespace onrecord {

/// True when a short phrase reads as the name of an outlet or agency: well known, or capitalised
/// with a word such as "Gazette" or an article before it ("Le Quai"), or a host's name. The name of
/// a section ("World News") is none.
[[nodiscard]] bool is_outlet_name(std::string_view phrase);

/// True for outlets and agencies that are known by name, whatever the case of their letters.
[[nodiscard]] bool is_known_outlet(std::string_view phrase);

/// True for news agencies that are known by name: "AFP", "dpa".
[[nodiscard]] bool is_agency(std::string_view phrase);

/// The agency whose name a story in Chinese opens with: "新华社北京3月5日电"; empty when none.
[[nodiscard]] std::string_view leading_agency(std::string_view text);

/// True for what sections of papers are called: "Opinion".
[[nodiscard]] bool is_section_name(std::string_view phrase);

/// True when both name the same outlet: "The Courier" and "Courier".
[[nodiscard]] bool same_outlet(std::string_view a, std::string_view b);

/// A name without a place in brackets behind it: "Herald (Calder Bay)" gives "Herald".
[[nodiscard]] std::string_view without_place(std::string_view name);

/// The outlet of a line that names an agency beside it: "Le Quai avec AFP" gives "Le Quai",
/// "Redaktion mit dpa" gives "dpa"; empty for other lines.
[[nodiscard]] std::string_view outlet_with_agency(std::string_view line);

/// A name without what companies end in: "Harbour Times Ltd" gives "Harbour Times".
[[nodiscard]] std::string_view without_legal_form(std::string_view name);

}  // namespace onrecord
