#include "article/field_map.h"

#include <algorithm>
#include <array>

#include "base/error.h"

namespace onrecord {

namespace {

constexpr std::array<std::string_view, parts> names = {
    "id", "title", "text", "summary", "date", "source", "authors", "speakers", "language", "url"};

Part part_called(std::string_view name, std::string_view option)
{
    const auto* const found = std::ranges::find(names, name);
    if (found != names.end())
        return static_cast<Part>(found - names.begin());
    std::string known;
    for (const std::string_view other : names)
        known.append(known.empty() ? "" : ", ").append(other);
    throw Error(ErrorKind::usage,
                std::string(option) + ": '" + std::string(name) + "' is no part of an article",
                "the parts are " + known);
}

}  // namespace

std::string_view name_of(Part part)
{
    return names[static_cast<std::size_t>(part)];
}

FieldMap FieldMap::parse(std::string_view text, std::string_view option)
{
    FieldMap map;
    for (std::size_t at = 0; at <= text.size();) {
        const std::size_t end = std::min(text.find(',', at), text.size());
        const std::string_view pair = text.substr(at, end - at);
        const std::size_t equals = pair.find('=');
        if (equals == std::string_view::npos || equals + 1 == pair.size())
            throw Error(ErrorKind::usage,
                        std::string(option) + ": '" + std::string(pair) + "' is no PART=FIELD",
                        "write it like title=headline,text=body");
        map.put(part_called(pair.substr(0, equals), option), pair.substr(equals + 1), option);
        at = end + 1;
    }
    return map;
}

void FieldMap::add(const FieldMap& other, std::string_view option)
{
    for (const auto& [part, field] : other.fields_)
        put(part, field, option);
}

void FieldMap::put(Part part, std::string_view field, std::string_view option)
{
    if (part_of(field))
        throw Error(ErrorKind::usage,
                    std::string(option) + " maps '" + std::string(field) + "' twice");
    if (!fields_.emplace(part, field).second)
        throw Error(ErrorKind::usage,
                    std::string(option) + " maps " + std::string(name_of(part)) + " twice");
}

std::optional<Part> FieldMap::part_of(std::string_view field) const
{
    const auto found =
        std::ranges::find_if(fields_, [&](const auto& f) { return f.second == field; });
    if (found == fields_.end())
        return std::nullopt;
    return found->first;
}

std::vector<std::string> FieldMap::missing_from(const std::vector<std::string>& fields) const
{
    std::vector<std::string> missing;
    for (const auto& mapped : fields_) {
        if (std::ranges::find(fields, mapped.second) == fields.end())
            missing.push_back(mapped.second);
    }
    return missing;
}

}  // namespace onrecord
