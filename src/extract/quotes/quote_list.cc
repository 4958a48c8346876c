#include <utility>

#include "extract/quotes/quote_finder.h"

namespace onrecord {

FoundQuotes QuoteFinder::finish()
{
    FoundQuotes found;
    found.speakers = std::move(table_.speakers());
    std::uint32_t end = 0;
    for (Decided& decided : quotes_) {
        if (decided.quote.words.begin < end) {
            continue;  // overlaps the one before
        }
        end = decided.quote.words.end;
        if (decided.quote.speaker != no_speaker) {
            ++found.speakers[decided.quote.speaker].quotes;
        }
        found.quotes.push_back(std::move(decided.quote));
        found.reasons.push_back(decided.reason);
    }
    fill_roles(found.speakers);
    drop_silent(found);
    return found;
}

void QuoteFinder::drop_silent(FoundQuotes& found) const
{
    std::vector<std::uint32_t> place(found.speakers.size());
    std::uint32_t kept = 0;
    for (std::uint32_t i = 0; i < found.speakers.size(); ++i) {
        place[i] = kept;
        if (i < table_.declared() || found.speakers[i].quotes > 0) {
            if (kept != i) {
                found.speakers[kept] = std::move(found.speakers[i]);
            }
            ++kept;
        }
    }
    found.speakers.resize(kept);
    for (Quote& quote : found.quotes) {
        quote.speaker = quote.speaker == no_speaker ? no_speaker : place[quote.speaker];
    }
}

void QuoteFinder::fill_roles(std::vector<Speaker>& speakers)
{
    for (std::uint32_t person = 0; person < scene_.cast.size(); ++person) {
        const std::uint32_t speaker = table_.known(person);
        if (speaker != no_speaker && speakers[speaker].role.empty()) {
            speakers[speaker].role = table_.role_of(person);
        }
    }
}

}  // namespace onrecord
