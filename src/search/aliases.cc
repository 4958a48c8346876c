#include "search/aliases.h"

#include <algorithm>

#include "base/error.h"
#include "schema/terms.h"

namespace onrecord {

namespace {

std::string_view trimmed(std::string_view text)
{
    const auto is_blank = [](char c) { return c == ' ' || c == '\t' || c == '\r'; };
    while (!text.empty() && is_blank(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && is_blank(text.back()))
        text.remove_suffix(1);
    return text;
}

std::vector<std::string_view> split(std::string_view text, char separator)
{
    std::vector<std::string_view> parts;
    while (true) {
        const std::size_t end = std::min(text.find(separator), text.size());
        parts.push_back(trimmed(text.substr(0, end)));
        if (end == text.size())
            return parts;
        text.remove_prefix(end + 1);
    }
}

[[noreturn]] void refuse(const std::string& reason, std::string hint = {})
{
    throw Error(ErrorKind::bad_input, reason, std::move(hint));
}

/// The key of a name in a rule.
std::string key_of(std::string_view name)
{
    std::string key = name_key(name);
    if (key.empty())
        refuse(name.empty() ? std::string("a name is missing")
                            : "'" + std::string(name) + "' is no name");
    return key;
}

}  // namespace

Aliases::Aliases(std::string_view rules, std::string_view file)
{
    if (rules.starts_with("\xEF\xBB\xBF"))
        rules.remove_prefix(3);
    std::size_t number = 0;
    for (const std::string_view line : split(rules, '\n')) {
        ++number;
        if (line.empty() || line.starts_with('#'))
            continue;
        try {
            const std::size_t apart = line.find("!=");
            if (std::ranges::count(line, '=') > 1 && apart != std::string_view::npos)
                refuse("two rules in one line", "write '=' and '!=' in lines of their own");
            if (apart != std::string_view::npos)
                part(trimmed(line.substr(0, apart)), split(line.substr(apart + 2), ','));
            else if (line.find('=') != std::string_view::npos)
                join(split(line, '='));
            else
                refuse("no rule",
                       "write 'Name = Other name' for one person, or 'Name != Other name' "
                       "for another one");
        } catch (const Error& error) {
            throw Error(error.kind(),
                        std::string(file) + ":" + std::to_string(number) + ": " + error.what(),
                        error.hint());
        }
    }
}

void Aliases::join(const std::vector<std::string_view>& names)
{
    Person person{std::string(names.front()), {}};
    for (const std::string_view name : names) {
        std::string key = key_of(name);
        if (!person_of_.emplace(key, persons_.size()).second && person_of_[key] != persons_.size())
            refuse("'" + std::string(name) + "' is one person's name already",
                   "join all names of a person in one line");
        if (std::ranges::find(person.keys, key) == person.keys.end())
            person.keys.push_back(std::move(key));
    }
    persons_.push_back(std::move(person));
}

void Aliases::part(std::string_view asked, const std::vector<std::string_view>& others)
{
    const std::string key = key_of(asked);
    for (const std::string_view other : others) {
        std::string other_key = key_of(other);
        if (other_key == key)
            refuse("'" + std::string(asked) + "' cannot mean somebody else than itself");
        apart_.emplace(key, std::move(other_key));
    }
}

std::vector<std::string> Aliases::names_of(const std::string& key) const
{
    const auto at = person_of_.find(key);
    return at == person_of_.end() ? std::vector{key} : persons_[at->second].keys;
}

std::string Aliases::shown_name(const std::string& key) const
{
    const auto at = person_of_.find(key);
    return at == person_of_.end() ? std::string() : persons_[at->second].shown;
}

bool Aliases::may_mean(const std::string& asked, const std::string& key) const
{
    return !apart_.contains({asked, key});
}

}  // namespace onrecord
