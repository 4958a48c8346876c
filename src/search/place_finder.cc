#include "search/place_finder.h"

#include <algorithm>
#include <utility>

#include "search/document_parts.h"
#include "search/matcher.h"

namespace onrecord {

namespace {

/// Words and phrases in a part of a proximity.
std::size_t count_leaves(const Plan& plan)
{
    std::size_t leaves = 0;
    if (const auto* near = std::get_if<ProximityPlan>(&plan.node))
        for (const Plan& part : near->parts)
            leaves += count_leaves(part);
    else if (const auto* any = std::get_if<AnyOfPlan>(&plan.node))
        for (const Plan& part : any->parts)
            leaves += count_leaves(part);
    else if (const auto* least = std::get_if<AtLeastPlan>(&plan.node))
        leaves = count_leaves(least->parts.front());
    else
        leaves = 1;
    return leaves;
}

/// Those that stand in its first part, and in the first part of that.
std::size_t count_first_leaves(const Plan& plan)
{
    if (const auto* least = std::get_if<AtLeastPlan>(&plan.node))
        return count_first_leaves(least->parts.front());
    const auto* near = std::get_if<ProximityPlan>(&plan.node);
    return near == nullptr ? count_leaves(plan) : count_first_leaves(near->parts.front());
}

const Field& field_of(const Plan& plan)
{
    if (const auto* near = std::get_if<ProximityPlan>(&plan.node))
        return field_of(near->parts.front());
    if (const auto* any = std::get_if<AnyOfPlan>(&plan.node))
        return field_of(any->parts.front());
    if (const auto* least = std::get_if<AtLeastPlan>(&plan.node))
        return field_of(least->parts.front());
    return *std::get<PatternPlan>(plan.node).field;
}

}  // namespace

/// A pattern or proximity with the documents in which it counts.
struct PlaceFinder::Part {
    const Plan* plan;
    Unit unit;
    MatchSet documents;
    std::size_t first_leaves;
};

/// What finds it in the words of a segment.
struct PlaceFinder::SegmentParts {
    std::optional<PatternFinder> pattern;
    std::unique_ptr<WrittenWords> written;  // with it
    std::unique_ptr<SpanFinder> spans;
    std::unique_ptr<IndexedText> text;
};

PlaceFinder::PlaceFinder(const Plan& plan, const SearchContext& context)
    : context_(context),
      matches_(find_matches(plan, context)),
      segments_(context.reader.segments().size())
{
    collect(plan, context.unit, matches_);
}

PlaceFinder::~PlaceFinder() = default;

void PlaceFinder::collect(const Plan& plan, Unit unit, const MatchSet& active)
{
    if (is_of_articles(plan, unit))
        return;
    if (const auto* all = std::get_if<AllOfPlan>(&plan.node)) {
        for (const Plan& part : all->parts)
            collect(part, unit, active);
    } else if (const auto* any = std::get_if<AnyOfPlan>(&plan.node)) {
        for (const Plan& part : any->parts) {
            MatchSet matches = find_matches(part, {context_.reader, unit});
            matches.keep_only(active);
            collect(part, unit, matches);
        }
    } else if (const auto* said = std::get_if<SaidPlan>(&plan.node)) {
        if (unit == Unit::quotes) {
            collect(*said->part, unit, active);
            return;
        }
        MatchSet quotes = find_matches(*said->part, {context_.reader, Unit::quotes});
        quotes.for_each([&](DocumentNumber quote) {
            if (!active.has(context_.reader.place(quote).article))
                quotes.remove(quote);
        });
        collect(*said->part, Unit::quotes, quotes);
    } else if (std::holds_alternative<PatternPlan>(plan.node) ||
               std::holds_alternative<ProximityPlan>(plan.node) ||
               std::holds_alternative<AtLeastPlan>(plan.node)) {
        parts_.push_back({&plan, unit, active, count_first_leaves(plan)});
    }
}

std::vector<PlaceFinder::SegmentParts>& PlaceFinder::parts_of(std::size_t segment)
{
    std::vector<SegmentParts>& parts = segments_[segment];
    const WordFile& words = context_.reader.segments()[segment].files.words;
    for (std::size_t i = parts.size(); i < parts_.size(); ++i) {
        SegmentParts& finders = parts.emplace_back();
        if (const auto* pattern = std::get_if<PatternPlan>(&parts_[i].plan->node)) {
            finders.pattern.emplace(*pattern, words);
            finders.written = std::make_unique<WrittenWords>(context_.reader);
            continue;
        }
        const auto* near = std::get_if<ProximityPlan>(&parts_[i].plan->node);
        finders.spans =
            near != nullptr
                ? std::make_unique<SpanFinder>(*near)
                : std::make_unique<SpanFinder>(std::get<AtLeastPlan>(parts_[i].plan->node));
        finders.text =
            std::make_unique<IndexedText>(finders.spans->leaves(), words, context_.reader);
    }
    return parts;
}

const std::vector<MatchPlace>& PlaceFinder::find(DocumentNumber document)
{
    const SegmentDocument at = context_.reader.in_segment(context_.unit, document);
    const OpenSegment& segment = context_.reader.segments()[at.segment];
    std::vector<SegmentParts>& finders = parts_of(at.segment);
    places_.clear();
    for (std::size_t i = 0; i < parts_.size(); ++i)
        if (parts_[i].unit != context_.unit)
            find_in_quotes(parts_[i], finders[i], segment, at.number);
        else if (parts_[i].documents.has(document))
            find_in(parts_[i], finders[i], segment, at.number);
    join_places();
    return places_;
}

std::uint64_t PlaceFinder::count(DocumentNumber document)
{
    return static_cast<std::uint64_t>(std::ranges::count_if(find(document), &MatchPlace::is_node));
}

void PlaceFinder::find_in(const Part& part, SegmentParts& finders, const OpenSegment& segment,
                          std::uint32_t number)
{
    const auto add = [this](bool is_node) {
        for (const WordRange range : found_)
            places_.push_back({range, is_node});
    };
    const DocumentNumber article =
        segment.articles_before +
        (part.unit == Unit::articles ? number : segment.files.quotes.place(number).article);
    for_each_part(
        part.unit, field_of(*part.plan), segment.files, number,
        [&](const ArticleWords& words, WordRange range, unsigned) {
            found_.clear();
            if (finders.pattern) {
                finders.pattern->find(words, range, found_);
                finders.written->look_at(article);
                finders.written->keep_written(std::get<PatternPlan>(part.plan->node), found_);
                add(true);
                return;
            }
            finders.text->look_at(article, words, range);
            std::size_t leaf = 0;
            for (std::vector<WordRange>& taking : finders.spans->taking_part(*finders.text)) {
                found_ = std::move(taking);
                add(leaf++ < part.first_leaves);
            }
        });
}

void PlaceFinder::find_in_quotes(const Part& part, SegmentParts& finders,
                                 const OpenSegment& segment, std::uint32_t article)
{
    const QuoteFile& quotes = segment.files.quotes;
    for (std::uint32_t quote = quotes.first_from(article);
         quote <= quotes.count() && quotes.place(quote).article == article; ++quote)
        if (part.documents.has(segment.quotes_before + quote))
            find_in(part, finders, segment, quote);
}

void PlaceFinder::join_places()
{
    std::ranges::sort(places_, [](const MatchPlace& a, const MatchPlace& b) {
        return a.words.begin != b.words.begin ? a.words.begin < b.words.begin
                                              : a.words.end < b.words.end;
    });
    std::size_t kept = 0;
    for (const MatchPlace& place : places_) {
        if (kept > 0 && place.words.begin < places_[kept - 1].words.end) {
            MatchPlace& last = places_[kept - 1];
            last.words.end = std::max(last.words.end, place.words.end);
            last.is_node = last.is_node || place.is_node;
        } else {
            places_[kept++] = place;
        }
    }
    places_.resize(kept);
}

}  // namespace onrecord
