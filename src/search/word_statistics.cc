#include "search/word_statistics.h"

#include <algorithm>
#include <string_view>
#include <unordered_map>
#include <utility>

#include "search/base_plan.h"
#include "search/matcher.h"
#include "search/place_finder.h"
#include "search/word_measures.h"
#include "search/word_names.h"

namespace onrecord {

namespace {

struct Use {
    std::uint64_t count = 0;
    std::uint64_t documents = 0;
};

/// Occurrences of words by their numbers, one segment after the other, then by the words.
class WordCounts {
public:
    explicit WordCounts(const IndexReader& reader) : reader_(reader), names_(reader) {}

    /// What follows is of this segment.
    void begin_segment(std::size_t segment)
    {
        end_segment();
        segment_ = segment;
        uses_.assign(reader_.segments()[segment].files.words.dictionary_size(), {});
        last_document_.assign(uses_.size(), 0);
    }

    void add(WordNumber word, DocumentNumber document)
    {
        if (word >= uses_.size())
            return;
        Use& use = uses_[word];
        ++use.count;
        ++size_;
        if (std::exchange(last_document_[word], document) != document)
            ++use.documents;
    }

    /// By word.
    std::unordered_map<std::string_view, Use>& finish()
    {
        end_segment();
        uses_.clear();
        return all_;
    }

    [[nodiscard]] std::uint64_t size() const { return size_; }

private:
    void end_segment()
    {
        for (WordNumber word = 0; word < uses_.size(); ++word) {
            if (uses_[word].count == 0)
                continue;
            Use& use = all_[names_.name(segment_, word)];
            use.count += uses_[word].count;
            use.documents += uses_[word].documents;
        }
    }

