#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "index/section_file.h"

namespace onrecord {

/// A list is texts without line feeds, joined by them; sorted, without doubles.
[[nodiscard]] std::vector<std::string_view> list_items(std::string_view list);
/// Joins items in any order, with doubles.
[[nodiscard]] std::string join_list(std::vector<std::string_view> items);
/// What stands in any of several lists.
[[nodiscard]] std::string unite_lists(std::span<const std::string_view> lists);

/// Keys in order of their bytes, each with a list. Two sections of a section file: entries (key, a
/// line feed, the list) and the end of each entry (64 bits). Borrows from the file.
class ListTable {
public:
    ListTable() = default;
    /// The sections `first` and the next. @throws Error (index).
    ListTable(const SectionFile& file, std::size_t first);

    [[nodiscard]] std::uint32_t count() const { return static_cast<std::uint32_t>(ends_.size()); }
    /// @throws Error (index) when the entry is damaged, as all below.
    [[nodiscard]] std::string_view key(std::uint32_t place) const;
    [[nodiscard]] std::string_view list(std::uint32_t place) const;

    /// The first place whose key is not before `key`. Cost: a binary search.
    [[nodiscard]] std::uint32_t lower_bound(std::string_view key) const;
    [[nodiscard]] std::optional<std::uint32_t> find(std::string_view key) const;
    /// Empty when there is no such key.
    [[nodiscard]] std::string_view list_of(std::string_view key) const;

private:
    [[nodiscard]] std::string_view entry(std::uint32_t place) const;

    std::string_view entries_;
    std::span<const std::uint64_t> ends_;
};

/// Writes the two sections of a table; keys must come in order, each once.
class ListTableWriter {
public:
    explicit ListTableWriter(SectionWriter& file);

    void add(std::string_view key, std::string_view list);
    /// To be called once, at the end.
    void finish();

private:
    SectionWriter& file_;
    std::vector<std::uint64_t> ends_;
};

/// One entry of one of several tables.
struct TablePlace {
    std::size_t table = 0;
    std::uint32_t place = 0;
};

/// Walks several tables as one: calls `take` for each key in order, with every place where it
/// stands. Memory: a place a table. `rest` is called from time to time, to release the files.
void walk_tables(std::span<const ListTable> tables,
                 const std::function<void(std::string_view key, std::span<const TablePlace>)>& take,
                 const std::function<void()>& rest);

/// Joins tables, uniting the lists of equal keys. `rest` as above.
void join_tables(std::span<const ListTable> tables, ListTableWriter&& target,
                 const std::function<void()>& rest);

}  // namespace onrecord
