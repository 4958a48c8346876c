#include "render/story_page.h"

#include <cmath>
#include <cstddef>
#include <ostream>
#include <string>
#include <vector>

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

/// What was added to the first text and left out of it.
void write_changes(JsonWriter& json, const StoryTelling& telling)
{
    json.key("changes");
    if (!telling.changes) {
        json.null();
        return;
    }
    json.open_array();
    for (const Change& change : *telling.changes) {
        if (change.kind == ChangeKind::kept)
            continue;
        json.open_object();
        json.key(change.kind == ChangeKind::added ? "added" : "removed");
        write_text(json, change.text);
        json.close_object();
    }
    json.close_array();
}

void write_members(JsonWriter& json, const StoryTelling& telling)
{
    json.key("id");
    write_text(json, telling.article.id);
    write_article_facts(json, telling.article);
    json.key("shared_percent");
    json.value(per_cent(telling));
    write_changes(json, telling);
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

/// The first and last words of what is kept, the rest left out.
std::string shortened(const std::string& text)
{
    constexpr std::size_t shown = 5;
    std::vector<std::size_t> words = {0};
    for (std::size_t at = 0; at < text.size(); ++at)
        if (text[at] == ' ')
            words.push_back(at + 1);
    if (words.size() <= 2 * shown + 1)
        return text;
    return text.substr(0, words[shown]) + "[…] " + text.substr(words[words.size() - shown]);
}

/// How the text differs from the first: removed words in [-brackets-], added ones in {+braces+}.
void write_difference(std::ostream& out, const StoryTelling& telling, const RenderStyle& style)
{
    const Palette palette(style.colour);
    std::size_t added = 0;
    std::size_t removed = 0;
    for (const Change& change : *telling.changes) {
        added += change.kind == ChangeKind::added ? change.words : 0;
        removed += change.kind == ChangeKind::removed ? change.words : 0;
    }
    Paragraph lines(style.width, 4, 4);
    if (added + removed == 0) {
        lines.add("the same text", palette.code(Palette::faint));
    } else {
        lines.add(
            std::to_string(removed) + " words left out, " + std::to_string(added) + " added: ",
            palette.code(Palette::faint));
        for (const Change& change : *telling.changes) {
            if (change.kind == ChangeKind::kept)
                lines.add(shortened(change.text), palette.code(Palette::faint));
            else if (change.kind == ChangeKind::removed)
                lines.add("[-" + change.text + "-]", palette.code(Palette::removed));
            else
                lines.add("{+" + change.text + "+}", palette.code(Palette::added));
            lines.add(" ");
        }
    }
    out << "    " << lines.take();
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
        if (story[i].changes)
            write_difference(out, story[i], style);
        else if (i > 0)
            out << "    " << palette.styled("rewritten", Palette::faint) << '\n';
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
