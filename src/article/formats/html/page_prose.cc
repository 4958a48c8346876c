#include "article/formats/html/page_prose.h"

#include <utility>
#include <vector>

#include "article/formats/html/main_text.h"
#include "article/formats/html/page_map.h"
#include "article/formats/html/tree_builder.h"
#include "article/formats/markup_text.h"

namespace onrecord::html {

namespace {

/// All text that is not hidden.
std::string shown_text(const Document& document, const PageMap& map)
{
    ParagraphText shown;
    std::vector<NodeId> blocks(document.nodes.size(), Document::root);
    NodeId current = Document::root;
    for (NodeId id = Document::root + 1; id < document.nodes.size(); ++id) {
        const Node& node = document.node(id);
        if (map.parts[id] == Part::unseen) {
            id = node.end - 1;
            continue;
        }
        const bool block = node.tag != Tag::text && is_block(node.tag);
        blocks[id] = block ? id : blocks[node.parent];
        if (node.tag == Tag::br)
            shown.break_line();
        if (node.tag != Tag::text)
            continue;
        if (std::exchange(current, blocks[id]) != blocks[id])
            shown.break_paragraph();
        shown.add(document.text_of(id));
    }
    return shown.text();
}

}  // namespace

std::string prose_of_page(std::string_view page)
{
    const Document document = parse_html(page);
    const PageMap map = map_page(document);
    MainText story = find_main_text(document, map, "");
    std::string shown = shown_text(document, map);
    return story.text.size() * 2 >= shown.size() ? std::move(story.text) : shown;
}

}  // namespace onrecord::html
