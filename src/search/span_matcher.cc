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

}  // namespace

void keep_near(const ProximityPlan& plan, const SearchContext& context, MatchSet& found)
{
    SpanFinder spans(plan);
    const Field& field = field_of(plan.parts.front());
    for (const OpenSegment& segment : context.reader.segments()) {
        IndexedText text(spans.leaves(), segment.files.words);
        const DocumentNumber before = segment.before(context.unit);
        const auto stands_in = [&](DocumentNumber document) {
            bool stands = false;
            for_each_part(context.unit, field, segment.files, document - before,
                          [&](const ArticleWords& words, WordRange range, unsigned) {
                              text.look_at(words, range);
                              stands = stands || spans.stands_in(text);
                          });
            return stands;
        };
        found.for_each(before + 1, before + segment.count(context.unit) + 1,
                       [&](DocumentNumber document) {
                           if (!stands_in(document))
                               found.remove(document);
                       });
    }
}

}  // namespace onrecord
