#include "search/weight.h"

#include <algorithm>
#include <cmath>

namespace onrecord {

namespace {

// Chosen on ten public collections (short and long texts, news among them); the optimum is flat.
constexpr double k1 = 1.0;
constexpr double b = 0.6;
/// Texts shorter than this share of the average gain nothing more by being short.
constexpr double least_length = 0.5;

// Chosen on two thousand queries that name a speaker and two or three words of one quote.
constexpr double voice_weight = 4;
constexpr double nearness_weight = 1.5;

}  // namespace

double document_part(double tf, double length, double average_length)
{
    const double relative = average_length > 0 ? length / average_length : 0;
    const double norm = std::max(relative, least_length);
    return (k1 + 1) * tf / (tf + k1 * (1 - b + b * norm));
}

double rarity(double with, double all)
{
    return std::log1p((all - with + 0.5) / (with + 0.5));
}

double voice_part(double score, std::size_t found, std::size_t sought)
{
    const double share = static_cast<double>(found) / static_cast<double>(sought);
    return voice_weight * score * share * share;
}

double nearness_part(double rarity, double other_rarity)
{
    return nearness_weight * (rarity + other_rarity);
}

}  // namespace onrecord
