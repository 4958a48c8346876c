#include "search/matcher.h"

#include <algorithm>
#include <span>
#include <string>
#include <utility>

#include "index/xapian_guard.h"
#include "search/document_parts.h"
#include "search/effort.h"
#include "search/pattern_finder.h"
#include "search/pattern_terms.h"
#include "search/period.h"
#include "search/postings.h"
#include "search/span_matcher.h"
#include "search/word_counter.h"
#include "search/written_words.h"

namespace onrecord {

namespace {

class Matcher {
public:
    /// Borrows `effort`.
    Matcher(const SearchContext& context, bool scorable, Effort& effort)
        : reader_(context.reader),
          unit_(context.unit),
          scorable_(scorable),
          effort_(effort),
          last_(reader_.last(unit_)),
          terms_(context),
          postings_(reader_, unit_, effort)
    {
    }

    /// What matches. With `within`, only documents of this set need be right, and others may be
    /// left out.
    [[nodiscard]] Matches match(const Plan& plan, const Within* within = nullptr) const
    {
        if (is_of_articles(plan, unit_))
            return bare(quotes_of(
                Matcher({reader_, Unit::articles}, false, effort_).match(plan).documents, within));
        return std::visit([&](const auto& node) { return this->match_node(node, within); },
                          plan.node);
    }

    [[nodiscard]] MatchSet undecided(const PeriodPlan& period) const
    {
        const MatchSet articles = articles_undecided(DayTest(period), reader_);
        if (unit_ == Unit::articles)
            return articles;
        return articles.size() == 0 ? MatchSet(last_) : quotes_of(articles, nullptr);
    }

private:
    [[nodiscard]] static Matches bare(MatchSet&& documents) { return {std::move(documents), {}}; }

    [[nodiscard]] static const MatchSet* documents_of(const Within* within)
    {
        return within == nullptr ? nullptr : &within->documents;
    }

    [[nodiscard]] MatchSet everything(const Within* within) const
    {
        if (within != nullptr)
            return within->documents;
        MatchSet all(last_);
        all.add_range(1, last_ + 1);
        for (const OpenSegment& segment : reader_.segments())
            segment.removed(unit_).for_each(
                [&](DocumentNumber document) { all.remove(segment.before(unit_) + document); });
        return all;
    }

    [[nodiscard]] Matches match_node(const EverythingPlan&, const Within* within) const
    {
        return bare(everything(within));
    }

    [[nodiscard]] Matches match_node(const UndatedPlan&, const Within* within) const
    {
        return bare(articles_undated(reader_, documents_of(within)));
    }

    [[nodiscard]] Matches match_node(const PeriodPlan& period, const Within* within) const
    {
        return bare(articles_inside(DayTest(period), reader_, documents_of(within)));
    }

    [[nodiscard]] Matches match_node(const ValuePlan& value, const Within* within) const
    {
        MatchSet found(last_);
        for (const std::string& term : prefixed(*value.field, value.keys))
            postings_.read(term, terms_.frequency(term), within, found, nullptr);
        return bare(std::move(found));
    }

    [[nodiscard]] Matches match_node(const PatternPlan& pattern, const Within* within) const
    {
        std::vector<PatternWords> places = terms_.of(pattern);
        std::ranges::stable_sort(places, {}, &PatternWords::postings);
        Matches matches = match_place(*pattern.field, places.front(), within);
        const bool of_part = pattern.field->borrows_terms();
        if (places.size() == 1 && !of_part && !pattern.spelling.counts())
            return matches;
        if (places.front().postings == 0)
            return bare(std::move(matches.documents));
        keep_standing(pattern, matches.documents);
        if (of_part)
            return counted_in_part(*pattern.field, places, std::move(matches.documents));
        keep_inside(matches.words, matches.documents);
        const Within standing(matches.documents);
        for (std::size_t i = 1; scorable_ && i < places.size(); ++i)
            matches.words.push_back(
                std::move(match_place(*pattern.field, places[i], &standing).words.front()));
        return matches;
    }

    /// What is found in a part of the text, with how often its words stand there.
    [[nodiscard]] Matches counted_in_part(const Field& field,
                                          const std::vector<PatternWords>& places,
                                          MatchSet&& found) const
    {
        Matches matches = bare(std::move(found));
        const Within standing(matches.documents);
        for (const PatternWords& place : places)
            if (scorable_)
                matches.words.push_back(std::move(read_for(field, place, standing).words.front()));
        return matches;
    }

