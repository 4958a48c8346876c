#include "search/pair_finder.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <random>

#include "numbered_words.h"
#include "search/spans.h"

using namespace onrecord;
using namespace onrecord::test;

namespace {

/// The words of an article as `SpanFinder` sees them.
class Spelled : public SpanText {
public:
    Spelled(const SpanFinder& spans, const WordFile& file, const ArticleWords& words,
            WordRange range)
        : words_(words), range_(range)
    {
        for (const PatternPlan* leaf : spans.leaves())
            finders_.emplace_back(*leaf, file);
        sentences_ = behind_title(words.sentence_starts());
        paragraphs_ = behind_title(words.paragraph_starts());
    }
    void find(std::size_t leaf, std::vector<WordRange>& found) override
    {
        finders_[leaf].find(words_, range_, found);
    }
    const std::vector<std::uint32_t>& sentence_starts() override { return sentences_; }
    const std::vector<std::uint32_t>& paragraph_starts() override { return paragraphs_; }

private:
    [[nodiscard]] std::vector<std::uint32_t> behind_title(std::vector<std::uint32_t> starts) const
    {
        for (std::uint32_t& start : starts)
            start += words_.title_words;
        return starts;
    }

    std::vector<PatternFinder> finders_;
    ArticleWords words_;
    WordRange range_;
    std::vector<std::uint32_t> sentences_;
    std::vector<std::uint32_t> paragraphs_;
};

bool stands_by_spans(const ProximityPlan& plan, const WordFile& file, const ArticleWords& words,
                     WordRange range)
{
    SpanFinder spans(plan);
    Spelled text(spans, file, words, range);
    return spans.stands_in(text);
}

constexpr std::uint32_t alphabet = 8;

std::uint32_t below(std::mt19937& random, std::uint32_t count)
{
    return static_cast<std::uint32_t>(random() % count);
}

WordSequence make_article(std::mt19937& random)
{
    WordSequence article;
    for (std::size_t length = below(random, 60); length > 0; --length)
        article.words.push_back(below(random, alphabet));
    const auto size = static_cast<std::uint32_t>(article.words.size());
    article.title_words = size == 0 ? 0 : below(random, std::min(size, 6U));
    for (std::uint32_t place = 1; place + article.title_words < size; ++place) {
        const bool starts_paragraph = below(random, 15) == 0;
        if (starts_paragraph || below(random, 6) == 0)
            article.sentence_starts.push_back(place);
        if (starts_paragraph)
            article.paragraph_starts.push_back(place);
    }
    return article;
}

/// One to three patterns of one length, of words from `first` to before `last`.
Plan make_part(std::mt19937& random, std::uint32_t first, std::uint32_t last)
{
    const std::size_t length = 1 + below(random, 3) / 2;
    AnyOfPlan any;
    for (std::size_t count = 1 + below(random, 3); count > 0; --count) {
        Places places(length);
        for (std::vector<std::uint32_t>& place : places)
            for (std::size_t forms = 1 + below(random, 2); forms > 0; --forms)
                place.push_back(first + below(random, last - first));
        any.parts.push_back({pattern(places)});
    }
    return any.parts.size() == 1 ? any.parts.front() : Plan{std::move(any)};
}

ProximityPlan make_pair(std::mt19937& random)
{
    ProximityOperator how;
    how.kind = static_cast<Proximity>(below(random, 4));
    how.distance = 1 + below(random, 5);
    how.negated = below(random, 4) == 0;
    constexpr std::uint32_t middle = alphabet / 2;
    return {how, {make_part(random, 0, middle), make_part(random, middle, alphabet)}};
}

Plan pair_of(Plan first, Plan second)
{
    return {ProximityPlan{{Proximity::near, 3, false}, {std::move(first), std::move(second)}}};
}

}  // namespace

TEST_SUITE_BEGIN("search.pair_finder");

TEST_CASE("a pair stands where the spans of both parts do")
{
    std::mt19937 random(11);
    std::vector<WordSequence> articles;
    for (int i = 0; i < 100; ++i)
        articles.push_back(make_article(random));
    const NumberedWords words(articles, alphabet);
    int standing = 0;
    int wrong = 0;
    constexpr int plans = 300;
    for (int i = 0; i < plans; ++i) {
        const ProximityPlan plan = make_pair(random);
        std::optional<PairFinder> pair = PairFinder::of(plan, words.file());
        REQUIRE(pair);
        for (std::uint32_t article = 1; article <= articles.size(); ++article) {
            const ArticleWords text = words.file().article(article);
            const WordRange range = below(random, 3) == 0
                                        ? WordRange{0, text.title_words}
                                        : WordRange{text.title_words, text.count()};
            const bool stands = pair->stands_in(text, range);
            standing += stands ? 1 : 0;
            wrong += stands == stands_by_spans(plan, words.file(), text, range) ? 0 : 1;
        }
    }
    CHECK(wrong == 0);
    CHECK(standing > 5000);
    CHECK(standing < 25000);
}

TEST_CASE("other proximities are no pairs")
{
    const NumberedWords words({{{0, 1, 2}, 0, 3, {}, {}}}, 4);
    const Plan one{pattern({{0}})};
    const Plan two{pattern({{1}})};
    const Plan phrase{pattern({{1}, {2}})};
    Plan spelt{pattern({{1}})};
    std::get<PatternPlan>(spelt.node).spelling.letter_case = true;
    struct Row {
        const char* what;
        Plan first;
        Plan second;
        bool is_pair;
    };
    const Row rows[] = {
        {"two words", one, two, true},
        {"a word and a phrase", one, phrase, true},
        {"a word and one of its phrases", two, phrase, false},
        {"twice a word", one, one, false},
        {"a word whose case counts", one, spelt, false},
        {"a pair inside", pair_of(one, two), phrase, false},
        {"a word or a phrase", {AnyOfPlan{{two, phrase}}}, one, false},
        {"a word or a pair", {AnyOfPlan{{two, pair_of(two, phrase)}}}, one, false},
    };
    for (const Row& row : rows) {
        CAPTURE(row.what);
        const Plan plan = pair_of(row.first, row.second);
        CHECK(PairFinder::of(std::get<ProximityPlan>(plan.node), words.file()).has_value() ==
              row.is_pair);
    }
}

TEST_SUITE_END();
