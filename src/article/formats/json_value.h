#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/json.h"

namespace onrecord::json {

/// The characters of a string; borrowed.
[[nodiscard]] std::string_view view(const rapidjson::Value& text);

[[nodiscard]] std::string as_json(const rapidjson::Value& value);

/// What a value that is no string is called in messages: "an object".
[[nodiscard]] std::string_view kind_of(const rapidjson::Value& value);

/// False for null, blank text, empty lists and objects.
[[nodiscard]] bool states_something(const rapidjson::Value& value);

/// Text, or a number as text; nothing for the rest.
[[nodiscard]] std::optional<std::string> scalar_text(const rapidjson::Value& value);

/// The text that WordPress states as {"rendered": "<p>...", "protected": false}, or null.
[[nodiscard]] const rapidjson::Value* rendered_in(const rapidjson::Value& value);

/// Appends all text in a body that is divided into sections, headlines and paragraphs, a line each.
void append_strings(const rapidjson::Value& value, std::string& text);

/// The name that an object states: {"name": "Ada Lorne"}.
[[nodiscard]] std::optional<std::string> name_in(const rapidjson::Value& object);

/// The same, or the value itself where it is no object.
[[nodiscard]] std::optional<std::string> name_of(const rapidjson::Value& value);

}  // namespace onrecord::json
