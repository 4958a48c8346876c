#include "units.h"

#include <algorithm>

#include "marked_parts.h"

namespace onrecord::eval {

namespace {

std::vector<ByteRange> lines_of(std::string_view text, const ByteRange& range)
{
    std::vector<ByteRange> lines;
    for (std::size_t at = range.begin; at < range.end;) {
        const std::size_t end = std::min<std::size_t>(text.find('\n', at), range.end);
        lines.push_back({static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(end)});
        at = end + 1;
    }
    return lines;
}

std::vector<ByteRange> direct_spans(std::string_view text, const AnnotatedQuote& quote)
{
    if (quote.kind == QuoteKind::direct)
        return quote.spans;
    if (quote.kind == QuoteKind::indirect)
        return {};
    if (quote.marked)
        return *quote.marked;
    std::vector<ByteRange> parts;
    for (const ByteRange& span : quote.spans) {
        const std::vector<ByteRange> more = marked_parts(text, span);
        parts.insert(parts.end(), more.begin(), more.end());
    }
    return parts;
}

class UnitBuilder {
public:
    UnitBuilder(const AnnotatedArticle& article, Repeats repeats)
        : article_(article),
          repeats_(repeats),
          places_(*article.text),
          in_direct_(places_.size()),
          in_any_(places_.size())
    {
    }

    Units build()
    {
        for (const AnnotatedQuote& quote : article_.quotes) {
            add_direct(quote);
            WordSet words;
            for (const ByteRange& span : quote.spans)
                words = join(words, places_.inside(span));
            note(words, in_any_);
            if (quote.kind != QuoteKind::direct)
                units_.reported.push_back({quote.spans.front(), std::move(words), &quote});
        }
        units_.direct_words = noted(in_direct_);
        units_.words = noted(in_any_);
        return std::move(units_);
    }

private:
    using Flags = std::vector<bool>;  ///< one a word of the text

    static void note(const WordSet& words, Flags& flags)
    {
        for (const std::uint32_t word : words)
            flags[word] = true;
    }

    static WordSet noted(const Flags& flags)
    {
        WordSet words;
        for (std::uint32_t word = 0; word < flags.size(); ++word)
            if (flags[word])
                words.push_back(word);
        return words;
    }

    [[nodiscard]] bool repeated(const WordSet& words) const
    {
        return std::all_of(words.begin(), words.end(),
                           [&](std::uint32_t word) { return in_direct_[word]; });
    }

    void add_direct(const AnnotatedQuote& quote)
    {
        std::size_t added = 0;
        const std::vector<ByteRange> spans = direct_spans(*article_.text, quote);
        for (const ByteRange& span : spans)
            for (const ByteRange& line : lines_of(*article_.text, span)) {
                WordSet words = places_.inside(line);
                added += words.empty() ? 0 : 1;
                if (words.empty() || (repeats_ == Repeats::merge && repeated(words)))
                    continue;
                note(words, in_direct_);
                units_.direct.push_back({line, std::move(words), &quote});
            }
        if (added == 0 && quote.kind == QuoteKind::direct)
            units_.direct.push_back({quote.spans.front(), {}, &quote});
    }

    const AnnotatedArticle& article_;
    Repeats repeats_;
    WordPlaces places_;
    Flags in_direct_;
    Flags in_any_;
    Units units_;
};

}  // namespace

Units units_of(const AnnotatedArticle& article, Repeats repeats)
{
    return article.text ? UnitBuilder(article, repeats).build() : Units{};
}

}  // namespace onrecord::eval
