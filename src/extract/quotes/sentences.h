#pragma once

#include <cstdint>
#include <vector>

#include "extract/quotes/marks.h"
#include "extract/quotes/tokens.h"

namespace onrecord {

/// A sentence as the reporter wrote it: full stops inside quotation marks do not end it.
struct Sentence {
    std::uint32_t begin = 0;  ///< tokens, half-open; without line breaks
    std::uint32_t end = 0;
    bool opens_paragraph = false;
};

/// Where each token stands relative to the stretches in marks.
struct Quotedness {
    static constexpr std::uint32_t outside = 0xffffffff;
    std::vector<std::uint32_t> stretch_of;  ///< by token, marks included; `outside` for none
    [[nodiscard]] bool quoted(std::uint32_t token) const { return stretch_of[token] != outside; }
};

[[nodiscard]] Quotedness find_quotedness(const TokenisedText& text,
                                         const std::vector<Stretch>& stretches);

/// Cuts the text into sentences, in order; what has no end is cut after 800 tokens, though never
/// inside marks, so that work that is quadratic in a sentence stays bounded. Linear.
[[nodiscard]] std::vector<Sentence> find_sentences(const TokenisedText& text,
                                                   const std::vector<Stretch>& stretches);

}  // namespace onrecord
