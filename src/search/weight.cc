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

WordWeight::WordWeight()
{
    need_stat(WDF);
    need_stat(WDF_MAX);
    need_stat(DOC_LENGTH);
    need_stat(DOC_LENGTH_MIN);
    need_stat(AVERAGE_LENGTH);
}

WordWeight* WordWeight::clone() const
{
    return new WordWeight;  // Xapian deletes it
}

std::string WordWeight::name() const
{
    return "onrecord::WordWeight";
}

void WordWeight::init(double factor)
{
    factor_ = factor * (k1 + 1);
    const double average = get_average_length();
    per_length_ = average > 0 ? 1 / average : 0;
}

double WordWeight::get_sumpart(Xapian::termcount wdf, Xapian::termcount length,
                               Xapian::termcount) const
{
    const double tf = wdf;
    const double norm = std::max(length * per_length_, least_length);
    return factor_ * tf / (tf + k1 * (1 - b + b * norm));
}

double WordWeight::get_maxpart() const
{
    const double tf = std::max<double>(get_wdf_upper_bound(), 1);
    const double norm = std::max(get_doclength_lower_bound() * per_length_, least_length);
    return factor_ * tf / (tf + k1 * (1 - b + b * norm));
}

double WordWeight::get_sumextra(Xapian::termcount, Xapian::termcount) const
{
    return 0;
}

double WordWeight::get_maxextra() const
{
    return 0;
}

double rarity(double with, double all)
{
    return std::log1p((all - with + 0.5) / (with + 0.5));
}

}  // namespace onrecord
