#include "article/formats/html/main_text.h"

#include <algorithm>
#include <vector>

#include "article/formats/blank.h"

namespace onrecord::html {

namespace {

constexpr double dominating_share = 0.6;  // of the prose of an element in one of its children

/// Going down from the whole page: into the child that holds most of the prose, as long as one
/// does.
NodeId find_place(const Document& document, const PageMap& map)
{
    NodeId place = Document::root;
    while (true) {
        NodeId best = no_node;
        for (NodeId child = place + 1; child < document.node(place).end;
             child = document.node(child).end) {
            if (map.parts[child] == Part::page &&
                (best == no_node || map.extents[child].prose > map.extents[best].prose))
                best = child;
        }
        const double all = map.extents[place].prose;
        if (best == no_node || map.extents[best].prose < dominating_share * all ||
            document.node(best).tag == Tag::p || all == 0)
            return place;
        place = best;
    }
}

/// Does an element hold prose and little else?
bool is_like_story(const Extent& extent)
{
    return extent.prose > 0 && extent.prose * 10 >= extent.text * 7 &&
           extent.links * 4 < extent.text;
}

/// The elements that hold the story, in order: its place, and what stands beside that or beside one
/// of the elements around it and reads like it. Pages cut a story where they put an advertisement.
std::vector<NodeId> find_parts(const Document& document, const PageMap& map, NodeId place)
{
    constexpr int most_levels = 6;
    std::vector<NodeId> parts = {place};
    for (int level = 0; level < most_levels && place != Document::root; ++level) {
        const NodeId above = document.node(place).parent;
        for (NodeId child = above + 1; child < document.node(above).end;
             child = document.node(child).end) {
            if (child != place && map.parts[child] == Part::page &&
                is_like_story(map.extents[child]))
                parts.push_back(child);
        }
        place = above;
    }
    std::sort(parts.begin(), parts.end());
    return parts;
}

struct Paragraph {
    std::string text;
    NodeId block = no_node;
    std::size_t links = 0;  ///< bytes of text inside links
};

class TextReader {
public:
    TextReader(const Document& document, const PageMap& map) : document_(document), map_(map) {}

    /// Adds the paragraphs of an element.
    void read(NodeId place)
    {
        place_ = place;
        std::vector<NodeId> blocks(document_.node(place_).end - place_, place_);
        std::vector<bool> linked(blocks.size(), false);
        for (NodeId id = place_ + 1; id < document_.node(place_).end; ++id) {
            const Node& node = document_.node(id);
            if (is_left_out(id)) {
                if (is_block(node.tag))
                    flush();
                id = node.end - 1;
                continue;
            }
            const std::size_t above = node.parent - place_;
            const bool block = node.tag != Tag::text && is_block(node.tag);
            blocks[id - place_] = block ? id : blocks[above];
            linked[id - place_] = linked[above] || node.tag == Tag::a;
            if (node.tag == Tag::text)
                add_text(id, blocks[above], linked[above]);
            else if (node.tag == Tag::br)
                add_line_end();
            else if (block)
                flush();
        }
        flush();
    }

    [[nodiscard]] std::vector<Paragraph> take() { return std::move(paragraphs_); }

private:
    [[nodiscard]] bool is_left_out(NodeId id) const
    {
        if (map_.parts[id] != Part::page)
            return true;
        const Tag tag = document_.node(id).tag;
        const Extent& of = map_.extents[id];
        return tag != Tag::text && is_block(tag) && tag != Tag::p && of.prose == 0 &&
               of.links * 2 > of.text;
    }

    void add_text(NodeId id, NodeId block, bool linked)
    {
        if (block != current_.block)
            flush();
        current_.block = block;
        const std::size_t before = current_.text.size();
        append_collapsed(current_.text, document_.text_of(id));
        current_.links += linked ? current_.text.size() - before : 0;
    }

    void add_line_end()
    {
        std::string& text = current_.text;
        if (text.ends_with(' '))
            text.pop_back();
        if (!text.empty() && !text.ends_with("\n\n"))
            text += '\n';
    }

    void flush()
    {
        current_.text = trimmed(current_.text);
        if (!current_.text.empty())
            paragraphs_.push_back(std::move(current_));
        current_ = {};
    }

    const Document& document_;
    const PageMap& map_;
    NodeId place_ = Document::root;
    Paragraph current_;
    std::vector<Paragraph> paragraphs_;
};

bool ends_sentence(std::string_view text)
{
    static constexpr std::string_view ends[] = {".",  "!",  "?", "…", "\"", "”", "»", "。",
                                                "！", "？", "”", "’", ")",  "“", ":", "।"};
    return std::any_of(std::begin(ends), std::end(ends),
                       [&](std::string_view end) { return text.ends_with(end); });
}

/// Chooses among the paragraphs of the story's place.
class Cleaner {
public:
    Cleaner(const Document& document, std::string_view title) : document_(document), title_(title)
    {
    }

    std::string clean(std::vector<Paragraph>& paragraphs)
    {
        std::erase_if(paragraphs, [&](const Paragraph& p) { return is_noise(p); });
        const auto prose = [&](const Paragraph& p) { return is_prose(p); };
        const auto first = std::find_if(paragraphs.begin(), paragraphs.end(), prose);
        const auto last = std::find_if(paragraphs.rbegin(), paragraphs.rend(), prose).base();
        return first < last ? joined(first, last) : joined(paragraphs.begin(), paragraphs.end());
    }

private:
    using Place = std::vector<Paragraph>::iterator;

    static std::string joined(Place begin, Place end)
    {
        std::string text;
        for (auto it = begin; it != end; ++it) {
            if (!text.empty())
                text += "\n\n";
            text += it->text;
        }
        return text;
    }

    [[nodiscard]] bool is_noise(const Paragraph& p) const
    {
        return p.links * 2 > p.text.size() || p.text == title_;
    }

    [[nodiscard]] bool is_prose(const Paragraph& p) const
    {
        if (is_heading(document_.node(p.block).tag))
            return false;
        return p.text.size() >= 80 || (p.text.size() >= 20 && ends_sentence(p.text));
    }

    const Document& document_;
    std::string_view title_;
};

}  // namespace

MainText find_main_text(const Document& document, const PageMap& map, std::string_view title)
{
    MainText found;
    found.place = find_place(document, map);
    TextReader reader(document, map);
    for (const NodeId part : find_parts(document, map, found.place))
        reader.read(part);
    std::vector<Paragraph> paragraphs = reader.take();
    found.text = Cleaner(document, title).clean(paragraphs);
    return found;
}

}  // namespace onrecord::html
