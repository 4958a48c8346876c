#include "article/formats/html/page_map.h"

#include <algorithm>
#include <array>
#include <string>

#include "article/formats/html/words.h"

namespace onrecord::html {

namespace {

constexpr std::uint32_t least_prose = 60;     // bytes of a paragraph
constexpr double most_story_aside = 0.35;     // of all prose in an element named as aside
constexpr double most_story_doubtful = 0.12;  // in one named as aside and as story
constexpr double most_story_hidden = 0.5;     // in one that is not shown
constexpr double most_story_comments = 0.8;   // the same for comments

std::uint32_t count_visible(std::string_view text)
{
    return static_cast<std::uint32_t>(std::count_if(
        text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) > ' '; }));
}

bool is_unseen_tag(Tag tag)
{
    switch (tag) {
        case Tag::head:
        case Tag::script:
        case Tag::style:
        case Tag::noscript:
        case Tag::template_:
        case Tag::iframe:
        case Tag::svg:
        case Tag::math:
        case Tag::object:
        case Tag::applet:
        case Tag::audio:
        case Tag::video:
        case Tag::canvas:
        case Tag::select:
        case Tag::textarea:
        case Tag::noframes:
        case Tag::noembed:
        case Tag::map:
        case Tag::title:
            return true;
        default:
            return false;
    }
}

bool is_aside_tag(Tag tag)
{
    switch (tag) {
        case Tag::nav:
        case Tag::footer:
        case Tag::aside:
        case Tag::figcaption:
        case Tag::figure:
        case Tag::button:
        case Tag::dialog:
        case Tag::menu:
        case Tag::fieldset:
        case Tag::caption:
            return true;
        default:
            return false;
    }
}

bool is_aside_role(std::string_view role)
{
    static constexpr std::array<std::string_view, 10> roles = {
        "navigation",  "complementary", "contentinfo", "banner",  "dialog",
        "alertdialog", "search",        "menu",        "toolbar", "alert"};
    return std::find(roles.begin(), roles.end(), role) != roles.end();
}

/// Names on these speak of the page as a whole.
bool is_frame_of_page(Tag tag)
{
    return tag == Tag::html || tag == Tag::body || tag == Tag::article || tag == Tag::main;
}

class Mapper {
public:
    explicit Mapper(const Document& document) : document_(document)
    {
        const std::size_t size = document.nodes.size();
        map_.parts.resize(size, Part::page);
        map_.extents.resize(size);
    }

    PageMap map()
    {
        find_unseen();
        measure();
        sum_up();
        find_asides();
        leave_out();
        return std::move(map_);
    }

private:
    [[nodiscard]] Tag tag(NodeId id) const { return document_.node(id).tag; }

    [[nodiscard]] bool is_hidden(NodeId id) const
    {
        if (document_.node(id).size == 0)
            return false;
        if (document_.attribute(id, Attribute::hidden) != nullptr)
            return true;
        const std::string_view* const aria = document_.attribute(id, Attribute::aria_hidden);
        if (aria != nullptr && *aria == "true")
            return true;
        const std::string_view* const style = document_.attribute(id, Attribute::style);
        if (style == nullptr || style->empty())
            return false;
        std::string plain = lower_ascii(style->substr(0, 500));
        plain.erase(std::remove(plain.begin(), plain.end(), ' '), plain.end());
        return plain.find("display:none") != std::string::npos;
    }

    void set_part(NodeId id, Part part)
    {
        std::fill(map_.parts.begin() + id, map_.parts.begin() + document_.node(id).end, part);
    }

    void find_unseen()
    {
        for (NodeId id = 1; id < document_.nodes.size();) {
            if (is_unseen_tag(tag(id))) {
                set_part(id, Part::unseen);
                id = document_.node(id).end;
            } else {
                ++id;
            }
        }
    }

    /// The innermost block around a text.
    [[nodiscard]] NodeId block_of(NodeId id) const
    {
        while (id != Document::root && !is_block(tag(id)))
            id = document_.node(id).parent;
        return id;
    }

