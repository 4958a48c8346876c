#include "search/untold.h"

#include <utility>

#include "search/matcher.h"

namespace onrecord {

namespace {

/// The matching documents that were told of.
MatchSet told_of(const Plan& plan, const SearchContext& context,
                 const std::function<bool(std::string_view)>& told)
{
    MatchSet found = find_matches(plan, context);
    Facts article;
    DocumentNumber decoded = 0;
    found.for_each([&](DocumentNumber document) {
        if (context.unit == Unit::articles) {
            if (!told(context.reader.key(document).id))
                found.remove(document);
            return;
        }
        const QuotePlace place = context.reader.place(document);
        if (place.article != decoded)
            article = context.reader.article(place.article);
        decoded = place.article;
        if (!told(quote_told_id(article, article.quotes.at(place.number))))
            found.remove(document);
    });
    return found;
}

}  // namespace

std::string quote_told_id(const Facts& article, const Quote& quote)
{
    const std::string speaker =
        quote.speaker == no_speaker ? std::string() : article.speakers[quote.speaker].name;
    return article.id + '\n' + speaker + '\n' +
           article.text.substr(quote.words.begin, quote.words.end - quote.words.begin);
}

Plan without_told(Plan plan, const SearchContext& context,
                  const std::function<bool(std::string_view)>& told)
{
    auto documents = std::make_shared<const MatchSet>(told_of(plan, context, told));
    const Plan those{DocumentsPlan{std::move(documents)}};
    AllOfPlan untold;
    if (auto* all = std::get_if<AllOfPlan>(&plan.node))
        untold.parts = std::move(all->parts);
    else
        untold.parts.push_back(std::move(plan));
    untold.parts.push_back({NotPlan{std::make_shared<const Plan>(those)}});
    return {std::move(untold)};
}

}  // namespace onrecord
