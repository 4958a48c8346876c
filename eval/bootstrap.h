#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "rows.h"

namespace onrecord::eval {

/// How intervals are drawn. The same numbers give the same intervals on every machine.
struct Resampling {
    std::uint64_t seed = 1;
    std::uint32_t resamples = 1000;
};

/// Bounds that hold 95 % of the resamples.
struct Interval {
    double low = 0;
    double high = 0;
};

/// The three measures of a row; absent where nothing can be said.
struct RowIntervals {
    std::optional<Interval> precision;
    std::optional<Interval> recall;
    std::optional<Interval> f1;
};

/// Percentile bootstrap over articles (Efron & Tibshirani, An Introduction to the Bootstrap, 1993,
/// ch. 13): as many articles as there are are drawn with replacement, again and again, and each
/// row measured anew. Resamples in which a measure is undefined are left out of its interval.
[[nodiscard]] std::vector<RowIntervals> bootstrap(const std::vector<Counts>& articles,
                                                  const Resampling& resampling);

/// How two systems differ in a row's headline (F1 or accuracy).
struct Difference {
    double by = 0;  ///< first minus second
    Interval interval;
    /// Two-sided: how often a resample's difference has not the sign it has on the whole
    /// (Koehn, EMNLP 2004, W04-3250), doubled; (k + 1) / (n + 1), so never 0.
    double p = 1;
};

/// Paired bootstrap: both systems are measured on the same drawn articles. The lists hold the same
/// articles in the same order. By Row; absent where one of them cannot be measured.
[[nodiscard]] std::vector<std::optional<Difference>> compare(const std::vector<Counts>& one,
                                                             const std::vector<Counts>& other,
                                                             const Resampling& resampling);

[[nodiscard]] Counts sum(const std::vector<Counts>& articles);

}  // namespace onrecord::eval
