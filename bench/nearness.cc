#include "nearness.h"

#include <algorithm>
#include <array>
#include <iomanip>
#include <memory>
#include <optional>
#include <ostream>
#include <set>
#include <string_view>
#include <vector>

#include "cpu_time.h"
#include "index/reader.h"
#include "random.h"
#include "report/report.h"
#include "search/expansion.h"
#include "sides/native_side.h"
#include "sides/sides.h"
#include "text/words.h"

namespace onrecord::bench {

namespace {

constexpr std::uint64_t draw_seed = 7;
constexpr int rounds = 5;

/// In both, A to D stand for words of one article in their order, W for a word with wildcards; a
/// word that is drawn stands at most `within` words behind the one before it.
struct Kind {
    std::string_view name;
    std::string_view near;
    std::string_view plain;  ///< the same words anywhere
    std::size_t within;
};

constexpr std::array kinds{
    Kind{"NEAR", "A NEAR/5 B", "A B", 5},
    Kind{"ADJ", "A ADJ/3 B", "A B", 3},
    Kind{"NEAR of NEAR", "(A NEAR/8 B) NEAR/15 (C ADJ/4 D)", "A B C D", 4},
    Kind{"NEAR of OR and SENT", "(A OR B) NEAR/8 (C SENT D)", "(A OR B) C D", 4},
    Kind{"NOT NEAR", "A NOT NEAR/5 B", "A B", 5},
    Kind{"SENT", "A SENT B", "A B", 8},
    Kind{"SENT of three", "A SENT B SENT C", "A B C", 6},
    Kind{"SENT of OR and NEAR", "(A OR B) SENT (C NEAR/5 D)", "(A OR B) C D", 4},
    Kind{"PARA", "A PARA B", "A B", 20},
    Kind{"PARA of SENT", "(A SENT B) PARA (C SENT D)", "A B C D", 6},
    Kind{"wildcard", "W", "A", 1},
    Kind{"wildcard NEAR", "W NEAR/5 A", "A", 1},
    Kind{"wildcard SENT wildcard", "W SENT W", "A", 1},
};

/// Draws words from articles of an index.
class WordDrawer {
public:
    explicit WordDrawer(const IndexReader& reader) : reader_(reader), random_(draw_seed) {}

    /// Four words of one article, each at most `within` places behind the one before; any word that
    /// would be left out of an AND, or that stands for few articles, is not drawn.
    std::array<std::string, 4> words(std::size_t within)
    {
        for (;;) {
            const auto number =
                static_cast<DocumentNumber>(1 + random_.below(reader_.count(Unit::articles)));
            const Facts facts = reader_.article(number);
            const std::vector<std::string> text = word_terms(facts.text);
            if (std::optional<std::array<std::string, 4>> drawn = from(text, within))
                return *drawn;
        }
    }

    /// The beginning of words, with an asterisk, of which the index has a thousand.
    std::string wildcard()
    {
        if (beginnings_.empty())
            find_beginnings();
        return beginnings_.empty() ? std::string("in*")
                                   : beginnings_[random_.below(beginnings_.size())];
    }

private:
    std::optional<std::array<std::string, 4>> from(const std::vector<std::string>& text,
                                                   std::size_t within)
    {
        std::array<std::string, 4> drawn;
        std::set<std::string> seen;
        if (text.size() < 100)
            return {};
        std::size_t at = random_.below(text.size());
        for (std::string& word : drawn) {
            std::size_t tries = 0;
            while (at < text.size() && (!is_wanted(text[at]) || seen.contains(text[at]))) {
                ++at;
                if (++tries > within)
                    return {};
            }
            if (at >= text.size())
                return {};
            word = text[at++];
            seen.insert(word);
        }
        return drawn;
    }

    bool is_wanted(const std::string& word) const
    {
        const std::uint64_t articles = reader_.articles_with(word);
        return word.size() >= 4 && articles >= 20 && articles * 3 < reader_.count(Unit::articles) &&
               std::ranges::all_of(word, [](char c) { return c >= 'a' && c <= 'z'; });
    }

    void find_beginnings()
    {
        for (char first = 'a'; first <= 'z'; ++first)
            for (char second = 'a'; second <= 'z'; ++second)
                if (const std::string begin{first, second, '*'};
                    expand(begin, reader_).found >= most_expansions)
                    beginnings_.push_back(begin);
    }

    const IndexReader& reader_;
    Random random_;
    std::vector<std::string> beginnings_;
};

std::string filled(std::string_view pattern, const std::array<std::string, 4>& words,
                   WordDrawer& drawer)
{
    std::string text;
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        const bool alone =
            (i == 0 || pattern[i - 1] == ' ' || pattern[i - 1] == '(') &&
            (i + 1 == pattern.size() || pattern[i + 1] == ' ' || pattern[i + 1] == ')');
        if (alone && pattern[i] >= 'A' && pattern[i] <= 'D')
            text += words.at(static_cast<std::size_t>(pattern[i] - 'A'));
        else if (alone && pattern[i] == 'W')
            text += drawer.wildcard();
        else
            text += pattern[i];
    }
    return text;
}

double median_time(OpenIndex& index, const std::string& text)
{
    BenchQuery query;
    query.text = text;
    std::vector<double> times;
    for (int round = 0; round < rounds; ++round) {
        const double start = thread_milliseconds();
        (void)index.answer(query);
        times.push_back(thread_milliseconds() - start);
    }
    return percentile(times, 0.5);
}

void measure_kind(std::ostream& out, const Kind& kind, OpenIndex& index, WordDrawer& drawer,
                  std::size_t count)
{
    std::vector<double> near;
    std::vector<double> plain;
    for (std::size_t i = 0; i < count; ++i) {
        const std::array<std::string, 4> words = drawer.words(kind.within);
        plain.push_back(median_time(index, filled(kind.plain, words, drawer)));
        near.push_back(median_time(index, filled(kind.near, words, drawer)));
    }
    for (const double share : {0.5, 0.95})
        out << std::setw(9) << percentile(near, share) << std::setw(9) << percentile(plain, share)
            << std::setw(7) << percentile(near, share) / percentile(plain, share);
    out << "  " << kind.name << std::endl;
}

}  // namespace

void measure_nearness(std::ostream& out, const std::string& index, std::size_t per_kind)
{
    const IndexReader reader(index);
    WordDrawer drawer(reader);
    const std::unique_ptr<OpenIndex> open = open_onrecord(index, AnswerDepth::hits);
    out << "milliseconds of CPU, " << per_kind << " queries a kind\n"
        << "      p50      AND  times      p95      AND  times\n"
        << std::fixed << std::setprecision(2);
    for (const Kind& kind : kinds)
        measure_kind(out, kind, *open, drawer, per_kind);
}

}  // namespace onrecord::bench
