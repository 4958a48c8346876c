#include "search/concordance.h"

#include <algorithm>
#include <random>
#include <string>
#include <string_view>
#include <utility>

#include "base/error.h"
#include "search/kwic_article.h"
#include "search/place_finder.h"
#include "search/word_names.h"
#include "search/word_order.h"

namespace onrecord {

namespace {

/// A line before it is shown.
struct Found {
    DocumentNumber document = 0;
    WordRange words;
    std::uint32_t number = 0;  ///< of all lines, in the order of hits
};

class Concordance {
public:
    Concordance(const Plan& plan, const SearchContext& context, const KwicOptions& options,
                const std::function<bool(const KwicLine&)>& take)
        : context_(context),
          options_(options),
          take_(take),
          finder_(plan, context),
          names_(context.reader)
    {
        PageOptions hits = options.hits;
        hits.offset = 0;
        hits.limit = 0;
        documents_ = find_page(plan, context, hits).documents;
        counts_.documents = documents_.size();
    }

    KwicCounts show()
    {
        if (options_.sort.empty() && !options_.sample)
            show_in_order_of_hits();
        else
            show_chosen();
        return counts_;
    }

private:
    void show_in_order_of_hits()
    {
        for (const Ranked& hit : documents_) {
            const std::uint64_t lines = count_lines(hit.document);
            if (wants_more() && counts_.lines > options_.offset && lines > 0)
                show_document(hit.document, counts_.lines - lines);
        }
    }

    /// `before`: lines of the documents before it.
    void show_document(DocumentNumber document, std::uint64_t before)
    {
        const std::vector<MatchPlace> places = finder_.find(document);
        const KwicArticle article(context_.reader.article(article_of(document)));
        for (const MatchPlace& place : places)
            if (place.is_node && wants_more() && ++before > options_.offset)
                show_line(article, place.words, places);
    }

    void show_chosen()
    {
        std::vector<Found> lines = options_.sample ? sample() : all_lines();
        put_in_order(lines);
        for (std::size_t i = options_.offset; i < lines.size() && wants_more(); ++i) {
            const std::vector<MatchPlace> places = finder_.find(lines[i].document);
            show_line(read(lines[i].document), lines[i].words, places);
        }
    }

    /// Calls `take` with each line, in the order of hits.
    template <class Take>
    void for_each_line(const Take& take)
    {
        for (const Ranked& hit : documents_)
            for (const MatchPlace& place : finder_.find(hit.document))
                if (place.is_node)
                    take(hit.document, place.words);
    }

    void count_all()
    {
        for (const Ranked& hit : documents_)
            count_lines(hit.document);
    }

    std::vector<Found> all_lines()
    {
        count_all();
        if (counts_.lines > most_ordered_lines)
            throw Error(ErrorKind::usage,
                        std::to_string(counts_.lines) + " lines are too many to be put in order",
                        "up to " + std::to_string(most_ordered_lines) +
                            " can be; --sample 100000 draws some of them, or filter more");
        std::vector<Found> lines;
        lines.reserve(counts_.lines);
        for_each_line([&](DocumentNumber document, WordRange words) {
            lines.push_back({document, words, static_cast<std::uint32_t>(lines.size())});
        });
        return lines;
    }

    /// A sample in the order of hits: of n lines left, k of which are wanted, the next is taken
    /// with the probability k / n (Knuth, The Art of Computer Programming 2, 3.4.2, algorithm S).
    std::vector<Found> sample()
    {
        count_all();
        std::mt19937_64 random(options_.seed);
        std::uint64_t wanted = std::min<std::uint64_t>(*options_.sample, counts_.lines);
        if (wanted > most_ordered_lines)
            throw Error(ErrorKind::usage,
                        "a sample can have " + std::to_string(most_ordered_lines) + " lines");
        std::uint64_t left = counts_.lines;
        std::vector<Found> lines;
        lines.reserve(wanted);
        for_each_line([&](DocumentNumber document, WordRange words) {
            const bool taken = wanted == left || random() % left < wanted;
            --left;
            if (!taken || wanted == 0)
                return;
            --wanted;
            lines.push_back({document, words, static_cast<std::uint32_t>(lines.size())});
        });
        return lines;
    }

    void put_in_order(std::vector<Found>& lines)
    {
        const std::size_t count = options_.sort.size();
        if (count == 0)
            return;
        WordOrder order;
        std::vector<std::uint32_t> keys;  // of each line by its number, one behind the other
        keys.reserve(lines.size() * count);
        for (const Found& line : lines)
            for (const KwicKey key : options_.sort)
                keys.push_back(order.add(word_at(line, key)));
        order.settle(keys);
        std::ranges::sort(lines, [&](const Found& a, const Found& b) {
            const auto* const of_a = keys.data() + a.number * count;
            const auto* const of_b = keys.data() + b.number * count;
            const auto [in_a, in_b] = std::mismatch(of_a, of_a + count, of_b);
            return in_a == of_a + count ? a.number < b.number : *in_a < *in_b;
        });
    }

    /// The word of a key; empty beyond the ends of title and text. Of the match its first.
    std::string_view word_at(const Found& line, KwicKey key)
    {
        const DocumentNumber article = article_of(line.document);
        const SegmentDocument at = context_.reader.in_segment(Unit::articles, article);
        const ArticleWords words =
            context_.reader.segments()[at.segment].files.words.article(at.number);
        const bool in_title = line.words.begin < words.title_words;
        const std::int64_t low = in_title ? 0 : words.title_words;
        const std::int64_t high = in_title ? words.title_words : words.count();
        const std::int64_t place = key < 0   ? std::int64_t{line.words.begin} + key
                                   : key > 0 ? std::int64_t{line.words.end} + key - 1
                                             : std::int64_t{line.words.begin};
        if (place < low || place >= high)
            return {};
        return names_.name(at.segment, words.at(static_cast<std::uint32_t>(place)));
    }

    std::uint64_t count_lines(DocumentNumber document)
    {
        const std::uint64_t lines = finder_.count(document);
        counts_.without += lines == 0 ? 1 : 0;
        counts_.lines += lines;
        return lines;
    }

    /// The article of a document; the last one is kept.
    const KwicArticle& read(DocumentNumber document)
    {
        const DocumentNumber article = article_of(document);
        if (!read_ || article != read_number_)
            read_.emplace(context_.reader.article(article));
        read_number_ = article;
        return *read_;
    }

    void show_line(const KwicArticle& article, WordRange node,
                   const std::vector<MatchPlace>& places)
    {
        ++counts_.shown;
        stopped_ = !take_(article.line(node, places, options_.context));
    }

    [[nodiscard]] bool wants_more() const
    {
        return !stopped_ && (options_.limit == 0 || counts_.shown < options_.limit);
    }

    [[nodiscard]] DocumentNumber article_of(DocumentNumber document) const
    {
        return context_.unit == Unit::articles ? document : context_.reader.place(document).article;
    }

    SearchContext context_;
    const KwicOptions& options_;
    const std::function<bool(const KwicLine&)>& take_;
    PlaceFinder finder_;
    WordNames names_;
    std::vector<Ranked> documents_;
    std::optional<KwicArticle> read_;
    DocumentNumber read_number_ = 0;
    KwicCounts counts_;
    bool stopped_ = false;
};

}  // namespace

KwicCounts show_concordance(const Plan& plan, const SearchContext& context,
                            const KwicOptions& options,
                            const std::function<bool(const KwicLine&)>& take)
{
    return Concordance(plan, context, options, take).show();
}

}  // namespace onrecord
