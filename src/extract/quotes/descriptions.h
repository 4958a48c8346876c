#pragma once

#include <cstdint>
#include <string>
#include <unordered_map>
#include <vector>

#include "extract/quotes/roles.h"
#include "extract/quotes/scene.h"
#include "extract/quotes/subject.h"

namespace onrecord {

/// What a text says its people are: their roles, and whom "the port director" stands for.
class Descriptions {
public:
    /// `articles`: the language marks with an article who is known already. Linear in the mentions.
    Descriptions(const Scene& scene, bool articles);

    /// What an apposition says of a person, else what stands before the name; empty for nothing.
    [[nodiscard]] std::string role_of(std::uint32_t person) const;

    /// The person described before with all words of `subject`, or `nobody`. Where several are, it
    /// is `last`, the one named last, or nobody.
    [[nodiscard]] std::uint32_t person_of(const Subject& subject, std::uint32_t last) const;

private:
    struct Entry {
        std::uint32_t person;
        RoleSpan span;
    };

    [[nodiscard]] const Token& token(std::uint32_t i) const { return scene_.token(i); }
    void add(std::uint32_t person, RoleSpan span);
    /// The noun that says what somebody is, or `last` when there is none.
    [[nodiscard]] std::uint32_t noun_of(const Subject& subject) const;
    /// All that `subject` says of somebody stands in `span` too.
    [[nodiscard]] bool covers(RoleSpan span, const Subject& subject) const;
    [[nodiscard]] bool holds(RoleSpan span, std::uint32_t hash) const;

    const Scene& scene_;
    bool articles_;
    std::vector<RoleSpan> behind_;  ///< by person; the first of each
    std::vector<RoleSpan> before_;
    std::unordered_map<std::uint32_t, std::vector<Entry>> by_noun_;  ///< hash of a noun for persons
};

}  // namespace onrecord
