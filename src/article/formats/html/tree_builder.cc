#include "article/formats/html/tree_builder.h"

#include <algorithm>
#include <array>
#include <optional>

#include "article/formats/html/character_reference.h"
#include "article/formats/html/tokenizer.h"

namespace onrecord::html {

namespace {

struct AttributeName {
    std::string_view name;
    Attribute attribute;
};

// By name.
constexpr std::array attribute_names = {
    AttributeName{"aria-hidden", Attribute::aria_hidden},
    AttributeName{"charset", Attribute::charset},
    AttributeName{"class", Attribute::class_},
    AttributeName{"content", Attribute::content},
    AttributeName{"datetime", Attribute::datetime},
    AttributeName{"hidden", Attribute::hidden},
    AttributeName{"href", Attribute::href},
    AttributeName{"http-equiv", Attribute::http_equiv},
    AttributeName{"id", Attribute::id},
    AttributeName{"itemprop", Attribute::itemprop},
    AttributeName{"itemtype", Attribute::itemtype},
    AttributeName{"lang", Attribute::lang},
    AttributeName{"name", Attribute::name},
    AttributeName{"property", Attribute::property},
    AttributeName{"rel", Attribute::rel},
    AttributeName{"role", Attribute::role},
    AttributeName{"style", Attribute::style},
    AttributeName{"title", Attribute::title},
    AttributeName{"type", Attribute::type},
    AttributeName{"xml:lang", Attribute::xml_lang},
};

std::optional<Attribute> find_attribute(std::string_view written)
{
    constexpr std::size_t longest = 11;
    if (written.size() > longest)
        return std::nullopt;
    std::array<char, longest> buffer{};
    std::transform(written.begin(), written.end(), buffer.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c | 32) : c; });
    const std::string_view name(buffer.data(), written.size());
    const auto* const found = std::lower_bound(
        attribute_names.begin(), attribute_names.end(), name,
        [](const AttributeName& row, std::string_view wanted) { return row.name < wanted; });
    if (found == attribute_names.end() || found->name != name)
        return std::nullopt;
    return found->attribute;
}

bool is_blank(std::string_view text)
{
    return text.find_first_not_of(" \n\t\r\f") == std::string_view::npos;
}

bool is_foreign(Tag tag)
{
    return tag == Tag::svg || tag == Tag::math;
}

bool is_table_part(Tag tag)
{
    switch (tag) {
        case Tag::table:
        case Tag::tbody:
        case Tag::thead:
        case Tag::tfoot:
        case Tag::tr:
            return true;
        default:
            return false;
    }
}

/// Elements that an end tag does not reach across.
bool bounds_scope(Tag tag)
{
    switch (tag) {
        case Tag::applet:
        case Tag::caption:
        case Tag::html:
        case Tag::table:
        case Tag::td:
        case Tag::th:
        case Tag::marquee:
        case Tag::object:
        case Tag::template_:
        case Tag::svg:
        case Tag::math:
            return true;
        default:
            return false;
    }
}

bool bounds_list_item(Tag tag)
{
    return bounds_scope(tag) || tag == Tag::ol || tag == Tag::ul;
}

bool bounds_paragraph(Tag tag)
{
    return bounds_scope(tag) || tag == Tag::button;
}

bool bounds_table(Tag tag)
{
    return tag == Tag::html || tag == Tag::table || tag == Tag::template_;
}

class TreeBuilder {
public:
    TreeBuilder(std::string_view page, const TreeLimits& limits) : limits_(limits), tokens_(page)
    {
        document_.nodes.reserve(page.size() / 64 + 16);
        document_.text.reserve(page.size() / 4);
        document_.nodes.push_back({Tag::html, no_node, 0, 0, 0});
        open_.push_back(Document::root);
    }

    Document build()
    {
        while (tokens_.next(token_)) {
            if (document_.nodes.size() >= limits_.nodes) {
                document_.cut = true;
                break;
            }
            if (token_.kind == TokenKind::text)
                take_text();
            else if (token_.kind == TokenKind::end_tag)
                take_end_tag(token_.tag);
            else
                take_start_tag(token_.tag);
        }
        set_ends();
        return std::move(document_);
    }

private:
    using Bound = bool (*)(Tag);

    [[nodiscard]] Tag tag_at(std::size_t place) const { return document_.nodes[open_[place]].tag; }
    [[nodiscard]] Tag top() const { return tag_at(open_.size() - 1); }

    /// Place on the stack of the innermost open `tag` that no bound hides, or 0.
    [[nodiscard]] std::size_t find_open(Tag tag, Bound bound) const
    {
        for (std::size_t i = open_.size() - 1; i > 0; --i) {
            if (tag_at(i) == tag)
                return i;
            if (bound(tag_at(i)))
                return 0;
        }
        return 0;
    }

