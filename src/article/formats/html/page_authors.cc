#include "article/formats/html/page_authors.h"

#include <algorithm>
#include <array>

#include "article/formats/blank.h"

namespace onrecord::html {

namespace {

constexpr std::size_t longest_name = 100;
constexpr std::size_t most_names = 50;

bool is_name(std::string_view text)
{
    return !text.empty() && text.size() <= longest_name && text.find("://") == text.npos &&
           !text.starts_with('@') && !text.starts_with("www.");
}

void add_names(std::string_view text, std::vector<std::string>& names)
{
    while (!text.empty()) {
        const std::size_t end = std::min(text.find(';'), text.size());
        const std::string_view name = trimmed(text.substr(0, end));
        if (is_name(name) && names.size() < most_names &&
            std::find(names.begin(), names.end(), name) == names.end())
            names.emplace_back(name);
        text.remove_prefix(std::min(end + 1, text.size()));
    }
}

}  // namespace

std::vector<std::string> find_authors(const Document& document, const PageMap& map,
                                      const Statements& statements, const JsonLd& json_ld)
{
    std::vector<std::string> names;
    for (const std::string& author : json_ld.authors)
        add_names(author, names);
    static constexpr std::array<std::string_view, 7> metas = {
        "author", "article:author",     "parsely-author", "sailthru.author", "dc.creator",
        "byl",    "article:author_name"};
    for (const std::string_view name : metas) {
        for (const Meta& meta : statements.metas) {
            if (names.empty() && meta.name == name)
                add_names(meta.content, names);
        }
    }
    for (NodeId id = 1; names.empty() && id < document.nodes.size(); ++id) {
        const std::string_view* const rel = document.attribute(id, Attribute::rel);
        if (rel != nullptr && *rel == "author" && map.parts[id] != Part::comments)
            add_names(document.text_below(id, longest_name), names);
    }
    return names;
}

}  // namespace onrecord::html
