#pragma once

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

}  // namespace onrecord
