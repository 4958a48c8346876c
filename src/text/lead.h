#pragma once

#include <cstdint>
#include <span>
#include <string_view>

namespace onrecord {

/// The lead of a text is its beginning: so many words, to the end of the sentence they end in, but
/// no more than `most_lead_words`.
inline constexpr std::uint32_t lead_words = 50;
inline constexpr std::uint32_t most_lead_words = 100;

/// How many words the lead of a text of `words` words has. `sentence_starts`: places of words that
/// begin a sentence behind another, rising.
[[nodiscard]] std::uint32_t lead_size(std::uint32_t words,
                                      std::span<const std::uint32_t> sentence_starts);

/// The lead of a text, to the first word behind it. Cost: of the lead.
[[nodiscard]] std::string_view lead_of(std::string_view text);

}  // namespace onrecord
