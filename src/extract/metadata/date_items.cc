#include "extract/metadata/date_items.h"

#include <string>

#include "extract/lower_case.h"
#include "extract/metadata/date_calendars.h"
#include "extract/metadata/lines.h"
#include "text/utf8.h"

namespace onrecord {

namespace {

constexpr std::size_t longest_line = 400;
/// Of the digit zero of this digit's script; 0 when it is no digit.
char32_t zero_of(char32_t c)
{
    static constexpr char32_t zeros[] = {U'0',  0x660, 0x6f0, 0x966,
                                         0x9e6, 0xe50, 0xff10};  // Arabic ... Thai, wide
    for (const char32_t zero : zeros) {
        if (c >= zero && c <= zero + 9) {
            return zero;
        }
    }
    return 0;
}

/// The signs for year, month and day, which stand behind numbers: the Chinese ones for all.
char32_t date_sign(char32_t c)
{
    switch (c) {
        case U'年':
        case U'년':
            return U'年';
        case U'月':
        case U'월':
            return U'月';
        case U'日':
        case U'일':
            return U'日';
        default:
            return 0;
    }
}

bool is_thai(char32_t c)
{
    return c >= 0xe01 && c <= 0xe4e;
}

/// Names of months that are two words: "كانون الأول".
bool opens_double_name(std::string_view word)
{
    return word == "كانون" || word == "تشرين";
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
            const char32_t c = next_code_point(line_, at_);
            if (const char32_t zero = zero_of(c)) {
                at_ = item.begin;
                read_number(item, zero);
                return true;
            }
            const char32_t sign = item.begin == number_end_ ? date_sign(c) : 0;
            if (is_letter(c) && sign == 0) {
                read_word(item, c);
                return true;
            }
            if (!is_space(c) && c != 0x200e && c != 0x200f) {  // marks of direction
                item.value = sign == 0 ? c : sign;
                item.end = at_;
                return true;
            }
        }
        return false;
    }

private:
    void read_number(Item& item, char32_t zero)
    {
        item.kind = ItemKind::number;
        item.zero = zero;
        while (at_ < line_.size()) {
            std::size_t after = at_;
            const char32_t c = next_code_point(line_, after);
            if (zero_of(c) != zero || (item.digits == 4 && year_meets_clock(item.begin))) {
                break;
            }
            if (item.digits < 9) {
                item.value = item.value * 10 + static_cast<std::uint32_t>(c - zero);
            }
            ++item.digits;
            at_ = after;
        }
        item.end = number_end_ = at_;
    }

    /// "August 19, 20216:02 AM": pages leave no space between elements.
    [[nodiscard]] bool year_meets_clock(std::size_t begin) const
    {
        const std::string_view digits = line_.substr(begin);
        const std::size_t colon = digits.find(':');
        return (digits.starts_with("20") || digits.starts_with("19")) &&
               (colon == 5 || colon == 6) &&
               digits.substr(0, colon).find_first_not_of("0123456789") == std::string_view::npos;
    }

    void read_word(Item& item, char32_t first)
    {
        item.kind = ItemKind::word;
        skip_letters(first);
        if (opens_double_name(line_.substr(item.begin, at_ - item.begin)) && at_ < line_.size() &&
            line_[at_] == ' ') {
            ++at_;
            skip_letters(U' ');
        }
        item.end = at_;
        const std::string_view word = line_.substr(item.begin, item.end - item.begin);
        const std::string lower = to_lower_case(word);
        item.word = find_date_word(lower);
        item.order_hint = is_upper_case(first) && lower != word ? zone_order(lower) : 0;
    }

    void skip_letters(char32_t last)
    {
        while (at_ < line_.size()) {
            std::size_t after = at_;
            const char32_t c = next_code_point(line_, after);
            const bool inner =
                after < line_.size() &&
                (((c == U'\'' || c == U'’' || c == U'-') &&
                  static_cast<unsigned char>(line_[after]) >= 'A') ||
                 (c == U'.' && is_thai(last) && static_cast<unsigned char>(line_[after]) >= 0xe0) ||
                 c == 0x200c);  // joins the parts of Persian words
            if (!is_letter(c) && !inner) {
                break;
            }
            last = c;
            at_ = after;
        }
    }

    std::string_view line_;
    std::size_t at_ = 0;
    std::size_t number_end_ = std::string_view::npos;  ///< of the last number
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
    return is_number(list, i, 4, 4) &&
           (is_gregorian_year(list.items[i].value) || is_buddhist_year(list.items[i].value) ||
            (list.items[i].zero == 0x6f0 && is_persian_year(list.items[i].value)));
}

std::uint8_t month_at(const ItemList& list, std::size_t i)
{
    if (i >= list.size || list.items[i].word == nullptr) {
        return 0;
    }
    const DateWord& word = *list.items[i].word;
    return word.month_behind_dot != 0 && i > 0 && is_mark(list, i - 1, U'.') ? word.month_behind_dot
                                                                             : word.month;
}

std::uint8_t persian_month_at(const ItemList& list, std::size_t i)
{
    return i < list.size && list.items[i].word != nullptr ? list.items[i].word->persian_month
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
