#include "render/timeline_svg.h"

#include <algorithm>
#include <cmath>
#include <ostream>
#include <string>
#include <vector>

#include "render/chart_axis.h"
#include "render/markup.h"
#include "render/printable.h"
#include "render/timeline_page.h"

namespace onrecord {

namespace {

// Pixels.
constexpr double image_width = 960;
constexpr double plot_left = 72;
constexpr double plot_right = 936;
constexpr double panel_height = 150;
constexpr double panel_gap = 52;
constexpr double title_line = 26;
constexpr double letter_width = 6.6;  // of a label
constexpr unsigned title_columns = 74;

/// What a panel shows.
struct Series {
    std::string name;
    std::string suffix;  ///< of labels: " %"
    bool whole = false;  ///< numbers, not fractions
    std::vector<double> values;
};

std::vector<Series> series_of(const Timeline& timeline, bool quotes)
{
    constexpr double per_cent = 100;
    const std::string unit = quotes ? "quotes" : "articles";
    std::vector<Series> all = {
        {unit, "", true, {}},
        {"share of all " + unit + " under the same filters", " %", false, {}}};
    if (timeline.has_words)
        all.push_back({"occurrences per million words", "", false, {}});
    for (const PeriodCounts& counts : timeline.periods) {
        all[0].values.push_back(static_cast<double>(counts.matches));
        all[1].values.push_back(share_of(counts) * per_cent);
        if (timeline.has_words)
            all[2].values.push_back(per_million(counts));
    }
    return all;
}

std::vector<std::string> title_lines(const std::string& title)
{
    Paragraph paragraph(title_columns, 0);
    paragraph.add(title);
    const std::string text = paragraph.take();
    std::vector<std::string> lines;
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = text.find('\n', begin);
        lines.push_back(text.substr(begin, end - begin));
        begin = end + 1;
    }
    return lines;
}

class Drawing {
public:
    Drawing(std::ostream& out, const AnswerHead& head, const Timeline& timeline)
        : out_(out), head_(head), timeline_(timeline)
    {
    }

    void write()
    {
        const std::vector<Series> series = series_of(timeline_, head_.quotes);
        const std::vector<std::string> title = title_lines(head_.query);
        const double top = 24 + title_line * static_cast<double>(title.size()) + 20;
        const double height =
            top + (panel_height + panel_gap) * static_cast<double>(series.size()) + 40;
        open(height);
        for (std::size_t i = 0; i < title.size(); ++i)
            text(24, 24 + title_line * static_cast<double>(i + 1) - 6, "start",
                 "font-size=\"20\" font-weight=\"bold\" fill=\"#111111\"", title[i]);
        text(24, top - 4, "start", "font-size=\"13\" fill=\"#555555\"", summary());
        double y = top + 36;
        for (const Series& one : series) {
            panel(one, y);
            y += panel_height + panel_gap;
        }
        text(24, height - 12, "start", "font-size=\"12\" fill=\"#555555\"", rest());
        out_ << "</svg>\n";
    }

private:
    void open(double height)
    {
        out_ << "<svg xmlns=\"http://www.w3.org/2000/svg\" version=\"1.1\" role=\"img\" width=\""
             << chart_number(image_width) << "\" height=\"" << chart_number(height)
             << "\" viewBox=\"0 0 " << chart_number(image_width) << ' ' << chart_number(height)
             << "\" font-family=\"'Helvetica Neue', Arial, 'Liberation Sans', 'DejaVu Sans', "
                "sans-serif\">\n<title>"
             << markup_text(printable_line(head_.query)) << "</title>\n<desc>"
             << markup_text(summary())
             << "</desc>\n<rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>\n";
    }

    void text(double x, double y, const char* anchor, const char* attributes,
              const std::string& words)
    {
        out_ << "<text x=\"" << chart_number(x) << "\" y=\"" << chart_number(y)
             << "\" text-anchor=\"" << anchor << "\" " << attributes << '>' << markup_text(words)
             << "</text>\n";
    }

    void line(double x1, double y1, double x2, double y2, const char* colour)
    {
        out_ << "<line x1=\"" << chart_number(x1) << "\" y1=\"" << chart_number(y1) << "\" x2=\""
             << chart_number(x2) << "\" y2=\"" << chart_number(y2) << "\" stroke=\"" << colour
             << "\"/>\n";
    }

