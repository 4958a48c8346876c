#include "extract/quotes/lexicon.h"

#include "lang/profile.h"

namespace onrecord {

namespace {

constexpr std::size_t shortest_ending = 4;  // bytes
constexpr std::size_t shortest_beginning = 3;

/// The last four bytes of a word that has them, as a number.
std::uint32_t last_four(std::string_view word)
{
    std::uint32_t number = 0;
    for (const char c : word.substr(word.size() - 4)) {
        number = (number << 8) | static_cast<unsigned char>(c);
    }
    return number;
}

std::vector<std::string> split_words(std::string_view phrase)
{
    std::vector<std::string> words;
    while (!phrase.empty()) {
        const std::size_t space = std::min(phrase.find(' '), phrase.size());
        words.emplace_back(phrase.substr(0, space));
        phrase.remove_prefix(std::min(space + 1, phrase.size()));
    }
    return words;
}

/// A lexicon for each profile, made once.
struct AllLexicons {
    AllLexicons()
    {
        for (const LanguageProfile* profile : language_profiles()) {
            if (profile->attribution != nullptr) {
                by_tag.emplace(profile->tag, Lexicon(*profile));
            }
        }
    }
    std::unordered_map<std::string_view, Lexicon> by_tag;
    Lexicon none;
};

}  // namespace

const Lexicon& Lexicon::for_language(std::string_view tag)
{
    static const AllLexicons all;
    const LanguageProfile* profile = find_language(tag);
    const auto found = profile == nullptr ? all.by_tag.end() : all.by_tag.find(profile->tag);
    return found == all.by_tag.end() ? all.none : found->second;
}

void Lexicon::add(AttributionWords::List words, std::uint64_t word_class)
{
    for (std::string_view word : words) {
        words_[word] |= word_class;
        if (const std::size_t at = word.find('\''); at != std::string_view::npos) {
            std::string curly(word);
            words_[curly.replace(at, 1, "’")] |= word_class;
        }
    }
}

void Lexicon::add_endings(AttributionWords::List words, std::uint64_t word_class)
{
    for (std::string_view word : words) {
        if (word.size() >= shortest_ending) {
            endings_[last_four(word)].push_back({std::string(word), word_class});
        }
    }
}

std::uint64_t Lexicon::classes_of_ending(std::string_view lower) const
{
    if (endings_.empty() || lower.size() < shortest_ending) {
        return 0;
    }
    const auto candidates = endings_.find(last_four(lower));
    if (candidates == endings_.end()) {
        return 0;
    }
    for (const Ending& ending : candidates->second) {
        if (lower.size() >= ending.word.size() + shortest_beginning &&
            lower.ends_with(ending.word)) {
            return ending.classes;
        }
    }
    return 0;
}

void Lexicon::mark_clause_verbs(const LanguageProfile& profile)
{
    const bool tells_infinitives = !profile.attribution->infinitive_words.empty();
    for (std::string_view verb : profile.speech_verbs) {
        std::uint64_t& word_classes = words_[verb];
        if (tells_infinitives || (word_classes & directive_verb) == 0) {
            word_classes |= clause_verb;
        }
    }
}

Lexicon::Lexicon(const LanguageProfile& profile)
{
    const AttributionWords& words = *profile.attribution;
    add(profile.speech_verbs, speech_verb);
    add(words.participles, participle);
    add(words.quoting_verbs, quoting_verb);
    add(words.addressing_verbs, addressing_verb);
    add(words.plain_verbs, plain_verb);
    add(words.comparing_words, comparing_word);
    add(words.question_verbs, question_verb);
    add(words.question_words, question_word);
    add(words.turning_words, turning_word);
    add(words.surnames, surname_word);
    add(words.aside_prepositions, aside_preposition);
    add(words.clause_verbs, clause_verb);
    add(words.evidence_verbs, evidence_verb);
    add(words.directive_verbs, directive_verb);
    add(words.continuing_verbs, continuing_verb);
    add(words.infinitive_words, infinitive_word);
    add(words.auxiliaries, auxiliary);
    add(words.passives, passive);
    add(words.modals, modal);
    add(words.negations, negation);
    add(words.that_words, that_word);
    add(words.relatives, relative);
    add(words.conjunctions, conjunction);
    add(words.subordinators, subordinator);
    add(words.determiners, determiner);
    add(words.prepositions, preposition);
    add(words.place_prepositions, place_preposition);
    add(words.time_words, time_word);
    add(words.adverbs, adverb);
    add(words.function_words, function_word);
    add(profile.he, pronoun_he);
    add(profile.she, pronoun_she);
    add(words.other_pronouns, other_pronoun);
    add(words.thing_pronouns, thing_pronoun);
    add(words.definite_articles, definite_article);
    add(profile.titles, title);
    add(words.male_titles, male_title | title);
    add(words.female_titles, female_title | title);
    add(words.roles, role);
    add(words.opening_accords, opening_accord);
    add(words.closing_accords, closing_accord);
    add(words.assets, asset);
    add(words.credit_words, credit_word);
    add(words.question_labels, question_label);
    add(words.answer_labels, answer_label);
    add(words.former_words, former_word);
    add(words.groups, group);
    add(words.bodies, body);
    add(words.name_particles, name_particle);
    add(words.name_suffixes, name_suffix);
    add(words.organisation_joints, organisation_joint);
    add(words.organisation_words, organisation_word);
    add(words.organisations, organisation_name);
    add(words.places, place);
    add(words.peoples, people);
    add(words.male_names, male_name);
    add(words.female_names, female_name);
    add(profile.abbreviations, abbreviation);
    if (words.marks_clauses) {
        mark_clause_verbs(profile);
    }
    drops_subjects_ = words.drops_subjects;
    two_surnames_ = words.two_surnames;
    has_articles_ = !words.definite_articles.empty();
    capital_nouns_ = words.capital_nouns;
    if (words.compounds) {
        add_endings(words.roles, role);
        add_endings(profile.titles, title);
        add_endings(words.organisation_words, organisation_word);
        add_endings(words.bodies, body);
    }
    for (std::string_view phrase : profile.according_to) {
        according_to_.push_back(split_words(phrase));
        words_[according_to_.back().front()] |= accord;
    }
}

}  // namespace onrecord
