#pragma once

#include <string>

#include <xapian.h>

namespace onrecord {

/// The document part of BM25 (Robertson et al., TREC-3, 1994), tf * (k1 + 1) / (tf + k1 * (1 - b +
/// b * length / average length)), times the factor given by OP_SCALE_WEIGHT. The compiler gives
/// each word its `rarity` as that factor. Xapian's own BM25 estimates the rarity of a word in
/// several forms from each segment by itself, so that the same articles would score differently
/// when indexed in one run or in ten.
class WordWeight : public Xapian::Weight {
public:
    WordWeight();

    [[nodiscard]] WordWeight* clone() const override;
    [[nodiscard]] std::string name() const override;
    [[nodiscard]] double get_sumpart(Xapian::termcount wdf, Xapian::termcount length,
                                     Xapian::termcount unique_terms) const override;
    [[nodiscard]] double get_maxpart() const override;
    [[nodiscard]] double get_sumextra(Xapian::termcount length,
                                      Xapian::termcount unique_terms) const override;
    [[nodiscard]] double get_maxextra() const override;

private:
    void init(double factor) override;

    double factor_ = 0;
    double per_length_ = 0;  // 1 / average length
};

/// BM25's weight of a word that stands in `with` of `all` documents; above 0 for every word.
[[nodiscard]] double rarity(double with, double all);

}  // namespace onrecord
