#pragma once

#include <cstddef>

namespace onrecord {

/// What a word adds to a document's score: its `rarity` times its `document_part`. Together BM25
/// (Robertson et al., TREC-3, 1994), with lengths below half of the average counted as that half.
/// Rarity is that of the whole index and of all forms of a word together, so that the same articles
/// score the same when indexed in one run or in ten.

/// tf * (k1 + 1) / (tf + k1 * (1 - b + b * length / average length)) of a word that stands `tf`
/// times.
[[nodiscard]] double document_part(double tf, double length, double average_length);

/// ln(1 + (all - with + 0.5) / (with + 0.5)) of a word in `with` of `all` documents; above 0.
[[nodiscard]] double rarity(double with, double all);

/// What a quote of the speaker asked for adds to the score of what holds it, when it has `found` of
/// `sought` words and is worth `score` by itself: 4 * score * (found / sought)^2, so that one of
/// several words counts little beside all of them.
[[nodiscard]] double voice_part(double score, std::size_t found, std::size_t sought);

/// What two words of the query add to the score of an article that has them near each other.
[[nodiscard]] double nearness_part(double rarity, double other_rarity);

}  // namespace onrecord
