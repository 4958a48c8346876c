#pragma once

#include <cstddef>
#include <initializer_list>
#include <span>
#include <string_view>

namespace onrecord {

/// One line of a text.
struct Line {
    std::size_t begin = 0;  ///< byte of its first character that is no space
    std::size_t next = 0;   ///< byte where the following line begins
    std::string_view text;  ///< without spaces at its ends
    [[nodiscard]] bool blank() const noexcept { return text.empty(); }
};

/// The line that holds byte `at`, which must be a line's beginning.
[[nodiscard]] Line line_at(std::string_view text, std::size_t at);

/// The beginning of the first line from byte `at` on that is not blank; the text's size when there
/// is none.
[[nodiscard]] std::size_t skip_blank_lines(std::string_view text, std::size_t at);

/// The last line of `text` before byte `end`.
[[nodiscard]] Line line_before(std::string_view text, std::size_t end);

/// Where `what` begins last in a text, or npos.
[[nodiscard]] std::size_t find_last(std::string_view text, std::string_view what);

/// Without spaces (of any script) at both ends.
[[nodiscard]] std::string_view trim(std::string_view text);

/// The first `size` bytes or fewer, cut at a code point's border.
[[nodiscard]] std::string_view clip(std::string_view text, std::size_t size);

/// Without the marks that wrap a whole value: quotation marks, brackets.
[[nodiscard]] std::string_view unwrap(std::string_view text);

/// Without a short word in small letters at the beginning: "in Harbour Post" -> "Harbour Post".
[[nodiscard]] std::string_view without_preposition(std::string_view phrase);

/// Number of words, counting no further than `limit`.
[[nodiscard]] std::size_t count_words(std::string_view text, std::size_t limit);

/// True when every word but small joining ones begins with a capital or is no cased script.
[[nodiscard]] bool is_capitalised_phrase(std::string_view text);

/// True when one of the phrases is this (lower-case) text.
[[nodiscard]] bool contains(std::span<const std::string_view> phrases, std::string_view lower);

/// The length of the phrase that the (lower-case) text begins with, up to a word's end; 0 for none.
[[nodiscard]] std::size_t leading_phrase(std::span<const std::string_view> phrases,
                                         std::string_view lower);

}  // namespace onrecord
