#pragma once

#include <optional>
#include <vector>

#include "search/context.h"
#include "search/plan.h"
#include "search/sought_words.h"

namespace onrecord {

/// How near the words that a query asks somebody to say stand to that name and to each other in an
/// article: what counting words does not tell. Where the article does not have the name it adds
/// nothing, else to the score
/// 1. at the place of the name where it is most, for each word by how near the next one stands, and
///    more for the form that was typed;
/// 2. for two words with at most two others between them in the query, by how near they stand at
///    their nearest;
/// 3. for each word that the article has in the form that was typed.
/// A phrase stands where its first word does; a name where its last one does, which is how it is
/// mentioned again. How much, says search/weight.h.
class Nearness {
public:
    /// `context` is of articles; borrows it and the plan.
    Nearness(const VoicePlan& voice, const SearchContext& context);

    /// What to add to the score of an article. Cost: a few looks through its words.
    [[nodiscard]] double of(DocumentNumber article);

private:
    /// The places of a word in an article, rising: in all its forms, and in the one typed.
    struct Places {
        std::vector<std::uint32_t> all;
        std::vector<std::uint32_t> typed;
    };
    /// A word in one segment.
    struct Forms {
        SoughtWords all;
        std::optional<WordNumber> typed;  ///< the form typed, if the segment has it
        bool all_typed;                   ///< there is no other
    };
    struct SoughtWord {
        const PatternPlan* pattern;
        double rarity;
    };
    using Segment = std::vector<Forms>;  ///< of the name, where there is one, then of each word

    [[nodiscard]] static Forms forms_of(const PatternPlan& pattern, const WordFile& file);
    [[nodiscard]] const Segment& segment(std::size_t place);
    /// False when the article does not have it.
    [[nodiscard]] bool find_name(const ArticleWords& words, const Segment& segment);
    void find_places(const ArticleWords& words, const Segment& segment);
    [[nodiscard]] double by_name();
    [[nodiscard]] double by_pairs() const;

    const SearchContext& context_;
    const PatternPlan* name_;
    std::vector<SoughtWord> words_;
    std::vector<std::optional<Segment>> segments_;
    std::vector<std::uint32_t> name_places_;
    std::vector<double> sums_;    ///< of each place of the name
    std::vector<Places> places_;  ///< of each word, in the article that is looked at
};

}  // namespace onrecord
