#pragma once

#include <cstddef>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace onrecord {

/// What a user says of speakers' names: which are one person's, and which another one does not
/// mean. Rules, one a line; empty lines and lines that begin with `#` are none:
///
///     Vladimir Putin = V. Putin = Putin        one person, shown by the first name
///     Putin != Igor Putin, Lyudmila Putin      who asks for the first does not mean the others
///
/// Names are compared by `name_key`: accents, case and points aside.
class Aliases {
public:
    /// No rules.
    Aliases() = default;

    /// `file` names the rules in messages. @throws Error (bad_input) with the line: a rule without
    /// a sign or a name, a name of two persons, a name that is not meant by itself.
    Aliases(std::string_view rules, std::string_view file);

    [[nodiscard]] bool empty() const { return persons_.empty() && apart_.empty(); }

    /// The keys of all names of the person who has the name `key`; `key` alone when no rule joins
    /// it.
    [[nodiscard]] std::vector<std::string> names_of(const std::string& key) const;

    /// The name by which that person is shown, as written in the rule; empty when no rule joins it.
    [[nodiscard]] std::string shown_name(const std::string& key) const;

    /// May who asked for `asked` mean `key`? Both are keys.
    [[nodiscard]] bool may_mean(const std::string& asked, const std::string& key) const;

private:
    struct Person {
        std::string shown;
        std::vector<std::string> keys;
    };

    void join(const std::vector<std::string_view>& names);
    void part(std::string_view asked, const std::vector<std::string_view>& others);

    std::vector<Person> persons_;
    std::map<std::string, std::size_t> person_of_;  ///< place in `persons_` by key
    std::set<std::pair<std::string, std::string>> apart_;
};

}  // namespace onrecord
