#include "report/table.h"

#include <algorithm>
#include <ostream>

namespace onrecord::bench {

namespace {

/// Code points, near enough to columns for what stands here.
std::size_t width_of(const std::string& text)
{
    return static_cast<std::size_t>(std::ranges::count_if(
        text, [](char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U; }));
}

std::vector<std::size_t> widths_of(const std::vector<std::vector<std::string>>& rows)
{
    std::vector<std::size_t> widths(rows.front().size(), 3);
    for (const std::vector<std::string>& row : rows)
        for (std::size_t i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], width_of(row[i]));
    return widths;
}

void write_rule(std::ostream& out, const std::vector<std::size_t>& widths)
{
    for (std::size_t i = 0; i < widths.size(); ++i)
        out << (i == 0 ? "| " : " | ")
            << (i == 0 ? std::string(widths[i], '-') : std::string(widths[i] - 1, '-') + ':');
    out << " |\n";
}

void write_row(std::ostream& out, const std::vector<std::string>& row,
               const std::vector<std::size_t>& widths)
{
    for (std::size_t i = 0; i < row.size(); ++i) {
        const std::string space(widths[i] - width_of(row[i]), ' ');
        out << (i == 0 ? "| " : " | ") << (i == 0 ? row[i] + space : space + row[i]);
    }
    out << " |\n";
}

}  // namespace

void Table::write(std::ostream& out) const
{
    if (empty())
        return;
    const std::vector<std::size_t> widths = widths_of(rows_);
    out << '\n';
    write_row(out, rows_.front(), widths);
    write_rule(out, widths);
    for (std::size_t i = 1; i < rows_.size(); ++i)
        write_row(out, rows_[i], widths);
}

}  // namespace onrecord::bench
