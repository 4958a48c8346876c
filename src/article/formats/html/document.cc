#include "article/formats/html/document.h"

#include <algorithm>

#include "article/formats/html/character_reference.h"

namespace onrecord::html {

const std::string_view* Document::attribute(NodeId id, Attribute name) const
{
    const Node& of = nodes[id];
    if (of.tag == Tag::text)
        return nullptr;
    for (std::size_t i = of.begin; i < of.begin + of.size; ++i) {
        if (attributes[i].name == name)
            return &attributes[i].value;
    }
    return nullptr;
}

std::string Document::value(NodeId id, Attribute name) const
{
    const std::string_view* const written = attribute(id, name);
    return written == nullptr ? std::string() : unescaped_attribute(*written);
}

std::string Document::text_below(NodeId id, std::size_t most) const
{
    std::string all;
    for (NodeId i = id; i < nodes[id].end && all.size() < most; ++i) {
        const Tag tag = nodes[i].tag;
        if (tag == Tag::script || tag == Tag::style)
            i = nodes[i].end - 1;
        else if (tag == Tag::text)
            append_collapsed(all, text_of(i));
        else if (is_block(tag) || tag == Tag::br)
            append_collapsed(all, " ");
    }
    if (all.ends_with(' '))
        all.pop_back();
    return all;
}

void append_collapsed(std::string& out, std::string_view text)
{
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f') {
            if (!out.empty() && out.back() != ' ' && out.back() != '\n')
                out += ' ';
        } else if (c == '\xc2' && i + 1 < text.size() && text[i + 1] == '\xa0') {
            ++i;  // a no-break space
            if (!out.empty() && out.back() != ' ' && out.back() != '\n')
                out += ' ';
        } else {
            out += c;
        }
    }
}

}  // namespace onrecord::html
