#pragma once

#include <cstdint>

#include "extract/quotes/scene.h"

namespace onrecord {

/// Words of a clause that counts as reported speech.
inline constexpr std::uint32_t least_clause = 3;

/// Half-open range of tokens.
struct Zone {
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
    [[nodiscard]] bool empty() const noexcept { return begin >= end; }
};

/// What stands in the zones of a text.
class ZoneReader {
public:
    explicit ZoneReader(const Scene& scene) : scene_(scene) {}

    [[nodiscard]] bool counts_as_word(std::uint32_t i) const
    {
        return token(i).is_word() || token(i).kind == TokenKind::number;
    }

    /// Words of a zone, counted no further than is ever asked for.
    [[nodiscard]] std::uint32_t words_in(Zone zone) const;
    [[nodiscard]] bool has_words(Zone zone) const { return words_in(zone) > 0; }
    /// A part of it stands in marks.
    [[nodiscard]] bool has_quoted(Zone zone) const;
    /// The first comma of a zone, or its end.
    [[nodiscard]] std::uint32_t end_of_clause(Zone zone) const;
    /// Where the reporter speaks again: behind a lone dash, ", but", ", which". Not before words in
    /// marks.
    [[nodiscard]] std::uint32_t end_of_report(Zone zone) const;
    /// Without punctuation at either end, and without a conjunction before a next main clause.
    [[nodiscard]] Zone trimmed(Zone zone) const;

private:
    [[nodiscard]] const Token& token(std::uint32_t i) const { return scene_.token(i); }

    /// ", but", ", which"
    [[nodiscard]] bool turns(std::uint32_t comma, std::uint32_t end) const;

    const Scene& scene_;
};

}  // namespace onrecord
