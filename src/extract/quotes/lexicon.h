#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "lang/profile.h"
#include "text/word_table.h"

namespace onrecord {

/// What a word can be, as bits: a word may be several things ("page", "chair").
enum WordClass : std::uint64_t {
    speech_verb = 1ULL << 0,
    participle = 1ULL << 1,
    quoting_verb = 1ULL << 2,
    addressing_verb = 1ULL << 3,
    auxiliary = 1ULL << 4,
    passive = 1ULL << 5,
    modal = 1ULL << 6,
    negation = 1ULL << 7,
    that_word = 1ULL << 8,
    relative = 1ULL << 9,
    conjunction = 1ULL << 10,
    subordinator = 1ULL << 11,
    determiner = 1ULL << 12,
    preposition = 1ULL << 13,
    time_word = 1ULL << 14,
    adverb = 1ULL << 15,
    function_word = 1ULL << 16,
    pronoun_he = 1ULL << 17,
    pronoun_she = 1ULL << 18,
    other_pronoun = 1ULL << 19,
    title = 1ULL << 20,
    male_title = 1ULL << 21,
    female_title = 1ULL << 22,
    role = 1ULL << 23,
    group = 1ULL << 24,
    body = 1ULL << 25,
    name_particle = 1ULL << 26,
    name_suffix = 1ULL << 27,
    organisation_word = 1ULL << 28,
    organisation_name = 1ULL << 29,
    place = 1ULL << 30,
    people = 1ULL << 31,
    male_name = 1ULL << 32,
    female_name = 1ULL << 33,
    abbreviation = 1ULL << 34,
    organisation_joint = 1ULL << 36,
    place_preposition = 1ULL << 37,
    accord = 1ULL << 35,  ///< first word of a phrase such as "according to"
    clause_verb = 1ULL << 38,
    directive_verb = 1ULL << 39,
    infinitive_word = 1ULL << 40,
    plain_verb = 1ULL << 41,
    comparing_word = 1ULL << 42,
    question_verb = 1ULL << 43,
    question_word = 1ULL << 44,
    turning_word = 1ULL << 45,
    surname_word = 1ULL << 46,
    aside_preposition = 1ULL << 47,
    evidence_verb = 1ULL << 48,
    continuing_verb = 1ULL << 49,
    thing_pronoun = 1ULL << 50,
    definite_article = 1ULL << 51,
    former_word = 1ULL << 52,
    opening_accord = 1ULL << 53,
    closing_accord = 1ULL << 54,
    asset = 1ULL << 55,
    credit_word = 1ULL << 56,
    question_label = 1ULL << 57,
    answer_label = 1ULL << 58,
};

/// The attribution words of one language, by word. Immutable once made.
class Lexicon {
public:
    /// The lexicon of a language tag; one without words where the language has none, so that only
    /// marks speak.
    [[nodiscard]] static const Lexicon& for_language(std::string_view tag);

    Lexicon() = default;
    explicit Lexicon(const LanguageProfile& profile);

    /// The classes of a lower-case word, 0 when unknown.
    [[nodiscard]] std::uint64_t classes(std::string_view lower) const
    {
        return classes(lower, hash_word(lower));
    }
    /// The same where the word's hash is known.
    [[nodiscard]] std::uint64_t classes(std::string_view lower, std::uint32_t hash) const
    {
        const std::uint64_t* found = words_.find(lower, hash);
        return found == nullptr ? classes_of_ending(lower) : *found;
    }

    /// See AttributionWords::drops_subjects.
    [[nodiscard]] bool drops_subjects() const noexcept { return drops_subjects_; }

    /// The language marks with an article what is known already.
    [[nodiscard]] bool has_articles() const noexcept { return has_articles_; }

    /// See AttributionWords::capital_nouns.
    [[nodiscard]] bool capital_nouns() const noexcept { return capital_nouns_; }

    /// See AttributionWords::two_surnames.
    [[nodiscard]] bool two_surnames() const noexcept { return two_surnames_; }

    /// Phrases that name a speaker without a verb, split into lower-case words.
    [[nodiscard]] const std::vector<std::vector<std::string>>& according_to() const noexcept
    {
        return according_to_;
    }

private:
    /// A word that may stand at the end of a compound.
    struct Ending {
        std::string word;
        std::uint64_t classes;
    };

    [[nodiscard]] std::uint64_t classes_of_ending(std::string_view lower) const;
    void add_endings(AttributionWords::List words, std::uint64_t word_class);
    void mark_clause_verbs(const LanguageProfile& profile);
    /// Words with an apostrophe are added with the curly one, too.
    void add(AttributionWords::List words, std::uint64_t word_class);

    WordTable words_;
    std::vector<std::vector<std::string>> according_to_;
    bool drops_subjects_ = false;
    bool two_surnames_ = false;
    bool has_articles_ = false;
    bool capital_nouns_ = false;
    /// By their last four bytes; empty where a language writes no compounds.
    std::unordered_map<std::uint32_t, std::vector<Ending>> endings_;
};

}  // namespace onrecord
