#include "article/formats/html/json_ld.h"

#include <algorithm>
#include <array>

#include "article/formats/blank.h"
#include "article/formats/html/character_reference.h"
#include "article/formats/html/document.h"
#include "article/formats/html/json_strings.h"
#include "article/formats/html/words.h"
#include "article/formats/json_mend.h"
#include "base/error.h"
#include "base/json.h"

namespace onrecord::html {

namespace {

using rapidjson::Value;

constexpr std::size_t most_values = 250'000;  // bounds the memory of the tree
constexpr std::size_t most_nodes = 2'000;     // objects looked at in one block
constexpr std::size_t most_authors = 50;

std::string_view view(const Value& text)
{
    return {text.GetString(), text.GetStringLength()};
}

const Value* find(const Value& object, const char* name)
{
    const auto found = object.FindMember(name);
    return found == object.MemberEnd() ? nullptr : &found->value;
}

/// A string value as text: pages write character references into JSON, too.
std::string text_in(const Value& value)
{
    std::string text;
    std::string collapsed;
    append_unescaped(text, view(value), false);
    append_collapsed(collapsed, text);
    return std::string(trimmed(collapsed));
}

/// The text of a member: a string, the first of a list, an object's name or @value.
std::string text_of(const Value* value)
{
    for (int depth = 0; value != nullptr && depth < 4; ++depth) {
        if (value->IsString())
            return text_in(*value);
        if (value->IsArray())
            value = value->Empty() ? nullptr : &(*value)[0];
        else if (value->IsObject())
            value = find(*value, find(*value, "name") != nullptr ? "name" : "@value");
        else
            return {};
    }
    return {};
}

enum class Kind : std::uint8_t { other, article, page, site };

Kind kind_named(std::string_view type)
{
    type.remove_prefix(type.find_last_of("/#:") + 1);  // npos + 1 is 0
    if (type.ends_with("Article") || type.ends_with("Posting") || type == "Report" ||
        type == "Review" || type == "VideoObject" || type == "CreativeWork" ||
        type == "AudioObject")
        return type == "JobPosting" ? Kind::other : Kind::article;
    if (type == "WebPage" || type == "ItemPage" || type == "Webpage")
        return Kind::page;
    return type == "WebSite" ? Kind::site : Kind::other;
}

Kind kind_of(const Value& object)
{
    const Value* const type = find(object, "@type");
    if (type == nullptr)
        return Kind::other;
    if (type->IsString())
        return kind_named(view(*type));
    Kind kind = Kind::other;
    if (type->IsArray()) {
        for (const Value& name : type->GetArray())
            kind = kind == Kind::other && name.IsString() ? kind_named(view(name)) : kind;
    }
    return kind;
}

/// Members that hold other things than the page's own article.
bool leads_elsewhere(std::string_view member)
{
    static constexpr std::array<std::string_view, 22> names = {
        "itemListElement", "hasPart",    "isPartOf",        "comment",   "review",
        "reviews",         "mentions",   "about",           "citation",  "author",
        "publisher",       "creator",    "image",           "logo",      "video",
        "thumbnail",       "breadcrumb", "associatedMedia", "isBasedOn", "workExample",
        "significantLink", "relatedLink"};
    return std::find(names.begin(), names.end(), member) != names.end();
}

void set(std::string& field, std::string value)
{
    if (field.empty())
        field = std::move(value);
}

class Reader {
public:
    explicit Reader(JsonLd& found) : found_(found) {}

    void read(const Value& top)
    {
        std::vector<const Value*> waiting = {&top};
        for (std::size_t seen = 0; !waiting.empty() && seen < most_nodes; ++seen) {
            const Value* const value = waiting.back();
            waiting.pop_back();
            if (value->IsObject())
                take(*value);
            push_below(*value, waiting);
        }
    }

private:
    /// In reverse, so that the stack gives them in order.
    static void push_below(const Value& value, std::vector<const Value*>& waiting)
    {
        const std::size_t before = waiting.size();
        if (value.IsArray()) {
            for (const Value& element : value.GetArray())
                push(element, waiting);
        } else if (value.IsObject()) {
            for (const auto& member : value.GetObject()) {
                if (!leads_elsewhere(view(member.name)))
                    push(member.value, waiting);
            }
        }
        std::reverse(waiting.begin() + static_cast<std::ptrdiff_t>(before), waiting.end());
    }

    static void push(const Value& value, std::vector<const Value*>& waiting)
    {
        if ((value.IsArray() || value.IsObject()) && waiting.size() < most_nodes)
            waiting.push_back(&value);
    }

    void take(const Value& object)
    {
        switch (kind_of(object)) {
            case Kind::article:
                return take_article(object);
            case Kind::page:
                set(found_.page_published, text_of(find(object, "datePublished")));
                return set(found_.language, text_of(find(object, "inLanguage")));
            case Kind::site:
                return set(found_.site, text_of(find(object, "name")));
            case Kind::other:
                return;
        }
    }

    void take_article(const Value& object)
    {
        set(found_.headline, text_of(find(object, "headline")));
        set(found_.published, text_of(find(object, "datePublished")));
        set(found_.created, text_of(find(object, "dateCreated")));
        set(found_.modified, text_of(find(object, "dateModified")));
        set(found_.publisher, text_of(find(object, "publisher")));
        set(found_.language, text_of(find(object, "inLanguage")));
        set(found_.body, text_of(find(object, "articleBody")));
        if (found_.authors.empty()) {
            if (const Value* const authors = find(object, "author"))
                take_authors(*authors);
        }
    }

    void take_authors(const Value& authors)
    {
        if (!authors.IsArray())
            return add_author(text_of(&authors));
        for (const Value& author : authors.GetArray())
            add_author(text_of(&author));
    }

    void add_author(std::string name)
    {
        auto& names = found_.authors;
        if (!name.empty() && names.size() < most_authors &&
            std::find(names.begin(), names.end(), name) == names.end())
            names.push_back(std::move(name));
    }

    JsonLd& found_;
};

/// Without what some pages wrap around the JSON.
std::string_view unwrapped(std::string_view block)
{
    block = trimmed(block);
    for (const std::string_view open : {"<!--", "//<![CDATA[", "<![CDATA[", "/*<![CDATA[*/"}) {
        if (block.starts_with(open))
            block = trimmed(block.substr(open.size()));
    }
    for (const std::string_view close : {"-->", "//]]>", "]]>", "/*]]>*/", ";"}) {
        if (block.ends_with(close))
            block = trimmed(block.substr(0, block.size() - close.size()));
    }
    return block;
}

/// What can be found in a block that is no JSON.
void search(std::string_view block, JsonLd& found)
{
    set(found.published, find_json_string(block, "datePublished"));
    set(found.modified, find_json_string(block, "dateModified"));
    set(found.headline, find_json_string(block, "headline"));
}

}  // namespace

JsonLd read_json_ld(const std::vector<std::string_view>& blocks)
{
    JsonLd found;
    for (const std::string_view block : blocks) {
        const std::string mended = mend_json(unwrapped(block)).text;
        if (count_json_values(mended) > most_values)
            continue;
        try {
            const rapidjson::Document tree = parse_json(mended);
            Reader(found).read(tree);
        } catch (const ParseError&) {
            search(mended, found);
        }
    }
    return found;
}

}  // namespace onrecord::html
