#include "stretches.h"

#include <algorithm>
#include <iterator>
#include <numeric>
#include <utility>

namespace onrecord::reference {

namespace {

bool stands_at(const Pattern& pattern, const Tokens& tokens, std::size_t at)
{
    for (std::size_t i = 0; i < pattern.size(); ++i)
        if (!pattern[i].contains(tokens[at + i]))
            return false;
    return true;
}

std::set<Stretch> places_of(const Pattern& pattern, const Tokens& tokens)
{
    std::set<Stretch> found;
    for (std::size_t at = 0; at + pattern.size() <= tokens.size(); ++at) {
        if (!stands_at(pattern, tokens, at))
            continue;
        Stretch stretch(pattern.size());
        std::iota(stretch.begin(), stretch.end(), at);
        found.insert(std::move(stretch));
    }
    return found;
}

std::size_t first(const Stretch& stretch)
{
    return stretch.front();
}

std::size_t last(const Stretch& stretch)
{
    return stretch.back();
}

/// From the last word of what comes first to the first word of the other; 0 when they overlap.
std::size_t steps_between(const Stretch& a, const Stretch& b)
{
    if (last(a) < first(b))
        return first(b) - last(a);
    return last(b) < first(a) ? first(a) - last(b) : 0;
}

bool lie_in_one(const std::vector<std::size_t>& pieces, const Stretch& a, const Stretch& b)
{
    return pieces[std::min(first(a), first(b))] == pieces[std::max(last(a), last(b))];
}

bool is_near(const ProximityOperator& how, const Stretch& a, const Stretch& b, const Text& text)
{
    switch (how.kind) {
        case Proximity::near:
            return steps_between(a, b) <= how.distance;
        case Proximity::adjacent:
            return last(a) < first(b) && steps_between(a, b) <= how.distance;
        case Proximity::sentence:
            return lie_in_one(text.sentences, a, b);
        case Proximity::paragraph:
            return lie_in_one(text.paragraphs, a, b);
    }
    return false;
}

bool share_words(const Stretch& a, const Stretch& b)
{
    return std::ranges::any_of(
        a, [&b](std::size_t place) { return std::ranges::find(b, place) != b.end(); });
}

bool is_same_place(const Stretch& a, const Stretch& b)
{
    return first(a) == first(b) && last(a) == last(b);
}

std::set<Stretch> without(const ProximityOperator& how, const std::set<Stretch>& left,
                          const std::set<Stretch>& right, const Text& text)
{
    std::set<Stretch> found;
    for (const Stretch& a : left)
        if (std::ranges::none_of(right, [&](const Stretch& b) {
                return !is_same_place(a, b) && is_near(how, a, b, text);
            }))
            found.insert(a);
    return found;
}

std::set<Stretch> together(const ProximityOperator& how, const std::set<Stretch>& left,
                           const std::set<Stretch>& right, const Text& text)
{
    std::set<Stretch> found;
    for (const Stretch& a : left)
        for (const Stretch& b : right) {
            if (share_words(a, b) || !is_near(how, a, b, text))
                continue;
            Stretch both;
            std::ranges::merge(a, b, std::back_inserter(both));
            found.insert(std::move(both));
        }
    return found;
}

}  // namespace

std::set<Stretch> stretches(const Query& query, const Text& text,
                            const std::function<const Pattern&(const Query&)>& pattern_of)
{
    if (const auto* any = std::get_if<AnyOfNode>(&query.node)) {
        std::set<Stretch> found;
        for (const Query& part : any->parts)
            found.merge(stretches(part, text, pattern_of));
        return found;
    }
    const auto* near = std::get_if<ProximityNode>(&query.node);
    if (near == nullptr)
        return places_of(pattern_of(query), text.words);
    const std::set<Stretch> left = stretches(near->parts[0], text, pattern_of);
    const std::set<Stretch> right = stretches(near->parts[1], text, pattern_of);
    return near->how.negated ? without(near->how, left, right, text)
                             : together(near->how, left, right, text);
}

}  // namespace onrecord::reference
