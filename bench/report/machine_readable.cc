#include <iomanip>
#include <ostream>

#include "base/json.h"
#include "report/report.h"

namespace onrecord::bench {

namespace {

void add(JsonWriter& json, std::string_view key, std::string_view text)
{
    json.key(key);
    json.value(text);
}

template <class Number>
void add_number(JsonWriter& json, std::string_view key, Number number)
{
    json.key(key);
    json.value(number);
}

void write_machine(JsonWriter& json, const Machine& machine)
{
    json.key("machine");
    json.open_object();
    add(json, "processor", machine.processor);
    add_number(json, "cores", std::uint64_t{machine.cores});
    add_number(json, "memory_bytes", machine.memory_bytes);
    add_number(json, "other_work", machine.other_work);
    json.close_object();
}

void write_corpus(JsonWriter& json, const Report& report)
{
    json.key("corpus");
    json.open_object();
    add(json, "name", report.corpus);
    add_number(json, "articles", report.size.articles);
    add_number(json, "bytes", report.size.bytes);
    add_number(json, "text_bytes", report.size.text_bytes);
    json.close_object();
}

void write_side(JsonWriter& json, const SideResult& side)
{
    json.open_object();
    add(json, "name", side.name);
    add(json, "what", side.what);
    json.key("version");
    json.text_or_null(side.version);
    json.key("skipped");
    json.text_or_null(side.skipped.value_or(""));
    json.key("cold_skipped");
    json.text_or_null(side.cold_skipped.value_or(""));
    json.key("runs");
    json.open_array();
    for (const IndexingRun& run : side.runs) {
        json.open_object();
        add_number(json, "cpu_seconds", run.usage.cpu_seconds);
        add_number(json, "wall_seconds", run.usage.wall_seconds);
        add_number(json, "peak_bytes", run.usage.peak_bytes);
        add_number(json, "index_bytes", run.index_bytes);
        json.close_object();
    }
    json.close_array();
    json.close_object();
}

void write_figure(JsonWriter& json, const Figure& figure)
{
    json.open_object();
    add(json, "group", figure.group);
    add(json, "measure", figure.measure);
    add(json, "side", figure.side);
    add_number(json, "value", figure.value);
    json.close_object();
}

}  // namespace

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
    add_number(json, "version", std::uint64_t{2});
    add(json, "date", report.machine.day);
    write_machine(json, report.machine);
    write_corpus(json, report);
    json.key("sides");
    json.open_array();
    for (const SideResult& side : report.sides)
        write_side(json, side);
    json.close_array();
    json.key("figures");
    json.open_array();
    for (const Figure& figure : all_figures(report))
        write_figure(json, figure);
    json.close_array();
    json.close_object();
    out << json.text() << '\n';
}

}  // namespace onrecord::bench
