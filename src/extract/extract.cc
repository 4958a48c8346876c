#include "extract/extract.h"

#include <algorithm>
#include <map>
#include <string>
#include <string_view>
#include <utility>

#include "extract/metadata/metadata.h"
#include "extract/quotes/quotes.h"

namespace onrecord {

namespace {

/// Keeps what is cut off a text, so that nothing of the file is lost.
void keep_cut(std::string_view cut, std::string_view name,
              std::map<std::string, std::string>& extra)
{
    if (cut.find_first_not_of(" \t\r\n") != std::string_view::npos) {
        extra.emplace(name, cut);
    }
}

/// Cuts a text down to its body and the lines of its head that belong to that.
void keep_body(std::string& text, const Stated& stated, std::map<std::string, std::string>& extra)
{
    keep_cut(std::string_view(text).substr(0, stated.body_begin), "text_head", extra);
    keep_cut(std::string_view(text).substr(stated.body_end), "text_foot", extra);
    std::string head;
    for (const Deck& deck : stated.decks) {
        head.append(text, deck.begin, deck.end - deck.begin).append("\n\n");
    }
    text.resize(stated.body_end);
    text.replace(0, stated.body_begin, head);
}

/// The facts of an article but for its speakers and quotes.
struct StatedFacts {
    Facts facts;
    ByteRange body;  ///< of the facts' text
    std::vector<std::string> speakers;
};

StatedFacts read_stated_facts(Article&& article)
{
    Stated stated = read_stated(article);
    StatedFacts read;
    Facts& facts = read.facts;
    facts.origin = article.origin;
    fill_metadata(article, stated, facts);
    read.body = {static_cast<std::uint32_t>(stated.body_begin),
                 static_cast<std::uint32_t>(stated.body_end)};
    facts.text = std::move(article.text);
    facts.extra.merge(article.extra);
    if (!article.body_is_stated) {
        keep_body(facts.text, stated, facts.extra);
        read.body = {0, static_cast<std::uint32_t>(facts.text.size())};
    }
    read.speakers = std::move(article.speakers.empty() ? stated.speakers : article.speakers);
    return read;
}

}  // namespace

Facts extract_facts(Article article)
{
    return explain_facts(std::move(article)).facts;
}

Facts facts_without_quotes(Article article)
{
    StatedFacts read = read_stated_facts(std::move(article));
    for (std::string& name : read.speakers)
        if (std::ranges::find(read.facts.speakers, name, &Speaker::name) ==
            read.facts.speakers.end())
            read.facts.speakers.push_back({std::move(name), SpeakerKind::person, {}, 0});
    return std::move(read.facts);
}

ExplainedFacts explain_facts(Article article)
{
    StatedFacts read = read_stated_facts(std::move(article));
    ExplainedFacts explained{std::move(read.facts), {}};
    Facts& facts = explained.facts;
    FoundQuotes found = find_quotes(facts.text, read.body, facts.language, read.speakers);
    facts.speakers = std::move(found.speakers);
    facts.quotes = std::move(found.quotes);
    explained.reasons = std::move(found.reasons);
    return explained;
}

}  // namespace onrecord