    const IndexReader& reader_;
    WordNames names_;
    std::size_t segment_ = 0;
    std::vector<Use> uses_;
    std::vector<DocumentNumber> last_document_;
    std::unordered_map<std::string_view, Use> all_;
    std::uint64_t size_ = 0;
};

/// The words of a document: of an article all, of a quote those said.
WordRange range_of(const SearchContext& context, const OpenSegment& segment, std::uint32_t number,
                   const ArticleWords& words)
{
    if (context.unit == Unit::articles)
        return {0, words.count()};
    const QuotePlace& place = segment.files.quotes.place(number);
    return {words.title_words + place.begin, words.title_words + place.end};
}

ArticleWords words_of(const SearchContext& context, const OpenSegment& segment,
                      std::uint32_t number)
{
    return segment.files.words.article(
        context.unit == Unit::articles ? number : segment.files.quotes.place(number).article);
}

/// Calls `take(words, range, document)` for each of some documents, segment after segment.
template <class Begin, class Take>
void for_each_document(const MatchSet& documents, const SearchContext& context, const Begin& begin,
                       const Take& take)
{
    for (std::size_t i = 0; i < context.reader.segments().size(); ++i) {
        const OpenSegment& segment = context.reader.segments()[i];
        const DocumentNumber before = segment.before(context.unit);
        begin(i);
        documents.for_each(
            before + 1, before + segment.count(context.unit) + 1, [&](DocumentNumber document) {
                const ArticleWords words = words_of(context, segment, document - before);
                take(words, range_of(context, segment, document - before, words), document);
            });
    }
}

/// Calls `take(word, place)` for each word of a range. Rare words are read in order, so that none
/// is sought.
template <class Take>
void for_each_word(const ArticleWords& words, WordRange range, const Take& take)
{
    std::size_t rare = 0;
    range.end = std::min(range.end, words.count());
    for (std::uint32_t place = 0; place < range.end; ++place) {
        WordNumber word = words.codes[place];
        if (word == ArticleWords::escape && rare < words.rare.size())
            word = words.rare[rare++];
        if (place >= range.begin)
            take(word, place);
    }
}

void count_all(const MatchSet& documents, const SearchContext& context, WordCounts& counts)
{
    for_each_document(
        documents, context, [&](std::size_t segment) { counts.begin_segment(segment); },
        [&](const ArticleWords& words, WordRange range, DocumentNumber document) {
            for_each_word(words, range,
                          [&](WordNumber word, std::uint32_t) { counts.add(word, document); });
        });
}

/// Marks the places near nodes that are in the same text: title, text or quote.
void mark_windows(const std::vector<MatchPlace>& places, WordRange range, std::uint32_t title_words,
                  std::uint32_t window, std::vector<bool>& near)
{
    near.assign(range.end, false);
    for (const MatchPlace& place : places) {
        if (!place.is_node)
            continue;
        const bool in_title = place.words.begin < title_words;
        const std::uint32_t low = in_title ? range.begin : std::max(range.begin, title_words);
        const std::uint32_t high = in_title ? std::min(range.end, title_words) : range.end;
        const std::uint32_t begin =
            place.words.begin - low > window ? place.words.begin - window : low;
        const std::uint32_t end = high - place.words.end > window ? place.words.end + window : high;
        std::fill(near.begin() + begin, near.begin() + end, true);
    }
    for (const MatchPlace& place : places)
        if (place.is_node)
            std::fill(near.begin() + place.words.begin, near.begin() + place.words.end, false);
}

template <class Better>
void keep_first(WordList& list, std::size_t limit, const Better& better)
{
    const auto order = [&](const WordCount& a, const WordCount& b) {
        if (better(a, b))
            return true;
        return !better(b, a) && a.word < b.word;
    };
    list.different = list.words.size();
    std::ranges::sort(list.words, order);
    if (limit > 0 && list.words.size() > limit)
        list.words.resize(limit);
}

double number(std::uint64_t count)
{
    return static_cast<double>(count);
}

}  // namespace

WordList count_words(const Plan& plan, const SearchContext& context, const WordListOptions& options)
{
    const MatchSet matches = find_matches(plan, context);
    WordCounts counts(context.reader);
    count_all(matches, context, counts);
    WordList list;
    list.documents = matches.size();
    for (const auto& [word, use] : counts.finish())
        if (use.count >= options.least_count)
            list.words.push_back({std::string(word), use.count, use.documents});
    list.size = counts.size();
    keep_first(list, options.limit,
               [](const WordCount& a, const WordCount& b) { return a.count > b.count; });
    return list;
}

WordList find_collocates(const Plan& plan, const SearchContext& context,
                         const WordListOptions& options)
{
    PlaceFinder finder(plan, context);
    WordCounts near_counts(context.reader);
    WordList list;
    list.documents = finder.matches().size();
    std::vector<bool> near;
    for_each_document(
        finder.matches(), context, [&](std::size_t segment) { near_counts.begin_segment(segment); },
        [&](const ArticleWords& words, WordRange range, DocumentNumber document) {
            const std::vector<MatchPlace>& places = finder.find(document);
            list.nodes +=
                static_cast<std::uint64_t>(std::ranges::count_if(places, &MatchPlace::is_node));
            mark_windows(places, range, words.title_words, options.window, near);
            for_each_word(words, range, [&](WordNumber word, std::uint32_t place) {
                if (near[place])
                    near_counts.add(word, document);
            });
        });
    WordCounts all_counts(context.reader);
    count_all(find_matches(base_of(plan), context), context, all_counts);
    list.size = near_counts.size();
    list.other_size = all_counts.size();
    const auto& all = all_counts.finish();
    for (const auto& [word, use] : near_counts.finish()) {
        if (use.count < options.least_count)
            continue;
        const auto known = all.find(word);
        const std::uint64_t in_all = known == all.end() ? use.count : known->second.count;
        const double beside = number(in_all - use.count);
        list.words.push_back({std::string(word), use.count, use.documents, in_all,
                              log_likelihood(number(use.count), number(list.size - use.count),
                                             beside, number(list.other_size - list.size) - beside),
                              log_dice(number(use.count), number(list.nodes), number(in_all))});
    }
    keep_first(list, options.limit,
               [](const WordCount& a, const WordCount& b) { return a.effect > b.effect; });
    return list;
}

WordList find_keywords(const Plan& plan, const Plan& other, const SearchContext& context,
                       const WordListOptions& options)
{
    const MatchSet matches = find_matches(plan, context);
    const MatchSet others = find_matches(other, context);
    WordCounts counts(context.reader);
    WordCounts other_counts(context.reader);
    count_all(matches, context, counts);
    count_all(others, context, other_counts);
    WordList list;
    list.documents = matches.size();
    list.other_documents = others.size();
    list.size = counts.size();
    list.other_size = other_counts.size();
    auto& all = counts.finish();
    auto& all_others = other_counts.finish();
    const auto add = [&](std::string_view word, const Use& use, std::uint64_t other_count) {
        if (use.count + other_count < options.least_count)
            return;
        const double sizes[] = {number(list.size), number(list.other_size)};
        list.words.push_back(
            {std::string(word), use.count, use.documents, other_count,
             keyness(number(use.count), sizes[0], number(other_count), sizes[1]),
             log_ratio(number(use.count), sizes[0], number(other_count), sizes[1])});
    };
    for (const auto& [word, use] : all) {
        const auto known = all_others.find(word);
        add(word, use, known == all_others.end() ? 0 : known->second.count);
    }
    for (const auto& [word, use] : all_others)
        if (!all.contains(word))
            add(word, {}, use.count);
    // By how surely a word is more frequent here; below 0 where it is less so.
    const auto surplus = [&list](const WordCount& word) {
        const bool less = number(word.count) * number(list.other_size) <
                          number(word.other_count) * number(list.size);
        return less ? -word.log_likelihood : word.log_likelihood;
    };
    keep_first(list, options.limit, [&surplus](const WordCount& a, const WordCount& b) {
        return surplus(a) > surplus(b);
    });
    return list;
}

}  // namespace onrecord
