#include "render/comparison_page.h"

#include <algorithm>
#include <ostream>
#include <string>
#include <vector>

#include "base/error.h"
#include "render/columns.h"
#include "render/hit_json.h"
#include "render/hit_values.h"
#include "render/palette.h"
#include "render/printable.h"
#include "render/table_form.h"

namespace onrecord {

namespace {

constexpr std::size_t gap = 2;
constexpr std::size_t narrowest_column = 24;
constexpr std::size_t label_width = 9;  // "articles", "2022-Q3"

/// Text in lines of a width, as plain as it is.
std::vector<std::string> wrapped(const std::string& text, std::size_t width)
{
    Paragraph paragraph(static_cast<unsigned>(width), 0);
    paragraph.add(text);
    std::vector<std::string> lines;
    const std::string all = paragraph.take();
    for (std::size_t begin = 0; begin < all.size();) {
        const std::size_t end = std::min(all.find('\n', begin), all.size());
        lines.push_back(all.substr(begin, end - begin));
        begin = end + 1;
    }
    return lines;
}

std::string place_of(const Facts& article)
{
    std::string place = article.date.stated() ? to_string(article.date) : "undated";
    if (!article.source.empty())
        place += "  " + article.source;
    return place;
}

/// One hit as paragraphs: where and when, then what.
struct Told {
    std::string place;
    std::string words;
};

std::vector<Told> told_by(const SideCounts& side)
{
    std::vector<Told> told;
    for (const QuoteHit& hit : side.quotes_found) {
        const bool exact = hit.quote.quote.kind == QuoteKind::direct;
        std::string place = place_of(hit.article);
        if (hit.reprints.articles > 1)
            place += " and " + std::to_string(hit.reprints.articles - 1) + " more";
        told.push_back({place, exact ? "“" + hit.words.text + "”" : hit.words.text});
    }
    for (const Hit& hit : side.articles_found)
        told.push_back(
            {place_of(hit.article), hit.title.text.empty() ? "(no title)" : hit.title.text});
    return told;
}

/// Counts of all sides behind a label.
struct CountRow {
    std::string label;
    std::vector<std::uint64_t> counts;
};

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

/// Writes in columns, one a side.
class Columns {
public:
    Columns(std::ostream& out, const SideBySide& comparison, const RenderStyle& style)
        : out_(out), comparison_(comparison), style_(style), palette_(style.colour)
    {
        constexpr std::size_t usual = 80;
        const std::size_t width = style.width == 0 ? usual : style.width;
        const std::size_t sides = std::max<std::size_t>(comparison.sides.size(), 1);
        const std::size_t shared = (width - std::min(width, label_width)) / sides;
        is_wide_ = style.width != 0 && shared >= narrowest_column + gap;
        column_ = std::max(narrowest_column, shared - std::min(gap, shared));
    }

    void write()
    {
        write_labels();
        write_counts("total", [](const SideCounts& side) { return side.total; });
        write_counts("articles", [](const SideCounts& side) { return side.articles; });
        out_ << '\n';
        write_periods();
        out_ << '\n';
        if (is_wide_)
            write_side_by_side();
        else
            write_one_by_one();
    }

private:
    void write_labels()
    {
        std::vector<std::vector<std::string>> labels;
        for (const SideCounts& side : comparison_.sides)
            labels.push_back(wrapped(side.label, column_));
        write_cells(labels, palette_.code(Palette::strong));
    }

    template <class Count>
    void write_counts(std::string_view label, const Count& count)
    {
        std::string line = padded_right(label, label_width);
        for (const SideCounts& side : comparison_.sides)
            line += std::string(gap, ' ') + padded_right(std::to_string(count(side)), column_);
        write_line(line);
    }

    /// A number and a bar: a block a match, or the longest bar fills its column.
    void write_periods()
    {
        const std::vector<CountRow> rows = rows_of(comparison_);
        std::uint64_t most = 1;
        for (const CountRow& row : rows)
            for (const std::uint64_t count : row.counts)
                most = std::max(most, count);
        const std::size_t digits = std::to_string(most).size();
        const std::size_t room = column_ - std::min(column_, digits + 1);
        for (const CountRow& row : rows) {
            std::string line = padded_right(row.label, label_width);
            for (const std::uint64_t count : row.counts) {
                const std::string number = std::to_string(count);
                std::string cell = std::string(digits - number.size(), ' ') + number + " ";
                const std::size_t scaled = most <= room ? count : count * room / most;
                const std::size_t length = count == 0 ? 0 : std::max<std::size_t>(1, scaled);
                for (std::size_t i = 0; i < length; ++i)
                    cell += "▇";
                line += std::string(gap, ' ') + padded_right(cell, column_);
            }
            write_line(line);
        }
    }

    void write_side_by_side()
    {
        std::vector<std::vector<Told>> told;
        std::size_t most = 0;
        for (const SideCounts& side : comparison_.sides) {
            told.push_back(told_by(side));
            most = std::max(most, told.back().size());
        }
        for (std::size_t i = 0; i < most; ++i) {
            std::vector<std::vector<std::string>> places;
            std::vector<std::vector<std::string>> words;
            for (const std::vector<Told>& side : told) {
                places.push_back(i < side.size() ? wrapped(side[i].place, column_)
                                                 : std::vector<std::string>());
                words.push_back(i < side.size() ? wrapped(side[i].words, column_)
                                                : std::vector<std::string>());
            }
            out_ << (i == 0 ? "" : "\n");
            write_cells(places, palette_.code(Palette::faint));
            write_cells(words, {});
        }
    }

    void write_one_by_one()
    {
        for (const SideCounts& side : comparison_.sides) {
            if (&side != comparison_.sides.data())
                out_ << '\n';
            out_ << palette_.styled(printable_line(side.label), Palette::strong) << '\n';
            for (const Told& told : told_by(side)) {
                Paragraph line(style_.width, 4, 4);
                line.add(told.place + ": " + told.words);
                out_ << "    " << line.take();
            }
        }
    }

    /// Cells of lines beside each other.
    void write_cells(const std::vector<std::vector<std::string>>& cells,
                     std::string_view attributes)
    {
        std::size_t lines = 0;
        for (const std::vector<std::string>& cell : cells)
            lines = std::max(lines, cell.size());
        for (std::size_t i = 0; i < lines; ++i) {
            std::string line(label_width, ' ');
            for (const std::vector<std::string>& cell : cells)
                line +=
                    std::string(gap, ' ') + padded_right(i < cell.size() ? cell[i] : "", column_);
            line.erase(line.find_last_not_of(' ') + 1);
            out_ << (attributes.empty() ? line : palette_.styled(line, attributes)) << '\n';
        }
    }

    void write_line(std::string line)
    {
        line.erase(line.find_last_not_of(' ') + 1);
        out_ << line << '\n';
    }

    std::ostream& out_;
    const SideBySide& comparison_;
    const RenderStyle& style_;
    Palette palette_;
    std::size_t column_ = 0;
    bool is_wide_ = false;
};

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

void write_comparison_page(std::ostream& out, const SideBySide& comparison,
                           const RenderStyle& style)
{
    Columns(out, comparison, style).write();
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
