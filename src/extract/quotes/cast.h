#pragma once

#include <cstdint>
#include <limits>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "extract/quotes/names.h"
#include "extract/quotes/tokens.h"

namespace onrecord {

inline constexpr std::uint32_t nobody = std::numeric_limits<std::uint32_t>::max();

/// A person of the article.
struct Person {
    std::uint32_t name_first = 0;  ///< tokens of the fullest form of the name
    std::uint32_t name_last = 0;
    Gender gender = Gender::unknown;
    std::uint32_t mentions = 0;  ///< by the full name
};

/// How a full name is used in an article.
struct NameUse {
    std::uint32_t times = 0;
    std::uint32_t like_a_body = 0;  ///< where companies and places stand
    bool surely_person = false;     ///< with a title, or its first word is a given name
};

/// The people an article names, and who each mention is. A surname (or given name) alone is the
/// person who bears it in full; where several do, the one named most often whom the title allows.
class Cast {
public:
    /// Linear in the mentions, but for people of one surname.
    Cast(const TokenisedText& text, const std::vector<Mention>& mentions, bool two_surnames);

    /// Who the mention is, or `nobody`.
    [[nodiscard]] std::uint32_t person_of(std::uint32_t mention) const
    {
        return person_of_[mention];
    }
    [[nodiscard]] const Person& person(std::uint32_t id) const { return people_[id]; }
    [[nodiscard]] Person& person(std::uint32_t id) { return people_[id]; }
    /// The person who bears a surname in capitals ("LINDQVIST"), or `nobody`.
    [[nodiscard]] std::uint32_t bearer_of(const Token& surname) const
    {
        return best_of(by_surname_, surname.hash, Gender::unknown);
    }
    [[nodiscard]] std::size_t size() const noexcept { return people_.size(); }
    [[nodiscard]] std::string_view name(std::uint32_t person) const;

private:
    using Index = std::unordered_map<std::uint32_t, std::vector<std::uint32_t>>;

    [[nodiscard]] std::unordered_map<std::uint64_t, NameUse> count_uses(
        const std::vector<Mention>& mentions) const;
    [[nodiscard]] std::uint64_t key_of(const Mention& mention) const;
    /// The person of a full name, added when new.
    std::uint32_t take_full_name(const Mention& mention);
    void add_full_names(const std::vector<Mention>& mentions);
    void add_lone_names(const std::vector<Mention>& mentions);
    void resolve(const std::vector<Mention>& mentions);
    [[nodiscard]] std::uint32_t find_same(const Mention& mention) const;
    [[nodiscard]] std::uint32_t find_bearer(const Mention& mention) const;
    [[nodiscard]] std::uint32_t bearer_of_end(const Mention& mention) const;
    [[nodiscard]] std::uint32_t best_of(const Index& index, std::uint32_t hash,
                                        Gender gender) const;
    [[nodiscard]] bool same_given_names(const Person& person, const Mention& mention) const;
    [[nodiscard]] std::uint32_t surname(std::uint32_t first, std::uint32_t last) const;
    std::uint32_t add_person(const Mention& mention);
    static void add_bearer(Index& index, std::uint32_t hash, std::uint32_t person);

    const TokenisedText& text_;
    std::vector<Person> people_;
    std::vector<std::uint32_t> person_of_;  ///< by mention
    Index by_surname_;                      ///< hash of the last name -> people
    Index by_given_name_;
    Index by_first_surname_;  ///< where people bear two: "Ferrán" of "Lidia Ferrán Ochoa"
    bool two_surnames_;
};

}  // namespace onrecord
