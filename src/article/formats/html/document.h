#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "article/formats/html/tag.h"

namespace onrecord::html {

/// Place of a node in `Document::nodes`.
using NodeId = std::uint32_t;
inline constexpr NodeId no_node = 0xFFFFFFFF;

/// The attributes that are kept; all others say nothing about an article.
enum class Attribute : std::uint8_t {
    aria_hidden,
    charset,
    class_,
    content,
    datetime,
    hidden,
    href,
    http_equiv,
    id,
    itemprop,
    itemtype,
    lang,
    name,
    property,
    rel,
    role,
    style,
    title,
    type,
    xml_lang,
};

struct KeptAttribute {
    Attribute name = Attribute::class_;
    std::string_view value;  ///< as written: see character_reference.h
};

/// An element or a run of text. Nodes stand in document order: all below a node come before the
/// next node beside it.
struct Node {
    Tag tag = Tag::other;
    NodeId parent = no_node;
    NodeId end = 0;           ///< first node behind those below this one
    std::uint32_t begin = 0;  ///< text: its bytes in `Document::text`; else: its attributes
    std::uint32_t size = 0;
};

/// A page as a tree, in one piece of memory. Borrows the page.
class Document {
public:
    static constexpr NodeId root = 0;  ///< <html>

    std::vector<Node> nodes;
    std::vector<KeptAttribute> attributes;
    std::string text;
    bool cut = false;  ///< the page holds more elements than were read

    [[nodiscard]] const Node& node(NodeId id) const { return nodes[id]; }
    [[nodiscard]] std::string_view text_of(NodeId id) const
    {
        return std::string_view(text).substr(nodes[id].begin, nodes[id].size);
    }
    /// The value as written, or null when the element has no such attribute.
    [[nodiscard]] const std::string_view* attribute(NodeId id, Attribute name) const;
    /// The value with its character references replaced; empty when there is none.
    [[nodiscard]] std::string value(NodeId id, Attribute name) const;
    /// All text below a node, white space as one space, none at the ends; no further than
    /// `most` bytes.
    [[nodiscard]] std::string text_below(NodeId id, std::size_t most) const;
};

/// Appends with runs of white space as one space, none at the beginning of `out`.
void append_collapsed(std::string& out, std::string_view text);

}  // namespace onrecord::html
