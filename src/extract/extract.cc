#include "extract/extract.h"

#include <utility>

#include "extract/metadata/metadata.h"
#include "extract/quotes/quotes.h"

namespace onrecord {

namespace {

/// Cuts a text down to its body.
void keep_body(std::string& text, const Stated& stated)
{
    text.resize(stated.body_end);
    text.erase(0, stated.body_begin);
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
    if (!article.body_is_stated) {
        keep_body(facts.text, stated);
        body = {0, static_cast<std::uint32_t>(facts.text.size())};
    }
    explained.reasons =
        fill_quotes(body, article.speakers.empty() ? stated.speakers : article.speakers, facts);
    facts.extra = std::move(article.extra);
    return explained;
}

}  // namespace onrecord
