#include "render/kwic_page.h"

#include <algorithm>
#include <array>
#include <ostream>
#include <vector>

#include "base/error.h"
#include "render/columns.h"
#include "render/hit_json.h"
#include "render/hit_values.h"
#include "render/printable.h"
#include "render/table_form.h"
#include "text/utf8.h"

namespace onrecord {

namespace {

constexpr std::size_t date_columns = 10;
constexpr std::size_t gap = 2;
constexpr std::size_t context_on_pipes = 50;
constexpr std::size_t context_in_tables = 100;
constexpr std::size_t wide_screen = 120;

std::size_t less(std::size_t a, std::size_t b)
{
    return a > b ? a - b : 0;
}

const Speaker* speaker_of(const KwicLine& line)
{
    if (!line.quote || line.quote->speaker == no_speaker)
        return nullptr;
    return &line.article->speakers[line.quote->speaker];
}

std::string speaker_name(const KwicLine& line)
{
    const Speaker* const speaker = speaker_of(line);
    return speaker == nullptr ? std::string() : speaker->name;
}

std::string offset_of(const KwicLine& line, std::uint32_t byte)
{
    const std::string& text = line.in_title ? line.article->title : line.article->text;
    return std::to_string(count_code_points(std::string_view(text).substr(0, byte)));
}

/// Isolates a text from the writing direction of its line (Unicode Bidirectional Algorithm, FSI and
/// PDI), so that columns stay in their order on terminals that reorder.
std::string isolated(const std::string& text)
{
    return "\u2068" + text + "\u2069";
}

const std::vector<std::string>& columns()
{
    static const std::vector<std::string> names{"line",  "id",    "path",    "date", "source",
                                                "field", "begin", "end",     "left", "match",
                                                "right", "quote", "speaker", "title"};
    return names;
}

std::vector<std::string> row_of(const KwicLine& line, std::size_t number)
{
    const Facts& article = *line.article;
    return {std::to_string(number),
            article.id,
            article.origin.path,
            to_string(article.date),
            article.source,
            line.in_title ? "title" : "text",
            offset_of(line, line.words.begin),
            offset_of(line, line.words.end),
            line.left.text,
            line.match.text,
            line.right.text,
            line.quote ? std::to_string(line.number) : "",
            speaker_name(line),
            article.title};
}

void write_members(JsonWriter& json, const KwicLine& line, std::size_t number)
{
    const std::vector<std::string> row = row_of(line, number);
    const std::vector<std::string>& names = columns();
    for (std::size_t i = 0; i < names.size(); ++i) {
        json.key(names[i]);
        const bool is_number = names[i] == "line" || names[i] == "begin" || names[i] == "end" ||
                               (names[i] == "quote" && !row[i].empty());
        if (is_number)
            json.value(std::uint64_t{std::stoull(row[i])});
        else if (row[i].empty() && names[i] != "left" && names[i] != "right")
            json.null();
        else
            onrecord::write_text(json, row[i]);
    }
}

}  // namespace

KwicPage::KwicPage(std::ostream& out, std::string_view format, const RenderStyle& style,
                   std::size_t width)
    : out_(out), format_(format), style_(style), palette_(style.colour), width_(width), html_(out)
{
    static constexpr std::array forms{"text", "json", "jsonl", "csv", "tsv", "html"};
    if (std::ranges::find(forms, format) == forms.end())
        throw Error(ErrorKind::usage, "--kwic has no form '" + format_ + "'",
                    "write text, json, jsonl, csv, tsv or html");
    constexpr std::size_t narrow_label = 10;
    constexpr std::size_t wide_label = 18;
    constexpr std::size_t least_label = 72;
    constexpr std::size_t usual_match = 8;
    const std::size_t screen = style.width;
    const bool is_wide = screen == 0 || screen >= wide_screen;
    label_ = is_wide ? wide_label : screen >= least_label ? narrow_label : 0;
    shows_id_ = screen == 0;
    const std::size_t head = date_columns + gap + (label_ == 0 ? 0 : label_ + gap);
    const std::size_t room = std::max<std::size_t>(less(screen, head), 30);
    left_ = width > 0 ? width : screen == 0 ? context_on_pipes : less(room, usual_match) / 2;
    right_ = width > 0 || screen == 0 ? 0 : less(room, left_);
}

std::size_t KwicPage::context() const
{
    constexpr std::size_t marks_a_letter = 2;  // letters with marks take fewer columns
    constexpr std::size_t context_on_pages = 60;
    if (format_ == "html")
        return width_ > 0 ? width_ : context_on_pages;
    if (format_ != "text")
        return width_ > 0 ? width_ : context_in_tables;
    return marks_a_letter * std::max(left_, right_) + 10;
}

void KwicPage::begin(const AnswerHead& head)
{
    head_ = head;
    any_ = false;
    if (format_ == "json") {
        JsonWriter json;
        json.open_object();
        write_answer_head(json, head);
        out_ << json.text() << ",\"lines\":[";
    } else if (format_ == "text") {
        if (!head.query_id.empty())
            out_ << (header_written_ ? "\n" : "")
                 << palette_.styled(printable_line(head.query_id), Palette::strong) << '\n';
        header_written_ = true;
    } else if (format_ == "html") {
        html_.begin(head);
    } else if (format_ != "jsonl" && !std::exchange(header_written_, true)) {
        std::vector<std::string> row = columns();
        if (!head.query_id.empty())
            row.insert(row.begin(), "query_id");
        onrecord::write_row(out_, format_ == "csv" ? csv_form : tsv_form, row);
    }
}

void KwicPage::line(const KwicLine& line, std::size_t number)
{
    if (format_ == "text")
        write_text(line);
    else if (format_ == "html")
        html_.line(line);
    else if (format_ == "json" || format_ == "jsonl")
        write_json(line, number);
    else
        write_row(line, number);
    any_ = true;
}

void KwicPage::end(const Answer& answer, const KwicCounts& counts)
{
    if (format_ == "html")
        html_.end(answer, counts);
    if (format_ != "json")
        return;
    JsonWriter json;
    json.open_object();
    json.key("total_lines");
    json.value(counts.lines);
    json.key("total");
    json.value(counts.documents);
    json.key("without");
    json.value(counts.without);
    write_notes(json, answer.notes);
    json.close_object();
    out_ << (any_ ? "\n" : "") << "]," << json.text().substr(1) << '\n';
}

void KwicPage::write_text(const KwicLine& line)
{
    std::string text =
        fitted(line.article->date.stated() ? to_string(line.article->date) : "undated",
               date_columns) +
        std::string(gap, ' ');
    const std::string label = head_.quotes ? speaker_name(line) : line.article->source;
    if (label_ > 0)
        text += fitted(printable_line(label), label_) + std::string(gap, ' ');
    text = palette_.styled(text, Palette::faint);

    const StyledMarks marks{palette_.code(Palette::strong)};
    const std::string match = palette_.styled(printable_line(line.match.text), Palette::mark);
    const std::size_t match_width = display_width(printable_line(line.match.text));
    const std::size_t right = right_ == 0 ? left_ : less(right_, match_width);
    if (is_right_to_left(line.match.text)) {
        const Cut before = cut_end(line.right, left_, marks);
        const Cut after = cut_start(line.left, right, marks);
        text += std::string(left_ - before.width, ' ') + isolated(before.text) + isolated(match) +
                isolated(after.text);
    } else {
        const Cut before = cut_start(line.left, left_, marks);
        const Cut after = cut_end(line.right, right, marks);
        const bool mixed = is_right_to_left(line.left.text) || is_right_to_left(line.right.text);
        text += std::string(left_ - before.width, ' ') +
                (mixed ? isolated(before.text) : before.text) + match +
                (mixed ? isolated(after.text) : after.text);
        if (shows_id_)
            text += std::string(less(right, after.width), ' ');
    }
    if (shows_id_)
        text += "  " + palette_.styled(printable_line(line.article->id), Palette::faint);
    text.erase(text.find_last_not_of(' ') + 1);
    out_ << text << '\n';
}

void KwicPage::write_row(const KwicLine& line, std::size_t number)
{
    std::vector<std::string> row = row_of(line, number);
    if (!head_.query_id.empty())
        row.insert(row.begin(), head_.query_id);
    onrecord::write_row(out_, format_ == "csv" ? csv_form : tsv_form, row);
}

void KwicPage::write_json(const KwicLine& line, std::size_t number)
{
    JsonWriter json;
    json.open_object();
    if (format_ == "jsonl") {
        json.key("version");
        json.value(output_version);
        if (!head_.query_id.empty()) {
            json.key("query_id");
            onrecord::write_text(json, head_.query_id);
        }
    }
    write_members(json, line, number);
    json.close_object();
    if (format_ == "jsonl")
        out_ << json.text() << '\n';
    else
        out_ << (any_ ? ",\n" : "\n") << json.text();
}

}  // namespace onrecord