    void close_from(std::size_t place)
    {
        if (place == 0)
            return;
        open_.resize(place);
        if (foreign_ >= place)
            foreign_ = 0;
    }

    void close(Tag tag, Bound bound) { close_from(find_open(tag, bound)); }

    // --- text

    void take_text()
    {
        if (top() == Tag::head && !is_blank(token_.text))
            close_from(open_.size() - 1);
        Node node{Tag::text, open_.back(), 0, as_offset(document_.text.size()), 0};
        if (token_.has_references)
            append_unescaped(document_.text, token_.text, false);
        else
            document_.text += token_.text;
        node.size = as_offset(document_.text.size()) - node.begin;
        if (node.size != 0)
            document_.nodes.push_back(node);
    }

    static std::uint32_t as_offset(std::size_t offset)
    {
        return static_cast<std::uint32_t>(offset);
    }

    // --- start tags

    void take_start_tag(Tag tag)
    {
        if (foreign_ != 0) {
            if (!leaves_foreign(tag))
                return insert(tag, !token_.self_closing);
            close_from(foreign_);
        }
        if (top() == Tag::head && !is_head_content(tag))
            close_from(open_.size() - 1);
        switch (tag) {
            case Tag::html:
                return merge_root();
            case Tag::head:
            case Tag::body:
                return take_section(tag);
            case Tag::frameset:
            case Tag::frame:
                return;
            default:
                prepare(tag);
        }
    }

    /// HTML elements that end <svg> and <math>: a selection of what the standard lists.
    static bool leaves_foreign(Tag tag)
    {
        return tag != Tag::other && tag != Tag::a && tag != Tag::title && tag != Tag::style &&
               tag != Tag::script && tag != Tag::image && tag != Tag::font &&
               (is_special(tag) || is_formatting(tag) || tag == Tag::span);
    }

    void merge_root()
    {
        if (document_.nodes.front().size == 0)
            take_attributes(document_.nodes.front());
    }

    void take_section(Tag tag)
    {
        const bool first = tag == Tag::head ? !had_head_ : !had_body_;
        if (!first || open_.size() > 1 || (tag == Tag::head && had_body_))
            return;
        (tag == Tag::head ? had_head_ : had_body_) = true;
        insert(tag, true);
    }

    void prepare(Tag tag)
    {
        if (is_cell_or_row(tag) && !prepare_table(tag))
            return;
        if (ends_paragraph(tag))
            close(Tag::p, bounds_paragraph);
        if (is_heading(tag) && is_heading(top()))
            close_from(open_.size() - 1);
        prepare_item(tag);
        const Content content = content_of(tag);
        insert(tag == Tag::image ? Tag::img : tag, content != Content::empty);
        if (is_foreign(tag)) {
            foreign_ = token_.self_closing ? 0 : open_.size() - 1;
            if (token_.self_closing)
                close_from(open_.size() - 1);
        } else {
            tokens_.expect(tag);
        }
    }

    /// What a start tag closes besides a paragraph.
    void prepare_item(Tag tag)
    {
        switch (tag) {
            case Tag::li:
                return close(Tag::li, bounds_item);
            case Tag::dd:
            case Tag::dt:
                close(Tag::dd, bounds_item);
                return close(Tag::dt, bounds_item);
            case Tag::a:
                return unlink(Tag::a);
            case Tag::button:
                return close(Tag::button, bounds_scope);
            case Tag::option:
            case Tag::optgroup:
                if (top() == Tag::option)
                    close_from(open_.size() - 1);
                return;
            case Tag::table:
                if (is_table_part(top()))
                    close(Tag::table, bounds_table);
                return;
            default:
                return;
        }
    }

    /// An item ends the one before it, but not across an element that may hold a list.
    static bool bounds_item(Tag tag)
    {
        return is_special(tag) && tag != Tag::address && tag != Tag::div && tag != Tag::p &&
               tag != Tag::li && tag != Tag::dd && tag != Tag::dt;
    }

    static bool is_cell_or_row(Tag tag)
    {
        switch (tag) {
            case Tag::caption:
            case Tag::col:
            case Tag::colgroup:
            case Tag::tbody:
            case Tag::td:
            case Tag::tfoot:
            case Tag::th:
            case Tag::thead:
            case Tag::tr:
                return true;
            default:
                return false;
        }
    }

    /// Closes the parts of the table that end here; false outside of tables.
    bool prepare_table(Tag tag)
    {
        if (find_open(Tag::table, bounds_outer) == 0)
            return false;
        close_in_table(Tag::td);
        close_in_table(Tag::th);
        close_in_table(Tag::caption);
        if (tag != Tag::td && tag != Tag::th) {
            close_in_table(Tag::tr);
            if (tag != Tag::tr) {
                close_in_table(Tag::tbody);
                close_in_table(Tag::thead);
                close_in_table(Tag::tfoot);
            }
        }
        return true;
    }

