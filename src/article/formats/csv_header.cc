#include "article/formats/csv_header.h"

#include <algorithm>
#include <array>
#include <map>
#include <memory>
#include <utility>

#include "article/formats/blank.h"
#include "article/formats/field_names.h"
#include "article/formats/repair_notes.h"

namespace onrecord {

namespace {

constexpr std::array<char, 4> delimiters = {',', ';', '\t', '|'};
constexpr std::size_t most_looked_at = 1000;  // cells of a first row
constexpr std::size_t longest_name = 60;
constexpr std::size_t most_listed = 20;  // names in a message

bool is_known(const std::string& column, const FieldMap& fields)
{
    return fields.part_of(column).has_value() || part_named(column).has_value();
}

bool states_words(const std::string& column, const FieldMap& fields)
{
    std::optional<Part> part = fields.part_of(column);
    if (const std::optional<NamedPart> named = part_named(column); !part && named)
        part = named->part;
    return part == Part::title || part == Part::text || part == Part::summary;
}

std::vector<std::string> first_row(std::string_view head, CsvDialect dialect)
{
    const std::unique_ptr<ByteSource> bytes = open_bytes(head);
    CsvRecordReader records(*bytes, head.size(), dialect);
    const std::optional<CsvRecord> record = records.next();
    if (!record)
        return {};
    return column_names(split_csv(record->text, dialect, most_looked_at).cells);
}

std::size_t known_names(const std::vector<std::string>& columns, const FieldMap& fields)
{
    return static_cast<std::size_t>(std::ranges::count_if(
        columns, [&](const std::string& column) { return is_known(column, fields); }));
}

/// Escapes by a backslash, and none by doubling.
bool escapes_by_backslash(std::string_view head)
{
    std::size_t doubled = 0;
    for (std::size_t at = head.find("\"\""); at != std::string_view::npos;
         at = head.find("\"\"", at + 2)) {
        const bool inside = at > 0 && head[at - 1] != '\n' &&
                            std::ranges::find(delimiters, head[at - 1]) == delimiters.end();
        doubled += inside ? 1 : 0;
    }
    return doubled == 0 && head.find("\\\"") != std::string_view::npos;
}

std::string listed(const std::vector<std::string>& columns)
{
    std::string list;
    for (std::size_t i = 0; i < std::min(columns.size(), most_listed); ++i)
        list += (i == 0 ? "" : ", ") + in_quotes(columns[i]);
    if (columns.size() > most_listed)
        list += " and " + std::to_string(columns.size() - most_listed) + " more";
    return list;
}

}  // namespace

CsvDialect find_dialect(std::string_view head, const FieldMap& fields)
{
    CsvDialect best;
    best.backslash = escapes_by_backslash(head);
    std::pair<std::size_t, std::size_t> most;
    for (const char delimiter : delimiters) {
        const std::vector<std::string> columns = first_row(head, {delimiter, best.backslash});
        const std::pair score(known_names(columns, fields), columns.size());
        if (score <= most)
            continue;
        most = score;
        best.delimiter = delimiter;
    }
    return best;
}

bool looks_like_table(std::string_view head)
{
    const CsvDialect dialect = find_dialect(head, {});
    const std::vector<std::string> columns = first_row(head, dialect);
    const bool names = columns.size() > 1 && std::ranges::all_of(columns, [](const auto& column) {
                           return column.size() <= longest_name;
                       });
    if (!names || known_names(columns, {}) < 2 || !why_no_articles(columns, {}).empty())
        return false;
    const std::unique_ptr<ByteSource> bytes = open_bytes(head);
    CsvRecordReader records(*bytes, head.size(), dialect);
    (void)records.next();
    const std::optional<CsvRecord> row = records.next();
    return row && split_csv(row->text, dialect, most_looked_at).count == columns.size();
}

std::vector<std::string> column_names(std::vector<std::string> cells)
{
    std::map<std::string, std::size_t> seen;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        std::string name(trimmed(cells[i]));
        if (name.empty())
            name = "column " + std::to_string(i + 1);
        if (const std::size_t times = ++seen[name]; times > 1)
            name += " (" + std::to_string(times) + ")";
        cells[i] = std::move(name);
    }
    return cells;
}

std::string why_no_articles(const std::vector<std::string>& columns, const FieldMap& fields)
{
    if (const std::vector<std::string> missing = fields.missing_from(columns); !missing.empty())
        return "no column " + in_quotes(missing.front()) + "; the columns are " + listed(columns);
    const bool has_words = std::ranges::any_of(
        columns, [&](const std::string& column) { return states_words(column, fields); });
    if (has_words)
        return {};
    return "no column is known as title or text: say which is with --map; the columns are " +
           listed(columns);
}

}  // namespace onrecord
