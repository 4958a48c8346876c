#include <ostream>

#include "base/json.h"
#include "report.h"

namespace onrecord::eval {

namespace {

constexpr std::uint64_t format_version = 1;

void number_or_null(JsonWriter& json, double value)
{
    value < 0 ? json.null() : json.value(value);
}

void write_measure(JsonWriter& json, std::string_view key, double value,
                   const std::optional<Interval>& interval)
{
    json.key(key);
    json.open_object();
    json.key("value");
    number_or_null(json, value);
    json.key("low");
    interval ? json.value(interval->low) : json.null();
    json.key("high");
    interval ? json.value(interval->high) : json.null();
    json.close_object();
}

void write_comparison(JsonWriter& json, const Report& report, std::size_t row)
{
    const RowInfo& info = row_infos[row];
    const std::optional<Difference>& difference = report.comparison->differences[row];
    json.key("other");
    number_or_null(json, headline_of(info, report.comparison->total[info.row]));
    json.key("difference");
    if (!difference) {
        json.null();
        return;
    }
    json.open_object();
    json.key("value");
    json.value(difference->by);
    json.key("low");
    json.value(difference->interval.low);
    json.key("high");
    json.value(difference->interval.high);
    json.key("p");
    json.value(difference->p);
    json.close_object();
}

void write_row(JsonWriter& json, const Report& report, std::size_t row)
{
    const RowInfo& info = row_infos[row];
    const Count& count = report.total[info.row];
    const Measures measures = measures_of(count);
    const RowIntervals& intervals = report.intervals[row];
    json.open_object();
    json.key("row");
    json.value(info.key);
    json.key("right");
    json.value(count.right);
    json.key("gold");
    json.value(count.gold);
    if (info.accuracy) {
        write_measure(json, "accuracy", measures.recall, intervals.recall);
    } else {
        json.key("found");
        json.value(count.system);
        write_measure(json, "precision", measures.precision, intervals.precision);
        write_measure(json, "recall", measures.recall, intervals.recall);
        write_measure(json, "f1", measures.f1, intervals.f1);
    }
    if (report.comparison)
        write_comparison(json, report, row);
    json.close_object();
}

void write_mistake(JsonWriter& json, const PlacedMistake& placed)
{
    const Mistake& mistake = placed.mistake;
    json.open_object();
    json.key("row");
    json.value(row_infos[static_cast<std::size_t>(mistake.row)].key);
    json.key("what");
    json.value(mistake.what);
    json.key("article");
    json.value(placed.article->label());
    json.key("gold");
    json.text_or_null(mistake.gold);
    json.key("found");
    json.text_or_null(mistake.system);
    json.key("context");
    json.text_or_null(context_of(placed));
    json.close_object();
}

}  // namespace

void print_json(const Report& report, std::ostream& out)
{
    JsonWriter json;
    json.open_object();
    for (const auto& [key, value] :
         {std::pair<const char*, std::uint64_t>{"version", format_version},
          {"articles", report.articles},
          {"missing", report.missing},
          {"unknown", report.unknown},
          {"seed", report.resampling.seed},
          {"resamples", report.resampling.resamples}}) {
        json.key(key);
        json.value(value);
    }
    json.key("rows");
    json.open_array();
    for (std::size_t row = 0; row < row_count; ++row)
        if (is_measured(report, row_infos[row]))
            write_row(json, report, row);
    json.close_array();
    json.key("mistakes");
    json.open_array();
    for (const PlacedMistake& mistake : report.mistakes)
        write_mistake(json, mistake);
    json.close_array();
    json.close_object();
    out << json.text() << '\n';
}

}  // namespace onrecord::eval