    static bool bounds_outer(Tag tag) { return tag == Tag::html || tag == Tag::template_; }

    void close_in_table(Tag tag) { close(tag, bounds_table); }

    void insert(Tag tag, bool opens)
    {
        if (opens && open_.size() >= limits_.depth)
            close_from(open_.size() - 1);
        Node node{tag, open_.back(), 0, 0, 0};
        take_attributes(node);
        document_.nodes.push_back(node);
        if (opens)
            open_.push_back(static_cast<NodeId>(document_.nodes.size() - 1));
    }

    void take_attributes(Node& node)
    {
        node.begin = as_offset(document_.attributes.size());
        for (const RawAttribute& raw : token_.attributes) {
            const std::optional<Attribute> name = find_attribute(raw.name);
            if (name && !repeats(node, *name))
                document_.attributes.push_back({*name, raw.value});
        }
        node.size = as_offset(document_.attributes.size()) - node.begin;
    }

    [[nodiscard]] bool repeats(const Node& node, Attribute name) const
    {
        return std::any_of(document_.attributes.begin() + node.begin, document_.attributes.end(),
                           [&](const KeptAttribute& kept) { return kept.name == name; });
    }

    // --- end tags

    void take_end_tag(Tag tag)
    {
        switch (tag) {
            case Tag::html:
            case Tag::body:
            case Tag::frameset:
            case Tag::frame:
                return;
            case Tag::br:
                return insert(Tag::br, false);
            case Tag::p:
                return end_paragraph();
            case Tag::li:
                return close(Tag::li, bounds_list_item);
            case Tag::h1:
            case Tag::h2:
            case Tag::h3:
            case Tag::h4:
            case Tag::h5:
            case Tag::h6:
                return end_heading();
            case Tag::other:
                return end_unknown();
            default:
                end_known(tag);
        }
    }

    void end_known(Tag tag)
    {
        if (content_of(tag) == Content::empty)
            return;
        if (is_cell_or_row(tag) || tag == Tag::table)
            return close(tag, tag == Tag::table ? bounds_outer : bounds_table);
        if (is_formatting(tag))
            return unlink(tag);
        if (is_special(tag) || is_foreign(tag))
            return close(tag, tag == Tag::head ? bounds_outer : bounds_scope_but_foreign);
        end_plain(tag);
    }

    static bool bounds_scope_but_foreign(Tag tag) { return bounds_scope(tag) && !is_foreign(tag); }

    /// An end tag without a paragraph makes one: on the page it parts what it stands between.
    void end_paragraph()
    {
        const std::size_t place = find_open(Tag::p, bounds_paragraph);
        if (place == 0 && foreign_ == 0)
            return insert(Tag::p, false);
        close_from(place);
    }

    void end_heading()
    {
        for (std::size_t i = open_.size() - 1; i > 0 && !bounds_scope(tag_at(i)); --i) {
            if (is_heading(tag_at(i)))
                return close_from(i);
        }
    }

    /// Ends elements such as <span>, but not across one that is special.
    void end_plain(Tag tag) { close(tag, is_special); }

    /// Names that are not known are not told apart: the innermost ends.
    void end_unknown() { close(Tag::other, is_special); }

    /// Ends a formatting element. Blocks that were opened inside it stay open.
    void unlink(Tag tag)
    {
        const std::size_t place = find_open(tag, bounds_scope);
        if (place == 0)
            return;
        const bool holds_block =
            std::any_of(open_.begin() + static_cast<std::ptrdiff_t>(place) + 1, open_.end(),
                        [&](NodeId id) { return is_special(document_.nodes[id].tag); });
        if (!holds_block)
            return close_from(place);
        open_.erase(open_.begin() + static_cast<std::ptrdiff_t>(place));
        if (foreign_ > place)
            --foreign_;
    }

    void set_ends()
    {
        auto& nodes = document_.nodes;
        for (std::size_t i = nodes.size(); i-- > 0;) {
            nodes[i].end = std::max(nodes[i].end, static_cast<NodeId>(i + 1));
            if (i > 0)
                nodes[nodes[i].parent].end = std::max(nodes[nodes[i].parent].end, nodes[i].end);
        }
    }

    TreeLimits limits_;
    Tokenizer tokens_;
    Token token_;
    Document document_;
    std::vector<NodeId> open_;  ///< from the root to the innermost open element
    std::size_t foreign_ = 0;   ///< place of an open <svg> or <math>; 0 for none
    bool had_head_ = false;
    bool had_body_ = false;
};

}  // namespace

Document parse_html(std::string_view page, const TreeLimits& limits)
{
    return TreeBuilder(page, limits).build();
}

}  // namespace onrecord::html
