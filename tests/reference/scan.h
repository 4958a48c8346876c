#pragma once

#include <cstdint>
#include <deque>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "article/facts.h"
#include "query/query.h"
#include "stretches.h"

namespace onrecord::reference {

/// Which words of a text made an article or quote match.
struct Reasons {
    std::vector<bool> in_title;
    std::vector<bool> in_text;  ///< or in the words of a quote
};

/// A quote's place: id of its article, number in it.
struct QuoteId {
    std::string article;
    std::uint32_t number = 0;
    friend auto operator<=>(const QuoteId&, const QuoteId&) = default;
};

/// The slow truth: answers queries by reading every article, without any index. Written from
/// docs/query-syntax.md and docs/analysis.md; shares with the engine only the cutting of words, the
/// stemmers and the language profiles.
class Scan {
public:
    explicit Scan(std::vector<Facts> articles);
    Scan(const Scan&) = delete;
    Scan& operator=(const Scan&) = delete;

    [[nodiscard]] const std::vector<Facts>& articles() const { return articles_; }

    [[nodiscard]] std::set<std::string> find_articles(const Query& query) const;
    [[nodiscard]] std::set<QuoteId> find_quotes(const Query& query) const;

    /// Why an article or quote matches that `query` finds.
    [[nodiscard]] Reasons reasons(const Query& query, const std::string& article) const;
    [[nodiscard]] Reasons reasons(const Query& query, const QuoteId& quote) const;

private:
    using Texts = std::vector<const Text*>;
    /// One article or quote, cut into words.
    struct Item {
        const Facts* article = nullptr;
        const Quote* quote = nullptr;  ///< null: the article itself
        std::uint32_t number = 0;      ///< of the quote
        Texts texts;                   ///< title and text, or the words said
        const Text* title = nullptr;   ///< of the article, as the two below
        const Text* body = nullptr;
        const Text* lead = nullptr;
    };
    using Items = std::vector<const Item*>;
    using Selection = std::vector<bool>;  ///< by item
    struct Selector;

    const Text& keep(Text text) { return texts_.emplace_back(std::move(text)); }
    Text learn(std::string_view text);
    Text learn_title(std::string_view title);
    [[nodiscard]] static Texts texts_of(const Item& item, const Field& field);
    void learn_forms(std::string_view language, const Texts& texts);
    [[nodiscard]] std::set<std::uint32_t> exactly(const std::string& term) const;
    [[nodiscard]] std::set<std::uint32_t> forms(const std::string& term) const;
    [[nodiscard]] std::set<std::uint32_t> matching(const std::string& glob) const;
    [[nodiscard]] std::set<std::uint32_t> alike(const std::string& term, std::size_t changes) const;
    [[nodiscard]] Pattern pattern(const Query& leaf) const;
    [[nodiscard]] const Pattern& known_pattern(const Query& leaf) const;
    [[nodiscard]] std::set<Stretch> stretches_in(const Query& query, const Text& text) const;
    [[nodiscard]] Items quotes_of(const Item& item) const;
    void add_reasons(const Query& query, const Item& item, Reasons& reasons) const;
    void add_words(const Query& query, const Item& item, Reasons& reasons) const;
    void add_said(const Query& said, const Item& item, Reasons& reasons) const;
    [[nodiscard]] Reasons reasons(const Query& query, const Item& item) const;

    mutable std::map<std::string, Pattern> patterns_;  ///< by leaf as written, those asked for
    std::vector<Facts> articles_;
    std::deque<Text> texts_;
    std::deque<Item> article_items_;
    std::deque<Item> quote_items_;
    std::map<std::string, std::size_t> article_places_;  ///< id to place in article_items_
    std::map<QuoteId, std::size_t> quote_places_;
    std::vector<std::string> words_;
    std::map<std::string, std::uint32_t, std::less<>> numbers_;
    /// By stemmer, then stem: the words of articles in its language.
    std::map<std::string, std::map<std::string, std::set<std::uint32_t>>> stems_;
};

}  // namespace onrecord::reference
