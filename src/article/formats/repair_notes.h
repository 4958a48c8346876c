#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "text/charset.h"

namespace onrecord {

/// Collects what was mended in one article, as the one line `ArticleSink::repaired` wants.
class RepairNotes {
public:
    /// "3 NUL bytes removed"; nothing when the number is 0.
    void count(std::size_t number, std::string_view singular, std::string_view plural,
               std::string_view what_was_done);
    void add(std::string_view note);
    /// What decoding a file had to replace and remove.
    void decoded(const DecodedText& decoded);

    /// The notes, "; " between them; empty when nothing was mended.
    [[nodiscard]] const std::string& text() const noexcept { return text_; }

private:
    std::string text_;
};

/// A name from the input, in quotation marks for a message: cut to 40 bytes, control characters
/// as '?'.
[[nodiscard]] std::string in_quotes(std::string_view name);

}  // namespace onrecord
