#include "ingest/extract_json.h"

#include <cstdint>
#include <string_view>

#include "article/kind_names.h"
#include "base/json.h"
#include "text/utf8.h"

namespace onrecord {

namespace {

constexpr std::uint64_t format_version = 1;

void write_stated(JsonWriter& json, const Facts& facts)
{
    json.key("version");
    json.value(format_version);
    json.key("id");
    json.value(facts.id);
    json.key("path");
    json.value(facts.origin.path);
    json.key("title");
    json.text_or_null(facts.title);
    json.key("date");
    json.text_or_null(to_string(facts.date));
    json.key("date_from");
    json.text_or_null(facts.date_from);
    json.key("source");
    json.text_or_null(facts.source);
    json.key("authors");
    json.open_array();
    for (const std::string& author : facts.authors) {
        json.value(author);
    }
    json.close_array();
    json.key("language");
    json.text_or_null(facts.language);
    json.key("text");
    json.value(facts.text);
}

void write_speaker(JsonWriter& json, const Speaker& speaker)
{
    json.open_object();
    json.key("name");
    json.value(speaker.name);
    json.key("kind");
    json.value(kind_name(speaker.kind));
    json.key("role");
    json.text_or_null(speaker.role);
    json.key("quotes");
    json.value(std::uint64_t{speaker.quotes});
    json.close_object();
}

void write_range(JsonWriter& json, const ByteRange& range, const CodePointIndex& index)
{
    json.key("begin");
    json.value(std::uint64_t{index.code_points_before(range.begin)});
    json.key("end");
    json.value(std::uint64_t{index.code_points_before(range.end)});
}

void write_speaker_of(JsonWriter& json, const Quote& quote, const Facts& facts)
{
    const bool known = quote.speaker != no_speaker;
    json.key("speaker");
    known ? json.value(facts.speakers[quote.speaker].name) : json.null();
    json.key("speaker_kind");
    known ? json.value(kind_name(facts.speakers[quote.speaker].kind)) : json.null();
}

void write_quote(JsonWriter& json, const Quote& quote, const Facts& facts,
                 const CodePointIndex& index)
{
    json.open_object();
    write_range(json, quote.words, index);
    json.key("kind");
    json.value(kind_name(quote.kind));
    write_speaker_of(json, quote, facts);
    json.key("mention");
    if (quote.mention.empty()) {
        json.null();
    } else {
        json.open_object();
        write_range(json, quote.mention, index);
        json.close_object();
    }
    json.key("cue");
    json.text_or_null(quote.cue);
    json.key("text");
    json.value(std::string_view(facts.text)
                   .substr(quote.words.begin, quote.words.end - quote.words.begin));
    json.close_object();
}

}  // namespace

std::string extract_line(const Facts& facts)
{
    const CodePointIndex index(facts.text);
    JsonWriter json;
    json.open_object();
    write_stated(json, facts);
    json.key("speakers");
    json.open_array();
    for (const Speaker& speaker : facts.speakers) {
        write_speaker(json, speaker);
    }
    json.close_array();
    json.key("quotes");
    json.open_array();
    for (const Quote& quote : facts.quotes) {
        write_quote(json, quote, facts, index);
    }
    json.close_array();
    json.close_object();
    return std::string(json.text());
}

}  // namespace onrecord
