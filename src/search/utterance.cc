#include "search/utterance.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <set>
#include <utility>

#include "schema/terms.h"
#include "search/document_parts.h"
#include "search/facet_column.h"
#include "search/names.h"
#include "text/words.h"

namespace onrecord {

namespace {

constexpr std::size_t fewest_of_a_variant = 6;
constexpr std::size_t fewest_for_other_names = 8;
constexpr std::size_t passage = 3;
constexpr std::size_t rare_words = 4;

using Passage = std::array<WordNumber, passage>;

std::vector<Passage> passages_of(const std::vector<WordNumber>& words)
{
    std::vector<Passage> passages;
    for (std::size_t i = 0; i + passage <= words.size(); ++i)
        passages.push_back({words[i], words[i + 1], words[i + 2]});
    std::ranges::sort(passages);
    return passages;
}

/// What is looked for, in the numbers of one segment.
class Sought {
public:
    /// No number of a dictionary: the segment lacks the word.
    static constexpr WordNumber missing = 0xFFFFFFFF;

    Sought(const std::vector<std::string>& words, const WordFile& file)
    {
        for (const std::string& word : words)
            words_.push_back(file.number(word).value_or(missing));
        passages_ = passages_of(words_);
    }

    [[nodiscard]] bool is_same(const std::vector<WordNumber>& words) const
    {
        if (words == words_)
            return true;
        if (words.size() < fewest_of_a_variant || words_.size() < fewest_of_a_variant)
            return false;
        const std::vector<Passage> others = passages_of(words);
        std::vector<Passage> common;
        std::ranges::set_intersection(passages_, others, std::back_inserter(common));
        return 5 * common.size() >= 3 * std::min(passages_.size(), others.size());
    }

private:
    std::vector<WordNumber> words_;
    std::vector<Passage> passages_;
};

std::vector<WordNumber> words_of(const SegmentFiles& files, const QuotePlace& place)
{
    const ArticleWords article = files.words.article(place.article);
    std::vector<WordNumber> words;
    const WordRange range = range_of(place, article);
    for (std::uint32_t i = range.begin; i < range.end; ++i)
        words.push_back(article.at(i));
    return words;
}

/// Rarest first, each once.
std::vector<std::string> rarest(const std::vector<std::string>& words, const IndexReader& reader)
{
    std::set<std::pair<std::uint64_t, std::string>> by_rarity;
    for (const std::string& word : words)
        by_rarity.emplace(reader.articles_with(word), word);
    std::vector<std::string> rare;
    for (const auto& [articles, word] : by_rarity)
        if (rare.size() < rare_words)
            rare.push_back(word);
    return rare;
}

/// Name key of who says a quote, empty for nobody.
std::string speaker_key(const OpenSegment& segment, std::uint32_t quote)
{
    const std::uint32_t name = columns_of(segment).speaker(quote);
    return name == ColumnFile::none ? std::string() : std::string(segment.files.names.key(name));
}

/// Are all words of one key among those of the other?
bool holds_words(const std::string& key, const std::string& others)
{
    const std::string framed = " " + key + " ";
    for (std::size_t begin = 0; begin < others.size();) {
        const std::size_t end = std::min(others.find(' ', begin), others.size());
        if (framed.find(" " + others.substr(begin, end - begin) + " ") == std::string::npos)
            return false;
        begin = end + 1;
    }
    return true;
}

/// Has each word of the key with fewer words a near one in the other?
bool are_near(const std::string& a, const std::string& b)
{
    std::vector<std::string> fewer = word_terms(a);
    std::vector<std::string> more = word_terms(b);
    if (fewer.size() > more.size())
        std::swap(fewer, more);
    return std::ranges::all_of(fewer, [&more](const std::string& word) {
        return std::ranges::any_of(
            more, [&word](const std::string& other) { return is_near_word(other, word); });
    });
}

}  // namespace

bool may_be_one(const std::string& a, const std::string& b, const Aliases& aliases, bool loosely)
{
    if (a.empty() || b.empty())
        return loosely || (a.empty() && b.empty());
    if (aliases.names_of(a).front() == aliases.names_of(b).front())
        return true;
    return (holds_words(a, b) && aliases.may_mean(b, a)) ||
           (holds_words(b, a) && aliases.may_mean(a, b)) || (loosely && are_near(a, b));
}

UtteranceFinder::UtteranceFinder(const SearchContext& context, const MatchSet& matches,
                                 const Aliases& aliases)
    : context_(context), matches_(matches), aliases_(aliases)
{
    for (const OpenSegment& segment : context.reader.segments())
        (void)columns_of(segment);
}

std::vector<DocumentNumber> UtteranceFinder::same_as(DocumentNumber quote, std::string_view words,
                                                     std::string_view speaker) const
{
    const std::vector<std::string> terms = word_terms(words);
    const std::vector<std::string> rare = rarest(terms, context_.reader);
    const std::string key = name_key(speaker);
    const bool loosely = terms.size() >= fewest_for_other_names;
    std::set<DocumentNumber> same = {quote};
    for (const OpenSegment& segment : context_.reader.segments()) {
        const Sought sought(terms, segment.files.words);
        std::set<DocumentNumber> seen;
        const auto look_at = [&](DocumentNumber number) {
            const DocumentNumber document = segment.quotes_before + number;
            if (!matches_.has(document) || !seen.insert(document).second)
                return;
            const std::string other = speaker_key(segment, number);
            if (may_be_one(key, other, aliases_, loosely) &&
                sought.is_same(words_of(segment.files, segment.files.quotes.place(number))))
                same.insert(document);
        };
        for (const std::string& word : rare)
            for (auto at = segment.quotes.postlist_begin(word);
                 at != segment.quotes.postlist_end(word); ++at)
                look_at(checked(*at, segment.files.quotes.count()));
    }
    return {same.begin(), same.end()};
}

}  // namespace onrecord
