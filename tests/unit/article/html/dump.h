#pragma once

#include <string>
#include <string_view>

#include "article/formats/html/tree_builder.h"

namespace onrecord::test {

inline std::string name_of(html::Tag tag)
{
    using html::Tag;
    for (const std::string_view name :
         {"a",     "b",     "i",    "p",    "div",    "span",     "ul",    "ol",   "li",
          "table", "tbody", "tr",   "td",   "title",  "h1",       "h2",    "head", "body",
          "html",  "svg",   "br",   "img",  "form",   "pre",      "dd",    "dt",   "dl",
          "em",    "style", "meta", "link", "script", "noscript", "button"}) {
        if (html::find_tag(name) == tag)
            return std::string(name);
    }
    return "?";
}

/// A tree as "p[one b[two]]", below <html>.
inline std::string dump(const html::Document& document, html::NodeId id = html::Document::root)
{
    std::string out;
    for (html::NodeId child = id + 1; child < document.node(id).end;
         child = document.node(child).end) {
        if (!out.empty())
            out += ' ';
        if (document.node(child).tag == html::Tag::text)
            out += document.text_of(child);
        else
            out += name_of(document.node(child).tag) + "[" + dump(document, child) + "]";
    }
    return out;
}

inline std::string dump_html(std::string_view page, const html::TreeLimits& limits = {})
{
    return dump(html::parse_html(page, limits));
}

}  // namespace onrecord::test
