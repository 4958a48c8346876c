#pragma once

namespace onrecord {

/// The log-likelihood ratio of a 2 x 2 table with the cells a, b / c, d:
/// G2 = 2 * sum of O * ln(O / E) over the cells, E = row total * column total / total
/// (Dunning, "Accurate Methods for the Statistics of Surprise and Coincidence", Computational
/// Linguistics 19, 1993). 0 when nothing is there.
[[nodiscard]] double log_likelihood(double a, double b, double c, double d);

/// The log-likelihood of a word that stands `count` times among `size` words and `other_count`
/// times among `other_size`: G2 = 2 * (O1 * ln(O1 / E1) + O2 * ln(O2 / E2)),
/// E = size of each * all occurrences / both sizes (Rayson and Garside, "Comparing corpora using
/// frequency profiling", ACL workshop, 2000).
[[nodiscard]] double keyness(double count, double size, double other_count, double other_size);

/// The binary logarithm of the ratio of both relative frequencies, with 0.5 in place of no
/// occurrence (Hardie, "Log Ratio", 2014).
[[nodiscard]] double log_ratio(double count, double size, double other_count, double other_size);

/// 14 + log2(2 * together / (node + collocate)), at most 14 (Rychlý, "A Lexicographer-Friendly
/// Association Score", RASLAN, 2008).
[[nodiscard]] double log_dice(double together, double node, double collocate);

}  // namespace onrecord
