#include "query/tree.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace onrecord {

namespace {

template <class Node>
void append_flat(std::vector<Query>& out, Query&& part)
{
    if (auto* inner = std::get_if<Node>(&part.node)) {
        std::ranges::move(inner->parts, std::back_inserter(out));
        return;
    }
    out.push_back(std::move(part));
}

/// Parts of an inner node, null for leaves and nodes of one part.
const std::vector<Query>* parts_of(const Query& query)
{
    if (const auto* all = std::get_if<AllOfNode>(&query.node))
        return &all->parts;
    if (const auto* any = std::get_if<AnyOfNode>(&query.node))
        return &any->parts;
    if (const auto* proximity = std::get_if<ProximityNode>(&query.node))
        return &proximity->parts;
    return nullptr;
}

struct SameNode {
    bool operator()(const EverythingNode&, const EverythingNode&) const { return true; }
    bool operator()(const WordNode& a, const WordNode& b) const
    {
        return same_text(a, b) && a.edits == b.edits && a.spelling == b.spelling;
    }
    bool operator()(const PhraseNode& a, const PhraseNode& b) const
    {
        return same_text(a, b) && a.inflected == b.inflected && a.spelling == b.spelling;
    }
    bool operator()(const ValueNode& a, const ValueNode& b) const { return same_text(a, b); }
    bool operator()(const DateNode& a, const DateNode& b) const
    {
        return a.since == b.since && a.until == b.until && a.none == b.none;
    }
    bool operator()(const AllOfNode& a, const AllOfNode& b) const { return same_parts(a, b); }
    bool operator()(const AnyOfNode& a, const AnyOfNode& b) const { return same_parts(a, b); }
    bool operator()(const ProximityNode& a, const ProximityNode& b) const
    {
        return a.how == b.how && same_parts(a, b);
    }
    bool operator()(const NotNode& a, const NotNode& b) const
    {
        return same_query(*a.part, *b.part);
    }
    bool operator()(const SaidNode& a, const SaidNode& b) const
    {
        return same_query(*a.part, *b.part);
    }
    bool operator()(const NumberNode& a, const NumberNode& b) const
    {
        return a.field == b.field && a.least == b.least && a.most == b.most;
    }
    bool operator()(const AtLeastNode& a, const AtLeastNode& b) const
    {
        return a.count == b.count && same_query(*a.part, *b.part);
    }
    template <class A, class B>
    bool operator()(const A&, const B&) const
    {
        return false;
    }

private:
    template <class Node>
    static bool same_text(const Node& a, const Node& b)
    {
        return a.field == b.field && a.text == b.text;
    }
    template <class Node>
    static bool same_parts(const Node& a, const Node& b)
    {
        return std::ranges::equal(a.parts, b.parts, same_query);
    }
};

struct ForgetPlaces {
    void operator()(EverythingNode&) const {}
    void operator()(AllOfNode& node) const { std::ranges::for_each(node.parts, forget_places); }
    void operator()(AnyOfNode& node) const { std::ranges::for_each(node.parts, forget_places); }
    void operator()(ProximityNode& node) const { std::ranges::for_each(node.parts, forget_places); }
    void operator()(NotNode& node) const { forget_below(node); }
    void operator()(SaidNode& node) const { forget_below(node); }
    void operator()(AtLeastNode& node) const { forget_below(node); }
    template <class Leaf>
    void operator()(Leaf& leaf) const
    {
        leaf.typed = {};
    }

private:
    template <class Node>
    static void forget_below(Node& node)
    {
        Query part = *node.part;
        forget_places(part);
        node.part = std::make_shared<const Query>(std::move(part));
    }
};

}  // namespace

Query all_of(std::vector<Query> parts)
{
    std::vector<Query> flat;
    for (Query& part : parts)
        if (!std::holds_alternative<EverythingNode>(part.node))
            append_flat<AllOfNode>(flat, std::move(part));
    if (flat.empty())
        return {EverythingNode{}};
    if (flat.size() == 1)
        return std::move(flat.front());
    return {AllOfNode{std::move(flat)}};
}

Query any_of(std::vector<Query> parts)
{
    std::vector<Query> flat;
    for (Query& part : parts)
        append_flat<AnyOfNode>(flat, std::move(part));
    if (flat.size() == 1)
        return std::move(flat.front());
    return {AnyOfNode{std::move(flat)}};
}

Query both(Query a, Query b)
{
    std::vector<Query> parts;
    parts.push_back(std::move(a));
    parts.push_back(std::move(b));
    return all_of(std::move(parts));
}

Query negate(Query query)
{
    if (const auto* negated = std::get_if<NotNode>(&query.node))
        return *negated->part;
    return {NotNode{std::make_shared<const Query>(std::move(query))}};
}

Query said(Query part)
{
    return {SaidNode{std::make_shared<const Query>(std::move(part))}};
}

bool is_bare_speech(const SaidNode& node)
{
    const Field* text = &fields().front();
    if (const auto* word = std::get_if<WordNode>(&node.part->node))
        return word->field == text && !word->spelling.counts();
    const auto* phrase = std::get_if<PhraseNode>(&node.part->node);
    return phrase != nullptr && phrase->field == text && !phrase->spelling.counts();
}

bool same_query(const Query& a, const Query& b)
{
    return std::visit(SameNode{}, a.node, b.node);
}

bool needs_brackets(const Query& whole, const Query& part)
{
    if (std::holds_alternative<NotNode>(whole.node))
        return parts_of(part) != nullptr;
    const auto* proximity = std::get_if<ProximityNode>(&part.node);
    if (const auto* outer = std::get_if<ProximityNode>(&whole.node)) {
        const bool chained = proximity != nullptr && &part == &outer->parts.front();
        return parts_of(part) != nullptr && !(chained && proximity->how == outer->how);
    }
    // Some of these bind tighter anyway; the brackets save the reader from having to know.
    if (std::holds_alternative<AllOfNode>(whole.node))
        return std::holds_alternative<AnyOfNode>(part.node) || proximity != nullptr;
    return std::holds_alternative<AllOfNode>(part.node) || proximity != nullptr;
}

std::size_t spelling_depth(const Field& field, Spelling spelling)
{
    const std::size_t both = spelling.letter_case && spelling.accents ? 1 : 0;
    return both + (spelling.counts() && &field != &fields().front() ? 1 : 0);
}

std::size_t bracket_depth(const Query& query)
{
    if (const auto* word = std::get_if<WordNode>(&query.node))
        return spelling_depth(*word->field, word->spelling);
    if (const auto* phrase = std::get_if<PhraseNode>(&query.node))
        return spelling_depth(*phrase->field, phrase->spelling);
    if (const auto* least = std::get_if<AtLeastNode>(&query.node))
        return bracket_depth(*least->part) + 1;
    const auto depth_of = [&query](const Query& part) {
        return bracket_depth(part) + (needs_brackets(query, part) ? 1 : 0);
    };
    if (const auto* negated = std::get_if<NotNode>(&query.node))
        return depth_of(*negated->part);
    if (const auto* speech = std::get_if<SaidNode>(&query.node))
        return bracket_depth(*speech->part) + (is_bare_speech(*speech) ? 0 : 1);
    std::size_t deepest = 0;
    if (const std::vector<Query>* parts = parts_of(query))
        for (const Query& part : *parts)
            deepest = std::max(deepest, depth_of(part));
    return deepest;
}

void forget_places(Query& query)
{
    std::visit(ForgetPlaces{}, query.node);
}

}  // namespace onrecord
