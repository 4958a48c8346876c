#include "corpus.h"

#include <filesystem>
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

/// The day that a stated date begins with; years and months alone are no day.
std::string day_of(const std::string& date)
{
    constexpr std::size_t length = 10;
    return date.size() >= length ? date.substr(0, length) : std::string();
}

CorpusArticle read_line(std::string_view line)
{
    const rapidjson::Document object = parse_json(line);
    if (!object.IsObject())
        throw ParseError(ErrorKind::bad_input, "a line of the corpus is no JSON object", 0);
    CorpusArticle article;
    article.id = text_of(object, "id");
    article.title = text_of(object, "title");
    article.date = text_of(object, "date");
    article.day = day_of(article.date);
    article.source = text_of(object, "source");
    article.speakers = texts_of(object, "speakers");
    article.text = text_of(object, "text");
    return article;
}

}  // namespace

std::string digits_of(const std::string& day)
{
    std::string digits;
    for (const char c : day)
        if (c != '-')
            digits += c;
    return digits;
}

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

CorpusSize size_of(const std::string& corpus)
{
    CorpusSize size{0, std::filesystem::file_size(corpus), 0};
    for_each_article(corpus, [&size](const CorpusArticle& article) {
        ++size.articles;
        size.text_bytes += article.title.size() + article.text.size();
    });
    return size;
}

}  // namespace onrecord::bench
