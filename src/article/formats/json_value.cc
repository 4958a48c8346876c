#include "article/formats/json_value.h"

#include "article/formats/blank.h"

namespace onrecord::json {

using rapidjson::Value;

std::string_view view(const Value& text)
{
    return {text.GetString(), text.GetStringLength()};
}

std::string as_json(const Value& value)
{
    rapidjson::StringBuffer buffer;
    rapidjson::Writer<rapidjson::StringBuffer> writer(buffer);
    value.Accept(writer);
    return {buffer.GetString(), buffer.GetSize()};
}

std::string_view kind_of(const Value& value)
{
    if (value.IsObject())
        return "an object";
    if (value.IsArray())
        return "an array";
    return value.IsBool() ? "true or false" : "a number";
}

bool states_something(const Value& value)
{
    if (value.IsString())
        return !is_blank(view(value));
    return !value.IsNull() && !(value.IsArray() && value.Empty()) &&
           !(value.IsObject() && value.ObjectEmpty());
}

std::optional<std::string> scalar_text(const Value& value)
{
    if (value.IsString())
        return std::string(view(value));
    if (value.IsNumber())
        return as_json(value);
    return std::nullopt;
}

const Value* rendered_in(const Value& value)
{
    if (!value.IsObject())
        return nullptr;
    const auto found = value.FindMember("rendered");
    return found != value.MemberEnd() && found->value.IsString() ? &found->value : nullptr;
}

void append_strings(const Value& value, std::string& text)
{
    if (value.IsString())
        text.append(text.empty() ? "" : "\n").append(view(value));
    if (value.IsArray())
        for (const Value& element : value.GetArray())
            append_strings(element, text);
    if (value.IsObject())
        for (const auto& member : value.GetObject())
            append_strings(member.value, text);
}

std::optional<std::string> name_in(const Value& object)
{
    for (const char* name : {"name", "title", "main", "original", "rendered"}) {
        const auto found = object.FindMember(name);
        if (found != object.MemberEnd() && found->value.IsString())
            return std::string(trimmed(view(found->value)));
    }
    return std::nullopt;
}

std::optional<std::string> name_of(const Value& value)
{
    return value.IsObject() ? name_in(value) : scalar_text(value);
}

}  // namespace onrecord::json
