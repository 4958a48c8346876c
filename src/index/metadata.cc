#include "index/metadata.h"

#include <algorithm>
#include <iterator>

#include "schema/terms.h"

namespace onrecord {

namespace {

std::string keyed(char table, std::string_view group, std::string_view value)
{
    return make_term(table + std::string(group) + ":", value);
}

}  // namespace

std::string forms_key(std::string_view tag, std::string_view stem)
{
    return keyed('F', tag, stem);
}

std::string names_key(std::string_view prefix, std::string_view word)
{
    return keyed('N', prefix, word);
}

std::string spellings_key(std::string_view prefix, std::string_view name_key)
{
    return keyed('D', prefix, name_key);
}

std::vector<std::string> split_list(std::string_view joined)
{
    std::vector<std::string> items;
    while (!joined.empty()) {
        const std::size_t end = std::min(joined.find('\n'), joined.size());
        items.emplace_back(joined.substr(0, end));
        joined.remove_prefix(std::min(end + 1, joined.size()));
    }
    return items;
}

std::string join_list(const std::set<std::string>& items)
{
    std::string joined;
    for (const std::string& item : items) {
        if (!joined.empty())
            joined += '\n';
        joined += item;
    }
    return joined;
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

const LanguageProfile* stemmed_language(std::string_view tag)
{
    const LanguageProfile* profile = tag.empty() ? nullptr : find_language(tag);
    return profile != nullptr && profile->stemmer != "none" ? profile : nullptr;
}

void MetadataTable::add(std::string key, std::string item)
{
    entries_.push_back({std::move(key), std::move(item)});
}

void MetadataTable::append(MetadataTable&& other)
{
    entries_.insert(entries_.end(), std::make_move_iterator(other.entries_.begin()),
                    std::make_move_iterator(other.entries_.end()));
}

void MetadataTable::write_database(const std::filesystem::path& folder)
{
    std::sort(entries_.begin(), entries_.end());
    entries_.erase(std::unique(entries_.begin(), entries_.end()), entries_.end());
    constexpr int flags = Xapian::DB_CREATE | Xapian::DB_DANGEROUS | Xapian::DB_NO_SYNC |
                          Xapian::DB_NO_TERMLIST | Xapian::DB_BACKEND_GLASS;
    Xapian::WritableDatabase db(folder.string(), flags);
    for (std::size_t i = 0; i < entries_.size();) {
        const std::string& key = entries_[i].key;
        std::string joined = entries_[i].item;
        for (++i; i < entries_.size() && entries_[i].key == key; ++i)
            joined += '\n' + entries_[i].item;
        db.set_metadata(key, joined);
    }
    db.commit();
}

std::string UniteLists::resolve_duplicate_metadata(const std::string&, std::size_t count,
                                                   const std::string values[])
{
    std::set<std::string> united;
    for (std::size_t i = 0; i < count; ++i)
        for (std::string& item : split_list(values[i]))
            united.insert(std::move(item));
    return join_list(united);
}

}  // namespace onrecord
