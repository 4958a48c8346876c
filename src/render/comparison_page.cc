#include "render/comparison_page.h"

#include <algorithm>
#include <ostream>
#include <string>
#include <vector>

#include "render/columns.h"
#include "render/comparison_rows.h"
#include "render/hit_values.h"
#include "render/palette.h"
#include "render/printable.h"

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

}  // namespace

void write_comparison_page(std::ostream& out, const SideBySide& comparison,
                           const RenderStyle& style)
{
    Columns(out, comparison, style).write();
}

}  // namespace onrecord
