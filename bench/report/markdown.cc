#include <algorithm>
#include <cstdio>
#include <map>
#include <ostream>

#include "report/report.h"
#include "report/table.h"

namespace onrecord::bench {

namespace {

std::string number(double value, int decimals)
{
    char text[64];
    (void)std::snprintf(text, sizeof text, "%.*f", decimals, value);
    return text;
}

/// 20000 as "20,000".
std::string grouped(std::uint64_t value)
{
    std::string digits = std::to_string(value);
    for (std::size_t at = digits.size(); at > 3;)
        digits.insert(at -= 3, ",");
    return digits;
}

/// A report and all its figures.
struct Sheet {
    const Report& report;
    std::vector<Figure> figures;
};

/// The figures of one group and side by their measure.
class Measures {
public:
    Measures(const Sheet& sheet, const std::string& group, const std::string& side)
    {
        for (const Figure& figure : sheet.figures)
            if (figure.group == group && figure.side == side)
                values_[figure.measure] = figure.value;
    }
    bool empty() const { return values_.empty(); }
    /// "-" for what was not measured.
    std::string text(const std::string& measure, int decimals) const
    {
        const auto place = values_.find(measure);
        return place == values_.end() ? "-" : number(place->second, decimals);
    }
    /// With least and most behind it, where there were several runs.
    std::string spread(const std::string& measure, int decimals) const
    {
        std::string shown = text(measure, decimals);
        if (values_.contains(measure + "_least"))
            shown += " (" + text(measure + "_least", decimals) + "–" +
                     text(measure + "_most", decimals) + ")";
        return shown;
    }
    std::string percentiles(const std::string& prefix) const
    {
        return values_.contains(prefix + "p50_ms")
                   ? text(prefix + "p50_ms", 2) + " / " + text(prefix + "p95_ms", 2) + " / " +
                         text(prefix + "p99_ms", 2)
                   : "-";
    }

private:
    std::map<std::string, double> values_;
};

void write_heading(std::ostream& out, const Report& report)
{
    const Machine& machine = report.machine;
    std::size_t runs = 0;
    for (const SideResult& side : report.sides)
        runs = std::max(runs, side.runs.size());
    out << machine.day << ", " << report.corpus << ": " << grouped(report.size.articles)
        << " articles, " << number(static_cast<double>(report.size.text_bytes) / 1e6, 1)
        << " MB of titles and texts; " << machine.processor << ", " << machine.cores << " cores, "
        << number(static_cast<double>(machine.memory_bytes) / 1e9, 0) << " GB, "
        << number(machine.other_work * 100, 0) << " % of its time taken by other work; "
        << (runs > 1    ? "medians of " + std::to_string(runs) + " paired runs (least–most)"
            : runs == 1 ? "one run"
                        : "indexes of an earlier run")
        << '\n';
}

void write_indexing(std::ostream& out, const Sheet& sheet)
{
    Table table(
        {"indexing", "CPU s", "of obvious", "wall s", "of obvious", "peak MB", "index/text"});
    for (const SideResult& side : sheet.report.sides) {
        const Measures measures(sheet, "indexing", side.name);
        if (!measures.empty())
            table.add({side.name, measures.spread("cpu_seconds", 1),
                       measures.text("cpu_over_obvious", 2), measures.spread("wall_seconds", 1),
                       measures.text("wall_over_obvious", 2), measures.spread("peak_mb", 0),
                       measures.spread("index_over_text", 2)});
    }
    if (std::ranges::any_of(sheet.report.sides,
                            [](const SideResult& side) { return !side.runs.empty(); }))
        table.write(out);
}

/// The sides that were asked so.
std::vector<const SideResult*> asked_sides(const Report& report, AnswerDepth depth)
{
    std::vector<const SideResult*> sides;
    for (const SideResult& side : report.sides)
        if (!side.asked[static_cast<std::size_t>(depth)].empty())
            sides.push_back(&side);
    return sides;
}

/// A row a class, a column a side.
template <class Cell>
void write_by_class(std::ostream& out, const Sheet& sheet, AnswerDepth depth,
                    const std::string& heading, const Cell& cell)
{
    const std::vector<const SideResult*> sides = asked_sides(sheet.report, depth);
    std::vector<std::string> head{heading};
    for (const SideResult* side : sides)
        head.push_back(side->name);
    Table table(std::move(head));
    for (std::size_t i = 0; i < query_class_count; ++i) {
        const std::string group(class_name(static_cast<QueryClass>(i)));
        std::vector<std::string> row{group};
        for (const SideResult* side : sides)
            row.push_back(cell(Measures(sheet, group, side->name)));
        table.add(std::move(row));
    }
    if (!sides.empty())
        table.write(out);
}

void write_asking(std::ostream& out, const Sheet& sheet)
{
    write_by_class(out, sheet, AnswerDepth::hits,
                   "ten hits with their text, ms of CPU, p50 / p95 / p99",
                   [](const Measures& measures) { return measures.percentiles(""); });
    write_by_class(out, sheet, AnswerDepth::counted, "the same and the exact number of matches",
                   [](const Measures& measures) { return measures.percentiles("counted_"); });
    write_by_class(out, sheet, AnswerDepth::snippets, "the same as the first, and ten snippets",
                   [](const Measures& measures) { return measures.percentiles("snippets_"); });
    write_by_class(out, sheet, AnswerDepth::counted, "matches, counted, of all queries",
                   [](const Measures& measures) { return measures.text("matches", 0); });
}

void write_snippets(std::ostream& out, const Sheet& sheet)
{
    Table table({"what ten snippets add, ms of CPU", "p50", "p95", "p99"});
    for (const SideResult& side : sheet.report.sides) {
        const Measures measures(sheet, "ten snippets", side.name);
        if (!measures.empty())
            table.add({side.name, measures.text("p50_ms", 2), measures.text("p95_ms", 2),
                       measures.text("p99_ms", 2)});
    }
    table.write(out);
}

void write_cold(std::ostream& out, const Sheet& sheet)
{
    Table table({"a new process answers one word, ms of wall clock", "program", "least", "median"});
    for (const SideResult& side : sheet.report.sides) {
        const Measures measures(sheet, "cold process", side.name);
        if (side.cold)
            table.add({side.name, side.cold->program, measures.text("least_ms", 1),
                       measures.text("p50_ms", 1)});
    }
    table.write(out);
}

void write_sides(std::ostream& out, const Report& report)
{
    out << '\n';
    for (const SideResult& side : report.sides)
        if (side.skipped)
            out << "- " << side.name << " skipped: " << *side.skipped << '\n';
        else
            out << "- " << side.name << ": " << side.version << "; " << side.what << '\n';
    for (const SideResult& side : report.sides)
        if (side.cold_skipped)
            out << "- a new process for " << side.name << " skipped: " << *side.cold_skipped
                << '\n';
}

}  // namespace

void write_markdown(std::ostream& out, const Report& report)
{
    const Sheet sheet{report, all_figures(report)};
    write_heading(out, report);
    write_indexing(out, sheet);
    write_asking(out, sheet);
    write_snippets(out, sheet);
    write_cold(out, sheet);
    write_sides(out, report);
}

}  // namespace onrecord::bench