    [[nodiscard]] Matches match_node(const NumberPlan& range, const Within* within) const
    {
        MatchSet found = everything(within);
        effort_.spend((within != nullptr ? within->size : last_) * effort_of::text);
        for (const OpenSegment& segment : reader_.segments()) {
            const DocumentNumber before = segment.articles_before;
            found.for_each(
                before + 1, before + segment.count(unit_) + 1, [&](DocumentNumber article) {
                    const ArticleWords words = segment.files.words.article(article - before);
                    const std::uint32_t count = words.count() - words.title_words;
                    if (count < range.least.value_or(0) || count > range.most.value_or(count))
                        found.remove(article);
                });
        }
        return bare(std::move(found));
    }

    [[nodiscard]] static Matches match_node(const DocumentsPlan& those, const Within* within)
    {
        MatchSet found = *those.documents;
        if (within != nullptr)
            found.keep_only(within->documents);
        return bare(std::move(found));
    }

    [[nodiscard]] Matches match_node(const AtLeastPlan& least, const Within* within) const
    {
        Matches matches = candidates(least.parts.front(), within);
        keep_mentioned(least, {reader_, unit_}, matches.documents, effort_);
        keep_inside(matches.words, matches.documents);
        return matches;
    }

    [[nodiscard]] Matches match_node(const AllOfPlan& all, const Within* within) const
    {
        const std::vector<const Plan*> parts = in_order_of_cost(all.parts);
        Matches matches = match(*parts.front(), within);
        for (const Plan* part : std::span(parts).subspan(1)) {
            const Within left(matches.documents);
            if (const auto* negated = std::get_if<NotPlan>(&part->node)) {
                matches.documents.remove_all(match(*negated->part, &left).documents);
                continue;
            }
            Matches more = match(*part, &left);
            matches.documents.keep_only(more.documents);
            std::ranges::move(more.words, std::back_inserter(matches.words));
        }
        keep_inside(matches.words, matches.documents);
        return matches;
    }

    [[nodiscard]] Matches match_node(const AnyOfPlan& any, const Within* within) const
    {
        Matches matches = bare(MatchSet(last_));
        for (const Plan& part : any.parts) {
            Matches more = match(part, within);
            matches.documents.add_all(more.documents);
            std::ranges::move(more.words, std::back_inserter(matches.words));
        }
        return matches;
    }

    [[nodiscard]] Matches match_node(const ProximityPlan& near, const Within* within) const
    {
        Matches matches = candidates(near, within);
        if (near.how.negated && !std::holds_alternative<ProximityPlan>(near.parts.front().node)) {
            const Within all(matches.documents);
            MatchSet alone = matches.documents;  // where nothing is that could be near
            matches.documents.keep_only(candidates(near.parts.back(), &all).documents);
            alone.remove_all(matches.documents);
            keep_near(near, {reader_, unit_}, matches.documents, effort_);
            matches.documents.add_all(alone);
        } else {
            keep_near(near, {reader_, unit_}, matches.documents, effort_);
        }
        keep_inside(matches.words, matches.documents);
        return matches;
    }

    /// Documents that hold the parts, wherever they stand; a negated one's second part aside.
    [[nodiscard]] Matches candidates(const ProximityPlan& near, const Within* within) const
    {
        if (near.how.negated)
            return candidates(near.parts.front(), within);
        const std::vector<const Plan*> parts = in_order_of_cost(near.parts);
        Matches matches = candidates(*parts.front(), within);
        const Within left(matches.documents);
        Matches more = candidates(*parts.back(), &left);
        matches.documents.keep_only(more.documents);
        std::ranges::move(more.words, std::back_inserter(matches.words));
        return matches;
    }

    [[nodiscard]] Matches candidates(const Plan& part, const Within* within) const
    {
        const auto* near = std::get_if<ProximityPlan>(&part.node);
        return near == nullptr ? match(part, within) : candidates(*near, within);
    }

    [[nodiscard]] Matches match_node(const SaidPlan& said, const Within* within) const
    {
        if (unit_ == Unit::quotes)
            return match(*said.part, within);
        return articles_of(Matcher({reader_, Unit::quotes}, scorable_, effort_).match(*said.part));
    }

    [[nodiscard]] Matches match_node(const NotPlan& negated, const Within* within) const
    {
        MatchSet found = everything(within);
        found.remove_all(match(*negated.part, within).documents);
        return bare(std::move(found));
    }

    /// Cheap and narrow parts first, so that later ones need not be read whole; what costs the same
    /// for few documents as for one goes last.
    [[nodiscard]] std::vector<const Plan*> in_order_of_cost(const std::vector<Plan>& parts) const
    {
        std::vector<std::pair<std::uint64_t, const Plan*>> costs;
        for (const Plan& part : parts)
            costs.emplace_back(cost_of(part), &part);
        std::ranges::stable_sort(costs, {}, &std::pair<std::uint64_t, const Plan*>::first);
        std::vector<const Plan*> ordered;
        for (const auto& [cost, part] : costs)
            ordered.push_back(part);
        return ordered;
    }

