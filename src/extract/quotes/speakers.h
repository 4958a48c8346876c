#pragma once

#include <cstdint>
#include <string>
#include <unordered_map>
#include <vector>

#include "article/facts.h"
#include "extract/quotes/descriptions.h"
#include "extract/quotes/scene.h"
#include "extract/quotes/subject.h"

namespace onrecord {

/// The speakers of an article while they are found: gives each subject its speaker, and knows whom
/// "he" and "she" mean.
class SpeakerTable {
public:
    /// `declared`: speakers that the article states; they come first.
    SpeakerTable(const Scene& scene, const Lexicon& lexicon,
                 const std::vector<std::string>& declared);

    /// The speaker a subject names, added when new; `no_speaker` for nobody we can name.
    [[nodiscard]] std::uint32_t speaker_of(const Subject& subject);

    /// A person was named as the subject of a sentence: "he" may mean them from now on.
    void notice(std::uint32_t person);

    /// The speaker that a person has become, or `no_speaker`.
    [[nodiscard]] std::uint32_t known(std::uint32_t person) const { return by_person_[person]; }

    /// How many of the speakers the article states; they come first.
    [[nodiscard]] std::size_t declared() const noexcept { return declared_; }

    [[nodiscard]] std::vector<Speaker>& speakers() noexcept { return speakers_; }

    /// What the text says a person is; empty when nothing.
    [[nodiscard]] std::string role_of(std::uint32_t person) const
    {
        return descriptions_.role_of(person);
    }

private:
    [[nodiscard]] std::uint32_t of_person(std::uint32_t person);
    [[nodiscard]] std::uint32_t of_pronoun(Gender gender);
    /// "it": the body that spoke last, not far before token `at`.
    [[nodiscard]] std::uint32_t of_body(std::uint32_t at) const;
    /// "the port director": the person described so before, else somebody without a name.
    [[nodiscard]] std::uint32_t of_description(const Subject& subject);
    [[nodiscard]] std::uint32_t of_words(const Subject& subject);
    /// The words are a body's name, not "the company".
    [[nodiscard]] bool is_named(const Subject& subject) const;
    /// "Reports said": a noun that has its capital from where it stands, as far as the text shows.
    [[nodiscard]] bool is_plural(const Token& word) const;
    /// As it is shown: "the company" with its article.
    [[nodiscard]] std::string words_of(const Subject& subject, bool with_article) const;
    [[nodiscard]] std::uint32_t find_declared(std::string_view name) const;

    const Scene& scene_;
    bool capital_nouns_;
    Descriptions descriptions_;
    std::vector<Speaker> speakers_;
    std::size_t declared_ = 0;
    /// The first declared speaker of a name, and of a last word of one; lower case.
    std::unordered_map<std::string, std::uint32_t> declared_names_;
    std::unordered_map<std::string, std::uint32_t> declared_surnames_;
    std::vector<std::uint32_t> by_person_;
    std::unordered_map<std::string, std::uint32_t> by_words_;
    std::uint32_t last_male_ = nobody;  ///< whom "he" means
    std::uint32_t last_female_ = nobody;
    std::uint32_t last_ = nobody;           ///< whoever was named last
    std::uint32_t last_body_ = no_speaker;  ///< whom "it" means
    std::uint32_t last_body_at_ = 0;        ///< token
};

}  // namespace onrecord
