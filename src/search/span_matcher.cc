#include "search/span_matcher.h"

#include "search/document_parts.h"
#include "search/indexed_text.h"

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

/// Leaves the documents for which `enough`, called with each of their texts, is true of one.
template <class Enough>
void keep(SpanFinder& spans, const Field& field, const SearchContext& context, MatchSet& found,
          const Enough& enough)
{
    for (const OpenSegment& segment : context.reader.segments()) {
        IndexedText text(spans.leaves(), segment.files.words, context.reader);
        const DocumentNumber before = segment.before(context.unit);
        const auto is_kept = [&](DocumentNumber document) {
            const DocumentNumber article =
                context.unit == Unit::articles ? document : context.reader.place(document).article;
            bool kept = false;
            for_each_part(context.unit, field, segment.files, document - before,
                          [&](const ArticleWords& words, WordRange range, unsigned) {
                              text.look_at(article, words, range);
                              kept = kept || enough(document, text);
                          });
            return kept;
        };
        found.for_each(before + 1, before + segment.count(context.unit) + 1,
                       [&](DocumentNumber document) {
                           if (!is_kept(document))
                               found.remove(document);
                       });
    }
}

}  // namespace

void keep_near(const ProximityPlan& plan, const SearchContext& context, MatchSet& found)
{
    SpanFinder spans(plan);
    keep(spans, field_of(plan.parts.front()), context, found,
         [&](DocumentNumber, SpanText& text) { return spans.stands_in(text); });
}

void keep_mentioned(const AtLeastPlan& plan, const SearchContext& context, MatchSet& found)
{
    SpanFinder spans(plan);
    DocumentNumber counted = 0;
    std::uint32_t mentions = 0;
    keep(spans, field_of(plan.parts.front()), context, found,
         [&](DocumentNumber document, SpanText& text) {
             mentions = document == counted ? mentions : 0;
             counted = document;
             mentions += spans.mentions(text);
             return mentions >= plan.count;
         });
}

}  // namespace onrecord
