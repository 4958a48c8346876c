#pragma once

#include <cstdint>
#include <filesystem>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "index/list_table.h"

namespace onrecord {

/// How many articles and quotes have a name.
struct NameCounts {
    std::uint32_t articles = 0;
    std::uint32_t quotes = 0;  ///< of which it is the speaker

    NameCounts& operator+=(const NameCounts& other)
    {
        articles += other.articles;
        quotes += other.quotes;
        return *this;
    }
    friend bool operator==(const NameCounts&, const NameCounts&) = default;
};

/// The names of a segment, of all `Match::name` fields. A name is known by its field's prefix and
/// its `name_key`.
class NameFile {
public:
    NameFile() = default;
    /// @throws Error (index, io).
    explicit NameFile(const std::filesystem::path& file);

    /// The name keys that hold a folded word; a list.
    [[nodiscard]] std::string_view keys_with(std::string_view prefix, std::string_view word) const;
    /// How articles spell a name; a list, empty when none has the name.
    [[nodiscard]] std::string_view spellings(std::string_view prefix, std::string_view key) const;
    /// Zeros when no article has the name.
    [[nodiscard]] NameCounts counts(std::string_view prefix, std::string_view key) const;

    /// Half-open range of the places of a field's names, which are in order of their keys.
    [[nodiscard]] std::pair<std::uint32_t, std::uint32_t> places(std::string_view prefix) const;
    /// Key and spellings of the name at a place. @throws Error (index) when there is none.
    [[nodiscard]] std::string_view key(std::uint32_t place) const;
    [[nodiscard]] std::string_view spellings(std::uint32_t place) const;

    /// Calls `take(key, counts)` for each name of a field, in order of the keys.
    template <class Take>
    void for_each(std::string_view prefix, const Take& take) const
    {
        const auto [begin, end] = places(prefix);
        for (std::uint32_t at = begin; at < end; ++at)
            take(key(at), counts_[at]);
    }

private:
    friend void join_name_files(const std::vector<std::filesystem::path>&,
                                const std::filesystem::path&);
    SectionFile file_;
    ListTable names_;                     ///< prefix:key -> spellings
    ListTable words_;                     ///< prefix:word -> keys
    std::span<const NameCounts> counts_;  ///< in order of `names_`
};

/// A name as it stands in a list of spellings: white space and control characters become single
/// spaces.
[[nodiscard]] std::string shown_spelling(std::string_view name);

/// Names as they come, counted.
class NameTable {
public:
    /// One more article has the name, in these spellings.
    void add_article(std::string_view prefix, std::string_view key,
                     const std::vector<std::string>& spellings);
    /// One more quote has it.
    void add_quote(std::string_view prefix, std::string_view key);
    void append(NameTable&& other);
    /// @throws Error (io).
    void write(const std::filesystem::path& file) const;

private:
    struct Entry {
        NameCounts counts;
        std::vector<std::string> spellings;
    };
    static void add_spelling(Entry& entry, const std::string& spelling);

    std::unordered_map<std::string, Entry> entries_;  ///< by prefix:key
};

/// @throws Error (index, io).
void join_name_files(const std::vector<std::filesystem::path>& sources,
                     const std::filesystem::path& target);

}  // namespace onrecord
