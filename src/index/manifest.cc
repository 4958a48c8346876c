#include "index/manifest.h"

#include <algorithm>
#include <limits>
#include <system_error>

#include "base/error.h"
#include "base/file.h"
#include "base/hash.h"
#include "base/json.h"

namespace onrecord {

namespace {

namespace fs = std::filesystem;

constexpr std::string_view format_name = "onrecord-index";
constexpr std::uint64_t format_version = 1;
constexpr std::uint64_t first_with_stories = 4;  // schema version
constexpr std::size_t manifest_limit = std::size_t{64} << 20;

[[noreturn]] void damaged(const std::string& what)
{
    throw Error(ErrorKind::index, "the index's manifest is damaged: " + what,
                "build the index again with onrecord-index into a new folder");
}

/// The member called `name`. @throws Error (index) when there is none.
const rapidjson::Value& member(const rapidjson::Value& object, const char* name)
{
    const auto found = object.FindMember(name);
    if (found == object.MemberEnd())
        damaged("it lacks '" + std::string(name) + "'");
    return found->value;
}

std::string text_of(const rapidjson::Value& object, const char* name)
{
    const rapidjson::Value& value = member(object, name);
    if (!value.IsString())
        damaged("'" + std::string(name) + "' is no text");
    return {value.GetString(), value.GetStringLength()};
}

std::uint64_t number_of(const rapidjson::Value& object, const char* name)
{
    const rapidjson::Value& value = member(object, name);
    if (!value.IsUint64())
        damaged("'" + std::string(name) + "' is no number");
    return value.GetUint64();
}

bool truth_of(const rapidjson::Value& object, const char* name)
{
    const rapidjson::Value& value = member(object, name);
    if (!value.IsBool())
        damaged("'" + std::string(name) + "' is neither true nor false");
    return value.GetBool();
}

/// The text called `name`, empty when there is none: later versions brought it.
std::string text_if_any(const rapidjson::Value& object, const char* name)
{
    return object.HasMember(name) ? text_of(object, name) : std::string();
}

/// A name becomes part of a path: nothing that leads out of the folder may stand in it.
void check_name(const std::string& name)
{
    if (name.empty() || name.find_first_not_of("0123456789-") != std::string::npos)
        damaged("'" + name + "' is no name of a part of it");
}

SegmentInfo read_segment(const rapidjson::Value& value)
{
    if (!value.IsObject())
        damaged("a segment is no object");
    SegmentInfo segment;
    segment.name = text_of(value, "name");
    check_name(segment.name);
    segment.articles = number_of(value, "articles");
    segment.quotes = number_of(value, "quotes");
    segment.undated = number_of(value, "undated");
    if (value.HasMember("imprecise"))
        segment.imprecise = number_of(value, "imprecise");
    segment.first_day = text_of(value, "first_day");
    segment.last_day = text_of(value, "last_day");
    segment.date_ordered = truth_of(value, "date_ordered");
    segment.bytes = number_of(value, "bytes");
    segment.checksums = text_if_any(value, "checksums");
    const rapidjson::Value& languages = member(value, "languages");
    if (!languages.IsObject())
        damaged("'languages' is no object");
    for (const auto& [tag, count] : languages.GetObject()) {
        if (!count.IsUint64())
            damaged("a language has no number of articles");
        segment.languages[{tag.GetString(), tag.GetStringLength()}] = count.GetUint64();
    }
    return segment;
}

/// A segment and what was removed from it.
SegmentInfo read_segment_and_removals(const rapidjson::Value& value)
{
    SegmentInfo segment = read_segment(value);
    if (!value.HasMember("removals"))
        return segment;
    const rapidjson::Value& removals = value["removals"];
    if (!removals.IsArray())
        damaged("'removals' is no list");
    for (const rapidjson::Value& removal : removals.GetArray())
        segment.removals.push_back(read_segment(removal));
    const Totals left = totals_of(segment);
    if (left.articles > segment.articles || left.quotes > segment.quotes)
        damaged("more was removed from a segment than it has");
    return segment;
}

void write_segment(JsonWriter& json, const SegmentInfo& segment)
{
    json.open_object();
    json.key("name");
    json.value(segment.name);
    json.key("articles");
    json.value(segment.articles);
    json.key("quotes");
    json.value(segment.quotes);
    json.key("undated");
    json.value(segment.undated);
    if (segment.imprecise) {
        json.key("imprecise");
        json.value(*segment.imprecise);
    }
    json.key("first_day");
    json.value(segment.first_day);
    json.key("last_day");
    json.value(segment.last_day);
    json.key("date_ordered");
    json.boolean(segment.date_ordered);
    json.key("bytes");
    json.value(segment.bytes);
    json.key("checksums");
    json.value(segment.checksums);
    json.key("languages");
    json.open_object();
    for (const auto& [tag, count] : segment.languages) {
        json.key(tag);
        json.value(count);
    }
    json.close_object();
    if (!segment.removals.empty()) {
        json.key("removals");
        json.open_array();
        for (const SegmentInfo& removal : segment.removals)
            write_segment(json, removal);
        json.close_array();
    }
    json.close_object();
}

constexpr const char* rebuild_hint =
    "build it again: onrecord-index --index NEW-FOLDER with the same articles";

void check_versions(const rapidjson::Value& root)
{
    if (text_of(root, "format") != format_name)
        damaged("it is no manifest of an Onrecord index");
    const std::uint64_t version = number_of(root, "version");
    const std::uint64_t schema = number_of(root, "schema");
    if (version != format_version || schema < std::uint64_t{oldest_schema_read} ||
        schema > std::uint64_t{schema_version})
        throw Error(ErrorKind::index,
                    "the index has format " + std::to_string(version) + ", schema " +
                        std::to_string(schema) + "; this program reads format " +
                        std::to_string(format_version) + ", schema " +
                        std::to_string(oldest_schema_read) + " to " +
                        std::to_string(schema_version),
                    rebuild_hint);
}

void check_analyser(const std::string& analyser)
{
    if (analyser != analyser_fingerprint())
        throw Error(ErrorKind::index,
                    "the index was built with another text analysis (" + analyser +
                        "; this program has " + analyser_fingerprint() + ")",
                    "post its articles anew: onrecord-index --rebuild");
}

rapidjson::Document parse_manifest(const std::string& bytes)
{
    try {
        rapidjson::Document root = parse_json(bytes);
        if (!root.IsObject())
            damaged("it is no JSON object");
        return root;
    } catch (const ParseError& error) {
        damaged(error.what());
    }
}

/// Programs that wrote no checksum of the manifest wrote none of the parts either.
bool has_checksums(const rapidjson::Value& root)
{
    if (root.HasMember("checksum") || root.HasMember("stories_checksum"))
        return true;
    const auto segments = root.FindMember("segments");
    return segments != root.MemberEnd() && segments->value.IsArray() &&
           std::ranges::any_of(segments->value.GetArray(), [](const rapidjson::Value& segment) {
               return segment.IsObject() && segment.HasMember("checksums");
           });
}

/// The last member is the hash of all before the comma in front of it.
void check_checksum(std::string_view bytes, const rapidjson::Value& root)
{
    if (!has_checksums(root))
        return;
    const std::string checksum = text_of(root, "checksum");
    const std::string_view summed = bytes.substr(0, bytes.rfind(",\"checksum\":"));
    if (to_hex(hash_bytes(summed)) != checksum)
        damaged("its checksum does not fit");
}

}  // namespace

Totals totals_of(const SegmentInfo& segment)
{
    Totals totals{segment.articles, segment.quotes, segment.bytes};
    for (const SegmentInfo& removal : segment.removals) {
        totals.articles -= removal.articles;
        totals.quotes -= removal.quotes;
        totals.bytes += removal.bytes;
    }
    return totals;
}

Totals totals_of(const Manifest& manifest)
{
    Totals totals;
    for (const SegmentInfo& segment : manifest.segments) {
        const Totals more = totals_of(segment);
        totals.articles += more.articles;
        totals.quotes += more.quotes;
        totals.bytes += more.bytes;
    }
    return totals;
}

std::vector<std::string> folders_of(const Manifest& manifest)
{
    std::vector<std::string> names;
    for (const SegmentInfo& segment : manifest.segments) {
        names.push_back(segment.name);
        for (const SegmentInfo& removal : segment.removals)
            names.push_back(removal.name);
    }
    return names;
}

fs::path manifest_path(const fs::path& index)
{
    return index / "manifest.json";
}

bool index_exists(const fs::path& index)
{
    std::error_code code;
    const bool there = fs::exists(manifest_path(index), code);
    if (code)
        throw Error(ErrorKind::io, "cannot look into '" + index.string() + "': " + code.message());
    return there;
}

Manifest read_manifest(const fs::path& index)
{
    Manifest manifest = read_manifest_of_any_analyser(index);
    check_analyser(manifest.analyser);
    return manifest;
}

Manifest read_manifest_of_any_analyser(const fs::path& index)
{
    if (!index_exists(index))
        throw Error(ErrorKind::index, "there is no index in '" + index.string() + "'",
                    "make one: onrecord-index --index '" + index.string() + "' ARTICLES");
    const std::string bytes = read_file(manifest_path(index), manifest_limit);
    const rapidjson::Document root = parse_manifest(bytes);
    check_versions(root);
    check_checksum(bytes, root);
    Manifest manifest;
    manifest.schema = static_cast<int>(number_of(root, "schema"));
    manifest.generation = number_of(root, "generation");
    manifest.analyser = text_of(root, "analyser");
    const rapidjson::Value& segments = member(root, "segments");
    if (!segments.IsArray())
        damaged("'segments' is no list");
    for (const rapidjson::Value& segment : segments.GetArray())
        manifest.segments.push_back(read_segment_and_removals(segment));
    if (number_of(root, "schema") >= first_with_stories) {
        manifest.stories = text_of(root, "stories");
        if (!manifest.stories.empty())
            check_name(manifest.stories);
        manifest.stories_checksum = text_if_any(root, "stories_checksum");
    }
    return manifest;
}

void write_manifest(const fs::path& index, const Manifest& manifest)
{
    JsonWriter json;
    json.open_object();
    json.key("format");
    json.value(format_name);
    json.key("version");
    json.value(format_version);
    json.key("schema");
    json.value(std::uint64_t{schema_version});
    json.key("generation");
    json.value(manifest.generation);
    json.key("analyser");
    json.value(manifest.analyser);
    json.key("segments");
    json.open_array();
    for (const SegmentInfo& segment : manifest.segments)
        write_segment(json, segment);
    json.close_array();
    json.key("stories");
    json.value(manifest.stories);
    json.key("stories_checksum");
    json.value(manifest.stories_checksum);
    const std::string checksum = to_hex(hash_bytes(json.text()));
    json.key("checksum");
    json.value(checksum);
    json.close_object();
    write_file_atomically(manifest_path(index), std::string(json.text()) + "\n");
}

}  // namespace onrecord
