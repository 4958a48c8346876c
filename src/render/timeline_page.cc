#include "render/timeline_page.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <ostream>
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

/// The periods, then what has none where there is something.
std::vector<PeriodCounts> rows_of(const Timeline& timeline)
{
    std::vector<PeriodCounts> rows = timeline.periods;
    for (const PeriodCounts* rest : {&timeline.imprecise, &timeline.undated})
        if (rest->matches > 0)
            rows.push_back(*rest);
    return rows;
}

/// Fixed digits behind the point.
std::string fixed(double number, int digits)
{
    std::array<char, 64> buffer{};
    const int size = std::snprintf(buffer.data(), buffer.size(), "%.*f", digits, number);
    return {buffer.data(), static_cast<std::size_t>(size)};
}

/// About three digits that count.
std::string rounded(double number)
{
    constexpr double hundred = 100;
    constexpr double ten = 10;
    if (number == 0)
        return "0";
    if (number >= hundred)
        return fixed(number, 0);
    if (number >= ten)
        return fixed(number, 1);
    const int digits = 2 - static_cast<int>(std::floor(std::log10(number)));
    return fixed(number, std::min(digits, 6));
}

/// Where all that there is matches, shares say nothing and bars show numbers.
bool shows_shares(const Timeline& timeline)
{
    return timeline.total < timeline.all;
}

double bar_of(const PeriodCounts& counts, bool shares)
{
    return shares ? share_of(counts) : static_cast<double>(counts.matches);
}

/// A bar in eighths of a column.
std::string bar(double part, std::size_t columns)
{
    static constexpr std::array<std::string_view, 8> eighths{"", "▏", "▎", "▍", "▌", "▋", "▊", "▉"};
    if (part <= 0)
        return {};
    const auto length = std::max<std::size_t>(
        1, static_cast<std::size_t>(std::lround(part * static_cast<double>(columns) * 8)));
    std::string drawn;
    for (std::size_t i = 0; i < length / 8; ++i)
        drawn += "█";
    return drawn.append(eighths.at(length % 8));
}

double greatest_bar(const Timeline& timeline, bool shares)
{
    double most = 0;
    for (const PeriodCounts& counts : timeline.periods)
        most = std::max(most, bar_of(counts, shares));
    return most;
}

/// Columns that are left for the longest bar. `width`: of the screen, 0 without one.
std::size_t room_for_bars(std::size_t width, std::size_t taken)
{
    constexpr std::size_t usual = 80;
    constexpr std::size_t gap = 2;
    constexpr std::size_t narrowest = 10;
    constexpr std::size_t widest = 100;
    if (width == 0)
        width = usual;
    return std::clamp(width - std::min(width, taken + gap), narrowest, widest);
}

/// The numbers in columns, with their head.
std::vector<std::string> lines_of(const std::vector<PeriodCounts>& rows, const Timeline& timeline,
                                  bool quotes)
{
    std::vector<std::vector<std::string>> cells = {{std::string(unit_name(timeline.unit)),
                                                    quotes ? "quotes" : "articles", "of all",
                                                    "share", "per million words"}};
    for (const PeriodCounts& counts : rows)
        cells.push_back({counts.label, std::to_string(counts.matches), std::to_string(counts.all),
                         counts.all == 0 ? "-" : format_share(share_of(counts)),
                         counts.words == 0 ? "-" : rounded(per_million(counts))});
    const std::size_t columns = cells.front().size() - (timeline.has_words ? 0 : 1);
    std::vector<std::string> lines(cells.size());
    for (std::size_t column = 0; column < columns; ++column) {
        std::size_t width = 0;
        for (const std::vector<std::string>& row : cells)
            width = std::max(width, display_width(row[column]));
        for (std::size_t i = 0; i < cells.size(); ++i)
            lines[i] += column == 0 ? left_aligned(cells[i][0], width)
                                    : "  " + right_aligned(cells[i][column], width);
    }
    return lines;
}

void write_members(JsonWriter& json, const PeriodCounts& counts, const Timeline& timeline,
                   bool quotes)
{
    json.key(quotes ? "quotes" : "articles");
    json.value(counts.matches);
    json.key(quotes ? "all_quotes" : "all_articles");
    json.value(counts.all);
    json.key("share");
    if (counts.all == 0)
        json.null();
    else
        write_fraction(json, share_of(counts));
    json.key("occurrences");
    if (timeline.has_words)
        json.value(counts.occurrences);
    else
        json.null();
    json.key("words");
    json.value(counts.words);
    json.key("per_million_words");
    if (timeline.has_words && counts.words > 0)
        write_fraction(json, per_million(counts));
    else
        json.null();
}

