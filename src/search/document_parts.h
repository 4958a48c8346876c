#pragma once

#include "index/reader.h"
#include "index/record_fields.h"
#include "schema/field.h"
#include "search/word_scan.h"
#include "text/lead.h"

namespace onrecord {

/// The words of an article's lead.
inline WordRange lead_range(const ArticleWords& words)
{
    const std::uint32_t size =
        lead_size(words.count() - words.title_words, words.sentence_starts());
    return {words.title_words, words.title_words + size};
}

/// The words of a quote among those of its article. @throws Error (index) when it has no such
/// words.
[[nodiscard]] inline WordRange range_of(const QuotePlace& place, const ArticleWords& words)
{
    if (place.end > words.count() - words.title_words)
        damaged_record();
    return {words.title_words + place.begin, words.title_words + place.end};
}

/// Tells the processor that `for_each_part` will soon be called with a document.
inline void expect_words(Unit unit, const SegmentFiles& files, Xapian::docid number)
{
    files.words.expect(unit == Unit::quotes ? files.quotes.place(number).article : number);
}

/// Calls `take(words, range, weight)` for the texts of a document that a field of words is about:
/// headline and text of an article or parts of them, the words of a quote. `number`: in the
/// segment.
template <class Take>
void for_each_part(Unit unit, const Field& field, const SegmentFiles& files, Xapian::docid number,
                   const Take& take)
{
    if (unit == Unit::quotes) {
        const QuotePlace& place = files.quotes.place(number);
        const ArticleWords words = files.words.article(place.article);
        take(words, range_of(place, words), 1U);
        return;
    }
    const ArticleWords words = files.words.article(number);
    const TextPart part = field.part;
    if (part == TextPart::all || part == TextPart::title || part == TextPart::hlead)
        take(words, WordRange{0, words.title_words}, part == TextPart::all ? title_weight : 1U);
    if (part == TextPart::all || part == TextPart::body)
        take(words, WordRange{words.title_words, words.count()}, 1U);
    else if (part != TextPart::title)
        take(words, lead_range(words), 1U);
}

}  // namespace onrecord
