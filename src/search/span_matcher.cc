#include "search/span_matcher.h"

#include "search/document_parts.h"
#include "search/indexed_text.h"
#include "search/pair_finder.h"

namespace onrecord {

namespace {

const Field& field_of(const Plan& plan)
{
    if (const auto* near = std::get_if<ProximityPlan>(&plan.node))
        return field_of(near->parts.front());
    if (const auto* any = std::get_if<AnyOfPlan>(&plan.node))
        return field_of(any->parts.front());
    return *std::get<PatternPlan>(plan.node).field;
}

/// Leaves the documents of a segment for which `enough`, called with document, words and range of
/// each of their texts, is true of one.
template <class Enough>
void keep(const OpenSegment& segment, const Field& field, Unit unit, MatchSet& found,
          const Enough& enough)
{
    const DocumentNumber before = segment.before(unit);
    const auto expect = [&](DocumentNumber document) {
        expect_words(unit, segment.files, document - before);
    };
    const auto look_at = [&](DocumentNumber document) {
        bool kept = false;
        for_each_part(unit, field, segment.files, document - before,
                      [&](const ArticleWords& words, WordRange range, unsigned) {
                          kept = kept || enough(document, words, range);
                      });
        if (!kept)
            found.remove(document);
    };
    found.for_each_expected(before + 1, before + segment.count(unit) + 1, expect, look_at);
}

std::uint64_t cost_of(WordRange text)
{
    return effort_of::text + (text.end - text.begin) / effort_of::words_of_text;
}

/// Of a look at a text, and what was done there.
std::uint64_t cost_of(WordRange range, SpanFinder& spans, IndexedText& text)
{
    return cost_of(range) + spans.take_pairs() * effort_of::pair +
           text.take_bytes_read() * effort_of::stored_byte;
}

/// How many of some places of one length, which rise, do not overlap.
std::uint32_t count_apart(const std::vector<WordRange>& places)
{
    std::uint32_t count = 0;
    std::uint32_t end = 0;
    for (const WordRange& place : places)
        if (place.begin >= end) {
            ++count;
            end = place.end;
        }
    return count;
}

DocumentNumber article_of(const SearchContext& context, DocumentNumber document)
{
    return context.unit == Unit::articles ? document : context.reader.place(document).article;
}

}  // namespace

void keep_near(const ProximityPlan& plan, const SearchContext& context, MatchSet& found,
               Effort& effort)
{
    SpanFinder spans(plan);
    const Field& field = field_of(plan.parts.front());
    for (const OpenSegment& segment : context.reader.segments()) {
        if (std::optional<PairFinder> pair = PairFinder::of(plan, segment.files.words)) {
            keep(segment, field, context.unit, found,
                 [&](DocumentNumber, const ArticleWords& words, WordRange range) {
                     effort.spend(cost_of(range));
                     return pair->stands_in(words, range);
                 });
            continue;
        }
        IndexedText text(spans.leaves(), segment.files.words, context.reader);
        keep(segment, field, context.unit, found,
             [&](DocumentNumber document, const ArticleWords& words, WordRange range) {
                 text.look_at(article_of(context, document), words, range);
                 const bool stands = spans.stands_in(text);
                 effort.spend(cost_of(range, spans, text));
                 return stands;
             });
    }
}

void keep_mentioned(const AtLeastPlan& plan, const SearchContext& context, MatchSet& found,
                    Effort& effort)
{
    SpanFinder spans(plan);
    DocumentNumber counted = 0;
    std::uint32_t mentions = 0;
    for (const OpenSegment& segment : context.reader.segments()) {
        std::optional<PartFinder> part = PartFinder::of(plan.parts.front(), segment.files.words);
        IndexedText text(spans.leaves(), segment.files.words, context.reader);
        const auto mentions_in = [&](DocumentNumber document, const ArticleWords& words,
                                     WordRange range) {
            if (part) {
                effort.spend(cost_of(range));
                return count_apart(part->find(words, range));
            }
            text.look_at(article_of(context, document), words, range);
            const std::uint32_t there = spans.mentions(text);
            effort.spend(cost_of(range, spans, text));
            return there;
        };
        keep(segment, field_of(plan.parts.front()), context.unit, found,
             [&](DocumentNumber document, const ArticleWords& words, WordRange range) {
                 mentions = document == counted ? mentions : 0;
                 counted = document;
                 mentions += mentions_in(document, words, range);
                 return mentions >= plan.count;
             });
    }
}

}  // namespace onrecord
