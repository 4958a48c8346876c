#include "bootstrap.h"

#include <algorithm>
#include <array>
#include <random>

namespace onrecord::eval {

namespace {

using Values = std::vector<double>;

/// Draws articles with replacement. The engine is fixed by the C++ standard, the standard's
/// distributions are not: hence the plain remainder, whose bias (below 2^-40 here) is of no matter.
class Drawing {
public:
    Drawing(std::size_t articles, std::uint64_t seed) : articles_(articles), engine_(seed) {}

    /// Numbers of the articles of one resample.
    std::vector<std::size_t> draw()
    {
        std::vector<std::size_t> drawn(articles_);
        for (std::size_t& article : drawn)
            article = engine_() % articles_;
        return drawn;
    }

private:
    std::size_t articles_;
    std::mt19937_64 engine_;
};

Counts sum_of(const std::vector<Counts>& articles, const std::vector<std::size_t>& drawn)
{
    Counts total;
    for (const std::size_t article : drawn)
        total += articles[article];
    return total;
}

std::optional<Interval> interval_of(Values values)
{
    if (values.empty())
        return std::nullopt;
    std::sort(values.begin(), values.end());
    const auto at = [&](double share) {
        const auto place = static_cast<std::size_t>(share * static_cast<double>(values.size()));
        return values[std::min(place, values.size() - 1)];
    };
    return Interval{at(0.025), at(0.975)};
}

void keep(Values& values, double value)
{
    if (value >= 0)
        values.push_back(value);
}

double p_of(const Values& differences)
{
    const auto count = [&](auto&& test) {
        return static_cast<double>(std::count_if(differences.begin(), differences.end(), test) + 1);
    };
    const double rarer =
        std::min(count([](double d) { return d <= 0; }), count([](double d) { return d >= 0; }));
    return std::min(1.0, 2 * rarer / static_cast<double>(differences.size() + 1));
}

}  // namespace

Counts sum(const std::vector<Counts>& articles)
{
    Counts total;
    for (const Counts& counts : articles)
        total += counts;
    return total;
}

std::vector<RowIntervals> bootstrap(const std::vector<Counts>& articles,
                                    const Resampling& resampling)
{
    std::array<std::array<Values, 3>, row_count> values;
    Drawing drawing(articles.size(), resampling.seed);
    for (std::uint32_t i = 0; i < resampling.resamples && !articles.empty(); ++i) {
        const Counts total = sum_of(articles, drawing.draw());
        for (std::size_t row = 0; row < row_count; ++row) {
            const Measures measures = measures_of(total[row_infos[row].row]);
            keep(values[row][0], measures.precision);
            keep(values[row][1], measures.recall);
            keep(values[row][2], measures.f1);
        }
    }
    std::vector<RowIntervals> rows;
    rows.reserve(row_count);
    for (auto& [precision, recall, f1] : values)
        rows.push_back({interval_of(precision), interval_of(recall), interval_of(f1)});
    return rows;
}

std::vector<std::optional<Difference>> compare(const std::vector<Counts>& one,
                                               const std::vector<Counts>& other,
                                               const Resampling& resampling)
{
    std::array<Values, row_count> values;
    Drawing drawing(one.size(), resampling.seed);
    for (std::uint32_t i = 0; i < resampling.resamples && !one.empty(); ++i) {
        const std::vector<std::size_t> drawn = drawing.draw();
        const Counts first = sum_of(one, drawn);
        const Counts second = sum_of(other, drawn);
        for (std::size_t row = 0; row < row_count; ++row) {
            const RowInfo& info = row_infos[row];
            const double a = headline_of(info, first[info.row]);
            const double b = headline_of(info, second[info.row]);
            if (a >= 0 && b >= 0)
                values[row].push_back(a - b);
        }
    }
    std::vector<std::optional<Difference>> rows;
    const Counts first = sum(one);
    const Counts second = sum(other);
    for (std::size_t row = 0; row < row_count; ++row) {
        const RowInfo& info = row_infos[row];
        const double a = headline_of(info, first[info.row]);
        const double b = headline_of(info, second[info.row]);
        const std::optional<Interval> interval = interval_of(values[row]);
        if (a < 0 || b < 0 || !interval)
            rows.emplace_back();
        else
            rows.push_back(Difference{a - b, *interval, p_of(values[row])});
    }
    return rows;
}

}  // namespace onrecord::eval
