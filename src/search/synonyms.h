#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace onrecord {

/// Words that a user wants to be found for each other. Rules, one a line; empty lines and lines
/// that begin with `#` are none:
///
///     car = automobile = motor car        who asks for one of them finds all; several words are
///                                         found side by side, but never asked for in one
class Synonyms {
public:
    /// No rules.
    Synonyms() = default;

    /// `file` names the rules in messages. @throws Error (bad_input) with the line: no sign, a part
    /// without a word.
    Synonyms(std::string_view rules, std::string_view file);

    [[nodiscard]] bool empty() const { return groups_.empty(); }

    /// What stands in rules beside any of `forms`, folded words; as written, each once.
    [[nodiscard]] std::vector<std::string> beside(const std::vector<std::string>& forms) const;

private:
    struct Entry {
        std::string text;
        std::string term;  ///< folded; empty when it is several words
    };

    std::vector<std::vector<Entry>> groups_;
};

}  // namespace onrecord
