#include "render/facet_page.h"

#include <algorithm>
#include <array>
#include <ostream>

#include "base/error.h"
#include "render/columns.h"
#include "render/hit_json.h"
#include "render/palette.h"
#include "render/printable.h"
#include "render/table_form.h"

namespace onrecord {

namespace {

/// In single quotation marks for a shell.
std::string quoted(std::string_view text)
{
    std::string word = "'";
    for (const char c : text)
        word += c == '\'' ? std::string("'\\''") : std::string(1, c);
    return word + "'";
}

/// A line of a facet as it is shown.
struct Line {
    std::string value;
    std::string articles;
    std::string quotes;
    std::string option;
};

Line line_of(const FacetKind& kind, const FacetCount& count)
{
    if (count.value.empty())
        return {"(none)", std::to_string(count.articles), std::to_string(count.quotes), ""};
    return {printable_line(count.value), std::to_string(count.articles),
            std::to_string(count.quotes), printable_line(narrowing_option(kind, count.value))};
}

/// Those of values, then that of what has none, if there is any.
std::vector<FacetCount> all_counts(const Facet& facet)
{
    std::vector<FacetCount> counts = facet.counts;
    if (facet.without.articles + facet.without.quotes > 0)
        counts.push_back(facet.without);
    return counts;
}

std::vector<Line> lines_of(const Facet& facet)
{
    std::vector<Line> lines = {{std::string(facet.kind->name), "articles", "quotes", ""}};
    for (const FacetCount& count : all_counts(facet))
        lines.push_back(line_of(*facet.kind, count));
    return lines;
}

void write_count(JsonWriter& json, const FacetCount& count)
{
    json.key("articles");
    json.value(count.articles);
    json.key("quotes");
    json.value(count.quotes);
}

void write_facet(JsonWriter& json, const Facet& facet)
{
    json.open_object();
    json.key("facet");
    json.value(facet.kind->name);
    json.key("values");
    json.value(facet.values);
    json.key("counts");
    json.open_array();
    for (const FacetCount& count : facet.counts) {
        json.open_object();
        json.key("value");
        write_text(json, count.value);
        write_count(json, count);
        json.close_object();
    }
    json.close_array();
    json.key("without");
    json.open_object();
    write_count(json, facet.without);
    json.close_object();
    json.close_object();
}

}  // namespace

std::string narrowing_option(const FacetKind& kind, std::string_view value)
{
    if (kind.field == "date")
        return "--on " + std::string(value);
    if (kind.field == "speaker" || kind.field == "source" || kind.field == "lang")
        return "--not-" + std::string(kind.field) + " " + quoted(value);
    return {};
}

FacetPage::FacetPage(std::ostream& out, std::string_view format, const RenderStyle& style)
    : out_(out), format_(format), style_(style)
{
    static constexpr std::array forms{"text", "json", "jsonl", "csv", "tsv"};
    if (std::ranges::find(forms, format) == forms.end())
        throw Error(ErrorKind::usage, "--facet has no form '" + format_ + "'",
                    "write text, json, jsonl, csv or tsv");
}

void FacetPage::write(const AnswerHead& head, const std::vector<Facet>& facets,
                      const Answer& answer)
{
    if (format_ == "json") {
        write_json(head, facets, answer);
        return;
    }
    if (format_ == "text" && !head.query_id.empty())
        out_ << (written_ ? "\n" : "") << printable_line(head.query_id) << "\n\n";
    for (const Facet& facet : facets) {
        if (format_ == "text") {
            out_ << (&facet == facets.data() ? "" : "\n");
            write_text(facet);
        } else if (format_ == "jsonl") {
            write_json_lines(head, facet);
        } else {
            write_table(head, facet);
        }
        written_ = true;
    }
}

void FacetPage::write_text(const Facet& facet)
{
    const Palette palette(style_.colour);
    const std::vector<Line> lines = lines_of(facet);
    std::size_t width = 0;
    for (const Line& line : lines)
        width = std::max(width, display_width(line.value));
    for (const Line& line : lines) {
        const bool is_head = &line == lines.data();
        const std::string value = padded_right(line.value, width);
        out_ << (is_head ? palette.styled(value, Palette::strong) : value) << "  "
             << padded_left(line.articles, 8) << "  " << padded_left(line.quotes, 7);
        if (!line.option.empty())
            out_ << "  " << palette.styled(line.option, Palette::faint);
        out_ << '\n';
    }
}

void FacetPage::write_json(const AnswerHead& head, const std::vector<Facet>& facets,
                           const Answer& answer)
{
    JsonWriter json;
    json.open_object();
    write_answer_head(json, head);
    json.key("total");
    json.value(answer.total);
    json.key("facets");
    json.open_array();
    for (const Facet& facet : facets)
        write_facet(json, facet);
    json.close_array();
    write_notes(json, answer.notes);
    json.close_object();
    out_ << json.text() << '\n';
}

void FacetPage::write_json_lines(const AnswerHead& head, const Facet& facet)
{
    for (const FacetCount& count : all_counts(facet)) {
        JsonWriter json;
        json.open_object();
        write_answer_head(json, head);
        json.key("facet");
        json.value(facet.kind->name);
        json.key("value");
        if (count.value.empty())
            json.null();
        else
            onrecord::write_text(json, count.value);
        write_count(json, count);
        json.close_object();
        out_ << json.text() << '\n';
    }
}

void FacetPage::write_table(const AnswerHead& head, const Facet& facet)
{
    const TableForm& form = format_ == "csv" ? csv_form : tsv_form;
    const bool in_batch = !head.query_id.empty();
    const auto write = [&](std::vector<std::string> row, std::string_view query_id) {
        if (in_batch)
            row.insert(row.begin(), std::string(query_id));
        write_row(out_, form, row);
    };
    if (!written_)
        write({"facet", "value", "articles", "quotes"}, "query_id");
    for (const FacetCount& count : all_counts(facet))
        write({std::string(facet.kind->name), count.value, std::to_string(count.articles),
               std::to_string(count.quotes)},
              head.query_id);
}

}  // namespace onrecord
