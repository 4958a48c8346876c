#include "extract/extract.h"

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

std::vector<QuoteReason> fill_quotes(const ByteRange& body,
                                     const std::vector<std::string>& declared, Facts& facts)
{
    FoundQuotes found = find_quotes(facts.text, body, facts.language, declared);
    facts.speakers = std::move(found.speakers);
    facts.quotes = std::move(found.quotes);
    return std::move(found.reasons);
}

}  // namespace

Facts extract_facts(Article article)
{
    return explain_facts(std::move(article)).facts;
}

ExplainedFacts explain_facts(Article article)
{
    const Stated stated = read_stated(article);
    ExplainedFacts explained;
    Facts& facts = explained.facts;
    facts.origin = article.origin;
    fill_metadata(article, stated, facts);
    ByteRange body{static_cast<std::uint32_t>(stated.body_begin),
                   static_cast<std::uint32_t>(stated.body_end)};
    facts.text = std::move(article.text);
    facts.extra.merge(article.extra);
    if (!article.body_is_stated) {
        keep_body(facts.text, stated, facts.extra);
        body = {0, static_cast<std::uint32_t>(facts.text.size())};
    }
    explained.reasons =
        fill_quotes(body, article.speakers.empty() ? stated.speakers : article.speakers, facts);
    return explained;
}

}  // namespace onrecord
