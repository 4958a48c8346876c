#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace onrecord {

/// A sentence of a text: bytes [begin, end), from its opening marks to its closing ones, without
/// white space around it.
struct TextSentence {
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
    bool paragraph_start = false;
    friend bool operator==(const TextSentence&, const TextSentence&) = default;
};

/// The sentences of a text (valid UTF-8, at most 2^32-1 bytes) in order, bounded as `WordReader`
/// bounds them. Every word is in one; lines without any word are in none.
[[nodiscard]] std::vector<TextSentence> find_sentences(std::string_view text);

}  // namespace onrecord
