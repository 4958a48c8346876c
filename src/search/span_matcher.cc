#include "search/span_matcher.h"

#include <optional>
#include <utility>

#include "search/document_parts.h"
#include "search/pattern_finder.h"

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

/// A text of an article of one segment, by the numbers of its words.
class IndexedText : public SpanText {
public:
    IndexedText(const std::vector<const PatternPlan*>& leaves, const WordFile& file)
    {
        for (const PatternPlan* leaf : leaves)
            finders_.emplace_back(*leaf, file);
    }

    void look_at(const ArticleWords& words, WordRange range)
    {
        words_ = words;
        range_ = range;
        sentences_.reset();
        paragraphs_.reset();
    }

    void find(std::size_t leaf, std::vector<WordRange>& found) override
    {
        finders_[leaf].find(words_, range_, found);
    }
    const std::vector<std::uint32_t>& sentence_starts() override
    {
        if (!sentences_)
            sentences_ = from_first_word(words_.sentence_starts());
        return *sentences_;
    }
    const std::vector<std::uint32_t>& paragraph_starts() override
    {
        if (!paragraphs_)
            paragraphs_ = from_first_word(words_.paragraph_starts());
        return *paragraphs_;
    }

private:
    /// Places in the text as places behind the headline.
    [[nodiscard]] std::vector<std::uint32_t> from_first_word(
        std::vector<std::uint32_t> starts) const
    {
        for (std::uint32_t& start : starts)
            start += words_.title_words;
        return starts;
    }

    std::vector<PatternFinder> finders_;
    ArticleWords words_;
    WordRange range_;
    std::optional<std::vector<std::uint32_t>> sentences_;
    std::optional<std::vector<std::uint32_t>> paragraphs_;
};

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
