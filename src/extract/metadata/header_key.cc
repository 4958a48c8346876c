#include "extract/metadata/header_key.h"

#include <algorithm>
#include <functional>
#include <string>
#include <unordered_map>

#include "extract/lower_case.h"
#include "extract/metadata/lines.h"

namespace onrecord {

namespace {

constexpr std::size_t longest_key = 40;

/// Without the marks that org files, Markdown and lists put around a key: "#+TITLE:", "**Date:**".
KeyValue without_markup(KeyValue pair)
{
    for (std::string_view mark : {"#+", "**", "* ", "- ", "*", "_"}) {
        if (pair.key.starts_with(mark)) {
            pair.key = trim(pair.key.substr(mark.size()));
        }
    }
    while (pair.key.ends_with('*') || pair.key.ends_with('_')) {
        pair.key.remove_suffix(1);
    }
    while (pair.value.starts_with('*') || pair.value.starts_with("_ ")) {
        pair.value = trim(pair.value.substr(1));
    }
    while (pair.value.ends_with('*')) {
        pair.value.remove_suffix(1);
    }
    return pair;
}

/// "[TITLE] Ferry stops", "<title>Ferry stops</title>"
std::optional<KeyValue> split_tag(std::string_view line)
{
    if (!line.starts_with('[') && !line.starts_with('<')) {
        return std::nullopt;
    }
    const std::size_t close = line.substr(0, longest_key).find(line[0] == '[' ? ']' : '>');
    if (close == std::string_view::npos) {
        return std::nullopt;
    }
    const std::string_view value = line.substr(close + 1);
    return KeyValue{trim(line.substr(1, close - 1)),
                    trim(line[0] == '<' ? value.substr(0, value.rfind("</")) : value)};
}

struct TextHash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const
    {
        return std::hash<std::string_view>{}(text);
    }
};

using KeyTable = std::unordered_map<std::string_view, HeaderField, TextHash, std::equal_to<>>;

KeyTable make_keys()
{
    KeyTable keys;
    for (const PageWords* page : all_page_words()) {
        for (const HeaderWord& word : page->headers) {
            keys.emplace(word.word, word.field);  // the first language that has it
        }
    }
    return keys;
}

}  // namespace

std::optional<KeyValue> split_key(std::string_view line)
{
    static constexpr std::string_view wide_colon = "：";
    if (const auto pair = split_tag(line)) {
        return pair;
    }
    const std::string_view head = line.substr(0, longest_key + 1);
    std::size_t colon = head.find(':');
    std::size_t width = 1;
    const std::size_t wide = head.find(wide_colon);
    if (wide < colon) {
        colon = wide;
        width = wide_colon.size();
    }
    const std::size_t other = std::min(head.find('\t'), head.find(" = "));
    if (other < colon) {
        colon = other;
        width = head[other] == '\t' ? 1 : 3;
    }
    if (colon == std::string_view::npos || colon == 0) {
        return std::nullopt;
    }
    return without_markup({trim(line.substr(0, colon)), trim(line.substr(colon + width))});
}

std::optional<HeaderField> find_key(std::string_view key)
{
    static const KeyTable keys = make_keys();
    std::string lower = to_lower_case(key);
    std::replace(lower.begin(), lower.end(), '_', ' ');  // as programs write names
    const auto found = keys.find(lower);
    return found == keys.end() ? std::nullopt : std::optional(found->second);
}

}  // namespace onrecord
