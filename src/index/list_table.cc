#include "index/list_table.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "index/record_fields.h"

namespace onrecord {

std::vector<std::string_view> list_items(std::string_view list)
{
    std::vector<std::string_view> items;
    while (!list.empty()) {
        const std::size_t end = std::min(list.find('\n'), list.size());
        items.push_back(list.substr(0, end));
        list.remove_prefix(std::min(end + 1, list.size()));
    }
    return items;
}

std::string join_list(std::vector<std::string_view> items)
{
    std::ranges::sort(items);
    items.erase(std::unique(items.begin(), items.end()), items.end());
    std::string joined;
    for (const std::string_view item : items) {
        if (!joined.empty())
            joined += '\n';
        joined += item;
    }
    return joined;
}

std::string unite_lists(std::span<const std::string_view> lists)
{
    if (lists.size() == 1)
        return std::string(lists.front());
    std::vector<std::string_view> items;
    for (const std::string_view list : lists)
        std::ranges::copy(list_items(list), std::back_inserter(items));
    return join_list(std::move(items));
}

namespace {

/// Whether an entry's key comes before a text without a line feed; does not look for the key's end.
bool key_is_before(std::string_view entry, std::string_view sought)
{
    const auto [at, sought_at] =
        std::mismatch(entry.begin(), entry.end(), sought.begin(), sought.end());
    if (sought_at == sought.end())
        return false;
    return at == entry.end() || *at == '\n' ||
           static_cast<unsigned char>(*at) < static_cast<unsigned char>(*sought_at);
}

}  // namespace

ListTable::ListTable(const SectionFile& file, std::size_t first)
    : entries_(file.section(first)), ends_(file.array<std::uint64_t>(first + 1))
{
}

std::string_view ListTable::entry(std::uint32_t place) const
{
    if (place >= ends_.size())
        damaged_record();
    const std::uint64_t begin = place == 0 ? 0 : ends_[place - 1];
    if (begin > ends_[place] || ends_[place] > entries_.size())
        damaged_record();
    return entries_.substr(begin, ends_[place] - begin);
}

std::string_view ListTable::key(std::uint32_t place) const
{
    const std::string_view whole = entry(place);
    return whole.substr(0, whole.find('\n'));
}

std::string_view ListTable::list(std::uint32_t place) const
{
    const std::string_view whole = entry(place);
    return whole.substr(std::min(key(place).size() + 1, whole.size()));
}

std::uint32_t ListTable::lower_bound(std::string_view key_sought) const
{
    std::uint32_t begin = 0;
    std::uint32_t end = count();
    while (begin < end) {
        const std::uint32_t middle = begin + (end - begin) / 2;
        if (key_is_before(entry(middle), key_sought))
            begin = middle + 1;
        else
            end = middle;
    }
    return begin;
}

std::optional<std::uint32_t> ListTable::find(std::string_view key_sought) const
{
    const std::uint32_t place = lower_bound(key_sought);
    if (place < count() && key(place) == key_sought)
        return place;
    return std::nullopt;
}

std::string_view ListTable::list_of(std::string_view key_sought) const
{
    const std::optional<std::uint32_t> place = find(key_sought);
    return place ? list(*place) : std::string_view();
}

ListTableWriter::ListTableWriter(SectionWriter& file) : file_(file)
{
    file_.begin_section();
}

void ListTableWriter::add(std::string_view key, std::string_view list)
{
    file_.write(key);
    file_.write("\n");
    file_.write(list);
    ends_.push_back(file_.section_size());
}

void ListTableWriter::finish()
{
    file_.begin_section();
    file_.write_array<std::uint64_t>(ends_);
}

void walk_tables(std::span<const ListTable> tables,
                 const std::function<void(std::string_view, std::span<const TablePlace>)>& take,
                 const std::function<void()>& rest)
{
    constexpr std::size_t keys_between_rests = std::size_t{1} << 16;
    std::size_t keys = 0;
    // Segments are joined by the dozen at most: looking at each table's next key is enough.
    std::vector<std::uint32_t> next(tables.size(), 0);
    std::vector<TablePlace> same;
    while (true) {
        same.clear();
        std::string_view least;
        for (std::size_t i = 0; i < tables.size(); ++i) {
            if (next[i] == tables[i].count())
                continue;
            const std::string_view key = tables[i].key(next[i]);
            if (same.empty() || key < least) {
                same.clear();
                least = key;
            }
            if (key == least)
                same.push_back({i, next[i]});
        }
        if (same.empty())
            return;
        take(least, same);
        for (const TablePlace& at : same)
            ++next[at.table];
        if (++keys % keys_between_rests == 0)
            rest();
    }
}

void join_tables(std::span<const ListTable> tables, ListTableWriter&& target,
                 const std::function<void()>& rest)
{
    std::vector<std::string_view> lists;
    walk_tables(
        tables,
        [&](std::string_view key, std::span<const TablePlace> places) {
            lists.clear();
            for (const TablePlace& at : places)
                lists.push_back(tables[at.table].list(at.place));
            target.add(key, unite_lists(lists));
        },
        rest);
    target.finish();
}

}  // namespace onrecord
