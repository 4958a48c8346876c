#include "render/explanation_page.h"

#include <algorithm>
#include <array>
#include <ostream>

#include "render/hit_json.h"
#include "render/printable.h"

namespace onrecord {

namespace {

constexpr unsigned label_width = 10;
constexpr std::size_t most_shown = 12;  ///< of what a part stands for, on a page

std::string counted(std::uint64_t number, Unit unit)
{
    const std::string noun = unit == Unit::articles ? "article" : "quote";
    return std::to_string(number) + " " + noun + (number == 1 ? "" : "s");
}

/// "0.4 ms"
std::string milliseconds(std::chrono::microseconds time)
{
    const auto tenths = (time.count() + 50) / 100;
    return std::to_string(tenths / 10) + "." + std::to_string(tenths % 10) + " ms";
}

void write_line(std::ostream& out, std::string_view label, std::string_view text, unsigned width)
{
    Paragraph line(width, label_width, label_width);
    line.add(text);
    out << padded_right(label, label_width) << line.take();
}

std::string listed(const std::vector<StandsFor>& meanings)
{
    std::string text;
    for (std::size_t i = 0; i < meanings.size() && i < most_shown; ++i)
        text += (i == 0 ? "" : ", ") + printable_line(meanings[i].text) + " " +
                std::to_string(meanings[i].articles);
    if (meanings.size() > most_shown)
        text += " and " + std::to_string(meanings.size() - most_shown) + " more";
    return meanings.empty() ? "nothing in the index" : text;
}

void write_part(std::ostream& out, const ExplainedPart& part, unsigned width)
{
    Paragraph head(width, 4, 2);
    head.add(printable_line(part.query) + ": " + counted(part.matches, part.unit));
    out << "  " << head.take();
    for (const std::vector<StandsFor>& meanings : part.stands_for) {
        Paragraph line(width, 6, 4);
        line.add(listed(meanings));
        out << "    " << line.take();
    }
}

void write_part(JsonWriter& json, const ExplainedPart& part)
{
    json.open_object();
    json.key("part");
    write_text(json, part.query);
    json.key("unit");
    json.value(std::string_view(part.unit == Unit::quotes ? "quotes" : "articles"));
    json.key("matches");
    json.value(part.matches);
    json.key("stands_for");
    json.open_array();
    for (const std::vector<StandsFor>& meanings : part.stands_for) {
        json.open_array();
        for (const StandsFor& meaning : meanings) {
            json.open_object();
            json.key("text");
            write_text(json, meaning.text);
            json.key("articles");
            json.value(meaning.articles);
            json.close_object();
        }
        json.close_array();
    }
    json.close_array();
    json.close_object();
}

}  // namespace

void write_explanation_page(std::ostream& out, const Explanation& explanation,
                            const RenderStyle& style)
{
    write_line(out, "query", printable_line(explanation.query), style.width);
    write_line(out, "found",
               counted(explanation.total, explanation.unit) + ", estimated " +
                   std::to_string(explanation.estimate),
               style.width);
    std::string times;
    for (const StageTime& stage : explanation.times)
        times +=
            (times.empty() ? "" : ", ") + std::string(stage.stage) + " " + milliseconds(stage.time);
    write_line(out, "time", times, style.width);
    out << "\nparts\n";
    for (const ExplainedPart& part : explanation.parts)
        write_part(out, part, style.width);
}

void write_explanation_json(std::ostream& out, const AnswerHead& head,
                            const Explanation& explanation)
{
    JsonWriter json;
    json.open_object();
    write_answer_head(json, head);
    json.key("understood");
    write_text(json, explanation.query);
    json.key("total");
    json.value(explanation.total);
    json.key("estimate");
    json.value(explanation.estimate);
    json.key("parts");
    json.open_array();
    for (const ExplainedPart& part : explanation.parts)
        write_part(json, part);
    json.close_array();
    json.key("microseconds");
    json.open_object();
    for (const StageTime& stage : explanation.times) {
        json.key(stage.stage);
        json.value(static_cast<std::uint64_t>(stage.time.count()));
    }
    json.close_object();
    write_notes(json, explanation.notes);
    json.close_object();
    out << json.text() << '\n';
}

}  // namespace onrecord
