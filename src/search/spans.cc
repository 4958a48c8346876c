#include "search/spans.h"

#include <algorithm>
#include <limits>
#include <map>
#include <string>
#include <string_view>
#include <utility>

#include "base/error.h"

namespace onrecord {

namespace {

constexpr std::uint64_t pairs_at_first = 20'000'000;
constexpr std::uint64_t pairs_a_text = 1'000;
constexpr std::uint64_t pairs_a_span = 8;           // what keeping a span costs, in pairs
constexpr std::uint64_t pairs_to_mark = 5'000'000;  // in one text
constexpr std::size_t most_spans = 500'000;         // of one part in one text

constexpr std::uint32_t no_end = std::numeric_limits<std::uint32_t>::max();

/// Caught in this file.
struct TooManyWays {};

bool comes_before(const Span& a, const Span& b)
{
    if (a.begin != b.begin)
        return a.begin < b.begin;
    if (a.end != b.end)
        return a.end < b.end;
    return std::ranges::lexicographical_compare(a.pieces, b.pieces, [](WordRange x, WordRange y) {
        return std::pair(x.begin, x.end) < std::pair(y.begin, y.end);
    });
}

bool is_same(const Span& a, const Span& b)
{
    return !comes_before(a, b) && !comes_before(b, a);
}

bool share_pieces(const Span& a, const Span& b)
{
    return std::ranges::any_of(a.pieces, [&b](WordRange piece) {
        return std::ranges::any_of(b.pieces, [piece](WordRange other) {
            return piece.begin < other.end && other.begin < piece.end;
        });
    });
}

Span covering(const Span& a, const Span& b)
{
    Span both{std::min(a.begin, b.begin), std::max(a.end, b.end), {}};
    if (a.pieces.empty() && b.pieces.empty())
        return both;
    both.pieces = a.pieces;
    both.pieces.insert(both.pieces.end(), b.pieces.begin(), b.pieces.end());
    std::ranges::sort(both.pieces, {}, &WordRange::begin);
    return both;
}

/// How many words it is from one to the other; 0 where they overlap.
std::uint32_t distance(const Span& a, const Span& b)
{
    if (a.end <= b.begin)
        return b.begin - a.end + 1;
    return b.end <= a.begin ? a.begin - b.end + 1 : 0;
}

/// The piece between two borders in which the word at `place` stands.
WordRange piece_of(const std::vector<std::uint32_t>& starts, std::uint32_t place)
{
    const auto next = std::ranges::upper_bound(starts, place);
    return {next == starts.begin() ? 0 : *(next - 1), next == starts.end() ? no_end : *next};
}

/// Where a span must begin and end to stand as `how` says to `left`; and how far off it may be.
struct Reach {
    std::uint32_t begin;     ///< least begin
    std::uint32_t end;       ///< greatest end
    std::uint32_t last;      ///< greatest begin
    std::uint32_t distance;  ///< greatest
};

std::uint32_t less(std::uint32_t a, std::uint32_t b)
{
    return a < b ? 0 : a - b;
}

/// `longest`: of the spans that are looked for.
Reach reach_of(const ProximityOperator& how, const Span& left, std::uint32_t longest,
               SpanText& text)
{
    switch (how.kind) {
        case Proximity::near:
            return {less(left.begin, how.distance + longest), no_end, left.end + how.distance - 1,
                    how.distance};
        case Proximity::adjacent:
            return {left.end, no_end, left.end + how.distance - 1, how.distance};
        default:
            break;
    }
    const bool in_sentence = how.kind == Proximity::sentence;
    const WordRange piece =
        piece_of(in_sentence ? text.sentence_starts() : text.paragraph_starts(), left.begin);
    if (left.end > piece.end)
        return {no_end, 0, 0, 0};  // it stands in two of them
    return {piece.begin, piece.end, piece.end, no_end};
}

}  // namespace

SpanFinder::SpanFinder(const ProximityPlan& plan) : left_(pairs_at_first)
{
    (void)add(plan);
    note_shared_words();
}

SpanFinder::SpanFinder(const AtLeastPlan& plan) : left_(pairs_at_first)
{
    (void)add_part(plan.parts.front());
    note_shared_words();
}

std::size_t SpanFinder::add(const ProximityPlan& plan)
{
    Node node{Kind::proximity};
    node.how = plan.how;
    for (const Plan& part : plan.parts)
        node.parts.push_back(add_part(part));
    nodes_.push_back(std::move(node));
    return nodes_.size() - 1;
}

std::size_t SpanFinder::add_part(const Plan& plan)
{
    if (const auto* proximity = std::get_if<ProximityPlan>(&plan.node))
        return add(*proximity);
    Node node{Kind::leaf};
    if (const auto* any = std::get_if<AnyOfPlan>(&plan.node)) {
        node.kind = Kind::any;
        for (const Plan& part : any->parts)
            node.parts.push_back(add_part(part));
    } else {
        node.leaf = leaves_.size();
        leaves_.push_back(&std::get<PatternPlan>(plan.node));
    }
    nodes_.push_back(std::move(node));
    return nodes_.size() - 1;
}

void SpanFinder::note_shared_words()
{
    std::map<std::string_view, Node*> first;
    for (Node& node : nodes_) {
        if (node.kind != Kind::leaf)
            continue;
        for (const std::vector<std::string>& place : leaves_[node.leaf]->places)
            for (const std::string& word : place) {
                Node* other = first.try_emplace(word, &node).first->second;
                if (other != &node)
                    other->shares_words = node.shares_words = true;
            }
    }
}

bool SpanFinder::stands_in(SpanText& text)
{
    return find_within_limits(text, true);
}

/// Takes the mention that ends first, then the first behind it, ...
std::uint32_t SpanFinder::mentions(SpanText& text)
{
    if (!find_within_limits(text, false))
        return 0;
    std::vector<Span>& spans = nodes_.back().spans;
    std::ranges::sort(spans, {}, &Span::end);
    std::uint32_t count = 0;
    std::uint32_t end = 0;
    for (const Span& span : spans)
        if (span.begin >= end) {
            ++count;
            end = span.end;
        }
    return count;
}

bool SpanFinder::find_within_limits(SpanText& text, bool first_only)
{
    left_ += pairs_a_text;
    try {
        return find_all(text, first_only);
    } catch (const TooManyWays&) {
        throw Error(ErrorKind::usage,
                    "the parts of the query stand near each other in too many ways to look at all",
                    "ask for rarer words, or within fewer words of each other");
    }
}

std::vector<std::vector<WordRange>> SpanFinder::taking_part(SpanText& text)
{
    left_ = pairs_to_mark;
    std::vector<std::vector<WordRange>> taking(leaves_.size());
    try {
        if (!find_all(text, false))
            return taking;
        for (Node& node : nodes_)
            node.used.assign(node.spans.size(), &node == &nodes_.back());
        for (auto node = nodes_.rbegin(); node != nodes_.rend(); ++node)
            mark_used(*node, text);
    } catch (const TooManyWays&) {
        return taking;
    }
    for (const Node& node : nodes_)
        for (std::size_t i = 0; node.kind == Kind::leaf && i < node.spans.size(); ++i)
            if (node.used[i])
                taking[node.leaf].push_back({node.spans[i].begin, node.spans[i].end});
    return taking;
}

/// Finds the spans of all parts; of the whole with `first_only` no more than one.
bool SpanFinder::find_all(SpanText& text, bool first_only)
{
    for (Node& node : nodes_)
        node.spans.clear();
    find_spans(nodes_.back(), text, first_only);
    return !nodes_.back().spans.empty();
}

/// Where the first part of a proximity does not stand, the second is not looked for.
void SpanFinder::find_spans(Node& node, SpanText& text, bool first_only)
{
    switch (node.kind) {
        case Kind::leaf:
            find_leaf(node, text);
            break;
        case Kind::any:
            for (const std::size_t part : node.parts)
                find_spans(nodes_[part], text, false);
            find_any(node);
            break;
        case Kind::proximity:
            find_spans(nodes_[node.parts.front()], text, false);
            if (nodes_[node.parts.front()].spans.empty())
                return;
            find_second(node, text);
            find_near(node, text, first_only);
            break;
    }
    put_in_order(node);
}

void SpanFinder::find_leaf(Node& node, SpanText& text)
{
    found_.clear();
    text.find(node.leaf, found_);
    put_found(node);
}

/// A word or phrase is looked for only where it can stand near what was found of the first part.
void SpanFinder::find_second(const Node& node, SpanText& text)
{
    Node& second = nodes_[node.parts.back()];
    if (second.kind != Kind::leaf) {
        find_spans(second, text, false);
        return;
    }
    note_reach(node, static_cast<std::uint32_t>(leaves_[second.leaf]->places.size()), text);
    found_.clear();
    text.find_within(second.leaf, reach_, found_);
    put_found(second);
    put_in_order(second);
}

/// `length`: of what is looked for.
void SpanFinder::note_reach(const Node& node, std::uint32_t length, SpanText& text)
{
    reach_.clear();
    for (const Span& left : nodes_[node.parts.front()].spans) {
        const Reach reach = reach_of(node.how, left, length, text);
        if (reach.begin != no_end)
            reach_.push_back(
                {reach.begin, reach.last < no_end - length ? reach.last + length : no_end});
    }
    if (!std::ranges::is_sorted(reach_, {}, &WordRange::begin))
        std::ranges::sort(reach_, {}, &WordRange::begin);
    std::size_t kept = 0;
    for (const WordRange& one : reach_)
        if (kept > 0 && one.begin <= reach_[kept - 1].end)
            reach_[kept - 1].end = std::max(reach_[kept - 1].end, one.end);
        else
            reach_[kept++] = one;
    reach_.resize(kept);
}

void SpanFinder::put_found(Node& node)
{
    for (const WordRange range : found_) {
        put(node, {range.begin, range.end, {}});
        if (node.shares_words)
            node.spans.back().pieces.push_back(range);
    }
}

void SpanFinder::find_any(Node& node)
{
    for (const std::size_t part : node.parts)
        for (const Span& span : nodes_[part].spans)
            put(node, span);
}

void SpanFinder::find_near(Node& node, SpanText& text, bool first_only)
{
    for (const Span& left : nodes_[node.parts.front()].spans) {
        if (first_only && !node.spans.empty())
            return;
        if (node.how.negated) {
            if (!has_another_near(node, left, text))
                put(node, left);
            continue;
        }
        any_near(node, left, text, [&](std::size_t right) {
            const Span& other = nodes_[node.parts.back()].spans[right];
            if (share_pieces(left, other))
                return false;
            spend(pairs_a_span * (1 + left.pieces.size()));
            put(node, covering(left, other));
            return first_only;
        });
    }
}

bool SpanFinder::has_another_near(const Node& node, const Span& left, SpanText& text)
{
    return any_near(node, left, text, [&](std::size_t right) {
        const Span& other = nodes_[node.parts.back()].spans[right];
        return other.begin != left.begin || other.end != left.end;
    });
}

/// Calls `take` with the place of each span of the second part that stands near `left` until it
/// returns true; did it?
template <class Take>
bool SpanFinder::any_near(const Node& node, const Span& left, SpanText& text, const Take& take)
{
    const Node& second = nodes_[node.parts.back()];
    const Reach reach = reach_of(node.how, left, second.longest, text);
    const auto from = std::ranges::lower_bound(second.spans, reach.begin, {}, &Span::begin);
    for (auto right = from; right != second.spans.end() && right->begin <= reach.last; ++right) {
        spend(1);
        if (right->end <= reach.end && distance(left, *right) <= reach.distance &&
            take(static_cast<std::size_t>(right - second.spans.begin())))
            return true;
    }
    return false;
}

void SpanFinder::put(Node& node, Span span)
{
    if (node.spans.size() >= most_spans) {
        put_in_order(node);
        if (node.spans.size() >= most_spans / 2)
            throw TooManyWays();
    }
    node.spans.push_back(std::move(span));
}

/// By begin and end, each once.
void SpanFinder::put_in_order(Node& node)
{
    if (!std::ranges::is_sorted(node.spans, comes_before))
        std::ranges::sort(node.spans, comes_before);
    node.spans.erase(std::unique(node.spans.begin(), node.spans.end(), is_same), node.spans.end());
    node.longest = 0;
    for (const Span& span : node.spans)
        node.longest = std::max(node.longest, span.end - span.begin);
}

/// Marks those spans of its parts that its used spans are made of.
void SpanFinder::mark_used(Node& node, SpanText& text)
{
    if (node.kind == Kind::proximity) {
        mark_used_near(node, text);
        return;
    }
    for (std::size_t i = 0; i < node.spans.size(); ++i)
        for (const std::size_t part : node.parts)
            if (node.used[i])
                mark(nodes_[part], node.spans[i]);
}

void SpanFinder::mark_used_near(const Node& node, SpanText& text)
{
    Node& first = nodes_[node.parts.front()];
    Node& second = nodes_[node.parts.back()];
    for (std::size_t i = 0; i < first.spans.size(); ++i) {
        const Span& left = first.spans[i];
        if (node.how.negated) {
            first.used[i] = first.used[i] || is_used(node, left);
            continue;
        }
        any_near(node, left, text, [&](std::size_t right) {
            const Span& other = second.spans[right];
            if (!share_pieces(left, other) && is_used(node, covering(left, other)))
                first.used[i] = second.used[right] = true;
            return false;
        });
    }
}

void SpanFinder::mark(Node& node, const Span& span)
{
    const auto found = std::ranges::lower_bound(node.spans, span, comes_before);
    if (found != node.spans.end() && is_same(*found, span))
        node.used[static_cast<std::size_t>(found - node.spans.begin())] = true;
}

bool SpanFinder::is_used(const Node& node, const Span& span)
{
    const auto found = std::ranges::lower_bound(node.spans, span, comes_before);
    return found != node.spans.end() && is_same(*found, span) &&
           node.used[static_cast<std::size_t>(found - node.spans.begin())];
}

void SpanFinder::spend(std::uint64_t pairs)
{
    if (left_ < pairs)
        throw TooManyWays();
    left_ -= pairs;
    spent_ += pairs;
}

}  // namespace onrecord