    /// About how many postings are to be read for a part by itself.
    [[nodiscard]] std::uint64_t cost_of(const Plan& plan) const
    {
        constexpr std::uint64_t last = ~std::uint64_t{0};
        constexpr std::uint64_t words_of_text = 8;  // a look at them, in postings
        constexpr std::uint64_t text_itself = 500;  // reading that
        constexpr std::uint64_t dates_a_posting = 8;
        if (is_of_articles(plan, unit_))
            return last - 1;
        if (const auto* pattern = std::get_if<PatternPlan>(&plan.node)) {
            std::uint64_t least = last;
            for (const PatternWords& place : terms_.of(*pattern))
                least = std::min(least, place.postings);
            return pattern->spelling.counts() ? least * text_itself : least;
        }
        if (std::holds_alternative<PeriodPlan>(plan.node) ||
            std::holds_alternative<UndatedPlan>(plan.node))
            return last_ / dates_a_posting;
        if (const auto* value = std::get_if<ValuePlan>(&plan.node)) {
            std::uint64_t sum = 0;
            for (const std::string& key : value->keys)
                sum += terms_.frequency_of_value(*value->field, key);
            return sum;
        }
        if (const auto* any = std::get_if<AnyOfPlan>(&plan.node)) {
            std::uint64_t sum = 0;
            for (const Plan& part : any->parts)
                sum += std::min<std::uint64_t>(cost_of(part), last_);
            return sum;
        }
        if (const auto* near = std::get_if<ProximityPlan>(&plan.node)) {
            const std::uint64_t first = cost_of(near->parts.front());
            return words_of_text *
                   (near->how.negated ? first : std::min(first, cost_of(near->parts.back())));
        }
        if (const auto* least = std::get_if<AtLeastPlan>(&plan.node))
            return words_of_text * cost_of(least->parts.front());
        if (const auto* said = std::get_if<SaidPlan>(&plan.node))
            return Matcher({reader_, Unit::quotes}, scorable_, effort_).cost_of(*said->part);
        return std::holds_alternative<NotPlan>(plan.node) ? last : last - 1;
    }

    /// Of looking for a place's words in documents themselves.
    [[nodiscard]] static std::uint64_t reading_cost(const PatternWords& place, const Within& within)
    {
        const std::uint64_t words = place.terms.size() <= codes_at_once
                                        ? place.terms.size() * effort_of::form
                                        : effort_of::many_forms;
        return within.size * (effort_of::text + words);
    }

    /// Of looking for the documents in the posting lists of the words.
    [[nodiscard]] static std::uint64_t listing_cost(const PatternWords& place, const Within& within)
    {
        const std::uint64_t lists = place.terms.size();
        return lists * effort_of::posting_list +
               std::min(place.postings * effort_of::posting, lists * within.size * effort_of::seek);
    }

    [[nodiscard]] Matches match_place(const Field& field, const PatternWords& place,
                                      const Within* within) const
    {
        if (within != nullptr && reading_cost(place, *within) <= listing_cost(place, *within))
            return read_for(field, place, *within);
        Matches matches = bare(MatchSet(last_));
        MatchedWord word{place.weight, place.typed_weight, {}, place.as_typed};
        for (const std::string& term : place.terms) {
            OccurrenceRun run;
            postings_.read(term, terms_.frequency(term), within, matches.documents,
                           scorable_ ? &run : nullptr);
            word.runs.push_back(std::move(run));
        }
        matches.words.push_back(std::move(word));
        return matches;
    }

    /// The same by looking through the words of the documents themselves.
    [[nodiscard]] Matches read_for(const Field& field, const PatternWords& place,
                                   const Within& within) const
    {
        Matches matches = bare(MatchSet(last_));
        MatchedWord word{place.weight, place.typed_weight, {}, 1};
        effort_.spend(reading_cost(place, within));
        const auto typed_end = place.words.begin() + static_cast<std::ptrdiff_t>(place.as_typed);
        word.runs.push_back(
            read_forms(field, {place.words.begin(), typed_end}, within, matches.documents));
        word.runs.push_back(
            read_forms(field, {typed_end, place.words.end()}, within, matches.documents));
        matches.words.push_back(std::move(word));
        return matches;
    }

