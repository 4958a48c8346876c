#include "queries.h"

#include <algorithm>
#include <fstream>
#include <set>
#include <unordered_map>
#include <unordered_set>

#include "base/error.h"
#include "corpus.h"
#include "random.h"

namespace onrecord::bench {

namespace {

constexpr std::array<std::string_view, query_class_count> names{
    "common word", "rare word",       "OR of three",   "AND of three",
    "phrase",      "OR + date range", "AND + speaker", "newest ten"};

/// Articles from which words for AND, phrases and speakers are drawn.
constexpr std::size_t sample_size = 2000;
constexpr std::size_t shortest_word = 4;

bool is_letter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// Runs of ASCII letters in lower case: simple words that every analysis cuts alike. A run that
/// touches another kind of letter or a digit is left out; it stands as an empty word, so that
/// neighbours in the list are neighbours in the text.
std::vector<std::string> simple_words(std::string_view text)
{
    std::vector<std::string> words;
    std::size_t at = 0;
    while (at < text.size()) {
        std::size_t end = at;
        bool simple = true;
        while (end < text.size() && text[end] != ' ' && text[end] != '\n')
            simple &= is_letter(text[end++]);
        std::string word(text.substr(at, end - at));
        std::ranges::transform(word, word.begin(), [](char c) {
            return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
        });
        words.push_back(simple ? word : std::string());
        at = end + 1;
    }
    return words;
}

/// What the drawing needs to know of a corpus.
struct CorpusStatistics {
    std::size_t articles = 0;
    std::unordered_map<std::string, std::size_t> articles_with;  ///< by simple word
    std::vector<CorpusArticle> sample;
    std::set<std::string> years;
};

CorpusStatistics read_statistics(const std::string& corpus, Random& random)
{
    CorpusStatistics statistics;
    for_each_article(corpus, [&](const CorpusArticle& article) {
        ++statistics.articles;
        std::unordered_set<std::string> seen;
        for (std::string& word : simple_words(article.text))
            if (word.size() >= shortest_word && seen.insert(word).second)
                ++statistics.articles_with[word];
        if (!article.day.empty())
            statistics.years.insert(article.day.substr(0, 4));
        if (statistics.sample.size() < sample_size)
            statistics.sample.push_back(article);
        else if (const std::size_t place = random.below(statistics.articles); place < sample_size)
            statistics.sample[place] = article;
    });
    return statistics;
}

class QueryDrawer {
public:
    QueryDrawer(const std::string& corpus, std::uint64_t seed)
        : random_(seed), statistics_(read_statistics(corpus, random_))
    {
        const double n = static_cast<double>(statistics_.articles);
        common_ = words_in(0.03 * n, 0.25 * n);
        middle_ = words_in(0.002 * n, 0.05 * n);
        rare_ = words_in(2, std::max(3.0, 0.0005 * n));
    }

    /// A query of the class, or one with an empty text when the corpus has nothing for it.
    BenchQuery draw(QueryClass query_class);

private:
    std::vector<std::string> words_in(double least, double most) const;
    const std::string& any_of(const std::vector<std::string>& words);
    std::string any_of_three();
    std::string phrase();
    BenchQuery all_of_three(bool with_speaker);
    std::vector<std::string> content_words(const CorpusArticle& article) const;
    std::string year();

