#include <algorithm>
#include <ostream>
#include <string>
#include <utility>
#include <vector>

#include "base/error.h"
#include "render/comparison_page.h"
#include "render/comparison_rows.h"
#include "render/hit_json.h"
#include "render/table_form.h"

namespace onrecord {

namespace {

void write_counts(JsonWriter& json, const std::vector<std::uint64_t>& counts)
{
    json.open_array();
    for (const std::uint64_t count : counts)
        json.value(count);
    json.close_array();
}

void write_hits(JsonWriter& json, const SideCounts& side)
{
    json.key("hits");
    json.open_array();
    std::size_t rank = 0;
    for (const QuoteHit& hit : side.quotes_found) {
        json.open_object();
        write_quote(json, hit, ++rank);
        json.close_object();
    }
    for (const Hit& hit : side.articles_found) {
        json.open_object();
        write_hit(json, hit, ++rank);
        json.close_object();
    }
    json.close_array();
}

void write_side(JsonWriter& json, const SideCounts& side)
{
    json.open_object();
    json.key("label");
    write_text(json, side.label);
    json.key("total");
    json.value(side.total);
    json.key("articles");
    json.value(side.articles);
    json.key("by_period");
    write_counts(json, side.by_period);
    json.key("undated");
    json.value(side.undated);
    write_hits(json, side);
    json.close_object();
}

void write_json(std::ostream& out, const SideBySide& comparison, const AnswerHead& head)
{
    JsonWriter json;
    json.open_object();
    write_answer_head(json, head);
    json.key("period_unit");
    json.value(unit_name(comparison.period_unit));
    json.key("periods");
    json.open_array();
    for (const std::string& period : comparison.periods)
        json.value(period);
    json.close_array();
    json.key("sides");
    json.open_array();
    for (const SideCounts& side : comparison.sides)
        write_side(json, side);
    json.close_array();
    write_notes(json, comparison.notes);
    json.close_object();
    out << json.text() << '\n';
}

/// A row a period, a column a side.
void write_table(std::ostream& out, const SideBySide& comparison, const TableForm& form)
{
    std::vector<std::string> row = {std::string(unit_name(comparison.period_unit))};
    for (const SideCounts& side : comparison.sides)
        row.push_back(side.label);
    write_row(out, form, row);
    for (const CountRow& counts : rows_of(comparison)) {
        row = {counts.label};
        for (const std::uint64_t count : counts.counts)
            row.push_back(std::to_string(count));
        write_row(out, form, row);
    }
}

}  // namespace

std::vector<CountRow> rows_of(const SideBySide& comparison)
{
    std::vector<CountRow> rows;
    for (std::size_t i = 0; i < comparison.periods.size(); ++i) {
        CountRow& row = rows.emplace_back(CountRow{comparison.periods[i], {}});
        for (const SideCounts& side : comparison.sides)
            row.counts.push_back(side.by_period[i]);
    }
    CountRow undated{"undated", {}};
    for (const SideCounts& side : comparison.sides)
        undated.counts.push_back(side.undated);
    if (std::ranges::any_of(undated.counts, [](std::uint64_t count) { return count > 0; }))
        rows.push_back(std::move(undated));
    return rows;
}

void write_comparison(std::ostream& out, const SideBySide& comparison, const AnswerHead& head,
                      std::string_view format)
{
    if (format == "json")
        write_json(out, comparison, head);
    else if (format == "csv" || format == "tsv")
        write_table(out, comparison, format == "csv" ? csv_form : tsv_form);
    else
        throw Error(ErrorKind::usage, "--compare has no form '" + std::string(format) + "'",
                    "write text, json, csv or tsv");
}

}  // namespace onrecord
