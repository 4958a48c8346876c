#include "id_list.h"

#include <algorithm>

#include "base/error.h"
#include "base/json.h"

namespace onrecord::indexer {

namespace {

std::string id_of_object(std::string_view line, const std::string& where)
try {
    const rapidjson::Document object = parse_json(line);
    if (object.IsObject() && object.HasMember("id") && object["id"].IsString())
        return {object["id"].GetString(), object["id"].GetStringLength()};
    throw Error(ErrorKind::bad_input, where + " is an object without an 'id'");
} catch (const ParseError& error) {
    throw Error(ErrorKind::bad_input, where + ": " + error.what());
}

}  // namespace

void add_listed_ids(std::string_view list, const std::string& name, std::set<std::string>& ids)
{
    for (std::size_t number = 1; !list.empty(); ++number) {
        const std::size_t end = std::min(list.find('\n'), list.size());
        std::string_view line = list.substr(0, end);
        list.remove_prefix(std::min(end + 1, list.size()));
        if (line.ends_with('\r'))
            line.remove_suffix(1);
        if (line.starts_with('{'))
            ids.insert(id_of_object(line, name + ", line " + std::to_string(number)));
        else if (!line.empty())
            ids.emplace(line);
    }
}

}  // namespace onrecord::indexer
