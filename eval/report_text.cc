#include <cstdio>
#include <ostream>
#include <string>

#include "report.h"

namespace onrecord::eval {

namespace {

constexpr const char* undefined = "-";

std::string number(double value)
{
    char digits[32];
    std::snprintf(digits, sizeof digits, "%.3f", value);
    return digits;
}

std::string share(double value)
{
    return value < 0 ? undefined : number(value);
}

std::string range(const std::optional<Interval>& interval)
{
    return interval ? "[" + number(interval->low) + ", " + number(interval->high) + "]" : undefined;
}

/// A cell of the table: to the right, behind a gap.
std::string cell(const std::string& text, std::size_t width)
{
    return text.size() < width ? std::string(width - text.size(), ' ') + text : " " + text;
}

std::string head(std::string_view text)
{
    constexpr std::size_t width = 30;
    return std::string(text) + std::string(width - std::min(width, text.size()), ' ');
}

void print_found(const Report& report, std::ostream& out)
{
    out << head("") << cell("precision", 9) << cell("recall", 8) << cell("F1", 8)
        << cell("95 % of F1", 17) << cell("right", 8) << cell("gold", 8) << cell("found", 8)
        << '\n';
    for (std::size_t i = 0; i < row_count; ++i) {
        const RowInfo& row = row_infos[i];
        if (row.accuracy || !is_measured(report, row))
            continue;
        const Count& count = report.total[row.row];
        const Measures measures = measures_of(count);
        out << head(row.label) << cell(share(measures.precision), 9)
            << cell(share(measures.recall), 8) << cell(share(measures.f1), 8)
            << cell(range(report.intervals[i].f1), 17) << cell(std::to_string(count.right), 8)
            << cell(std::to_string(count.gold), 8) << cell(std::to_string(count.system), 8) << '\n';
    }
}

void print_accuracies(const Report& report, std::ostream& out)
{
    bool first = true;
    for (std::size_t i = 0; i < row_count; ++i) {
        const RowInfo& row = row_infos[i];
        if (!row.accuracy || !is_measured(report, row))
            continue;
        if (first)
            out << '\n'
                << head("speakers of quotes found") << cell("accuracy", 9) << cell("95 %", 17)
                << cell("right", 8) << cell("of", 8) << '\n';
        first = false;
        const Count& count = report.total[row.row];
        out << head(row.label) << cell(share(measures_of(count).recall), 9)
            << cell(range(report.intervals[i].recall), 17) << cell(std::to_string(count.right), 8)
            << cell(std::to_string(count.gold), 8) << '\n';
    }
}

void print_comparison(const Report& report, std::ostream& out)
{
    out << '\n'
        << head("F1 or accuracy") << cell("this", 9) << cell("other", 8) << cell("this-other", 12)
        << cell("95 %", 18) << cell("p", 8) << '\n';
    for (std::size_t i = 0; i < row_count; ++i) {
        const RowInfo& row = row_infos[i];
        if (!is_measured(report, row))
            continue;
        const std::optional<Difference>& difference = report.comparison->differences[i];
        out << head(row.label) << cell(share(headline_of(row, report.total[row.row])), 9)
            << cell(share(headline_of(row, report.comparison->total[row.row])), 8)
            << cell(difference ? number(difference->by) : undefined, 12)
            << cell(difference ? range(difference->interval) : undefined, 18)
            << cell(difference ? number(difference->p) : undefined, 8) << '\n';
    }
}

void print_mistakes(const Report& report, std::ostream& out)
{
    std::string_view row;
    for (const PlacedMistake& placed : report.mistakes) {
        const Mistake& mistake = placed.mistake;
        const RowInfo& info = row_infos[static_cast<std::size_t>(mistake.row)];
        if (info.key != row)
            out << '\n' << "mistakes in " << info.key << ":\n";
        row = info.key;
        out << "  " << mistake.what << "  " << placed.article->label();
        if (!mistake.gold.empty())
            out << "  gold: " << mistake.gold;
        if (!mistake.system.empty())
            out << "  found: " << mistake.system;
        const std::string context = context_of(placed);
        if (!context.empty())
            out << "\n      " << context;
        out << '\n';
    }
}

}  // namespace

void print_text(const Report& report, std::ostream& out)
{
    out << report.articles << (report.articles == 1 ? " article" : " articles");
    if (report.missing > 0)
        out << ", " << report.missing << " of them not in the output";
    if (report.unknown > 0)
        out << "; " << report.unknown << " of the output not in the gold, left out";
    out << "\n\n";
    print_found(report, out);
    print_accuracies(report, out);
    if (report.comparison)
        print_comparison(report, out);
    print_mistakes(report, out);
}

}  // namespace onrecord::eval
