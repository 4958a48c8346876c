#include "article/formats/html/tag.h"

#include <algorithm>
#include <array>

namespace onrecord::html {

namespace {

// What the tables below say of an element.
constexpr std::uint8_t special = 1;
constexpr std::uint8_t formatting = 2;
constexpr std::uint8_t ends_p = 4;
constexpr std::uint8_t in_head = 8;
constexpr std::uint8_t block = 16;

struct Row {
    std::string_view name;
    Tag tag = Tag::other;
    std::uint8_t traits = 0;
    Content content = Content::markup;
};

constexpr std::uint8_t section = special | ends_p | block;
constexpr std::uint8_t part = special | block;

// By name.
constexpr std::array rows = {
    Row{"a", Tag::a, formatting},
    Row{"abbr", Tag::abbr},
    Row{"address", Tag::address, section},
    Row{"applet", Tag::applet, special},
    Row{"area", Tag::area, special, Content::empty},
    Row{"article", Tag::article, section},
    Row{"aside", Tag::aside, section},
    Row{"audio", Tag::audio},
    Row{"b", Tag::b, formatting},
    Row{"base", Tag::base, special | in_head, Content::empty},
    Row{"big", Tag::big, formatting},
    Row{"blockquote", Tag::blockquote, section},
    Row{"body", Tag::body, part},
    Row{"br", Tag::br, special, Content::empty},
    Row{"button", Tag::button, special},
    Row{"canvas", Tag::canvas},
    Row{"caption", Tag::caption, part},
    Row{"center", Tag::center, section},
    Row{"cite", Tag::cite},
    Row{"code", Tag::code, formatting},
    Row{"col", Tag::col, special, Content::empty},
    Row{"colgroup", Tag::colgroup, special},
    Row{"dd", Tag::dd, section},
    Row{"del", Tag::del},
    Row{"details", Tag::details, section},
    Row{"dialog", Tag::dialog, ends_p | block},
    Row{"dir", Tag::dir, section},
    Row{"div", Tag::div, section},
    Row{"dl", Tag::dl, section},
    Row{"dt", Tag::dt, section},
    Row{"em", Tag::em, formatting},
    Row{"embed", Tag::embed, special, Content::empty},
    Row{"fieldset", Tag::fieldset, section},
    Row{"figcaption", Tag::figcaption, section},
    Row{"figure", Tag::figure, section},
    Row{"font", Tag::font, formatting},
    Row{"footer", Tag::footer, section},
    Row{"form", Tag::form, section},
    Row{"frame", Tag::frame, special, Content::empty},
    Row{"frameset", Tag::frameset, special},
    Row{"h1", Tag::h1, section},
    Row{"h2", Tag::h2, section},
    Row{"h3", Tag::h3, section},
    Row{"h4", Tag::h4, section},
    Row{"h5", Tag::h5, section},
    Row{"h6", Tag::h6, section},
    Row{"head", Tag::head, special},
    Row{"header", Tag::header, section},
    Row{"hgroup", Tag::hgroup, section},
    Row{"hr", Tag::hr, section, Content::empty},
    Row{"html", Tag::html, special},
    Row{"i", Tag::i, formatting},
    Row{"iframe", Tag::iframe, special, Content::raw},
    Row{"image", Tag::image, special, Content::empty},
    Row{"img", Tag::img, special, Content::empty},
    Row{"input", Tag::input, special, Content::empty},
    Row{"ins", Tag::ins},
    Row{"label", Tag::label},
    Row{"li", Tag::li, section},
    Row{"link", Tag::link, special | in_head, Content::empty},
    Row{"main", Tag::main, section},
    Row{"map", Tag::map},
    Row{"marquee", Tag::marquee, special},
    Row{"math", Tag::math},
    Row{"menu", Tag::menu, section},
    Row{"meta", Tag::meta, special | in_head, Content::empty},
    Row{"nav", Tag::nav, section},
    Row{"nobr", Tag::nobr, formatting},
    Row{"noembed", Tag::noembed, special, Content::raw},
    Row{"noframes", Tag::noframes, special | in_head, Content::raw},
    Row{"noscript", Tag::noscript, special | in_head, Content::raw},
    Row{"object", Tag::object, special},
    Row{"ol", Tag::ol, section},
    Row{"optgroup", Tag::optgroup},
    Row{"option", Tag::option, block},
    Row{"p", Tag::p, section},
    Row{"param", Tag::param, special, Content::empty},
    Row{"picture", Tag::picture},
    Row{"plaintext", Tag::plaintext, section, Content::raw},
    Row{"pre", Tag::pre, section},
    Row{"q", Tag::q},
    Row{"s", Tag::s, formatting},
    Row{"script", Tag::script, special | in_head, Content::script},
    Row{"section", Tag::section, section},
    Row{"select", Tag::select, special},
    Row{"small", Tag::small, formatting},
    Row{"source", Tag::source, special, Content::empty},
    Row{"span", Tag::span},
    Row{"strike", Tag::strike, formatting},
    Row{"strong", Tag::strong, formatting},
    Row{"style", Tag::style, special | in_head, Content::raw},
    Row{"sub", Tag::sub},
    Row{"summary", Tag::summary, section},
    Row{"sup", Tag::sup},
    Row{"svg", Tag::svg},
    Row{"table", Tag::table, section},
    Row{"tbody", Tag::tbody, part},
    Row{"td", Tag::td, part},
    Row{"template", Tag::template_, special | in_head},
    Row{"textarea", Tag::textarea, special, Content::escapable},
    Row{"tfoot", Tag::tfoot, part},
    Row{"th", Tag::th, part},
    Row{"thead", Tag::thead, part},
    Row{"time", Tag::time},
    Row{"title", Tag::title, special | in_head, Content::escapable},
    Row{"tr", Tag::tr, part},
    Row{"track", Tag::track, special, Content::empty},
    Row{"tt", Tag::tt, formatting},
    Row{"u", Tag::u, formatting},
    Row{"ul", Tag::ul, section},
    Row{"video", Tag::video},
    Row{"wbr", Tag::wbr, special, Content::empty},
    Row{"xmp", Tag::xmp, section, Content::raw},
};

constexpr std::size_t tags = static_cast<std::size_t>(Tag::xmp) + 1;
static_assert(rows.size() == tags - 2);  // all but `other` and `text`

constexpr std::array<Row, tags> by_tag = [] {
    std::array<Row, tags> table{};
    for (const Row& row : rows)
        table[static_cast<std::size_t>(row.tag)] = row;
    return table;
}();

constexpr bool has(Tag tag, std::uint8_t trait)
{
    return (by_tag[static_cast<std::size_t>(tag)].traits & trait) != 0;
}

}  // namespace

Tag find_tag(std::string_view name)
{
    const auto* const found =
        std::lower_bound(rows.begin(), rows.end(), name,
                         [](const Row& row, std::string_view wanted) { return row.name < wanted; });
    return found != rows.end() && found->name == name ? found->tag : Tag::other;
}

Content content_of(Tag tag) noexcept
{
    return by_tag[static_cast<std::size_t>(tag)].content;
}

bool is_special(Tag tag) noexcept
{
    return has(tag, special);
}

bool is_formatting(Tag tag) noexcept
{
    return has(tag, formatting);
}

bool ends_paragraph(Tag tag) noexcept
{
    return has(tag, ends_p);
}

bool is_head_content(Tag tag) noexcept
{
    return has(tag, in_head);
}

bool is_block(Tag tag) noexcept
{
    return has(tag, block);
}

bool is_heading(Tag tag) noexcept
{
    return tag >= Tag::h1 && tag <= Tag::h6;
}

}  // namespace onrecord::html
