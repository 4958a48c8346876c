#include "corpus.h"

#include <fstream>
#include <string_view>

#include "base/error.h"
#include "base/json.h"

namespace onrecord::bench {

namespace {

std::string text_of(const rapidjson::Value& object, const char* name)
{
    const auto member = object.FindMember(name);
    if (member == object.MemberEnd() || !member->value.IsString())
        return {};
    return {member->value.GetString(), member->value.GetStringLength()};
}

std::vector<std::string> texts_of(const rapidjson::Value& object, const char* name)
{
    std::vector<std::string> texts;
    const auto member = object.FindMember(name);
    if (member != object.MemberEnd() && member->value.IsArray())
        for (const rapidjson::Value& item : member->value.GetArray())
            if (item.IsString())
                texts.emplace_back(item.GetString(), item.GetStringLength());
    return texts;
}

CorpusArticle read_line(std::string_view line)
{
    const rapidjson::Document object = parse_json(line);
    if (!object.IsObject())
        throw ParseError(ErrorKind::bad_input, "a line of the corpus is no JSON object", 0);
    return {text_of(object, "id"),     text_of(object, "title"),     text_of(object, "date"),
            text_of(object, "source"), texts_of(object, "speakers"), text_of(object, "text")};
}

}  // namespace

void for_each_article(const std::string& path,
                      const std::function<void(const CorpusArticle&)>& take)
{
    std::ifstream file(path, std::ios::binary);
    if (!file)
        throw Error(ErrorKind::io, "cannot open " + path);
    std::string line;
    while (std::getline(file, line))
        if (!line.empty())
            take(read_line(line));
}

}  // namespace onrecord::bench
