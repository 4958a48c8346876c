#include <ostream>
#include <sstream>

#include "report.h"

namespace onrecord::eval {

namespace {

void print_number(double value, std::ostream& out)
{
    out << '\t';
    if (value >= 0)
        out << value;
}

/// An empty cell where there is nothing to say.
void print_measure(double value, const std::optional<Interval>& interval, std::ostream& out)
{
    print_number(value, out);
    print_number(interval ? interval->low : -1, out);
    print_number(interval ? interval->high : -1, out);
}

void print_difference(const Report& report, std::size_t row, std::ostream& out)
{
    const RowInfo& info = row_infos[row];
    const std::optional<Difference>& difference = report.comparison->differences[row];
    print_number(headline_of(info, report.comparison->total[info.row]), out);
    if (difference)
        out << '\t' << difference->by << '\t' << difference->interval.low << '\t'
            << difference->interval.high << '\t' << difference->p;
    else
        out << "\t\t\t\t";
}

}  // namespace

void print_tsv(const Report& report, std::ostream& out)
{
    out << "row\tright\tgold\tfound\tprecision\tprecision_low\tprecision_high"
           "\trecall\trecall_low\trecall_high\tf1\tf1_low\tf1_high";
    out << (report.comparison ? "\tother\tdifference\tdifference_low\tdifference_high\tp\n" : "\n");
    for (std::size_t i = 0; i < row_count; ++i) {
        const RowInfo& row = row_infos[i];
        if (!is_measured(report, row))
            continue;
        const Count& count = report.total[row.row];
        const Measures measures = measures_of(count);
        const RowIntervals& intervals = report.intervals[i];
        out << row.key << '\t' << count.right << '\t' << count.gold << '\t';
        if (!row.accuracy)
            out << count.system;
        const auto unless_accuracy = [&](double value, const std::optional<Interval>& interval) {
            print_measure(row.accuracy ? -1 : value, row.accuracy ? std::nullopt : interval, out);
        };
        unless_accuracy(measures.precision, intervals.precision);
        print_measure(measures.recall, intervals.recall, out);
        unless_accuracy(measures.f1, intervals.f1);
        if (report.comparison)
            print_difference(report, i, out);
        out << '\n';
    }
}

}  // namespace onrecord::eval