    /// Counts each text for itself and for the block it stands in.
    void measure()
    {
        in_link_.resize(document_.nodes.size(), false);
        own_.resize(document_.nodes.size());
        for (NodeId id = 1; id < document_.nodes.size(); ++id) {
            const NodeId parent = document_.node(id).parent;
            in_link_[id] = in_link_[parent] || tag(parent) == Tag::a;
            if (tag(id) != Tag::text || map_.parts[id] != Part::page)
                continue;
            const std::uint32_t size = count_visible(document_.text_of(id));
            map_.extents[id].text = size;
            map_.extents[id].links = in_link_[id] ? size : 0;
            Extent& own = own_[block_of(parent)];
            own.text += size;
            own.links += in_link_[id] ? size : 0;
        }
    }

    void sum_up()
    {
        for (NodeId id = static_cast<NodeId>(document_.nodes.size() - 1); id > 0; --id) {
            Extent& of = map_.extents[id];
            const Extent& own = own_[id];
            if (own.text >= least_prose && own.links * 3 < own.text)
                of.prose += own.text;
            Extent& above = map_.extents[document_.node(id).parent];
            above.text += of.text;
            above.links += of.links;
            above.prose += of.prose;
        }
    }

    [[nodiscard]] bool holds_story(NodeId id, double share) const
    {
        return map_.extents[id].prose > share * map_.extents[Document::root].prose;
    }

    [[nodiscard]] Hint named_hint(NodeId id) const
    {
        Hint best = Hint::none;
        for (const Attribute name : {Attribute::class_, Attribute::id}) {
            const std::string_view* const names = document_.attribute(id, name);
            if (names != nullptr)
                best = std::max(best, hint_of(*names));
        }
        return best;
    }

    Part part_of(NodeId id)
    {
        const Tag of = tag(id);
        if (is_hidden(id) && !holds_story(id, most_story_hidden))
            return Part::unseen;  // scripts show some pages' whole story
        if (is_aside_tag(of))
            return holds_story(id, most_story_aside) ? Part::page : Part::aside;
        if (document_.node(id).size == 0)
            return Part::page;
        const std::string_view* const role = document_.attribute(id, Attribute::role);
        if (role != nullptr && is_aside_role(*role) && !holds_story(id, most_story_aside))
            return Part::aside;
        if (is_frame_of_page(of))
            return Part::page;
        const Hint hint = named_hint(id);
        if (hint == Hint::comment && !holds_story(id, most_story_comments))
            return Part::comments;
        if (hint == Hint::aside && !holds_story(id, most_story_aside))
            return Part::aside;
        if (hint == Hint::doubtful && !holds_story(id, most_story_doubtful))
            return Part::aside;
        return Part::page;
    }

    void find_asides()
    {
        for (NodeId id = 1; id < document_.nodes.size();) {
            if (map_.parts[id] != Part::page) {
                id = document_.node(id).end;
                continue;
            }
            const Part part = tag(id) == Tag::text ? Part::page : part_of(id);
            if (part == Part::page) {
                ++id;
            } else {
                set_part(id, part);
                id = document_.node(id).end;
            }
        }
    }

    /// Sums up again without the asides.
    void leave_out()
    {
        for (NodeId id = 0; id < document_.nodes.size(); ++id) {
            const Extent text = map_.extents[id];
            map_.extents[id] = {};
            if (map_.parts[id] != Part::page)
                own_[id] = {};
            else if (tag(id) == Tag::text)
                map_.extents[id] = text;
        }
        sum_up();
    }

    const Document& document_;
    PageMap map_;
    std::vector<Extent> own_;  ///< text that stands in a block but in no block inside it
    std::vector<bool> in_link_;
};

}  // namespace

PageMap map_page(const Document& document)
{
    return Mapper(document).map();
}

}  // namespace onrecord::html
