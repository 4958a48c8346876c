#pragma once

#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "article/facts.h"
#include "query/query.h"
#include "search/hit.h"

namespace onrecord::reference {

/// Words of one text, by number in the Scan's vocabulary.
using Tokens = std::vector<std::uint32_t>;

/// What may stand at each place of a run of words.
using Pattern = std::vector<std::set<std::uint32_t>>;

/// What made an article or quote match.
struct Reasons {
    std::vector<Pattern> in_title;
    std::vector<Pattern> in_text;  ///< or in the words of a quote
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

    /// Is every marked piece made of whole words that stand in a match of one of the patterns?
    [[nodiscard]] bool marks_are_true(const std::vector<Pattern>& patterns,
                                      const MarkedText& shown) const;

    /// Does one of the patterns stand in `text`?
    [[nodiscard]] bool has_match(const std::vector<Pattern>& patterns, std::string_view text) const;

private:
    /// One article or quote, cut into words.
    struct Item {
        const Facts* article = nullptr;
        const Quote* quote = nullptr;  ///< null: the article itself
        std::uint32_t number = 0;      ///< of the quote
        std::vector<Tokens> texts;     ///< title and text, or the words said
        Tokens title;                  ///< empty for quotes
    };
    using Selection = std::vector<bool>;  ///< by item
    struct Selector;

    Tokens learn(std::string_view text);
    void learn_forms(std::string_view language, const std::vector<Tokens>& texts);
    [[nodiscard]] std::set<std::uint32_t> exactly(const std::string& term) const;
    [[nodiscard]] std::set<std::uint32_t> forms(const std::string& term) const;
    [[nodiscard]] Pattern pattern(const WordNode& node) const;
    [[nodiscard]] Pattern pattern(const PhraseNode& node) const;
    [[nodiscard]] std::vector<Item> quotes_of(const Item& item) const;
    void add_patterns(const Query& query, const std::vector<Item>& item, bool title,
                      std::vector<Pattern>& patterns) const;
    [[nodiscard]] Reasons reasons(const Query& query, const Item& item) const;
    [[nodiscard]] static std::vector<bool> words_in_matches(const std::vector<Pattern>& patterns,
                                                            const Tokens& tokens);
    [[nodiscard]] Tokens known(std::string_view text) const;

    std::vector<Facts> articles_;
    std::vector<Item> article_items_;
    std::vector<Item> quote_items_;
    std::map<std::string, std::size_t> article_places_;  ///< id to place in article_items_
    std::map<QuoteId, std::size_t> quote_places_;
    std::vector<std::string> words_;
    std::map<std::string, std::uint32_t, std::less<>> numbers_;
    /// By stemmer, then stem: the words of articles in its language.
    std::map<std::string, std::map<std::string, std::set<std::uint32_t>>> stems_;
};

}  // namespace onrecord::reference
