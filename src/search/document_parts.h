#pragma once

#include "index/reader.h"
#include "schema/field.h"
#include "search/word_scan.h"

namespace onrecord {

/// Calls `take(words, range, weight)` for the texts of a document that a field of words is about:
/// headline and text of an article, the words of a quote. `number`: in the segment.
template <class Take>
void for_each_part(Unit unit, const Field& field, const SegmentFiles& files, Xapian::docid number,
                   const Take& take)
{
    if (unit == Unit::quotes) {
        const QuotePlace& place = files.quotes.place(number);
        const ArticleWords words = files.words.article(place.article);
        take(words, WordRange{words.title_words + place.begin, words.title_words + place.end}, 1U);
        return;
    }
    const ArticleWords words = files.words.article(number);
    const bool of_text = field.prefix.empty();
    take(words, WordRange{0, words.title_words}, of_text ? title_weight : 1U);
    if (of_text)
        take(words, WordRange{words.title_words, words.count()}, 1U);
}

}  // namespace onrecord
