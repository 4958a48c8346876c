#pragma once

#include <cstdint>

#include "extract/quotes/scene.h"
#include "extract/quotes/subject.h"

namespace onrecord {

/// Looks backwards from a verb for its subject, no further than token `begin`.
class BackwardSearch {
public:
    BackwardSearch(const Scene& scene, std::uint32_t begin) : scene_(scene), begin_(begin) {}

    /// The noun phrase or pronoun that ends before token `end`.
    [[nodiscard]] Subject ending_at(std::uint32_t end) const;

private:
    [[nodiscard]] const Token& token(std::uint32_t i) const { return scene_.token(i); }

    [[nodiscard]] bool is_linked(const Mention& mention) const;
    /// "a spokesman for Ada Lindqvist": the head stands before the preposition.
    [[nodiscard]] Subject mention_ending(const Mention& mention) const;
    [[nodiscard]] Subject person_subject(const Mention& mention) const;
    /// "Ada Lindqvist of the Port Authority of Velmark": the person at the head of such a chain, or
    /// null.
    [[nodiscard]] const Mention* person_linked_to(const Mention& tail) const;
    /// A capitalised word or the 's of one, part of a longer name.
    [[nodiscard]] bool continues_name(std::uint32_t i) const;
    /// Where "the union's general secretary" before a name begins.
    [[nodiscard]] std::uint32_t behind_description(std::uint32_t name) const;
    /// "President and Chief Executive Ada Lindqvist"
    [[nodiscard]] bool joins_offices(std::uint32_t i) const;
    /// The noun phrase whose head ends at `head_end`, with what follows up to `end`.
    [[nodiscard]] Subject noun_phrase(std::uint32_t head_end, std::uint32_t end,
                                      SubjectKind kind) const;
    /// "a spokesman for the union": the phrase found is what another noun is linked to.
    [[nodiscard]] Subject with_head(const Subject& tail) const;
    /// "said in a statement": the noun is no subject of what follows it.
    [[nodiscard]] bool stands_in_adverbial(const Subject& subject) const;
    [[nodiscard]] bool continues_back(std::uint32_t i) const;
    [[nodiscard]] Subject noun_ending(std::uint32_t end) const;

    [[nodiscard]] Subject before_relative(std::uint32_t who) const;
    [[nodiscard]] Subject before_bracket(std::uint32_t close) const;
    /// "Ada Lindqvist, a lawyer from Port Merrow, said": `comma` is the one before the verb.
    [[nodiscard]] Subject before_apposition(std::uint32_t comma) const;
    /// "the company, Fair Wind, said".
    [[nodiscard]] bool names_body(const Mention& mention) const;
    /// "the group's president, Ada Lindqvist, said".
    [[nodiscard]] Subject named_just_before(std::uint32_t comma) const;
    /// What an apposition that begins with the comma at `at` may belong to.
    [[nodiscard]] Subject head_before(std::uint32_t at) const;

    const Scene& scene_;
    std::uint32_t begin_;
};

}  // namespace onrecord
