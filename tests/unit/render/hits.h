#pragma once

#include <sstream>
#include <string>

#include "render/renderer.h"

namespace onrecord::test {

inline Hit sample_hit()
{
    Hit hit;
    hit.article.id = "courier/ambry bridge";
    hit.article.origin.path = "courier/bridge.txt";
    hit.article.title = "Ambry bridge shut";
    hit.article.date = parse_iso_date("2022-09-14");
    hit.article.source = "The Courier";
    hit.article.authors = {"Lena Roth"};
    hit.article.language = "en";
    hit.article.text = "The bridge is shut. “Never,” said Ada Okafor.";
    hit.article.speakers = {{"Ada Okafor", SpeakerKind::person, "harbour master", 1}};
    hit.story = "courier/first";
    hit.story_size = 3;
    hit.score = 1.23456789;
    hit.title = {"Ambry bridge shut", {{6, 12}}};
    hit.snippet = {"“The bridge” is shut. …", {{7, 13}}};
    return hit;
}

inline QuoteHit sample_quote()
{
    QuoteHit hit;
    hit.article = sample_hit().article;
    hit.quote.article_id = hit.article.id;
    hit.quote.number = 2;
    const auto begin = static_cast<std::uint32_t>(hit.article.text.find("Never"));
    hit.quote.quote.words = {begin, begin + 5};
    hit.quote.quote.speaker = 0;
    hit.quote.quote.cue = "said";
    hit.quote.speaker = hit.article.speakers.front();
    hit.score = 2;
    hit.words = {"Never", {{0, 5}}};
    hit.before = "“";
    hit.after = ",” said Ada Okafor.";
    return hit;
}

/// What a renderer writes for one answer with these hits.
template <class Hits>
std::string rendered(std::string_view form, const AnswerHead& head, const Hits& hits,
                     const RenderStyle& style = {}, const Answer& answer = {1, {"a note"}})
{
    std::ostringstream out;
    const std::unique_ptr<Renderer> renderer = find_renderer(form)->make(out, style);
    renderer->begin(head);
    std::size_t rank = 0;
    for (const auto& hit : hits) {
        if constexpr (std::is_same_v<std::decay_t<decltype(hit)>, Hit>)
            renderer->article(hit, ++rank);
        else
            renderer->quote(hit, ++rank);
    }
    renderer->end(answer);
    return out.str();
}

}  // namespace onrecord::test