void write_period(JsonWriter& json, const PeriodCounts& counts, const Timeline& timeline,
                  bool quotes)
{
    json.key("period");
    json.value(counts.label);
    json.key("first_day");
    json.text_or_null(to_string(counts.first_day));
    write_members(json, counts, timeline, quotes);
}

void write_head(JsonWriter& json, const AnswerHead& head, const Timeline& timeline)
{
    write_answer_head(json, head);
    json.key("period_unit");
    json.value(unit_name(timeline.unit));
}

}  // namespace

std::string format_fraction(double number)
{
    return format_score(number);
}

std::string format_share(double share)
{
    constexpr double hundred = 100;
    return rounded(share * hundred) + " %";
}

TimelinePage::TimelinePage(std::ostream& out, std::string_view format, const RenderStyle& style)
    : out_(out), format_(format), style_(style)
{
    static constexpr std::array forms{"text", "json", "jsonl", "csv", "tsv"};
    if (std::ranges::find(forms, format) == forms.end())
        throw Error(ErrorKind::usage, "--timeline has no form '" + format_ + "'",
                    "write text, json, jsonl, csv or tsv");
}

void TimelinePage::write(const AnswerHead& head, const Timeline& timeline, const Answer& answer)
{
    if (format_ == "json")
        write_json(head, timeline, answer);
    else if (format_ == "jsonl")
        write_json_lines(head, timeline);
    else if (format_ == "text")
        write_text(head, timeline);
    else
        write_table(head, timeline);
    written_ = true;
}

void TimelinePage::write_text(const AnswerHead& head, const Timeline& timeline)
{
    const Palette palette(style_.colour);
    if (!head.query_id.empty())
        out_ << (written_ ? "\n" : "") << printable_line(head.query_id) << "\n\n";
    const std::vector<PeriodCounts> rows = rows_of(timeline);
    const std::vector<std::string> lines = lines_of(rows, timeline, head.quotes);
    out_ << palette.styled(lines.front(), Palette::strong) << '\n';
    const bool shares = shows_shares(timeline);
    const double most = greatest_bar(timeline, shares);
    const std::size_t room = room_for_bars(style_.width, display_width(lines.front()));
    for (std::size_t i = 0; i < rows.size(); ++i) {
        out_ << lines[i + 1];
        if (i < timeline.periods.size() && bar_of(rows[i], shares) > 0)
            out_ << "  " << bar(bar_of(rows[i], shares) / most, room);
        out_ << '\n';
    }
}

void TimelinePage::write_json(const AnswerHead& head, const Timeline& timeline,
                              const Answer& answer)
{
    JsonWriter json;
    json.open_object();
    write_head(json, head, timeline);
    json.key("total");
    json.value(timeline.total);
    json.key("all");
    json.value(timeline.all);
    json.key("periods");
    json.open_array();
    for (const PeriodCounts& counts : timeline.periods) {
        json.open_object();
        write_period(json, counts, timeline, head.quotes);
        json.close_object();
    }
    json.close_array();
    for (const PeriodCounts* rest : {&timeline.imprecise, &timeline.undated}) {
        json.key(rest->label);
        json.open_object();
        write_members(json, *rest, timeline, head.quotes);
        json.close_object();
    }
    write_notes(json, answer.notes);
    json.close_object();
    out_ << json.text() << '\n';
}

void TimelinePage::write_json_lines(const AnswerHead& head, const Timeline& timeline)
{
    for (const PeriodCounts& counts : rows_of(timeline)) {
        JsonWriter json;
        json.open_object();
        write_head(json, head, timeline);
        write_period(json, counts, timeline, head.quotes);
        json.close_object();
        out_ << json.text() << '\n';
    }
}

void TimelinePage::write_table(const AnswerHead& head, const Timeline& timeline)
{
    const TableForm& form = format_ == "csv" ? csv_form : tsv_form;
    const auto write = [&](std::vector<std::string> row, std::string_view query_id) {
        if (!head.query_id.empty())
            row.insert(row.begin(), std::string(query_id));
        write_row(out_, form, row);
    };
    if (!written_)
        write({"period", "first_day", head.quotes ? "quotes" : "articles",
               head.quotes ? "all_quotes" : "all_articles", "share", "occurrences", "words",
               "per_million_words"},
              "query_id");
    for (const PeriodCounts& counts : rows_of(timeline))
        write({counts.label, to_string(counts.first_day), std::to_string(counts.matches),
               std::to_string(counts.all), counts.all == 0 ? "" : format_fraction(share_of(counts)),
               timeline.has_words ? std::to_string(counts.occurrences) : "",
               std::to_string(counts.words),
               timeline.has_words && counts.words > 0 ? format_fraction(per_million(counts)) : ""},
              head.query_id);
}

}  // namespace onrecord
