#include "article/formats/html/json_strings.h"

#include "article/formats/blank.h"

namespace onrecord::html {

namespace {

constexpr std::size_t longest_value = 1000;

/// The string that `text` begins with, behind its opening mark; empty when it is too long.
std::string read_string(std::string_view text)
{
    std::string value;
    for (std::size_t i = 0; i < text.size() && value.size() < longest_value; ++i) {
        if (text[i] == '"' || text[i] == '\n')
            return value;
        if (text[i] == '\\' && i + 1 < text.size())
            ++i;
        value += text[i];
    }
    return {};
}

}  // namespace

std::string find_json_string(std::string_view text, std::string_view name)
{
    const std::string key = '"' + std::string(name) + '"';
    for (std::size_t at = text.find(key); at != std::string_view::npos; at = text.find(key, at)) {
        at += key.size();
        const std::size_t colon = text.find_first_not_of(" \t\r\n", at);
        if (colon == std::string_view::npos || text[colon] != ':')
            continue;
        const std::size_t mark = text.find_first_not_of(" \t\r\n", colon + 1);
        if (mark != std::string_view::npos && text[mark] == '"')
            return std::string(trimmed(read_string(text.substr(mark + 1))));
    }
    return {};
}

}  // namespace onrecord::html
