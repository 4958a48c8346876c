#pragma once

#include <cstddef>
#include <string_view>

namespace onrecord {

/// A pair of quotation marks that people type round a phrase. Some marks close more than one
/// opening.
struct QuotePair {
    std::string_view open;
    std::string_view close;
    std::string_view other_close;  ///< a second way to close, or empty
};

/// The pair that the text opens at byte `at`, or null when no quotation mark stands there.
[[nodiscard]] const QuotePair* opening_at(std::string_view text, std::size_t at);

/// Bytes of the closing mark of `pair` at byte `at`; 0 when none stands there.
[[nodiscard]] std::size_t closing_at(const QuotePair& pair, std::string_view text, std::size_t at);

/// Bytes of any double quotation mark at byte `at`; 0 when none stands there.
[[nodiscard]] std::size_t mark_at(std::string_view text, std::size_t at);

}  // namespace onrecord
