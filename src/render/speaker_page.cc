#include "render/speaker_page.h"

#include <ostream>
#include <string>
#include <vector>

#include "base/date.h"
#include "base/error.h"
#include "render/hit_json.h"
#include "render/hit_values.h"
#include "render/palette.h"
#include "render/printable.h"
#include "render/table_form.h"

namespace onrecord {

namespace {

std::string counted(std::uint64_t number, const std::string& noun)
{
    return std::to_string(number) + " " + noun + (number == 1 ? "" : "s");
}

std::string role_of(const SpeakerEntry& speaker)
{
    return speaker.roles.empty() ? std::string() : speaker.roles.front().role;
}

std::string period(const SpeakerEntry& speaker)
{
    const std::string first = iso_from_digits(speaker.first_day);
    const std::string last = iso_from_digits(speaker.last_day);
    return first == last ? first : first + " to " + last;
}

std::string other_spellings(const SpeakerEntry& speaker)
{
    std::string others;
    for (const std::string& spelling : speaker.spellings)
        if (spelling != speaker.name)
            others += (others.empty() ? "" : ", ") + spelling;
    return others;
}

void write_json_day(JsonWriter& json, std::string_view key, std::uint32_t day)
{
    json.key(key);
    if (day == 0)
        json.null();
    else
        json.value(iso_from_digits(day));
}

void write_roles(JsonWriter& json, const SpeakerEntry& speaker)
{
    json.key("roles");
    json.open_array();
    for (const RoleCount& role : speaker.roles) {
        json.open_object();
        json.key("role");
        write_text(json, role.role);
        json.key("articles");
        json.value(role.articles);
        json.close_object();
    }
    json.close_array();
}

void write_members(JsonWriter& json, const SpeakerEntry& speaker)
{
    json.key("name");
    write_text(json, speaker.name);
    json.key("kind");
    json.value(kind_name(speaker.kind));
    write_roles(json, speaker);
    json.key("articles");
    json.value(speaker.articles);
    json.key("quotes");
    json.value(speaker.quotes);
    write_json_day(json, "first_date", speaker.first_day);
    write_json_day(json, "last_date", speaker.last_day);
    json.key("spellings");
    json.open_array();
    for (const std::string& spelling : speaker.spellings)
        write_text(json, spelling);
    json.close_array();
}

void write_json(std::ostream& out, const SpeakerList& list)
{
    JsonWriter json;
    json.open_object();
    json.key("version");
    json.value(output_version);
    json.key("total");
    json.value(list.total);
    json.key("speakers");
    json.open_array();
    for (const SpeakerEntry& speaker : list.speakers) {
        json.open_object();
        write_members(json, speaker);
        json.close_object();
    }
    json.close_array();
    json.close_object();
    out << json.text() << '\n';
}

void write_json_lines(std::ostream& out, const SpeakerList& list)
{
    for (const SpeakerEntry& speaker : list.speakers) {
        JsonWriter json;
        json.open_object();
        json.key("version");
        json.value(output_version);
        write_members(json, speaker);
        json.close_object();
        out << json.text() << '\n';
    }
}

void write_table(std::ostream& out, const SpeakerList& list, const TableForm& form)
{
    write_row(
        out, form,
        {"name", "kind", "role", "quotes", "articles", "first_date", "last_date", "spellings"});
    for (const SpeakerEntry& speaker : list.speakers) {
        std::string spellings;
        for (const std::string& spelling : speaker.spellings)
            spellings += (spellings.empty() ? "" : "; ") + spelling;
        write_row(
            out, form,
            {speaker.name, std::string(kind_name(speaker.kind)), role_of(speaker),
             std::to_string(speaker.quotes), std::to_string(speaker.articles),
             iso_from_digits(speaker.first_day), iso_from_digits(speaker.last_day), spellings});
    }
}

}  // namespace

void write_speaker_page(std::ostream& out, const SpeakerList& list, const RenderStyle& style)
{
    const Palette palette(style.colour);
    for (const SpeakerEntry& speaker : list.speakers) {
        Paragraph head(style.width, 4);
        head.add(speaker.name, palette.code(Palette::strong));
        if (const std::string role = role_of(speaker); !role.empty())
            head.add(", " + role);
        Paragraph facts(style.width, 4, 4);
        facts.add(counted(speaker.quotes, "quote") + " in " + counted(speaker.articles, "article"));
        if (speaker.first_day != 0)
            facts.add(", " + period(speaker));
        if (const std::string others = other_spellings(speaker); !others.empty())
            facts.add("; also written " + others, palette.code(Palette::faint));
        out << head.take() << "    " << facts.take();
    }
}

void write_speakers(std::ostream& out, const SpeakerList& list, std::string_view format)
{
    if (format == "json")
        write_json(out, list);
    else if (format == "jsonl")
        write_json_lines(out, list);
    else if (format == "csv" || format == "tsv")
        write_table(out, list, format == "csv" ? csv_form : tsv_form);
    else
        throw Error(ErrorKind::usage, "--speakers has no form '" + std::string(format) + "'",
                    "write text, json, jsonl, csv or tsv");
}

}  // namespace onrecord
