#pragma once

#include <cstddef>
#include <cstdint>

namespace onrecord {

/// What a word adds to a document's score: its `rarity` times its `document_part`. Together BM25
/// (Robertson et al., TREC-3, 1994), with lengths below half of the average counted as that half.
/// Rarity is that of the whole index and of all forms of a word together, so that the same articles
/// score the same when indexed in one run or in ten.

enum class WeightingScheme : std::uint8_t { bm25, inl2, tf_idf };

/// A formula with its parameters. The default is what rankings are made with; the others are for
/// experiments.
struct Weighting {
    WeightingScheme scheme = WeightingScheme::bm25;
    // Chosen on ten public collections (short and long texts, news among them); the optimum is
    // flat.
    double k1 = 1.0;  ///< of bm25: how soon more occurrences add less
    double b = 0.6;   ///< of bm25: how much length counts, 0 to 1
    double c = 1.0;   ///< of inl2: how much length counts
};

/// The farther a date lies back, the less a score counts.
struct Recency {
    double half_life = 0;     ///< days, above 0
    std::uint32_t today = 0;  ///< YYYYMMDD
};

/// 2^(-age / half-life) of an article of that first day (YYYYMMDD), an exponential prior by date
/// (Li and Croft, "Time-Based Language Models", CIKM 2003); 1 from today on.
[[nodiscard]] double recency_part(std::uint32_t day, const Recency& recency);

/// tf * (k1 + 1) / (tf + k1 * (1 - b + b * length / average length)) of a word that stands `tf`
/// times. Of inl2: tfn / (tfn + 1), tfn = tf * log2(1 + c * average length / length) (Amati and
/// van Rijsbergen, ACM TOIS 20, 2002). Of tf_idf: 1 + ln tf.
[[nodiscard]] double document_part(double tf, double length, double average_length,
                                   const Weighting& weighting = {});

/// ln(1 + (all - with + 0.5) / (with + 0.5)) of a word in `with` of `all` documents; above 0.
[[nodiscard]] double rarity(double with, double all);

/// What the form of a word that was typed adds by itself, as a share of what a word adds: others
/// of its forms are found, and count less.
inline constexpr double typed_share = 0.3;

/// occurrences / with of a word that stands `occurrences` times in `with` documents, 1 where they
/// are not counted: a word that articles repeat is what they are about (Kwok, "A new method of
/// weighting query terms for ad-hoc retrieval", SIGIR 1996; the (cf + 1) / df of Amati and van
/// Rijsbergen's after-effect B is the same).
[[nodiscard]] double density(double occurrences, double with);

/// What a quote of the speaker asked for adds to the score of what holds it, when it has `found` of
/// `sought` words and is worth `score` by itself: 6 * score * (found / sought)^3, so that one of
/// several words counts little beside all of them.
[[nodiscard]] double voice_part(double score, std::size_t found, std::size_t sought);

/// 1 - distance / 60 of places so many words apart, at least 0.
[[nodiscard]] inline double nearness(std::uint32_t distance)
{
    constexpr std::uint32_t words = 60;
    return distance >= words ? 0 : 1 - static_cast<double>(distance) / words;
}

/// What a word adds to the score of an article that has it so far from a name, and so far in the
/// form that was typed: rarity * (2 * nearness + 3 * nearness of that form).
[[nodiscard]] inline double name_nearness_part(double rarity, std::uint32_t distance,
                                               std::uint32_t typed_distance)
{
    return rarity * (2 * nearness(distance) + 3 * nearness(typed_distance));
}

/// What two words add that stand so far from each other: 6 * both rarities * nearness.
[[nodiscard]] inline double pair_nearness_part(double rarities, std::uint32_t distance)
{
    return 6 * rarities * nearness(distance);
}

}  // namespace onrecord
