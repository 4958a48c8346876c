#include "query/speech.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace onrecord {

namespace {

/// Does a query ask for nothing but who speaks?
bool asks_who(const Query& query)
{
    if (const auto* value = std::get_if<ValueNode>(&query.node))
        return value->field == find_field("speaker");
    if (const auto* all = std::get_if<AllOfNode>(&query.node))
        return std::ranges::all_of(all->parts, asks_who);
    if (const auto* any = std::get_if<AnyOfNode>(&query.node))
        return std::ranges::all_of(any->parts, asks_who);
    const auto* negated = std::get_if<NotNode>(&query.node);
    return negated != nullptr && asks_who(*negated->part);
}

/// A `said:` part, or an OR of such.
bool is_speech(const Query& query)
{
    if (const auto* any = std::get_if<AnyOfNode>(&query.node))
        return std::ranges::all_of(any->parts, is_speech);
    return std::holds_alternative<SaidNode>(query.node);
}

void add_speakers(Query& speech, const std::vector<Query>& speakers)
{
    if (auto* any = std::get_if<AnyOfNode>(&speech.node)) {
        for (Query& part : any->parts)
            add_speakers(part, speakers);
        return;
    }
    auto& said = std::get<SaidNode>(speech.node);
    Query part = *said.part;
    for (const Query& who : speakers)
        part = both(std::move(part), who);
    said.part = std::make_shared<const Query>(std::move(part));
}

Query bind_parts(AllOfNode&& all)
{
    std::vector<Query> speakers;
    std::vector<Query> others;
    for (Query& part : all.parts)
        (asks_who(part) ? speakers : others).push_back(bind_speakers(std::move(part)));
    const bool spoken = std::ranges::any_of(others, is_speech);
    for (Query& part : others)
        if (spoken && is_speech(part))
            add_speakers(part, speakers);
    if (!spoken)
        std::ranges::move(speakers, std::back_inserter(others));
    Query bound{EverythingNode{}};
    for (Query& part : others)
        bound = both(std::move(bound), std::move(part));
    return bound;
}

}  // namespace

Query bind_speakers(Query query)
{
    if (auto* all = std::get_if<AllOfNode>(&query.node))
        return bind_parts(std::move(*all));
    if (auto* any = std::get_if<AnyOfNode>(&query.node)) {
        for (Query& part : any->parts)
            part = bind_speakers(std::move(part));
    } else if (auto* negated = std::get_if<NotNode>(&query.node)) {
        negated->part = std::make_shared<const Query>(bind_speakers(*negated->part));
    }
    return query;
}

}  // namespace onrecord
