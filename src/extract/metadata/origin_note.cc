#include "extract/metadata/origin_note.h"

#include <string>

#include "extract/lower_case.h"
#include "extract/metadata/date_items.h"
#include "extract/metadata/date_text.h"
#include "extract/metadata/lines.h"
#include "extract/metadata/outlet.h"
#include "lang/page_words.h"

namespace onrecord {

namespace {

constexpr std::size_t longest_note = 250;  // bytes
constexpr std::size_t most_name_words = 6;

/// The words of the language whose note this begins as.
const PageWords* language_of(std::string_view lower)
{
    for (const PageWords* page : all_page_words()) {
        if (leading_phrase(page->origin_openings, lower) != 0) {
            return page;
        }
    }
    return nullptr;
}

std::string_view word_of(std::string_view line, const Item& item)
{
    return line.substr(item.begin, item.end - item.begin);
}

bool says_published(const ItemList& list)
{
    for (std::size_t i = 0; i < list.size; ++i) {
        if (list.items[i].word != nullptr && list.items[i].word->published) {
            return true;
        }
    }
    return false;
}

/// The capitalised words from item `first` on.
std::string_view name_at(std::string_view line, const ItemList& list, std::size_t first)
{
    std::size_t last = first;
    for (std::size_t i = first; i < list.size && i < first + most_name_words; ++i) {
        const Item& item = list.items[i];
        const bool apart = i > first && item.begin > list.items[i - 1].end + 1;
        const bool name = item.kind == ItemKind::word &&
                          is_capitalised_phrase(word_of(line, item)) &&
                          (item.word == nullptr || item.word->month == 0 || i == first);
        const bool inner =
            is_mark(list, i, U'.') && i + 1 < list.size && list.items[i + 1].begin == item.end;
        if (apart || (!name && !inner && !is_joint(list, i))) {
            break;
        }
        last = name ? i : last;
    }
    return line.substr(list.items[first].begin, list.items[last].end - list.items[first].begin);
}

void take_outlet(std::string_view line, const ItemList& list, const PageWords& page, Stated& stated)
{
    for (std::size_t i = list.size; i-- > 1;) {
        const std::string before = to_lower_case(word_of(line, list.items[i - 1]));
        if (list.items[i].kind != ItemKind::word || !contains(page.origin_places, before)) {
            continue;
        }
        const std::string_view name = name_at(line, list, i);
        const bool dated = list.items[i].word != nullptr &&
                           (list.items[i].word->month != 0 || list.items[i].word->weekday != 0);
        if (!dated && is_capitalised_phrase(name) && !is_section_name(name)) {
            state(stated.source, name);
            return;
        }
    }
}

}  // namespace

bool take_origin_note(std::string_view line, Stated& stated)
{
    if (line.size() > longest_note) {
        return false;
    }
    const PageWords* page = language_of(to_lower_case(line));
    if (page == nullptr) {
        return false;
    }
    const ItemList list = read_items(line);
    if (!says_published(list)) {
        return false;
    }
    const DateReading date = find_date(line, DateOrder::unknown);
    const bool printed = line.find(" print") != std::string_view::npos;
    if (date.problem == DateProblem::none) {
        state_date(stated, line.substr(date.begin, date.end - date.begin), "credit",
                   printed ? DateRank::printed : DateRank::published);
    }
    if (!printed) {
        take_outlet(line, list, *page, stated);
    }
    return true;
}

}  // namespace onrecord
