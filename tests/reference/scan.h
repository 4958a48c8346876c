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

    /// Is every marked piece made of whole words that stand in a match of one of the query's words
    /// or phrases? `title`: words asked for in the title count too.
    [[nodiscard]] bool marks_are_true(const Query& query, const MarkedText& shown,
                                      bool title) const;

    /// Does a word or phrase of the query that is not excluded stand in `text`?
    [[nodiscard]] bool has_match(const Query& query, std::string_view text) const;

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
    void add_patterns(const Query& query, bool wanted, bool title,
                      std::vector<Pattern>& patterns) const;
    [[nodiscard]] std::vector<bool> words_in_matches(const Query& query, const Tokens& tokens,
                                                     bool title) const;
    [[nodiscard]] Tokens known(std::string_view text) const;

    std::vector<Facts> articles_;
    std::vector<Item> article_items_;
    std::vector<Item> quote_items_;
    std::vector<std::string> words_;
    std::map<std::string, std::uint32_t, std::less<>> numbers_;
    /// By stemmer, then stem: the words of articles in its language.
    std::map<std::string, std::map<std::string, std::set<std::uint32_t>>> stems_;
};

}  // namespace onrecord::reference
