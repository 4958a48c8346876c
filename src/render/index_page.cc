#include "render/index_page.h"

#include <array>
#include <iomanip>
#include <ostream>

#include "render/hit_json.h"
#include "render/printable.h"

namespace onrecord {

namespace {

constexpr int label_width = 12;

std::ostream& label(std::ostream& out, std::string_view text)
{
    return out << std::left << std::setw(label_width) << text << std::right;
}

/// "1,234,567".
std::string grouped(std::uint64_t number)
{
    const std::string digits = std::to_string(number);
    std::string text;
    for (std::size_t i = 0; i < digits.size(); ++i) {
        if (i > 0 && (digits.size() - i) % 3 == 0)
            text += ',';
        text += digits[i];
    }
    return text;
}

/// "1 article", "2 articles".
std::string counted(std::uint64_t number, const std::string& noun)
{
    return grouped(number) + " " + noun + (number == 1 ? "" : "s");
}

/// "12.3 MB".
std::string readable_bytes(std::uint64_t bytes)
{
    static constexpr std::array units{"bytes", "kB", "MB", "GB", "TB"};
    if (bytes < 1000)
        return std::to_string(bytes) + " bytes";
    auto size = static_cast<double>(bytes);
    std::size_t unit = 0;
    for (; size >= 1000 && unit + 1 < units.size(); ++unit)
        size /= 1000;
    const auto tenths = static_cast<std::uint64_t>(size * 10 + 0.5);
    return std::to_string(tenths / 10) + "." + std::to_string(tenths % 10) + " " + units[unit];
}

std::uint64_t per_article(const IndexInfo& info)
{
    return info.articles == 0 ? 0 : info.bytes / info.articles;
}

void write_languages(std::ostream& out, const IndexInfo& info)
{
    constexpr std::size_t shown = 12;
    label(out, "languages") << (info.languages.empty() ? "none" : "");
    for (std::size_t i = 0; i < info.languages.size() && i < shown; ++i) {
        const auto& [tag, articles] = info.languages[i];
        out << (i == 0 ? "" : ", ") << (tag.empty() ? "unknown" : printable_line(tag)) << " "
            << grouped(articles);
    }
    if (info.languages.size() > shown)
        out << " and " << info.languages.size() - shown << " more";
    out << '\n';
}

void write_dates(std::ostream& out, const IndexInfo& info)
{
    label(out, "dates");
    if (info.first_day.empty())
        out << "none";
    else
        out << info.first_day << " to " << info.last_day;
    if (info.undated > 0)
        out << "; " << grouped(info.undated) << " undated";
    out << '\n';
}

void write_fields(std::ostream& out, const IndexInfo& info)
{
    out << "\nfields\n";
    for (const FieldInfo& field : info.fields) {
        out << "  ";
        label(out, std::string(field.name) + ":") << field.summary;
        if (field.values > 0)
            out << " (" << grouped(field.values) << " different)";
        out << '\n';
    }
}

void write_tables(std::ostream& out, const IndexInfo& info)
{
    if (!info.tables.empty())
        out << "\ntables\n";
    for (const TableSize& table : info.tables)
        out << "  " << std::left << std::setw(22) << table.name << std::right << std::setw(12)
            << readable_bytes(table.bytes) << '\n';
}

void write_segments(std::ostream& out, const IndexInfo& info)
{
    if (!info.segments.empty())
        out << "\nsegments\n";
    for (const SegmentSummary& segment : info.segments)
        out << "  " << segment.name << "  " << counted(segment.articles, "article") << ", "
            << counted(segment.quotes, "quote") << ", "
            << (segment.removed == 0 ? "" : grouped(segment.removed) + " removed, ")
            << readable_bytes(segment.bytes)
            << (segment.first_day.empty() ? ""
                                          : ", " + segment.first_day + " to " + segment.last_day)
            << '\n';
}

void write_count(JsonWriter& json, std::string_view key, std::uint64_t value)
{
    json.key(key);
    json.value(value);
}

void write_string(JsonWriter& json, std::string_view key, std::string_view value)
{
    json.key(key);
    if (value.empty())
        json.null();
    else
        write_text(json, value);
}

void write_language_members(JsonWriter& json, const IndexInfo& info)
{
    json.key("languages");
    json.open_array();
    for (const auto& [tag, articles] : info.languages) {
        json.open_object();
        write_string(json, "language", tag);
        write_count(json, "articles", articles);
        json.close_object();
    }
    json.close_array();
}

void write_field_members(JsonWriter& json, const IndexInfo& info)
{
    json.key("fields");
    json.open_array();
    for (const FieldInfo& field : info.fields) {
        json.open_object();
        write_string(json, "name", field.name);
        write_string(json, "summary", field.summary);
        write_count(json, "values", field.values);
        json.close_object();
    }
    json.close_array();
}

void write_table_members(JsonWriter& json, const IndexInfo& info)
{
    json.key("tables");
    json.open_array();
    for (const TableSize& table : info.tables) {
        json.open_object();
        write_string(json, "name", table.name);
        write_count(json, "bytes", table.bytes);
        json.close_object();
    }
    json.close_array();
}

void write_segment_members(JsonWriter& json, const IndexInfo& info)
{
    json.key("segments");
    json.open_array();
    for (const SegmentSummary& segment : info.segments) {
        json.open_object();
        write_string(json, "name", segment.name);
        write_count(json, "articles", segment.articles);
        write_count(json, "quotes", segment.quotes);
        write_count(json, "removed", segment.removed);
        write_count(json, "bytes", segment.bytes);
        write_string(json, "first_day", segment.first_day);
        write_string(json, "last_day", segment.last_day);
        json.close_object();
    }
    json.close_array();
}

}  // namespace

void write_index_page(std::ostream& out, const IndexInfo& info)
{
    label(out, "articles") << grouped(info.articles) << '\n';
    label(out, "quotes") << grouped(info.quotes) << '\n';
    write_dates(out, info);
    write_languages(out, info);
    label(out, "stories");
    if (info.stories == 0)
        out << "none told by several articles\n";
    else
        out << grouped(info.stories) << ", told by " << counted(info.story_articles, "article")
            << '\n';
    label(out, "size") << readable_bytes(info.bytes);
    if (info.articles > 0)
        out << ", " << readable_bytes(per_article(info)) << " an article";
    out << '\n';
    label(out, "generation") << info.generation << '\n';
    label(out, "versions") << "onrecord " ONRECORD_VERSION ", schema " << info.schema << ", xapian "
                           << info.xapian << "\n";
    label(out, "analysis") << printable_line(info.analyser) << '\n';
    write_fields(out, info);
    write_tables(out, info);
    write_segments(out, info);
}

void write_index_json(std::ostream& out, const IndexInfo& info)
{
    JsonWriter json;
    json.open_object();
    write_count(json, "version", output_version);
    write_count(json, "articles", info.articles);
    write_count(json, "quotes", info.quotes);
    write_count(json, "undated", info.undated);
    write_string(json, "first_day", info.first_day);
    write_string(json, "last_day", info.last_day);
    write_count(json, "stories", info.stories);
    write_count(json, "story_articles", info.story_articles);
    write_count(json, "bytes", info.bytes);
    write_count(json, "bytes_per_article", per_article(info));
    write_count(json, "generation", info.generation);
    write_string(json, "onrecord", ONRECORD_VERSION);
    write_count(json, "schema", static_cast<std::uint64_t>(info.schema));
    write_string(json, "xapian", info.xapian);
    write_string(json, "analyser", info.analyser);
    write_language_members(json, info);
    write_field_members(json, info);
    write_table_members(json, info);
    write_segment_members(json, info);
    json.close_object();
    out << json.text() << '\n';
}

}  // namespace onrecord
