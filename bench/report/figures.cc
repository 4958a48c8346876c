#include <algorithm>
#include <cmath>
#include <functional>

#include "report/report.h"

namespace onrecord::bench {

namespace {

constexpr double megabyte = 1e6;

/// The middle value, between the two in the middle where the number is even.
double median(std::vector<double> values)
{
    if (values.empty())
        return 0;
    std::ranges::sort(values);
    return (values[(values.size() - 1) / 2] + values[values.size() / 2]) / 2;
}

std::vector<double> values_of(const SideResult& side,
                              const std::function<double(const IndexingRun&)>& value)
{
    std::vector<double> values;
    for (const IndexingRun& run : side.runs)
        values.push_back(value(run));
    return values;
}

class FigureList {
public:
    explicit FigureList(std::string group, std::string side)
        : group_(std::move(group)), side_(std::move(side))
    {
    }
    void add(const std::string& measure, double value)
    {
        figures_.push_back({group_, measure, side_, value});
    }
    /// The median, and where there are several values the least and the most of them.
    void add_spread(const std::string& measure, const std::vector<double>& values)
    {
        add(measure, median(values));
        if (values.size() < 2)
            return;
        add(measure + "_least", percentile(values, 0));
        add(measure + "_most", percentile(values, 1));
    }
    std::vector<Figure> take() { return std::move(figures_); }

private:
    std::string group_;
    std::string side_;
    std::vector<Figure> figures_;
};

std::vector<Figure> indexing_figures(const Report& report, const SideResult& side)
{
    const auto input = static_cast<double>(std::max<std::uint64_t>(report.size.bytes, 1));
    const auto text = static_cast<double>(std::max<std::uint64_t>(report.size.text_bytes, 1));
    FigureList list("indexing", side.name);
    const auto spread = [&](const char* measure, const auto& value) {
        list.add_spread(measure, values_of(side, value));
    };
    using Run = const IndexingRun&;
    spread("cpu_seconds", [](Run run) { return run.usage.cpu_seconds; });
    spread("wall_seconds", [](Run run) { return run.usage.wall_seconds; });
    spread("mb_per_second",
           [&](Run run) { return input / megabyte / std::max(run.usage.wall_seconds, 1e-9); });
    spread("peak_mb", [](Run run) { return static_cast<double>(run.usage.peak_bytes) / megabyte; });
    spread("index_over_text", [&](Run run) { return static_cast<double>(run.index_bytes) / text; });
    spread("index_over_input",
           [&](Run run) { return static_cast<double>(run.index_bytes) / input; });
    if (const SideResult* obvious = measured_side(report, "obvious")) {
        list.add("cpu_over_obvious", paired_ratio(side, *obvious, &Usage::cpu_seconds));
        list.add("wall_over_obvious", paired_ratio(side, *obvious, &Usage::wall_seconds));
    }
    return list.take();
}

void add_percentiles(FigureList& list, const std::string& prefix, const std::vector<double>& times)
{
    list.add(prefix + "p50_ms", percentile(times, 0.50));
    list.add(prefix + "p95_ms", percentile(times, 0.95));
    list.add(prefix + "p99_ms", percentile(times, 0.99));
}

std::vector<Figure> class_figures(const SideResult& side, QueryClass query_class)
{
    FigureList list(std::string(class_name(query_class)), side.name);
    for (std::size_t depth = 0; depth < depth_count; ++depth) {
        const std::vector<Timing> timings = of_class(side.asked[depth], query_class);
        if (timings.empty())
            continue;
        const auto which = static_cast<AnswerDepth>(depth);
        const std::string prefix =
            which == AnswerDepth::hits ? "" : std::string(depth_name(which)) + "_";
        add_percentiles(list, prefix, milliseconds_of(timings));
        if (which == AnswerDepth::hits)
            list.add("queries", static_cast<double>(timings.size()));
        if (which == AnswerDepth::counted)
            list.add("matches", static_cast<double>(matches_of(timings)));
    }
    return list.take();
}

std::vector<Figure> other_figures(const SideResult& side)
{
    FigureList snippets("ten snippets", side.name);
    if (const std::vector<double> times = snippet_times(side); !times.empty())
        add_percentiles(snippets, "", times);
    FigureList cold("cold process", side.name);
    if (side.cold) {
        cold.add("least_ms", percentile(side.cold->milliseconds, 0));
        cold.add("p50_ms", median(side.cold->milliseconds));
    }
    std::vector<Figure> figures = snippets.take();
    std::ranges::move(cold.take(), std::back_inserter(figures));
    return figures;
}

}  // namespace

double percentile(std::vector<double> values, double p)
{
    if (values.empty())
        return 0;
    std::ranges::sort(values);
    const double rank = std::ceil(p * static_cast<double>(values.size()));
    return values[static_cast<std::size_t>(std::max(rank, 1.0)) - 1];
}

double paired_ratio(const SideResult& side, const SideResult& to, double Usage::*measure)
{
    std::vector<double> ratios;
    for (std::size_t run = 0; run < std::min(side.runs.size(), to.runs.size()); ++run)
        ratios.push_back(side.runs[run].usage.*measure /
                         std::max(to.runs[run].usage.*measure, 1e-9));
    return median(ratios);
}

std::vector<double> snippet_times(const SideResult& side)
{
    const auto& plain = side.asked[static_cast<std::size_t>(AnswerDepth::hits)];
    const auto& with = side.asked[static_cast<std::size_t>(AnswerDepth::snippets)];
    std::vector<double> times;
    for (std::size_t i = 0; i < std::min(plain.size(), with.size()); ++i)
        times.push_back(std::max(0.0, with[i].milliseconds - plain[i].milliseconds));
    return times;
}

std::vector<Timing> of_class(const std::vector<Timing>& timings, QueryClass query_class)
{
    std::vector<Timing> chosen;
    std::ranges::copy_if(timings, std::back_inserter(chosen),
                         [&](const Timing& timing) { return timing.query_class == query_class; });
    return chosen;
}

std::vector<double> milliseconds_of(const std::vector<Timing>& timings)
{
    std::vector<double> values;
    values.reserve(timings.size());
    for (const Timing& timing : timings)
        values.push_back(timing.milliseconds);
    return values;
}

std::uint64_t matches_of(const std::vector<Timing>& timings)
{
    std::uint64_t sum = 0;
    for (const Timing& timing : timings)
        sum += timing.matches;
    return sum;
}

const SideResult* measured_side(const Report& report, const std::string& name)
{
    const auto place = std::ranges::find(report.sides, name, &SideResult::name);
    return place == report.sides.end() || place->runs.empty() ? nullptr : &*place;
}

std::vector<Figure> all_figures(const Report& report)
{
    std::vector<Figure> figures;
    const auto take = [&figures](std::vector<Figure> more) {
        std::ranges::move(more, std::back_inserter(figures));
    };
    for (const SideResult& side : report.sides)
        if (!side.runs.empty())
            take(indexing_figures(report, side));
    for (std::size_t i = 0; i < query_class_count; ++i)
        for (const SideResult& side : report.sides)
            take(class_figures(side, static_cast<QueryClass>(i)));
    for (const SideResult& side : report.sides)
        take(other_figures(side));
    return figures;
}

}  // namespace onrecord::bench