    /// Adds the documents that have any of some forms of a word.
    [[nodiscard]] OccurrenceRun read_forms(const Field& field,
                                           const std::vector<std::string>& forms,
                                           const Within& within, MatchSet& found) const
    {
        OccurrenceRun run;
        if (forms.empty())
            return run;
        for (const OpenSegment& segment : reader_.segments()) {
            const WordCounter counter(forms, segment.files.words);
            const DocumentNumber before = segment.before(unit_);
            const auto expect = [&](DocumentNumber document) {
                expect_words(unit_, segment.files, document - before);
            };
            const auto count_in = [&](DocumentNumber document) {
                std::uint32_t frequency = 0;
                for_each_part(unit_, field, segment.files, document - before,
                              [&](const ArticleWords& words, WordRange range, unsigned weight) {
                                  frequency += weight * counter.count(words, range);
                              });
                if (frequency == 0)
                    return;
                found.add(document);
                run.add(Occurrence{document, frequency});
            };
            within.documents.for_each_expected(before + 1, before + segment.count(unit_) + 1,
                                               expect, count_in);
        }
        return run;
    }

    /// The articles of matching quotes, which number in order of their articles. What stands in
    /// several quotes of an article counts together.
    [[nodiscard]] Matches articles_of(const Matches& quotes) const
    {
        Matches matches = bare(MatchSet(last_));
        quotes.documents.for_each(
            [&](DocumentNumber quote) { matches.documents.add(reader_.place(quote).article); });
        for (const MatchedWord& word : quotes.words) {
            MatchedWord& said = matches.words.emplace_back(
                MatchedWord{word.weight, word.typed_weight, {}, word.typed_runs});
            for (const OccurrenceRun& run : word.runs)
                said.runs.push_back(articles_of(run));
        }
        return matches;
    }

    [[nodiscard]] OccurrenceRun articles_of(const OccurrenceRun& quotes) const
    {
        OccurrenceRun said;
        Occurrence last{0, 0};
        quotes.for_each([&](const Occurrence& one) {
            const DocumentNumber article = reader_.place(one.document).article;
            if (article != last.document) {
                if (last.frequency > 0)
                    said.add(last);
                last = {article, 0};
            }
            last.frequency += one.frequency;
        });
        if (last.frequency > 0)
            said.add(last);
        return said;
    }

    /// The quotes whose articles are in a set.
    [[nodiscard]] MatchSet quotes_of(const MatchSet& articles, const Within* within) const
    {
        MatchSet found(last_);
        const auto take = [&](DocumentNumber quote) {
            if (articles.has(reader_.place(quote).article))
                found.add(quote);
        };
        if (within != nullptr)
            within->documents.for_each(take);
        else
            for (DocumentNumber quote = 1; quote <= last_; ++quote)
                take(quote);
        return found;
    }

    /// Leaves the documents in whose words a pattern stands whole.
    void keep_standing(const PatternPlan& pattern, MatchSet& found) const
    {
        WrittenWords written(reader_);
        for (const OpenSegment& segment : reader_.segments()) {
            const PatternFinder finder(pattern, segment.files.words);
            const DocumentNumber before = segment.before(unit_);
            const auto stands_in = [&](const ArticleWords& words, WordRange range) {
                return pattern.spelling.counts()
                           ? finder.stands_written(words, range, pattern, written)
                           : finder.stands_in(words, range);
            };
            const auto expect = [&](DocumentNumber document) {
                expect_words(unit_, segment.files, document - before);
            };
            const auto look_at = [&](DocumentNumber document) {
                bool stands = false;
                std::uint64_t looked_at = 0;
                written.look_at(article_of(document));
                for_each_part(unit_, *pattern.field, segment.files, document - before,
                              [&](const ArticleWords& words, WordRange range, unsigned) {
                                  looked_at += range.end - range.begin;
                                  stands = stands || stands_in(words, range);
                              });
                effort_.spend(looked_at / effort_of::words_of_text + effort_of::text +
                              written.take_bytes_read() * effort_of::stored_byte);
                if (!stands)
                    found.remove(document);
            };
            found.for_each_expected(before + 1, before + segment.count(unit_) + 1, expect, look_at);
        }
    }

    [[nodiscard]] DocumentNumber article_of(DocumentNumber document) const
    {
        return unit_ == Unit::articles ? document : reader_.place(document).article;
    }

    const IndexReader& reader_;
    Unit unit_;
    bool scorable_;
    Effort& effort_;
    DocumentNumber last_;
    mutable PatternTerms terms_;
    Postings postings_;
};

}  // namespace

MatchSet find_matches(const Plan& plan, const SearchContext& context)
{
    Effort effort(context.reader);
    return with_xapian([&] { return Matcher(context, false, effort).match(plan).documents; });
}

Matches find_scorable_matches(const Plan& plan, const SearchContext& context)
{
    Effort effort(context.reader);
    return with_xapian([&] { return Matcher(context, true, effort).match(plan); });
}

MatchSet find_undecided(const PeriodPlan& period, const SearchContext& context)
{
    Effort effort(context.reader);
    return with_xapian([&] { return Matcher(context, false, effort).undecided(period); });
}

}  // namespace onrecord
