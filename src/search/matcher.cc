#include "search/matcher.h"

#include <algorithm>
#include <map>
#include <span>
#include <string>
#include <utility>

#include "index/xapian_guard.h"
#include "search/document_parts.h"
#include "search/effort.h"
#include "search/match_costs.h"
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
          postings_(reader_, unit_, effort),
          costs_(context, terms_, postings_)
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
        keep_with_places(std::span(places).subspan(1), matches.documents);
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
        std::vector<const Plan*> parts = costs_.in_order(all.parts);
        Matches matches = match(*parts.front(), within);
        std::map<const Plan*, std::vector<MatchedWord>> words;
        words[parts.front()] = std::move(matches.words);
        for (std::size_t i = 1; i < parts.size(); ++i) {
            const Within left(matches.documents);
            if (i == 1)
                costs_.order_within(std::span(parts).subspan(1), left);
            const Plan* part = parts[i];
            if (const auto* negated = std::get_if<NotPlan>(&part->node)) {
                matches.documents.remove_all(match(*negated->part, &left).documents);
                continue;
            }
            Matches more = match(*part, &left);
            matches.documents.keep_only(more.documents);
            words[part] = std::move(more.words);
        }
        // In order of the query, so that scores are summed up the same way in every index.
        matches.words.clear();
        for (const Plan& part : all.parts)
            std::ranges::move(words[&part], std::back_inserter(matches.words));
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
        const std::vector<const Plan*> parts = costs_.in_order(near.parts);
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

    [[nodiscard]] Matches match_place(const Field& field, const PatternWords& place,
                                      const Within* within) const
    {
        if (within != nullptr &&
            MatchCosts::of_reading(place, *within) <= costs_.of_listing(place, *within))
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
        effort_.spend(MatchCosts::of_reading(place, within));
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

    /// Leaves out documents without a word of some places, where that is told sooner than by a
    /// look at their words.
    void keep_with_places(std::span<const PatternWords> places, MatchSet& found) const
    {
        for (const PatternWords& place : places) {
            const Within left(found);
            if (costs_.of_listing(place, left) > left.size * effort_of::text / 2)
                continue;
            MatchSet with(last_);
            for (const std::string& term : place.terms)
                postings_.read(term, terms_.frequency(term), &left, with, nullptr);
            found.keep_only(with);
        }
    }

    /// Leaves out documents of articles that have not all of some pairs of words.
    void keep_with_pairs(const std::vector<WordPair>& pairs, const OpenSegment& segment,
                         MatchSet& found) const
    {
        if (!segment.files.pairs || pairs.empty())
            return;
        const PairFile& file = *segment.files.pairs;
        const DocumentNumber before = segment.before(unit_);
        const auto article = [&](DocumentNumber document) {
            return unit_ == Unit::articles ? document - before
                                           : segment.files.quotes.place(document - before).article;
        };
        const auto look_at = [&](DocumentNumber document) {
            const PairBits& bits = file.article(article(document));
            effort_.spend(effort_of::look_up);
            if (!std::ranges::all_of(pairs, [&](WordPair pair) { return bits.may_have(pair); }))
                found.remove(document);
        };
        found.for_each_expected(
            before + 1, before + segment.count(unit_) + 1,
            [&](DocumentNumber document) { file.expect(article(document)); }, look_at);
    }

    /// Leaves the documents in whose words a pattern stands whole.
    void keep_standing(const PatternPlan& pattern, MatchSet& found) const
    {
        WrittenWords written(reader_);
        for (const OpenSegment& segment : reader_.segments()) {
            const PatternFinder finder(pattern, segment.files.words);
            const DocumentNumber before = segment.before(unit_);
            keep_with_pairs(finder.frequent_pairs(), segment, found);
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
    MatchCosts costs_;
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
