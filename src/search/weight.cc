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

}  // namespace onrecord
