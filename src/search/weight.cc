#include "search/weight.h"

#include <algorithm>
#include <chrono>
#include <cmath>

namespace onrecord {

namespace {

/// Texts shorter than this share of the average gain nothing more by being short.
constexpr double least_length = 0.5;

// Chosen on two thousand queries that name a speaker and two or three words of one quote.
constexpr double voice_weight = 6;

}  // namespace

double recency_part(std::uint32_t day, const Recency& recency)
{
    const auto days_of = [](std::uint32_t number) {
        const auto date = std::chrono::year{static_cast<int>(number / 10000)} /
                          std::chrono::month{number / 100 % 100} / std::chrono::day{number % 100};
        return std::chrono::sys_days{date}.time_since_epoch().count();
    };
    const auto age = days_of(recency.today) - days_of(day);
    return age <= 0 ? 1 : std::exp2(-static_cast<double>(age) / recency.half_life);
}

double document_part(double tf, double length, double average_length, const Weighting& weighting)
{
    const double relative = average_length > 0 ? length / average_length : 0;
    const double norm = std::max(relative, least_length);
    const auto [scheme, k1, b, c] = weighting;
    if (scheme == WeightingScheme::tf_idf)
        return 1 + std::log(tf);
    if (scheme == WeightingScheme::inl2) {
        const double normed = tf * std::log2(1 + c / norm);
        return normed / (normed + 1);
    }
    return (k1 + 1) * tf / (tf + k1 * (1 - b + b * norm));
}

double rarity(double with, double all)
{
    return std::log1p((all - with + 0.5) / (with + 0.5));
}

double density(double occurrences, double with)
{
    return occurrences > 0 ? occurrences / std::max(with, 1.0) : 1;
}

double voice_part(double score, std::size_t found, std::size_t sought)
{
    const double share = static_cast<double>(found) / static_cast<double>(sought);
    return voice_weight * score * share * share * share;
}

}  // namespace onrecord
