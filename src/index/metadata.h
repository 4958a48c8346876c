#pragma once

#include <filesystem>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include <xapian.h>

#include "lang/profile.h"

namespace onrecord {

/// Tables that the articles database of a segment carries in its metadata: from stems to the word
/// forms that occur, and from words of names to names. A value is a sorted list without doubles,
/// joined by '\n'; where databases are merged, the lists are united.

/// "F" tag ":" stem -> the folded words of articles in that language that have this stem.
[[nodiscard]] std::string forms_key(std::string_view tag, std::string_view stem);
/// "N" prefix ":" word -> the `name_key`s that hold the word.
[[nodiscard]] std::string names_key(std::string_view prefix, std::string_view word);
/// "D" prefix ":" name_key -> the spellings of that name, as shown.
[[nodiscard]] std::string spellings_key(std::string_view prefix, std::string_view name_key);

[[nodiscard]] std::vector<std::string> split_list(std::string_view joined);
/// Joins what is sorted and without doubles.
[[nodiscard]] std::string join_list(const std::set<std::string>& items);

/// A name as it stands in a list of spellings: white space and control characters become single
/// spaces.
[[nodiscard]] std::string shown_spelling(std::string_view name);

/// The language whose stemmer maps the words of an article with this tag, or null when none does.
[[nodiscard]] const LanguageProfile* stemmed_language(std::string_view tag);

/// Takes entries in any order, with doubles, and writes them into an empty database.
class MetadataTable {
public:
    void add(std::string key, std::string item);
    void append(MetadataTable&& other);

    /// Makes a database at `folder` that holds nothing else. Throws Xapian::Error.
    void write_database(const std::filesystem::path& folder);

private:
    struct Entry {
        std::string key;
        std::string item;
        friend auto operator<=>(const Entry&, const Entry&) = default;
    };
    std::vector<Entry> entries_;
};

/// Unites lists when databases are compacted into one.
class UniteLists : public Xapian::Compactor {
public:
    std::string resolve_duplicate_metadata(const std::string& key, std::size_t count,
                                           const std::string values[]) override;
};

}  // namespace onrecord
