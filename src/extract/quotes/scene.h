#pragma once

#include <cstdint>
#include <vector>

#include "extract/quotes/cast.h"
#include "extract/quotes/marks.h"
#include "extract/quotes/names.h"
#include "extract/quotes/sentences.h"
#include "extract/quotes/tokens.h"

namespace onrecord {

/// All that the search for speakers looks at: tokens, marks, sentences, names and people of one
/// text.
struct Scene {
    static constexpr std::uint32_t no_mention = 0xffffffff;

    TokenisedText text;
    std::vector<Stretch> stretches;
    Quotedness quotedness;
    std::vector<Sentence> sentences;
    std::vector<Mention> mentions;
    std::vector<std::uint32_t> mention_of;  ///< by token; `no_mention` for none
    Cast cast;

    Scene(std::string_view whole, ByteRange range, const Lexicon& lexicon);
    Scene(const Scene&) = delete;  // `cast` refers to `text`
    Scene& operator=(const Scene&) = delete;
    ~Scene() = default;

    [[nodiscard]] const Token& token(std::uint32_t i) const { return text.tokens[i]; }
    [[nodiscard]] bool quoted(std::uint32_t i) const { return quotedness.quoted(i); }
    /// The first token of a sentence, or the first one said in it.
    [[nodiscard]] bool opens_sentence(std::uint32_t i) const;
    /// The mention that token `i` belongs to, or null.
    [[nodiscard]] const Mention* mention_at(std::uint32_t i) const
    {
        return mention_of[i] == no_mention ? nullptr : &mentions[mention_of[i]];
    }
    [[nodiscard]] std::uint32_t person_at(std::uint32_t i) const
    {
        return mention_of[i] == no_mention ? nobody : cast.person_of(mention_of[i]);
    }
};

}  // namespace onrecord
