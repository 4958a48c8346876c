#pragma once

#include <span>
#include <string_view>

namespace onrecord {

/// The words of one language that tell who says what, beside the reporting verbs, titles and
/// pronouns of its profile. All lower case, abbreviations without their
/// full stop; every list may be empty.
struct AttributionWords {
    using List = std::span<const std::string_view>;

    List participles = {};    ///< forms whose subject is that of the sentence: "adding"
    List quoting_verbs = {};  ///< speech only where something in marks follows: "called", "accused"
    List addressing_verbs = {};  ///< take a hearer before the words: "told"
    List plain_verbs = {};       ///< are hardly ever anything but speech: "said"
    List clause_verbs = {};  ///< speech only where a clause or something in marks follows: "claims"
    List evidence_verbs = {};   ///< what things do as well as people: "suggests"
    List directive_verbs = {};  ///< report speech by an infinitive: "urged them to leave"

    List continuing_verbs = {};   ///< before an infinitive: "went" (on to say)
    List infinitive_words = {};   ///< stand before an infinitive: "to"
    List auxiliaries = {};        ///< "has", "was"
    List passives = {};           ///< auxiliaries that turn the subject into the hearer: "was told"
    List modals = {};             ///< make a verb no statement: "would", "declined"
    List negations = {};          ///< "not", "never"
    List that_words = {};         ///< open a reported clause: "that"
    List relatives = {};          ///< "who"
    List comparing_words = {};    ///< make of a cue an aside: "as" in "as she said"
    List question_verbs = {};     ///< open a reported question: "asked"
    List question_words = {};     ///< begin it: "whether", "why", "about"
    List turning_words = {};      ///< end reported speech behind a comma: "but", "which"
    List opening_accords = {};    ///< "according to" where they open a sentence: "pour X, ..."
    List closing_accords = {};    ///< the same behind a comma: "..., so X"
    List conjunctions = {};       ///< "and", "but"
    List subordinators = {};      ///< open a clause that is no statement of its own: "when", "if"
    List definite_articles = {};  ///< of the determiners, those that point back: "the"
    List determiners = {};        ///< "the", "a", "his", "several"
    List prepositions = {};
    List place_prepositions =
        {};  ///< stand before places and workplaces, hardly before people: "at"
    List aside_prepositions = {};  ///< behind a verb they tell how it was said: "in", "with"
    List time_words = {};          ///< "monday", "yesterday", "week"
    List adverbs = {};             ///< may stand between subject and verb: "also", "later"
    List function_words = {};      ///< other words that no name begins with, though a sentence may

    List thing_pronouns = {};  ///< what a company is called: "it"; also in `other_pronouns`
    List other_pronouns = {};  ///< no single named person: "they", "we", "it"

    List male_titles = {};  ///< titles that tell a man: "mr"
    List female_titles = {};
    List roles = {};            ///< nouns for one person: "spokesman", "professor"
    List former_words = {};     ///< stand before an office: "former"
    List groups = {};           ///< nouns for several: "officials"
    List bodies = {};           ///< nouns for what speaks as one: "company", "ministry", "report"
    List assets = {};           ///< what companies have, not people: "shares"
    List credit_words = {};     ///< open the credits of a foot: "reporting" (by)
    List question_labels = {};  ///< in interviews: "q"
    List answer_labels = {};
    List name_particles = {};  ///< lower-case parts of names: "van", "de"
    List name_suffixes = {};   ///< "jr"

    List organisation_joints = {};  ///< join the parts of such a name: "of"
    List organisation_words = {};   ///< a name that holds one is no person's: "party", "inc"
    List surnames = {};             ///< of those, words that are surnames too: "law"
    List organisations = {};        ///< names of one word that are no person's: "congress"
    List places = {};               ///< countries, capitals, and first words of place names: "san"
    List peoples = {};  ///< "american", "republican"; before a name they are no part of it
    /// Compounds are one word and end in what they are: "Kulturminister". True lets `roles`,
    /// `bodies` and `organisation_words` be found as endings.
    bool compounds = false;
    /// A reported clause is always opened by one of `that_words`, so that what else follows a
    /// reporting verb is an object: all of them are `clause_verbs`. Without `infinitive_words`
    /// `directive_verbs` are not, as an infinitive cannot be told.
    bool marks_clauses = false;
    /// A verb alone may speak for whoever spoke last: "«...», dijo."
    bool drops_subjects = false;
    /// Nouns begin with a capital, so that one does not make a name.
    bool capital_nouns = false;
    /// The first of two surnames stands for a person: "Ferrán" for "Lidia Ferrán Ochoa".
    bool two_surnames = false;
    List male_names = {};  ///< given names; evidence of a person and of gender
    List female_names = {};
};

}  // namespace onrecord
