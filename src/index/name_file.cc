#include "index/name_file.h"

#include <algorithm>
#include <utility>

#include "index/record_fields.h"
#include "text/words.h"

namespace onrecord {

namespace {

constexpr std::size_t sections = 5;

std::string grouped(std::string_view prefix, std::string_view value)
{
    return std::string(prefix).append(":").append(value);
}

/// Writes the words of names, each with the keys that hold it. `names`: prefix:key, sorted.
void write_words(const std::vector<std::string_view>& names, SectionWriter& file)
{
    std::vector<std::pair<std::string, std::string_view>> words;  // prefix:word, key
    for (const std::string_view name : names) {
        const std::size_t colon = name.find(':');
        const std::string_view key = name.substr(colon + 1);
        for (const std::string& word : word_terms(key))
            words.emplace_back(grouped(name.substr(0, colon), word), key);
    }
    std::ranges::sort(words);
    ListTableWriter table(file);
    std::vector<std::string_view> keys;
    for (auto at = words.begin(); at != words.end();) {
        const std::string& word = at->first;
        keys.clear();
        for (; at != words.end() && at->first == word; ++at)
            keys.push_back(at->second);
        table.add(word, join_list(keys));
    }
    table.finish();
}

void write_counts(const std::vector<NameCounts>& counts, SectionWriter& file)
{
    file.begin_section();
    file.write_array<NameCounts>(counts);
}

}  // namespace

NameFile::NameFile(const std::filesystem::path& file)
    : file_(file, sections), names_(file_, 0), words_(file_, 3), counts_(file_.array<NameCounts>(2))
{
    if (counts_.size() != names_.count())
        damaged_record();
}

std::string_view NameFile::keys_with(std::string_view prefix, std::string_view word) const
{
    return words_.list_of(grouped(prefix, word));
}

std::string_view NameFile::spellings(std::string_view prefix, std::string_view key) const
{
    return names_.list_of(grouped(prefix, key));
}

NameCounts NameFile::counts(std::string_view prefix, std::string_view key) const
{
    const std::optional<std::uint32_t> place = names_.find(grouped(prefix, key));
    return place ? counts_[*place] : NameCounts{};
}

std::pair<std::uint32_t, std::uint32_t> NameFile::places(std::string_view prefix) const
{
    // No prefix holds a colon, after which ';' is the next character.
    return {names_.lower_bound(grouped(prefix, "")),
            names_.lower_bound(std::string(prefix).append(";"))};
}

std::string_view NameFile::key(std::uint32_t place) const
{
    if (place >= names_.count())
        damaged_record();
    const std::string_view name = names_.key(place);
    return name.substr(name.find(':') + 1);
}

std::string_view NameFile::spellings(std::uint32_t place) const
{
    if (place >= names_.count())
        damaged_record();
    return names_.list(place);
}

std::string shown_spelling(std::string_view name)
{
    std::string shown;
    bool space = false;
    for (const char c : name) {
        const bool blank = static_cast<unsigned char>(c) <= ' ' || c == '\x7F';
        if (!blank && space && !shown.empty())
            shown += ' ';
        if (!blank)
            shown += c;
        space = blank;
    }
    return shown;
}

void NameTable::add_article(std::string_view prefix, std::string_view key,
                            const std::vector<std::string>& spellings)
{
    Entry& entry = entries_[grouped(prefix, key)];
    ++entry.counts.articles;
    for (const std::string& spelling : spellings)
        add_spelling(entry, spelling);
}

void NameTable::add_quote(std::string_view prefix, std::string_view key)
{
    ++entries_[grouped(prefix, key)].counts.quotes;
}

void NameTable::append(NameTable&& other)
{
    if (entries_.empty()) {
        entries_ = std::move(other.entries_);
        return;
    }
    for (const auto& [name, theirs] : other.entries_) {
        Entry& ours = entries_[name];
        ours.counts += theirs.counts;
        for (const std::string& spelling : theirs.spellings)
            add_spelling(ours, spelling);
    }
}

/// A name has few spellings.
void NameTable::add_spelling(Entry& entry, const std::string& spelling)
{
    if (std::ranges::find(entry.spellings, spelling) == entry.spellings.end())
        entry.spellings.push_back(spelling);
}

void NameTable::write(const std::filesystem::path& file) const
{
    std::vector<std::string_view> names;
    for (const auto& [name, entry] : entries_)
        names.push_back(name);
    std::ranges::sort(names);
    SectionWriter writer(file);
    ListTableWriter table(writer);
    std::vector<NameCounts> counts;
    for (const std::string_view name : names) {
        const Entry& entry = entries_.at(std::string(name));
        table.add(name, join_list({entry.spellings.begin(), entry.spellings.end()}));
        counts.push_back(entry.counts);
    }
    table.finish();
    write_counts(counts, writer);
    write_words(names, writer);
    writer.finish();
}

void join_name_files(const std::vector<std::filesystem::path>& sources,
                     const std::filesystem::path& target)
{
    std::vector<NameFile> files;
    std::vector<ListTable> names;
    std::vector<ListTable> words;
    for (const std::filesystem::path& source : sources) {
        const NameFile& file = files.emplace_back(source);
        names.push_back(file.names_);
        words.push_back(file.words_);
    }
    const auto rest = [&] {
        for (const NameFile& file : files)
            file.file_.release();
    };
    SectionWriter writer(target);
    std::vector<NameCounts> counts;
    ListTableWriter table(writer);
    walk_tables(
        names,
        [&](std::string_view name, std::span<const TablePlace> places) {
            std::vector<std::string_view> spellings;
            NameCounts& sum = counts.emplace_back();
            for (const TablePlace& at : places) {
                spellings.push_back(names[at.table].list(at.place));
                sum += files[at.table].counts_[at.place];
            }
            table.add(name, unite_lists(spellings));
        },
        rest);
    table.finish();
    write_counts(counts, writer);
    join_tables(words, ListTableWriter(writer), rest);
    writer.finish();
}

}  // namespace onrecord
