#include "report.h"

#include <algorithm>
#include <cmath>
#include <iomanip>
#include <ostream>
#include <sstream>

#include "base/json.h"

namespace onrecord::bench {

namespace {

constexpr double megabyte = 1e6;

struct Figure {
    std::string group;  ///< "indexing", or a class of queries
    std::string measure;
    std::string side;
    double value = 0;
};

/// The timings of one class.
std::vector<Timing> of_class(const AskingResult& result, QueryClass query_class)
{
    std::vector<Timing> timings;
    std::ranges::copy_if(result.timings, std::back_inserter(timings),
                         [&](const Timing& timing) { return timing.query_class == query_class; });
    return timings;
}

std::vector<double> times(const std::vector<Timing>& timings)
{
    std::vector<double> values;
    values.reserve(timings.size());
    for (const Timing& timing : timings)
        values.push_back(timing.milliseconds);
    return values;
}

double matches(const std::vector<Timing>& timings)
{
    double sum = 0;
    for (const Timing& timing : timings)
        sum += static_cast<double>(timing.matches);
    return sum;
}

std::vector<Figure> indexing_figures(const Report& report)
{
    std::vector<Figure> figures;
    const double input = static_cast<double>(report.corpus_bytes);
    for (const IndexingResult& result : report.indexing) {
        const auto add = [&](const char* measure, double value) {
            figures.push_back({"indexing", measure, result.side, value});
        };
        add("cpu_seconds", result.usage.cpu_seconds);
        add("wall_seconds", result.usage.wall_seconds);
        add("mb_per_second", input / megabyte / std::max(result.usage.wall_seconds, 1e-9));
        add("peak_mb", static_cast<double>(result.usage.peak_bytes) / megabyte);
        add("index_over_input", static_cast<double>(result.index_bytes) / std::max(input, 1.0));
    }
    return figures;
}

std::vector<Figure> asking_figures(const Report& report)
{
    std::vector<Figure> figures;
    for (std::size_t i = 0; i < query_class_count; ++i)
        for (const AskingResult& result : report.asking) {
            const auto query_class = static_cast<QueryClass>(i);
            const std::vector<Timing> timings = of_class(result, query_class);
            const auto add = [&](const char* measure, double value) {
                figures.push_back(
                    {std::string(class_name(query_class)), measure, result.side, value});
            };
            if (timings.empty())
                continue;
            add("p50_ms", percentile(times(timings), 0.50));
            add("p95_ms", percentile(times(timings), 0.95));
            add("p99_ms", percentile(times(timings), 0.99));
            add("queries", static_cast<double>(timings.size()));
            add("matches", matches(timings));
        }
    return figures;
}

std::vector<Figure> all_figures(const Report& report)
{
    std::vector<Figure> figures = indexing_figures(report);
    for (Figure& figure : asking_figures(report))
        figures.push_back(std::move(figure));
    return figures;
}

void write_indexing_table(std::ostream& out, const Report& report)
{
    out << "\nindexing            CPU s   wall s    MB/s  peak MB  index/input\n" << std::fixed;
    const std::vector<Figure> figures = indexing_figures(report);
    constexpr std::size_t columns = 5;
    for (std::size_t i = 0; i + columns <= figures.size(); i += columns)
        out << std::left << std::setw(16) << figures[i].side << std::right << std::setprecision(1)
            << std::setw(9) << figures[i].value << std::setw(9) << figures[i + 1].value
            << std::setprecision(2) << std::setw(8) << figures[i + 2].value << std::setprecision(0)
            << std::setw(9) << figures[i + 3].value << std::setprecision(2) << std::setw(13)
            << figures[i + 4].value << '\n';
}

std::string times_text(const std::vector<Timing>& timings)
{
    if (timings.empty())
        return "-";
    std::ostringstream text;
    text << std::fixed << std::setprecision(2);
    for (const double p : {0.50, 0.95, 0.99})
        text << (p > 0.5 ? " / " : "") << percentile(times(timings), p);
    return text.str();
}

void write_asking_table(std::ostream& out, const Report& report)
{
    constexpr int width = 24;
    out << "\nqueries, ms of CPU\n" << std::left << std::setw(18) << "p50 / p95 / p99";
    for (const AskingResult& result : report.asking)
        out << std::right << std::setw(width) << result.side;
    out << '\n';
    for (std::size_t i = 0; i < query_class_count; ++i) {
        const auto query_class = static_cast<QueryClass>(i);
        out << std::left << std::setw(18) << class_name(query_class) << std::right;
        for (const AskingResult& result : report.asking)
            out << std::setw(width) << times_text(of_class(result, query_class));
        out << '\n';
    }
    out << std::left << std::setw(18) << "matches, all" << std::right << std::setprecision(0);
    for (const AskingResult& result : report.asking)
        out << std::setw(width) << matches(result.timings);
    out << '\n';
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

void write_table(std::ostream& out, const Report& report)
{
    out << report.corpus << ": " << std::fixed << std::setprecision(1)
        << static_cast<double>(report.corpus_bytes) / megabyte << " MB\n";
    write_indexing_table(out, report);
    write_asking_table(out, report);
}

void write_tsv(std::ostream& out, const Report& report)
{
    out << std::fixed << std::setprecision(4);
    for (const Figure& figure : all_figures(report))
        out << figure.group << '\t' << figure.measure << '\t' << figure.side << '\t' << figure.value
            << '\n';
}

void write_json(std::ostream& out, const Report& report)
{
    JsonWriter json;
    json.open_object();
    json.key("version");
    json.value(std::uint64_t{1});
    json.key("corpus_bytes");
    json.value(report.corpus_bytes);
    json.key("figures");
    json.open_array();
    for (const Figure& figure : all_figures(report)) {
        json.open_object();
        json.key("group");
        json.value(std::string_view(figure.group));
        json.key("measure");
        json.value(std::string_view(figure.measure));
        json.key("side");
        json.value(std::string_view(figure.side));
        json.key("value");
        json.value(figure.value);
        json.close_object();
    }
    json.close_array();
    json.close_object();
    out << json.text() << '\n';
}

}  // namespace onrecord::bench
