#include "extract/metadata/date_items.h"

#include <string>

#include "extract/lower_case.h"
#include "extract/metadata/lines.h"
#include "text/utf8.h"

namespace onrecord {

namespace {

constexpr std::size_t longest_line = 400;
constexpr std::uint32_t earliest_year = 1700;  // a found year beyond these is of another calendar
constexpr std::uint32_t latest_year = 2100;

bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}
bool is_east_asian_date_mark(char32_t c)
{
    return c == U'年' || c == U'月' || c == U'日';
}

/// The items of a line, one after the other.
class ItemReader {
public:
    explicit ItemReader(std::string_view line) : line_(line) {}

    bool next(Item& item)
    {
        while (at_ < line_.size()) {
            item = Item{};
            item.begin = at_;
            if (is_digit(line_[at_])) {
                read_number(item);
                return true;
            }
            const char32_t c = next_code_point(line_, at_);
            if (is_letter(c) && !is_east_asian_date_mark(c)) {
                read_word(item);
                return true;
            }
            if (!is_space(c)) {
                item.value = c;
                item.end = at_;
                return true;
            }
        }
        return false;
    }

private:
    void read_number(Item& item)
    {
        item.kind = ItemKind::number;
        while (at_ < line_.size() && is_digit(line_[at_])) {
            if (item.digits < 9) {
                item.value = item.value * 10 + static_cast<std::uint32_t>(line_[at_] - '0');
            }
            ++item.digits;
            ++at_;
        }
        item.end = at_;
    }

    void read_word(Item& item)
    {
        item.kind = ItemKind::word;
        while (at_ < line_.size()) {
            std::size_t after = at_;
            const char32_t c = next_code_point(line_, after);
            const bool inner = (c == U'\'' || c == U'’' || c == U'-') && after < line_.size() &&
                               static_cast<unsigned char>(line_[after]) >= 'A';
            if ((!is_letter(c) && !inner) || is_east_asian_date_mark(c)) {
                break;
            }
            at_ = after;
        }
        item.end = at_;
        const std::string lower = to_lower_case(line_.substr(item.begin, item.end - item.begin));
        item.word = find_date_word(lower);
        item.order_hint = zone_order(lower);
    }

    std::string_view line_;
    std::size_t at_ = 0;
};

}  // namespace

ItemList read_items(std::string_view line)
{
    ItemList list;
    const std::string_view head = clip(line, longest_line);
    ItemReader reader(head);
    Item item;
    while (reader.next(item)) {
        if (list.size == list.items.size()) {
            list.complete = false;
            return list;
        }
        list.items[list.size++] = item;
    }
    list.complete = head.size() == line.size();
    return list;
}

bool is_mark(const ItemList& list, std::size_t i, char32_t mark)
{
    return i < list.size && list.items[i].kind == ItemKind::mark && list.items[i].value == mark;
}

bool is_number(const ItemList& list, std::size_t i, std::size_t least, std::size_t most)
{
    return i < list.size && list.items[i].kind == ItemKind::number &&
           list.items[i].digits >= least && list.items[i].digits <= most;
}

bool is_year(const ItemList& list, std::size_t i)
{
    return is_number(list, i, 4, 4) && list.items[i].value >= earliest_year &&
           list.items[i].value <= latest_year;
}

std::uint8_t month_at(const ItemList& list, std::size_t i)
{
    return i < list.size && list.items[i].word != nullptr ? list.items[i].word->month
                                                          : std::uint8_t{0};
}

bool is_joint(const ItemList& list, std::size_t i)
{
    return i < list.size && list.items[i].word != nullptr && list.items[i].word->joint;
}

std::size_t skip_joints(const ItemList& list, std::size_t i)
{
    for (int steps = 0; steps < 3; ++steps) {
        if (is_mark(list, i, U',') || is_mark(list, i, U'.') || is_mark(list, i, U'º') ||
            is_joint(list, i)) {
            ++i;
        }
    }
    return i;
}

}  // namespace onrecord
