#include "search/synonyms.h"

#include <algorithm>

#include "base/error.h"
#include "text/utf8.h"
#include "text/words.h"

namespace onrecord {

namespace {

std::string_view trimmed(std::string_view text)
{
    static constexpr std::string_view blanks = " \t\r\"";
    while (!text.empty() && blanks.find(text.front()) != std::string_view::npos)
        text.remove_prefix(1);
    while (!text.empty() && blanks.find(text.back()) != std::string_view::npos)
        text.remove_suffix(1);
    return text;
}

/// What stands before the next separator, which goes from `text` with it.
std::string_view take_until(std::string_view& text, char separator)
{
    const std::size_t end = std::min(text.find(separator), text.size());
    const std::string_view part = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    return trimmed(part);
}

[[noreturn]] void refuse(std::string_view file, std::size_t line, const std::string& reason)
{
    throw Error(ErrorKind::bad_input,
                std::string(file) + ":" + std::to_string(line) + ": " + reason,
                "write words that mean the same as: car = automobile = motor car");
}

}  // namespace

Synonyms::Synonyms(std::string_view rules, std::string_view file)
{
    if (!is_valid_utf8(rules))
        throw Error(ErrorKind::bad_input, std::string(file) + " is not valid UTF-8");
    if (rules.starts_with("\xEF\xBB\xBF"))
        rules.remove_prefix(3);
    for (std::size_t number = 1; !rules.empty(); ++number) {
        std::string_view line = take_until(rules, '\n');
        if (line.empty() || line.starts_with('#'))
            continue;
        if (line.find('=') == std::string_view::npos)
            refuse(file, number, "no rule");
        std::vector<Entry>& group = groups_.emplace_back();
        for (bool last = false; !last;) {
            last = line.find('=') == std::string_view::npos;
            const std::string_view text = take_until(line, '=');
            const std::vector<std::string> terms = word_terms(text);
            if (terms.empty())
                refuse(file, number,
                       text.empty() ? std::string("a word is missing")
                                    : "'" + std::string(text) + "' is no word");
            group.push_back({std::string(text), terms.size() == 1 ? terms.front() : ""});
        }
    }
}

std::vector<std::string> Synonyms::beside(const std::vector<std::string>& forms) const
{
    const auto is_asked = [&forms](const Entry& entry) {
        return !entry.term.empty() && std::ranges::find(forms, entry.term) != forms.end();
    };
    std::vector<std::string> others;
    for (const std::vector<Entry>& group : groups_) {
        if (std::ranges::none_of(group, is_asked))
            continue;
        for (const Entry& entry : group)
            if (!is_asked(entry) && std::ranges::find(others, entry.text) == others.end())
                others.push_back(entry.text);
    }
    return others;
}

}  // namespace onrecord
