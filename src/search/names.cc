#include "search/names.h"

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

#include "base/edit_distance.h"
#include "base/error.h"
#include "index/xapian_guard.h"
#include "schema/terms.h"
#include "text/words.h"

namespace onrecord {

namespace {

const Field& speaker_field()
{
    return *find_field("speaker");
}

/// Does each of `beginnings` begin a word of a name key?
bool has_beginnings(std::string_view key, const std::vector<std::string>& beginnings)
{
    return std::ranges::all_of(beginnings, [key](const std::string& beginning) {
        return key.starts_with(beginning) || key.find(" " + beginning) != std::string_view::npos;
    });
}

std::vector<NameEntry> named_so(const IndexReader& reader, std::string_view pattern)
{
    const std::vector<std::string> beginnings = word_terms(pattern);
    if (beginnings.empty() && !pattern.empty())
        throw Error(ErrorKind::usage, "nothing to search for in '" + std::string(pattern) + "'",
                    "give a part of a name, or nothing for all speakers");
    std::vector<NameEntry> names = reader.all_names(speaker_field());
    std::erase_if(names,
                  [&](const NameEntry& name) { return !has_beginnings(name.key, beginnings); });
    std::ranges::sort(names, [](const NameEntry& a, const NameEntry& b) {
        return std::tie(b.quotes, b.articles, a.key) < std::tie(a.quotes, a.articles, b.key);
    });
    return names;
}

/// The articles of a speaker, in the order of the index.
std::vector<DocumentNumber> articles_of(const IndexReader& reader, const std::string& key)
{
    const std::string term = make_term(speaker_field().prefix, key);
    std::vector<DocumentNumber> articles;
    for (const OpenSegment& segment : reader.segments())
        for (auto at = segment.articles.postlist_begin(term);
             at != segment.articles.postlist_end(term); ++at)
            articles.push_back(segment.articles_before + *at);
    return articles;
}

void note_days(const IndexReader& reader, const std::vector<DocumentNumber>& articles,
               SpeakerEntry& speaker)
{
    for (const DocumentNumber article : articles) {
        const DayRange days = reader.days(article);
        if (days.first == 0)
            continue;
        if (speaker.first_day == 0 || days.first < speaker.first_day)
            speaker.first_day = days.first;
        speaker.last_day = std::max(speaker.last_day, days.last);
    }
}

/// The newest of some articles, at most `roles_from`.
std::vector<DocumentNumber> newest(const IndexReader& reader, std::vector<DocumentNumber> articles)
{
    std::ranges::stable_sort(articles, std::greater{},
                             [&](DocumentNumber article) { return reader.days(article).first; });
    articles.resize(std::min(articles.size(), roles_from));
    return articles;
}

void note_roles(const IndexReader& reader, const std::vector<DocumentNumber>& articles,
                const std::string& key, SpeakerEntry& speaker)
{
    std::map<std::string, std::uint64_t> roles;
    std::map<SpeakerKind, std::uint64_t> kinds;
    for (const DocumentNumber article : newest(reader, articles))
        for (const Speaker& one : reader.article(article).speakers) {
            if (name_key(one.name) != key)
                continue;
            ++kinds[one.kind];
            if (!one.role.empty())
                ++roles[one.role];
        }
    const auto most = [](const auto& a, const auto& b) { return a.second < b.second; };
    if (!kinds.empty())
        speaker.kind = std::ranges::max_element(kinds, most)->first;
    for (const auto& [role, count] : roles)
        speaker.roles.push_back({role, count});
    std::ranges::stable_sort(speaker.roles, std::greater{}, &RoleCount::articles);
}

/// Is a word of a name key near to what was typed?
bool is_near_word(std::string_view key, std::string_view typed)
{
    constexpr std::size_t short_word = 5;
    const std::size_t allowed = typed.size() <= short_word ? 1 : 2;
    while (!key.empty()) {
        const std::string_view word = key.substr(0, key.find(' '));
        const std::size_t shorter = std::min(word.size(), typed.size());
        if (std::max(word.size(), typed.size()) - shorter <= allowed &&
            edit_distance(word, typed) <= allowed)
            return true;
        key.remove_prefix(std::min(word.size() + 1, key.size()));
    }
    return false;
}

SpeakerEntry describe(const IndexReader& reader, const NameEntry& name)
{
    SpeakerEntry speaker;
    speaker.spellings = reader.spellings(speaker_field(), name.key);
    speaker.name = best_spelling(speaker.spellings);
    speaker.articles = name.articles;
    speaker.quotes = name.quotes;
    const std::vector<DocumentNumber> articles = articles_of(reader, name.key);
    note_days(reader, articles, speaker);
    note_roles(reader, articles, name.key, speaker);
    return speaker;
}

}  // namespace

std::string best_spelling(const std::vector<std::string>& spellings)
{
    const auto rank = [](const std::string& spelling) {
        const auto is_small = [](char c) { return c >= 'a' && c <= 'z'; };
        const auto is_accented = [](char c) {
            return (static_cast<unsigned char>(c) & 0xC0) == 0xC0;
        };
        return std::pair(std::ranges::any_of(spelling, is_small),
                         std::ranges::count_if(spelling, is_accented));
    };
    const auto best = std::ranges::max_element(spellings, {}, rank);
    return best == spellings.end() ? std::string() : *best;
}

std::vector<std::string> similar_names(const IndexReader& reader, const Field& field,
                                       std::string_view typed, std::size_t most)
{
    constexpr std::size_t longest = 40;  // bytes; nobody mistypes a longer word
    const std::vector<std::string> words = word_terms(typed);
    const auto is_long = [](const std::string& word) { return word.size() > longest; };
    if (words.empty() || std::ranges::any_of(words, is_long))
        return {};
    std::vector<NameEntry> names = reader.all_names(field);
    std::erase_if(names, [&words](const NameEntry& name) {
        return !std::ranges::all_of(
            words, [&name](const std::string& word) { return is_near_word(name.key, word); });
    });
    std::ranges::stable_sort(names, std::greater{}, &NameEntry::articles);
    std::vector<std::string> shown;
    for (std::size_t i = 0; i < names.size() && i < most; ++i)
        shown.push_back(best_spelling(reader.spellings(field, names[i].key)));
    return shown;
}

SpeakerList list_speakers(const IndexReader& reader, std::string_view pattern, std::size_t offset,
                          std::size_t limit)
{
    return with_xapian([&] {
        const std::vector<NameEntry> names = named_so(reader, pattern);
        SpeakerList list{{}, names.size()};
        const std::size_t begin = std::min(offset, names.size());
        const std::size_t shown =
            limit == 0 ? names.size() - begin : std::min(limit, names.size() - begin);
        for (std::size_t i = begin; i < begin + shown; ++i)
            list.speakers.push_back(describe(reader, names[i]));
        return list;
    });
}

}  // namespace onrecord
