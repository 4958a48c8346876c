#pragma once

#include <vector>

#include "annotation.h"
#include "word_places.h"

namespace onrecord::eval {

/// A stretch of text that counts once: what gold and system are compared by.
struct Unit {
    ByteRange place;  ///< for showing it
    WordSet words;
    const AnnotatedQuote* quote = nullptr;  ///< what it is part of
};

/// An article's quotes as units. Points into the article.
struct Units {
    /// Direct quotes and the parts in quotation marks of mixed ones, cut at line ends: a quote over
    /// three paragraphs counts three times, whether it was annotated as one or as three.
    std::vector<Unit> direct;
    std::vector<Unit> reported;  ///< indirect and mixed quotes, each whole
    WordSet direct_words;        ///< of all direct units
    WordSet words;               ///< of all quotes
};

enum class Repeats : std::uint8_t {
    merge,  ///< a direct unit whose words came before in others is left out
    keep,
};

/// A quote without any word stays as a unit without words, which matches nothing.
[[nodiscard]] Units units_of(const AnnotatedArticle& article, Repeats repeats);

}  // namespace onrecord::eval
