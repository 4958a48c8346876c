#include "article/formats/html/statements.h"

#include <algorithm>

#include "article/formats/blank.h"
#include "article/formats/html/words.h"

namespace onrecord::html {

namespace {

constexpr std::size_t longest_value = 2000;  // bytes; what is longer is no name or date
constexpr std::size_t most_statements = 1000;

class StatementReader {
public:
    explicit StatementReader(const Document& document) : document_(document) {}

    Statements read()
    {
        found_.language = document_.value(Document::root, Attribute::lang);
        if (found_.language.empty())
            found_.language = document_.value(Document::root, Attribute::xml_lang);
        for (NodeId id = 0; id < document_.nodes.size(); ++id)
            take(id);
        return std::move(found_);
    }

private:
    void take(NodeId id)
    {
        switch (document_.node(id).tag) {
            case Tag::text:
                return;
            case Tag::meta:
                return take_meta(id);
            case Tag::title:
                if (found_.title.empty())
                    found_.title = document_.text_below(id, longest_value);
                return;
            case Tag::link:
                if (found_.canonical.empty() &&
                    lower_ascii(document_.value(id, Attribute::rel)) == "canonical")
                    found_.canonical = trimmed(document_.value(id, Attribute::href));
                return;
            case Tag::script:
                return take_script(id);
            case Tag::h1:
                return add(found_.headlines, id);
            case Tag::time:
                return add(found_.times, id);
            default:
                take_dated(id);
        }
    }

    static void add(std::vector<NodeId>& list, NodeId id)
    {
        if (list.size() < most_statements)
            list.push_back(id);
    }

    void take_dated(NodeId id)
    {
        const std::string_view* const item = document_.attribute(id, Attribute::itemprop);
        if (item != nullptr && item->find("date") == 0)
            add(found_.times, id);
    }

    void take_script(NodeId id)
    {
        const std::string_view* const type = document_.attribute(id, Attribute::type);
        if (type == nullptr || lower_ascii(*type).find("ld+json") == std::string::npos ||
            found_.json_ld.size() == most_statements)
            return;
        if (document_.node(id).end > id + 1)
            found_.json_ld.push_back(document_.text_of(id + 1));
    }

    void take_meta(NodeId id)
    {
        std::string content(trimmed(document_.value(id, Attribute::content)));
        if (content.empty())  // some write <meta itemprop="datePublished" datetime="...">
            content = trimmed(document_.value(id, Attribute::datetime));
        if (content.empty() || content.size() > longest_value)
            return;
        for (const Attribute key :
             {Attribute::property, Attribute::name, Attribute::itemprop, Attribute::http_equiv}) {
            const std::string_view* const name = document_.attribute(id, key);
            if (name == nullptr || name->empty())
                continue;
            if (found_.metas.size() < most_statements)
                found_.metas.push_back({lower_ascii(trimmed(*name)), content});
        }
    }

    const Document& document_;
    Statements found_;
};

}  // namespace

std::string_view Statements::meta(std::string_view name) const
{
    const auto found = std::find_if(metas.begin(), metas.end(),
                                    [&](const Meta& meta) { return meta.name == name; });
    return found == metas.end() ? std::string_view{} : std::string_view(found->content);
}

Statements read_statements(const Document& document)
{
    return StatementReader(document).read();
}

}  // namespace onrecord::html
