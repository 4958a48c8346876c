#include "search/grouped_page.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <tuple>
#include <utility>

#include "schema/terms.h"
#include "search/folded_page.h"
#include "search/matcher.h"
#include "search/utterance.h"
#include "text/words.h"

namespace onrecord {

namespace {

PrintedQuote printed(const Facts& article, std::uint32_t number)
{
    const QuoteRecord record = quote_record(article, number);
    const ByteRange range = record.quote.words;
    const bool is_named =
        record.quote.speaker != no_speaker && record.speaker.kind != SpeakerKind::unnamed;
    return {article.id,
            number,
            article.date,
            article.source,
            is_named ? record.speaker.name : std::string(),
            article.text.substr(range.begin, range.end - range.begin)};
}

PrintedQuote printed_at(const IndexReader& reader, DocumentNumber quote)
{
    const QuotePlace place = reader.place(quote);
    return printed(reader.article(place.article), place.number);
}

/// Cuts utterances off a list of matches, best first.
class Grouping {
public:
    Grouping(const SearchContext& context, const MatchSet& matches, const Aliases& aliases)
        : reader_(context.reader), finder_(context, matches, aliases)
    {
    }

    /// The utterance that a match stands for; absent when a better one does already.
    std::optional<Utterance> next(const Ranked& match)
    {
        if (taken_.contains(match.document))
            return std::nullopt;
        const PrintedQuote quote = printed_at(reader_, match.document);
        Utterance utterance{match, {}};
        for (const DocumentNumber same :
             finder_.same_as(match.document, quote.words, quote.speaker))
            if (taken_.insert(same).second)
                utterance.all.push_back(same);
        return utterance;
    }

private:
    const IndexReader& reader_;
    UtteranceFinder finder_;
    std::set<DocumentNumber> taken_;
};

/// Undated ones last.
auto by_date(const IndexReader& reader)
{
    return [&reader](DocumentNumber a, DocumentNumber b) {
        const auto key = [&reader](DocumentNumber quote) {
            const DayRange days = reader.days(reader.place(quote).article);
            return std::tuple(days.first == 0, days.first, quote);
        };
        return key(a) < key(b);
    };
}

}  // namespace

UtterancePage find_utterances(const Plan& plan, const SearchContext& context,
                              const PageOptions& options, const Aliases& aliases,
                              std::size_t per_source)
{
    const MatchSet matches = find_matches(plan, context);
    const std::size_t wanted = options.offset + options.limit;
    UtterancePage page;
    for (std::size_t fetched = 2 * wanted + 20;; fetched *= 4) {
        PageOptions first = options;
        first.offset = 0;
        first.limit = fetched;
        const Page ranked = find_page(plan, context, first);
        Grouping grouping(context, matches, aliases);
        SourceLimit sources(context.reader, per_source);
        page = {ranked.total, 0, {}};
        std::size_t found = 0;
        for (const Ranked& match : ranked.documents) {
            if (found == wanted)
                break;
            std::optional<Utterance> utterance = grouping.next(match);
            if (!utterance)
                continue;
            if (!sources.take(context.reader.place(match.document).article)) {
                ++page.over_source;
                continue;
            }
            page.reprints += utterance->all.size() - 1;
            if (++found > options.offset)
                page.utterances.push_back(std::move(*utterance));
        }
        if (found == wanted || ranked.documents.size() == ranked.total)
            return page;
    }
}

Reprints describe_reprints(const Utterance& utterance, const IndexReader& reader)
{
    if (utterance.all.size() < 2)
        return {};
    Reprints reprints;
    std::vector<DocumentNumber> all = utterance.all;
    std::set<DocumentNumber> articles;
    for (const DocumentNumber quote : all)
        articles.insert(reader.place(quote).article);
    reprints.quotes = all.size();
    reprints.articles = articles.size();
    std::ranges::sort(all, by_date(reader));
    reprints.first = printed_at(reader, all.front());
    const PrintedQuote best = printed_at(reader, utterance.best.document);
    // A name cut to its surname is no other name.
    const auto version = [&best](const PrintedQuote& quote) {
        const std::string key = name_key(quote.speaker);
        const bool is_usual = may_be_one(key, name_key(best.speaker), {}, false);
        return std::pair(word_terms(quote.words), is_usual ? std::string() : key + "?");
    };
    std::set versions = {version(best)};
    for (const DocumentNumber printing : all) {
        PrintedQuote quote = printed_at(reader, printing);
        if (versions.insert(version(quote)).second)
            reprints.variants.push_back(std::move(quote));
    }
    return reprints;
}

}  // namespace onrecord
