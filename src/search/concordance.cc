#include "search/concordance.h"

#include <algorithm>
#include <compare>
#include <random>
#include <string_view>
#include <utility>

#include "search/place_finder.h"
#include "search/snippet.h"
#include "search/word_names.h"
#include "text/words.h"

namespace onrecord {

namespace {

/// A line before it is shown.
struct Found {
    DocumentNumber document = 0;
    WordRange words;
    std::size_t first_key = 0;  ///< its keys, one behind the other
};

bool continues_character(char c)
{
    return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U;
}

std::size_t characters_before(std::string_view text, std::size_t end, std::size_t count)
{
    while (end > 0 && count > 0) {
        --end;
        if (!continues_character(text[end]))
            --count;
    }
    return end;
}

std::size_t characters_behind(std::string_view text, std::size_t begin, std::size_t count)
{
    while (begin < text.size()) {
        if (!continues_character(text[begin]) && count-- == 0)
            break;
        ++begin;
    }
    return begin;
}

/// An article with the bytes of its words.
class ReadArticle {
public:
    explicit ReadArticle(Facts facts) : facts_(std::move(facts))
    {
        read(facts_.title, title_);
        read(facts_.text, text_);
    }

    /// The line of a place, with the other places marked.
    [[nodiscard]] KwicLine line(WordRange node, const std::vector<MatchPlace>& places,
                                std::size_t context) const
    {
        KwicLine line;
        line.article = &facts_;
        line.in_title = node.begin < title_.size();
        const std::string_view text = line.in_title ? facts_.title : facts_.text;
        line.words = bytes_of(node);
        const std::vector<MarkedRange> marks = marks_of(line.in_title, places);
        const auto from = characters_before(text, line.words.begin, context);
        const auto to = characters_behind(text, line.words.end, context);
        line.left = as_one_line(text, {static_cast<std::uint32_t>(from), line.words.begin}, marks);
        line.match = as_one_line(text, line.words, marks);
        line.right = as_one_line(text, {line.words.end, static_cast<std::uint32_t>(to)}, marks);
        if (!line.in_title)
            find_quote(line);
        return line;
    }

private:
    static void read(std::string_view text, std::vector<ByteRange>& words)
    {
        WordReader reader(text);
        Word word;
        while (reader.next(word))
            words.push_back({word.begin, word.end});
    }

    [[nodiscard]] ByteRange bytes_of(WordRange range) const
    {
        const bool in_title = range.begin < title_.size();
        const std::vector<ByteRange>& words = in_title ? title_ : text_;
        const std::size_t before = in_title ? 0 : title_.size();
        return {words.at(range.begin - before).begin, words.at(range.end - 1 - before).end};
    }

    [[nodiscard]] std::vector<MarkedRange> marks_of(bool in_title,
                                                    const std::vector<MatchPlace>& places) const
    {
        std::vector<MarkedRange> marks;
        for (const MatchPlace& place : places) {
            if ((place.words.begin < title_.size()) != in_title)
                continue;
            const ByteRange bytes = bytes_of(place.words);
            marks.push_back({bytes.begin, bytes.end});
        }
        return marks;
    }

    void find_quote(KwicLine& line) const
    {
        for (std::uint32_t i = 0; i < facts_.quotes.size(); ++i) {
            const Quote& quote = facts_.quotes[i];
            if (quote.words.begin > line.words.begin || quote.words.end < line.words.end)
                continue;
            line.quote = quote;
            line.number = i;
        }
    }

    Facts facts_;
    std::vector<ByteRange> title_;
    std::vector<ByteRange> text_;
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
        const ReadArticle article(context_.reader.article(article_of(document)));
        for (const MatchPlace& place : places)
            if (place.is_node && wants_more() && ++before > options_.offset)
                show_line(article, place.words, places);
    }

    void show_chosen()
    {
        std::vector<Found> lines;
        for (const Ranked& hit : documents_) {
            count_lines(hit.document);
            for (const MatchPlace& place : finder_.find(hit.document))
                if (place.is_node)
                    lines.push_back({hit.document, place.words, 0});
        }
        draw(lines);
        put_in_order(lines);
        for (std::size_t i = options_.offset; i < lines.size() && wants_more(); ++i) {
            const std::vector<MatchPlace> places = finder_.find(lines[i].document);
            show_line(read(lines[i].document), lines[i].words, places);
        }
    }

    /// Leaves a sample in its order: of n lines left, k of which are wanted, the next is taken with
    /// the probability k / n (Knuth, The Art of Computer Programming 2, 3.4.2, algorithm S).
    void draw(std::vector<Found>& lines) const
    {
        if (!options_.sample || *options_.sample >= lines.size())
            return;
        std::mt19937_64 random(options_.seed);
        std::size_t wanted = *options_.sample;
        std::size_t left = lines.size();
        std::erase_if(lines, [&](const Found&) {
            const bool taken = random() % left-- < wanted;
            wanted -= taken ? 1 : 0;
            return !taken;
        });
    }

    void put_in_order(std::vector<Found>& lines)
    {
        const std::size_t count = options_.sort.size();
        if (count == 0)
            return;
        std::vector<std::string_view> keys;
        keys.reserve(lines.size() * count);
        for (Found& line : lines) {
            line.first_key = keys.size();
            for (const KwicKey key : options_.sort)
                keys.push_back(word_at(line, key));
        }
        std::ranges::stable_sort(lines, [&](const Found& a, const Found& b) {
            for (std::size_t i = 0; i < count; ++i) {
                const auto order = keys[a.first_key + i] <=> keys[b.first_key + i];
                if (order != 0)
                    return order < 0;
            }
            return false;
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
    const ReadArticle& read(DocumentNumber document)
    {
        const DocumentNumber article = article_of(document);
        if (!read_ || article != read_number_)
            read_.emplace(context_.reader.article(article));
        read_number_ = article;
        return *read_;
    }

    void show_line(const ReadArticle& article, WordRange node,
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
    std::optional<ReadArticle> read_;
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
