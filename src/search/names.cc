#include "search/names.h"

#include <algorithm>
#include <functional>
#include <iterator>
#include <map>
#include <set>
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

/// A speaker under one name or several.
struct Named {
    std::vector<std::string> keys;
    std::uint64_t articles = 0;
    std::uint64_t quotes = 0;
};

/// The articles that quote a speaker, in the order of the index, each once.
std::vector<DocumentNumber> articles_of(const IndexReader& reader,
                                        const std::vector<std::string>& keys)
{
    std::vector<DocumentNumber> articles;
    for (const std::string& key : keys) {
        const std::string term = make_term(speaker_field().prefix, key);
        for (const OpenSegment& segment : reader.segments())
            for (auto at = segment.articles.postlist_begin(term);
                 at != segment.articles.postlist_end(term); ++at)
                if (!segment.removed(Unit::articles).contains(*at))
                    articles.push_back(segment.articles_before +
                                       checked(*at, segment.files.records.count()));
    }
    std::ranges::sort(articles);
    articles.erase(std::unique(articles.begin(), articles.end()), articles.end());
    return articles;
}

/// All speakers, those with several names once; `matches` is asked for each name.
std::vector<Named> speakers_with(const IndexReader& reader, const Aliases& aliases,
                                 const std::function<bool(std::string_view key)>& matches)
{
    std::map<std::string, Named> joined;  // by the first key of the person
    std::set<std::string> wanted;
    for (const NameEntry& name : reader.all_names(speaker_field())) {
        const std::string person = aliases.names_of(name.key).front();
        Named& named = joined[person];
        named.keys.push_back(name.key);
        named.articles += name.articles;
        named.quotes += name.quotes;
        if (matches(name.key))
            wanted.insert(person);
    }
    std::vector<Named> found;
    for (const std::string& person : wanted) {
        Named& named = found.emplace_back(std::move(joined[person]));
        if (named.keys.size() > 1)
            named.articles = articles_of(reader, named.keys).size();
    }
    return found;
}

std::vector<Named> named_so(const IndexReader& reader, const Aliases& aliases,
                            std::string_view pattern)
{
    const std::vector<std::string> beginnings = word_terms(pattern);
    if (beginnings.empty() && !pattern.empty())
        throw Error(ErrorKind::usage, "nothing to search for in '" + std::string(pattern) + "'",
                    "give a part of a name, or nothing for all speakers");
    std::vector<Named> speakers = speakers_with(
        reader, aliases,
        [&beginnings](std::string_view key) { return has_beginnings(key, beginnings); });
    std::ranges::sort(speakers, [](const Named& a, const Named& b) {
        return std::tie(b.quotes, b.articles, a.keys) < std::tie(a.quotes, a.articles, b.keys);
    });
    return speakers;
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
                const std::vector<std::string>& keys, SpeakerEntry& speaker)
{
    std::map<std::string, std::uint64_t> roles;
    std::map<SpeakerKind, std::uint64_t> kinds;
    for (const DocumentNumber article : newest(reader, articles))
        for (const Speaker& one : reader.article(article).speakers) {
            if (std::ranges::find(keys, name_key(one.name)) == keys.end())
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
bool has_near_word(std::string_view key, std::string_view typed)
{
    while (!key.empty()) {
        const std::string_view word = key.substr(0, key.find(' '));
        if (is_near_word(word, typed))
            return true;
        key.remove_prefix(std::min(word.size() + 1, key.size()));
    }
    return false;
}

SpeakerEntry describe(const IndexReader& reader, const Aliases& aliases, const Named& named)
{
    SpeakerEntry speaker;
    for (const std::string& key : named.keys)
        std::ranges::move(reader.spellings(speaker_field(), key),
                          std::back_inserter(speaker.spellings));
    std::ranges::sort(speaker.spellings);
    speaker.name = aliases.shown_name(named.keys.front());
    if (speaker.name.empty())
        speaker.name = best_spelling(speaker.spellings);
    speaker.articles = named.articles;
    speaker.quotes = named.quotes;
    const std::vector<DocumentNumber> articles = articles_of(reader, named.keys);
    note_days(reader, articles, speaker);
    note_roles(reader, articles, named.keys, speaker);
    return speaker;
}

}  // namespace

bool is_near_word(std::string_view word, std::string_view typed)
{
    constexpr std::size_t short_word = 5;
    const std::size_t allowed = typed.size() <= short_word ? 1 : 2;
    constexpr std::size_t longest = 40;  // nobody mistypes a longer word
    const std::size_t shorter = std::min(word.size(), typed.size());
    return shorter <= longest && std::max(word.size(), typed.size()) - shorter <= allowed &&
           edit_distance(word, typed) <= allowed;
}

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

std::vector<NameEntry> find_named(const Field& field, const std::string& typed,
                                  const IndexReader& reader, const Aliases& aliases)
{
    std::vector<NameEntry> names = reader.find_names(field, typed);
    if (aliases.empty() || &field != &speaker_field())
        return names;
    const std::string asked = name_key(typed);
    std::set<std::string> keys;
    const auto add_person = [&](const std::string& key) {
        for (std::string& name : aliases.names_of(key))
            if (aliases.may_mean(asked, name))
                keys.insert(std::move(name));
    };
    add_person(asked);
    for (const NameEntry& name : names)
        if (aliases.may_mean(asked, name.key))
            add_person(name.key);
    names.clear();
    for (const std::string& key : keys)
        if (const NameCounts counts = reader.name_counts(field, key); counts.articles > 0)
            names.push_back({key, counts.articles, counts.quotes});
    return names;
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
            words, [&name](const std::string& word) { return has_near_word(name.key, word); });
    });
    std::ranges::stable_sort(names, std::greater{}, &NameEntry::articles);
    std::vector<std::string> shown;
    for (std::size_t i = 0; i < names.size() && i < most; ++i)
        shown.push_back(best_spelling(reader.spellings(field, names[i].key)));
    return shown;
}

SpeakerList list_speakers(const IndexReader& reader, const Aliases& aliases,
                          std::string_view pattern, std::size_t offset, std::size_t limit)
{
    return with_xapian([&] {
        const std::vector<Named> names = named_so(reader, aliases, pattern);
        SpeakerList list{{}, names.size()};
        const std::size_t begin = std::min(offset, names.size());
        const std::size_t shown =
            limit == 0 ? names.size() - begin : std::min(limit, names.size() - begin);
        for (std::size_t i = begin; i < begin + shown; ++i)
            list.speakers.push_back(describe(reader, aliases, names[i]));
        return list;
    });
}

}  // namespace onrecord