    [[nodiscard]] std::string unit() const { return head_.quotes ? "quotes" : "articles"; }

    [[nodiscard]] std::string summary() const
    {
        std::string words = std::to_string(timeline_.total) + " of " +
                            std::to_string(timeline_.all) + " " + unit() + " by " +
                            std::string(unit_name(timeline_.unit));
        if (!timeline_.periods.empty())
            words +=
                ", " + timeline_.periods.front().label + " to " + timeline_.periods.back().label;
        return words;
    }

    /// What is in no bar.
    [[nodiscard]] std::string rest() const
    {
        std::string words;
        const auto add = [&](std::uint64_t count, const std::string& what) {
            if (count > 0)
                words += (words.empty() ? "" : "; ") + std::to_string(count) + " " + what;
        };
        add(timeline_.imprecise.matches,
            "dated too roughly for any " + std::string(unit_name(timeline_.unit)));
        add(timeline_.undated.matches, "without date");
        return words;
    }

    void panel(const Series& series, double top)
    {
        const double bottom = top + panel_height;
        text(plot_left, top - 10, "start", "font-size=\"13\" font-weight=\"bold\" fill=\"#333333\"",
             series.name);
        double most = 0;
        for (const double value : series.values)
            most = std::max(most, value);
        const double step = tick_step(most > 0 ? most : 1, series.whole);
        const double limit = step * std::ceil((most > 0 ? most : 1) / step - 1e-9);
        for (double tick = 0; tick <= limit + step / 2; tick += step) {
            const double y = bottom - panel_height * tick / limit;
            line(plot_left, y, plot_right, y, tick == 0 ? "#333333" : "#dddddd");
            text(plot_left - 8, y + 4, "end", "font-size=\"12\" fill=\"#333333\"",
                 axis_label(tick) + series.suffix);
        }
        bars(series, bottom, limit);
        time_axis(bottom);
    }

    [[nodiscard]] double slot() const
    {
        return (plot_right - plot_left) /
               std::max(1.0, static_cast<double>(timeline_.periods.size()));
    }

    void bars(const Series& series, double bottom, double limit)
    {
        constexpr double filled = 0.8;
        constexpr double widest = 60;
        const double width = std::min(widest, slot() * filled);
        out_ << "<g fill=\"#2b6cb0\">\n";
        for (std::size_t i = 0; i < series.values.size(); ++i) {
            const double height = panel_height * series.values[i] / limit;
            if (height <= 0)
                continue;
            out_ << "<rect x=\"" << chart_number(middle(i) - width / 2) << "\" y=\""
                 << chart_number(bottom - height) << "\" width=\"" << chart_number(width)
                 << "\" height=\"" << chart_number(height) << "\"><title>"
                 << timeline_.periods[i].label << ": " << tip(series, i) << "</title></rect>\n";
        }
        out_ << "</g>\n";
    }

    [[nodiscard]] static std::string tip(const Series& series, std::size_t i)
    {
        return format_fraction(series.values[i]) + series.suffix;
    }

    [[nodiscard]] double middle(std::size_t period) const
    {
        return plot_left + slot() * (static_cast<double>(period) + 0.5);
    }

    /// Labels of as many periods as there is room for, at equal distances.
    void time_axis(double bottom)
    {
        const std::vector<PeriodCounts>& periods = timeline_.periods;
        if (periods.empty())
            return;
        const double needed = letter_width * static_cast<double>(periods.front().label.size()) + 12;
        const int every = label_step(timeline_.unit, needed / slot());
        int place = place_in_time(periods.front().first_day, timeline_.unit);
        for (std::size_t i = 0; i < periods.size(); ++i, ++place) {
            if (place % every != 0)
                continue;
            line(middle(i), bottom, middle(i), bottom + 4, "#333333");
            text(middle(i), bottom + 18, "middle", "font-size=\"12\" fill=\"#333333\"",
                 periods[i].label);
        }
    }

    std::ostream& out_;
    const AnswerHead& head_;
    const Timeline& timeline_;
};

}  // namespace

void write_timeline_svg(std::ostream& out, const AnswerHead& head, const Timeline& timeline)
{
    Drawing(out, head, timeline).write();
}

}  // namespace onrecord
