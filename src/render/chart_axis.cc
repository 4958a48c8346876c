#include "render/chart_axis.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>

namespace onrecord {

std::string chart_number(double value)
{
    std::array<char, 64> buffer{};
    const int size = std::snprintf(buffer.data(), buffer.size(), "%.2f", value);
    std::string text(buffer.data(), static_cast<std::size_t>(size));
    text.erase(text.find_last_not_of('0') + 1);
    if (text.ends_with('.'))
        text.pop_back();
    return text;
}

std::string axis_label(double value)
{
    constexpr double whole = 1e-9;
    if (std::abs(value - std::round(value)) > whole) {
        std::array<char, 64> buffer{};
        const int size = std::snprintf(buffer.data(), buffer.size(), "%.6g", value);
        return {buffer.data(), static_cast<std::size_t>(size)};
    }
    std::string digits = std::to_string(std::llround(value));
    for (std::size_t at = digits.size(); at > 3; at -= 3)
        digits.insert(at - 3, ",");
    return digits;
}

double tick_step(double most, bool whole)
{
    constexpr double wished = 4;
    const double rough = most / wished;
    const double power = std::pow(10.0, std::floor(std::log10(rough)));
    double step = 10 * power;
    for (const double factor : {5.0, 2.0, 1.0})
        if (factor * power >= rough)
            step = factor * power;
    return whole ? std::max(1.0, step) : step;
}

int label_step(TimeUnit unit, double needed)
{
    static constexpr std::array months{1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200};
    static constexpr std::array quarters{1, 2, 4, 8, 20, 40, 80, 200, 400};
    static constexpr std::array others{1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000};
    const auto first_of = [needed](const auto& steps) {
        for (const int step : steps)
            if (step >= needed)
                return step;
        return static_cast<int>(std::ceil(needed));
    };
    if (unit == TimeUnit::month)
        return first_of(months);
    return unit == TimeUnit::quarter ? first_of(quarters) : first_of(others);
}

int place_in_time(const Date& first_day, TimeUnit unit)
{
    if (unit == TimeUnit::month)
        return first_day.year * 12 + first_day.month - 1;
    if (unit == TimeUnit::quarter)
        return first_day.year * 4 + first_day.month / 3;
    return unit == TimeUnit::year ? first_day.year : 0;
}

}  // namespace onrecord
