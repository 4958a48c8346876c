#include "render/story_page.h"

#include <cmath>
#include <cstddef>
#include <ostream>
#include <string>

#include "base/error.h"
#include "render/hit_json.h"
#include "render/palette.h"
#include "render/printable.h"
#include "render/table_form.h"

namespace onrecord {

namespace {

/// Whole per cent.
std::uint64_t per_cent(const StoryTelling& telling)
{
    return static_cast<std::uint64_t>(std::lround(telling.shared * 100));
}

void write_members(JsonWriter& json, const StoryTelling& telling)
{
    json.key("id");
    write_text(json, telling.article.id);
    write_article_facts(json, telling.article);
    json.key("shared_percent");
    json.value(per_cent(telling));
}

void write_json(std::ostream& out, const StoryList& story)
{
    JsonWriter json;
    json.open_object();
    json.key("version");
    json.value(output_version);
    json.key("story");
    write_text(json, story.front().article.id);
    json.key("size");
    json.value(std::uint64_t{story.size()});
    json.key("articles");
    json.open_array();
    for (const StoryTelling& telling : story) {
        json.open_object();
        write_members(json, telling);
        json.close_object();
    }
    json.close_array();
    json.close_object();
    out << json.text() << '\n';
}

void write_json_lines(std::ostream& out, const StoryList& story)
{
    for (const StoryTelling& telling : story) {
        JsonWriter json;
        json.open_object();
        json.key("version");
        json.value(output_version);
        json.key("story");
        write_text(json, story.front().article.id);
        write_members(json, telling);
        json.close_object();
        out << json.text() << '\n';
    }
}

void write_table(std::ostream& out, const StoryList& story, const TableForm& form)
{
    write_row(out, form, {"story", "id", "path", "title", "date", "source", "shared_percent"});
    for (const StoryTelling& telling : story) {
        const Facts& article = telling.article;
        write_row(out, form,
                  {story.front().article.id, article.id, article.origin.path, article.title,
                   to_string(article.date), article.source, std::to_string(per_cent(telling))});
    }
}

std::string facts_line(const StoryTelling& telling, std::size_t place)
{
    const Facts& article = telling.article;
    std::string line = article.date.stated() ? to_string(article.date) : "undated";
    if (!article.source.empty())
        line += ", " + article.source;
    if (place > 0)
        line += "; " + std::to_string(per_cent(telling)) + " % as in the first";
    return line;
}

}  // namespace

void write_story_page(std::ostream& out, const StoryList& story, const RenderStyle& style)
{
    const Palette palette(style.colour);
    for (std::size_t i = 0; i < story.size(); ++i) {
        const Facts& article = story[i].article;
        Paragraph head(style.width, 4);
        head.add(std::to_string(i + 1) + ". ");
        head.add(article.title.empty() ? "(no title)" : article.title,
                 palette.code(Palette::strong));
        Paragraph facts(style.width, 4, 4);
        facts.add(facts_line(story[i], i));
        out << head.take() << "    " << facts.take() << "    "
            << palette.styled(printable_line(article.id), palette.faint) << '\n';
    }
}

void write_story(std::ostream& out, const StoryList& story, std::string_view format)
{
    if (format == "json")
        write_json(out, story);
    else if (format == "jsonl")
        write_json_lines(out, story);
    else if (format == "csv" || format == "tsv")
        write_table(out, story, format == "csv" ? csv_form : tsv_form);
    else
        throw Error(ErrorKind::usage, "--story has no form '" + std::string(format) + "'",
                    "write text, json, jsonl, csv or tsv");
}

}  // namespace onrecord
