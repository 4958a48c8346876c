#include "article/formats/html/page_charset.h"

#include <algorithm>

#include "article/formats/html/tokenizer.h"
#include "article/formats/html/words.h"

namespace onrecord::html {

namespace {

constexpr std::size_t looked_at = 8192;  // bytes; the standard asks for the first 1024

bool ends_label(char c)
{
    return c == ' ' || c == '"' || c == '\'' || c == ';' || c == '>' || c == ',' || c == '?';
}

/// What stands behind "charset=" or "encoding=", without quotation marks.
std::string label_behind(std::string_view text, std::string_view key)
{
    const std::string lower = lower_ascii(text);
    const std::size_t at = lower.find(key);
    if (at == std::string::npos)
        return {};
    std::string_view label = std::string_view(lower).substr(at + key.size());
    label.remove_prefix(std::min(label.find_first_not_of(' '), label.size()));
    if (!label.starts_with('='))
        return {};
    label.remove_prefix(std::min(label.find_first_not_of(" ='\""), label.size()));
    const auto end = std::find_if(label.begin(), label.end(), ends_label);
    return {label.begin(), end};
}

}  // namespace

std::string declared_charset(std::string_view bytes)
{
    bytes = bytes.substr(0, looked_at);
    if (bytes.starts_with("<?xml")) {
        std::string label = label_behind(bytes.substr(0, bytes.find('>')), "encoding");
        if (!label.empty())
            return label;
    }
    Tokenizer tokens(bytes);
    Token token;
    while (tokens.next(token)) {
        if (token.kind != TokenKind::start_tag)
            continue;
        tokens.expect(token.tag);
        if (token.tag != Tag::meta)
            continue;
        for (const RawAttribute& attribute : token.attributes) {
            const std::string name = lower_ascii(attribute.name);
            if (name == "charset" && !attribute.value.empty())
                return lower_ascii(attribute.value);
            if (name != "content")
                continue;
            std::string label = label_behind(attribute.value, "charset");
            if (!label.empty())
                return label;
        }
    }
    return {};
}

}  // namespace onrecord::html
