#include "search/word_measures.h"

#include <algorithm>
#include <cmath>

namespace onrecord {

namespace {

double part(double observed, double expected)
{
    return observed > 0 && expected > 0 ? observed * std::log(observed / expected) : 0;
}

}  // namespace

double log_likelihood(double a, double b, double c, double d)
{
    const double all = a + b + c + d;
    if (all <= 0)
        return 0;
    const double sum = part(a, (a + b) * (a + c) / all) + part(b, (a + b) * (b + d) / all) +
                       part(c, (c + d) * (a + c) / all) + part(d, (c + d) * (b + d) / all);
    return std::max(0.0, 2 * sum);
}

double keyness(double count, double size, double other_count, double other_size)
{
    const double both = size + other_size;
    if (both <= 0)
        return 0;
    const double share = (count + other_count) / both;
    return std::max(0.0, 2 * (part(count, size * share) + part(other_count, other_size * share)));
}

double log_ratio(double count, double size, double other_count, double other_size)
{
    constexpr double none = 0.5;
    if (size <= 0 || other_size <= 0)
        return 0;
    return std::log2((std::max(count, none) / size) / (std::max(other_count, none) / other_size));
}

double log_dice(double together, double node, double collocate)
{
    constexpr double greatest = 14;
    return greatest + std::log2(2 * together / (node + collocate));
}

}  // namespace onrecord
