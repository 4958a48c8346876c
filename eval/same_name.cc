#include "same_name.h"

#include <algorithm>
#include <set>
#include <string>

#include "lang/profiles.h"
#include "text/fold.h"
#include "text/utf8.h"
#include "text/words.h"

namespace onrecord::eval {

namespace {

using NameWords = std::vector<std::string>;

constexpr std::array<std::string_view, 9> suffixes{"jr",  "sr", "ii",  "iii", "iv",
                                                   "phd", "md", "esq", "obe"};

/// Titles of all languages, folded.
const std::set<std::string, std::less<>>& titles()
{
    static const auto all = [] {
        std::set<std::string, std::less<>> words;
        for (const LanguageProfile* profile : language_profiles())
            for (const std::string_view title : profile->titles)
                words.insert(fold(title));
        return words;
    }();
    return all;
}

const std::set<std::string, std::less<>>& function_words()
{
    static const auto all = [] {
        std::set<std::string, std::less<>> words;
        for (const LanguageProfile* profile : language_profiles())
            for (const std::string_view word : profile->stop_words)
                words.insert(fold(word));
        return words;
    }();
    return all;
}

NameWords person_words(std::string_view name)
{
    NameWords words = word_terms(name);
    while (words.size() > 1 && titles().contains(words.front()))
        words.erase(words.begin());
    while (words.size() > 1 &&
           std::find(suffixes.begin(), suffixes.end(), words.back()) != suffixes.end())
        words.pop_back();
    return words;
}

NameWords organisation_words(std::string_view name)
{
    NameWords words = word_terms(name);
    while (words.size() > 1 && function_words().contains(words.front()))
        words.erase(words.begin());
    return words;
}

bool compatible_given(const std::string& a, const std::string& b)
{
    const std::string& shorter = a.size() < b.size() ? a : b;
    const std::string& longer = a.size() < b.size() ? b : a;
    const std::size_t letters = count_code_points(shorter);
    return longer.starts_with(shorter) && (letters == 1 || letters >= 3 || a == b);
}

/// Given names before an equal surname; a missing one contradicts nothing.
bool compatible_givens(const NameWords& a, const NameWords& b)
{
    const std::size_t of_a = a.size() - 1;
    const std::size_t of_b = b.size() - 1;
    if (of_a == 0 || of_b == 0 || compatible_given(a[0], b[0]))
        return true;
    return (of_a > 1 && compatible_given(a[1], b[0])) || (of_b > 1 && compatible_given(a[0], b[1]));
}

bool in_order(const NameWords& shorter, const NameWords& longer)
{
    auto at = longer.begin();
    for (const std::string& word : shorter) {
        at = std::find(at, longer.end(), word);
        if (at == longer.end())
            return false;
        ++at;
    }
    return true;
}

NameWords sorted(NameWords words)
{
    std::sort(words.begin(), words.end());
    return words;
}

}  // namespace

bool same_person(std::string_view a, std::string_view b)
{
    NameWords shorter = person_words(a);
    NameWords longer = person_words(b);
    if (shorter.size() > longer.size())
        shorter.swap(longer);
    if (shorter.empty())
        return false;
    if (sorted(shorter) == sorted(longer))
        return true;
    if (shorter.size() == 1 || shorter.front() == longer.front())
        if (in_order(shorter, longer))
            return true;
    return shorter.back() == longer.back() && compatible_givens(shorter, longer);
}

bool same_organisation(std::string_view a, std::string_view b)
{
    const NameWords words = organisation_words(a);
    return !words.empty() && words == organisation_words(b);
}

bool same_speaker(SpeakerKind kind, std::string_view a, std::string_view b)
{
    switch (kind) {
        case SpeakerKind::person:
            return same_person(a, b);
        case SpeakerKind::organisation:
            return same_organisation(a, b);
        case SpeakerKind::unnamed:
            break;
    }
    return true;
}

std::size_t count_name_words(std::string_view name)
{
    return person_words(name).size();
}

}  // namespace onrecord::eval
