#include "article/formats/read_json.h"

#include <algorithm>

#include "article/formats/blank.h"
#include "article/formats/field_names.h"
#include "article/formats/json_intake.h"
#include "article/formats/json_records.h"
#include "article/formats/line_reader.h"
#include "article/formats/marked_utf16.h"
#include "article/head_source.h"
#include "base/error.h"
#include "base/json.h"
#include "text/charset.h"

namespace onrecord {

namespace {

constexpr std::string_view utf8_mark = "\xef\xbb\xbf";

std::string_view without_mark(std::string_view text)
{
    if (text.starts_with(utf8_mark))
        text.remove_prefix(utf8_mark.size());
    return text;
}

/// From the first byte that is not white space on.
std::string_view without_space(std::string_view head)
{
    head = without_mark(head);
    head.remove_prefix(std::min(head.find_first_not_of(" \t\r\n"), head.size()));
    return head;
}

bool states_text(const rapidjson::Value& object)
{
    return std::ranges::any_of(object.GetObject(), [](const auto& member) {
        const std::optional<NamedPart> named =
            part_named({member.name.GetString(), member.name.GetStringLength()});
        return named && named->part == Part::text && !member.value.IsNull();
    });
}

/// Are the articles in a list inside of the object that begins so?
bool is_wrapper(std::string_view json)
{
    const std::unique_ptr<ByteSource> bytes = open_bytes(json);
    JsonRecordReader records(*bytes, json.size());
    return records.next().has_value() && records.in_wrapped_list();
}

/// Of a first line that is there as a whole.
JsonShape shape_of_line(std::string_view line)
{
    try {
        const rapidjson::Document value = parse_json(line);
        if (value.IsArray())
            return JsonShape::document;
        const bool wraps = value.IsObject() && !states_text(value) && is_wrapper(line);
        return wraps ? JsonShape::document : JsonShape::lines;
    } catch (const ParseError&) {
        const bool goes_on = line.ends_with('{') || line.ends_with('[') || line.ends_with(',') ||
                             line.ends_with(':');
        return line.starts_with('[') || goes_on || is_wrapper(line) ? JsonShape::document
                                                                    : JsonShape::lines;
    }
}

JsonShape shape_of_utf8(std::string_view head)
{
    head = without_space(head);
    if (!head.starts_with('{') && !head.starts_with('['))
        return JsonShape::none;
    const std::string_view inside = without_space(head.substr(1));
    const bool likely = inside.empty() || inside.starts_with('{') || inside.starts_with('"') ||
                        inside.starts_with(head.starts_with('{') ? '}' : ']');
    if (!likely)
        return JsonShape::none;
    const std::size_t end = head.find('\n');
    if (end != std::string_view::npos)
        return shape_of_line(trimmed(head.substr(0, end)));
    if (head.size() < HeadSource::head_bytes / 2)  // the whole file
        return shape_of_line(trimmed(head));
    return head.starts_with('[') || is_wrapper(head) ? JsonShape::document : JsonShape::lines;
}

void read_lines(ByteSource& source, JsonIntake& intake)
{
    const std::size_t limit = intake.options().article_bytes;
    LineReader lines(source, limit);
    bool empty = true;
    while (const std::optional<StreamLine> line = lines.next()) {
        const std::string_view text = trimmed(without_mark(line->text));
        empty = empty && text.empty() && !line->too_long;
        if (line->too_long)
            intake.reject(line->number, line->offset,
                          "a line of " + std::to_string(line->bytes) + " bytes is " +
                              longer_than_allowed(intake.options()));
        else if (!text.empty() && !intake.take(text, line->number, line->offset))
            return;
    }
    if (empty)
        intake.reject(0, 0, "empty file");
}

/// What a document as a whole has that records do not show.
void tell_of_document(const JsonRecordReader& records, bool empty, JsonIntake& intake)
{
    if (records.lost_text())
        intake.reject(0, records.offset(), "a text behind a list of articles was left out");
    if (records.ends_early())
        intake.reject(0, records.offset(), "the JSON document ends early");
    else if (empty)
        intake.reject(0, 0, "the JSON document holds no articles");
}

void read_document(HeadSource& source, JsonIntake& intake)
{
    if (source.head().starts_with(utf8_mark)) {
        std::string mark(utf8_mark);
        (void)source.read(mark.data(), mark.size());
    }
    const std::size_t limit = intake.options().article_bytes;
    JsonRecordReader records(source, limit);
    bool empty = true;
    while (const std::optional<JsonRecord> record = records.next()) {
        empty = false;
        if (record->too_long)
            intake.reject(record->number, record->offset,
                          "a record of " + std::to_string(record->bytes) + " bytes is " +
                              longer_than_allowed(intake.options()));
        else if (!intake.take(record->text, record->number, record->offset))
            return;
    }
    tell_of_document(records, empty, intake);
}

void read_utf8(HeadSource& source, const Origin& origin, const ReadOptions& options,
               ArticleSink& sink)
{
    JsonIntake intake(origin, options, sink);
    if (shape_of_utf8(source.head()) == JsonShape::document)
        read_document(source, intake);
    else
        read_lines(source, intake);
}

}  // namespace

JsonShape json_shape(std::string_view head)
{
    if (!has_utf16_mark(head))
        return shape_of_utf8(head);
    const std::string decoded = decode_text(head).text;
    return shape_of_utf8(decoded);
}

void read_json(ByteSource& source, const Origin& origin, const ReadOptions& options,
               ArticleSink& sink)
{
    read_with_marks(source, origin, options, sink, "JSON", read_utf8);
}

}  // namespace onrecord