    Random random_;
    CorpusStatistics statistics_;
    std::vector<std::string> common_;
    std::vector<std::string> middle_;
    std::vector<std::string> rare_;
};

std::vector<std::string> QueryDrawer::words_in(double least, double most) const
{
    std::vector<std::string> words;
    for (const auto& [word, count] : statistics_.articles_with)
        if (static_cast<double>(count) >= least && static_cast<double>(count) <= most)
            words.push_back(word);
    std::ranges::sort(words);  // the map's order is not the same everywhere
    return words;
}

const std::string& QueryDrawer::any_of(const std::vector<std::string>& words)
{
    static const std::string none;
    return words.empty() ? none : words[random_.below(words.size())];
}

std::string QueryDrawer::any_of_three()
{
    if (middle_.empty() || common_.empty())
        return {};
    return any_of(common_) + " OR " + any_of(middle_) + " OR " + any_of(middle_);
}

/// Words of an article that are neither everywhere nor nearly nowhere.
std::vector<std::string> QueryDrawer::content_words(const CorpusArticle& article) const
{
    std::set<std::string> found;
    for (const std::string& word : simple_words(article.text)) {
        const auto entry = statistics_.articles_with.find(word);
        if (entry != statistics_.articles_with.end() && entry->second >= 3 &&
            entry->second * 5 < statistics_.articles)
            found.insert(word);
    }
    return {found.begin(), found.end()};
}

BenchQuery QueryDrawer::all_of_three(bool with_speaker)
{
    constexpr int tries = 200;
    for (int i = 0; i < tries; ++i) {
        const CorpusArticle& article = statistics_.sample[random_.below(statistics_.sample.size())];
        const std::vector<std::string> words = content_words(article);
        if (words.size() < 3 || (with_speaker && article.speakers.empty()))
            continue;
        BenchQuery query;
        query.text = any_of(words) + " " + any_of(words);
        if (with_speaker)
            query.speaker = article.speakers[random_.below(article.speakers.size())];
        else
            query.text += " " + any_of(words);
        if (query.speaker.find_first_of("\"\t\n") == std::string::npos)
            return query;
    }
    return {};
}

/// Two or three neighbours, one of them a content word.
std::string QueryDrawer::phrase()
{
    constexpr int tries = 200;
    for (int i = 0; i < tries; ++i) {
        const CorpusArticle& article = statistics_.sample[random_.below(statistics_.sample.size())];
        const std::vector<std::string> words = simple_words(article.text);
        const std::size_t length = 2 + random_.below(2);
        if (words.size() < length)
            continue;
        const std::size_t at = random_.below(words.size() - length + 1);
        std::string text;
        bool whole = true;
        bool content = false;
        for (std::size_t k = at; k < at + length; ++k) {
            whole &= !words[k].empty();
            content |= words[k].size() >= shortest_word;
            text += (text.empty() ? "" : " ") + words[k];
        }
        if (whole && content)
            return '"' + text + '"';
    }
    return {};
}

std::string QueryDrawer::year()
{
    if (statistics_.years.empty())
        return {};
    auto place = statistics_.years.begin();
    std::advance(place, random_.below(statistics_.years.size()));
    return *place;
}

BenchQuery QueryDrawer::draw(QueryClass query_class)
{
    BenchQuery query;
    switch (query_class) {
        case QueryClass::common_word:
        case QueryClass::newest_ten:
            query.text = any_of(common_);
            break;
        case QueryClass::rare_word:
            query.text = any_of(rare_);
            break;
        case QueryClass::any_of_three:
            query.text = any_of_three();
            break;
        case QueryClass::all_of_three:
            query = all_of_three(false);
            break;
        case QueryClass::phrase:
            query.text = phrase();
            break;
        case QueryClass::any_in_period:
            if (const std::string in = year(); !in.empty()) {
                query.text = any_of_three();
                query.since = in + "-01-01";
                query.until = in + "-12-31";
            }
            break;
        case QueryClass::all_by_speaker:
            query = all_of_three(true);
            break;
    }
    query.query_class = query_class;
    return query;
}

std::vector<std::string> split(const std::string& line)
{
    std::vector<std::string> parts(1);
    for (const char c : line) {
        if (c == '\t')
            parts.emplace_back();
        else
            parts.back() += c;
    }
    return parts;
}

}  // namespace

std::string_view class_name(QueryClass query_class)
{
    return names[static_cast<std::size_t>(query_class)];
}

std::vector<BenchQuery> draw_queries(const std::string& corpus, std::size_t per_class,
                                     std::uint64_t seed)
{
    QueryDrawer drawer(corpus, seed);
    std::vector<BenchQuery> queries;
    for (std::size_t i = 0; i < query_class_count; ++i)
        for (std::size_t k = 0; k < per_class; ++k)
            if (BenchQuery query = drawer.draw(static_cast<QueryClass>(i)); !query.text.empty())
                queries.push_back(std::move(query));
    return queries;
}

void write_queries(const std::string& path, const std::vector<BenchQuery>& queries)
{
    std::ofstream file(path);
    for (const BenchQuery& query : queries)
        file << static_cast<int>(query.query_class) << '\t' << query.text << '\t' << query.since
             << '\t' << query.until << '\t' << query.speaker << '\n';
    if (!file.flush())
        throw Error(ErrorKind::io, "cannot write " + path);
}

std::vector<BenchQuery> read_queries(const std::string& path)
{
    std::ifstream file(path);
    std::vector<BenchQuery> queries;
    std::string line;
    while (std::getline(file, line)) {
        const std::vector<std::string> parts = split(line);
        if (parts.size() != 5)
            throw Error(ErrorKind::bad_input, path + " is no file of queries");
        queries.push_back(
            {static_cast<QueryClass>(std::stoi(parts[0])), parts[1], parts[2], parts[3], parts[4]});
    }
    return queries;
}

}  // namespace onrecord::bench
