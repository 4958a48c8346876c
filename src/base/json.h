#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include <rapidjson/document.h>
#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

namespace onrecord {

/// Parses one JSON text into a tree. Nesting is bounded (64 levels) and the parser does not
/// recurse, so hostile input costs time linear in its size and no stack.
/// @throws ParseError (bad_input) with the byte where reading stopped.
[[nodiscard]] rapidjson::Document parse_json(std::string_view text);

/// The members of a JSON object that have these names, in the order of the names, as an object.
/// @throws ParseError (bad_input) as `parse_json`.
[[nodiscard]] std::string select_members(std::string_view object,
                                         const std::vector<std::string>& names);

/// Writes one JSON text into a string, keys in the order given. Strings must be valid UTF-8.
/// Use: open_object(), key("a"), value(1), close_object(), then take text().
class JsonWriter {
public:
    void open_object() { writer_.StartObject(); }
    void close_object() { writer_.EndObject(); }
    void open_array() { writer_.StartArray(); }
    void close_array() { writer_.EndArray(); }
    void key(std::string_view name)
    {
        writer_.Key(name.data(), static_cast<rapidjson::SizeType>(name.size()));
    }
    void value(std::string_view text)
    {
        writer_.String(text.data(), static_cast<rapidjson::SizeType>(text.size()));
    }
    void value(std::uint64_t number) { writer_.Uint64(number); }
    void value(double number) { writer_.Double(number); }
    void boolean(bool truth) { writer_.Bool(truth); }
    void null() { writer_.Null(); }

    /// The text, or null when it is empty.
    void text_or_null(std::string_view text) { text.empty() ? null() : value(text); }

    [[nodiscard]] std::string_view text() const { return {buffer_.GetString(), buffer_.GetSize()}; }

private:
    rapidjson::StringBuffer buffer_;
    rapidjson::Writer<rapidjson::StringBuffer> writer_{buffer_};
};

}  // namespace onrecord
