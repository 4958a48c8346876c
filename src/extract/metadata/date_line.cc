#include "extract/metadata/date_line.h"

#include <algorithm>
#include <string>

#include "extract/lower_case.h"
#include "extract/metadata/byline.h"
#include "extract/metadata/date_forms.h"
#include "extract/metadata/date_items.h"
#include "extract/metadata/lines.h"
#include "extract/metadata/outlet.h"
#include "text/utf8.h"

namespace onrecord {

namespace {

constexpr std::size_t longest_line = 200;  // bytes; what is longer is prose
constexpr std::size_t most_phrases = 4;
constexpr std::size_t most_phrase_words = 7;
constexpr std::size_t longest_uncased_phrase = 48;  // bytes

/// A date of the line, by its items.
struct FoundDate {
    std::size_t first = 0;
    std::size_t last = 0;
    bool published = false;
    bool updated = false;
};

bool is_time_word(const Item& item)
{
    if (item.word == nullptr) {
        return false;
    }
    const DateWord& word = *item.word;
    return word.published || word.updated || word.relative || word.weekday != 0 || word.joint ||
           word.zone || word.month != 0 || word.era != 0;
}

bool ends_phrase(const ItemList& list, std::size_t i)
{
    switch (list.items[i].value) {
        case U'&':
        case U'\'':
        case U'’':
            return false;
        case U'.':  // "example.org" goes on
            return i + 1 >= list.size || list.items[i].end != list.items[i + 1].begin;
        default:
            return true;
    }
}

/// Numbers of clocks and zones: 10:22, 10h22, 1022 GMT, +0100.
bool is_clock(const ItemList& list, std::size_t i)
{
    const Item& item = list.items[i];
    if (i > 1 && is_mark(list, i - 1, U'.') && is_number(list, i - 2, 2, 2) &&
        list.items[i - 1].begin == list.items[i - 2].end) {
        return true;  // fractions of a second
    }
    if (is_mark(list, i + 1, U':') || (i > 0 && is_mark(list, i - 1, U'+')) ||
        (i > 0 && is_mark(list, i - 1, U':') && i > 1 && is_number(list, i - 2, 1, 2))) {
        return true;
    }
    const DateWord* next = i + 1 < list.size ? list.items[i + 1].word : nullptr;
    if (item.digits == 4) {
        return next != nullptr && next->zone;
    }
    return item.digits <= 2 &&
           (next == nullptr || !next->line_word || is_time_word(list.items[i + 1]));
}

/// One reader for the parts of a line.
class DateLineReader {
public:
    explicit DateLineReader(std::string_view line) : line_(line), list_(read_items(line)) {}

    std::optional<DateLine> read()
    {
        if (!list_.complete || list_.size == 0 || line_.ends_with("。")) {
            return std::nullopt;
        }
        find_dates();
        find_phrases();
        if (!is_date_line()) {
            return std::nullopt;
        }
        DateLine found;
        for (const Phrase& phrase : phrases_)
            found.phrases.push_back(text_of(phrase));
        choose_date(found);
        return found;
    }

private:
    struct Phrase {
        std::size_t first = 0;  // items
        std::size_t last = 0;
        bool touches_date = false;  // no mark between it and a date
    };

    void find_dates()
    {
        for (std::size_t at = 0; dates_.size() < 4;) {
            const DateReading reading = find_in(list_, DateOrder::unknown, at);
            if (reading.problem == DateProblem::no_date ||
                reading.problem == DateProblem::impossible)
                return;
            FoundDate date;
            while (list_.items[date.first].begin < reading.begin)
                ++date.first;
            date.last = date.first;
            while (list_.items[date.last].end < reading.end)
                ++date.last;
            for (std::size_t i = at; i < date.first; ++i) {
                date.published = date.published || says(i, &DateWord::published);
                date.updated = date.updated || says(i, &DateWord::updated);
            }
            at = date.last + 1;
            dates_.push_back(date);
        }
    }

    /// Item `i` is one of these words and nothing else: "on" of "published on" says nothing, nor
    /// does "mis" of both "mis en ligne" and "mis à jour".
    bool says(std::size_t i, bool DateWord::*what) const
    {
        const DateWord* word = list_.items[i].word;
        return word != nullptr && word->*what && word->published != word->updated && !word->joint;
    }

    bool in_date(std::size_t i) const
    {
        return std::any_of(dates_.begin(), dates_.end(), [i](const FoundDate& date) {
            return i >= date.first && i <= date.last;
        });
    }

    bool is_time(std::size_t i) const
    {
        const Item& item = list_.items[i];
        if (item.kind == ItemKind::number)
            return is_clock(list_, i) || (i > 0 && month_at(list_, i - 1) != 0);
        return is_time_word(item) || (item.kind == ItemKind::word && item.end - item.begin == 1);
    }

    /// Joining words belong to a phrase that they stand in ("Bank of Calder") or, with a capital,
    /// that they open ("Le Quai").
    bool joins(std::size_t i, bool inside) const
    {
        const Item& item = list_.items[i];
        if (!is_joint(list_, i) || i + 1 >= list_.size || in_date(i + 1) || is_time(i + 1) ||
            list_.items[i + 1].kind != ItemKind::word)
            return false;
        std::size_t at = item.begin;
        if (inside)
            return true;
        const bool capital = is_upper_case(next_code_point(line_, at));
        return capital && at < item.end && !is_upper_case(next_code_point(line_, at));
    }

    void find_phrases()
    {
        bool inside = false;
        for (std::size_t i = 0; i < list_.size; ++i) {
            const bool mark = list_.items[i].kind == ItemKind::mark;
            if (in_date(i) || (mark && ends_phrase(list_, i)) ||
                (!mark && is_time(i) && !joins(i, inside) && !names_on(i, inside))) {
                of_time_ = of_time_ || in_date(i) || speaks_of_time(i);
                inside = false;
                continue;
            }
            if (mark && !inside)
                continue;
            if (!inside) {
                phrases_.push_back({i, i, i > 0 && in_date(i - 1)});
                inside = true;
            }
            phrases_.back().last = i;
            phrases_.back().touches_date =
                phrases_.back().touches_date || (i + 1 < list_.size && in_date(i + 1));
        }
    }

    /// A capitalised word goes on with a name even where it could be of time: "Harbour Today".
    bool names_on(std::size_t i, bool inside) const
    {
        const Item& item = list_.items[i];
        if (!inside || item.kind != ItemKind::word || item.word == nullptr ||
            item.word->month != 0 || item.word->weekday != 0 || item.word->zone ||
            (item.word->published && item.word->day_first) || item.word->updated)
            return false;
        std::size_t at = item.begin;
        return item.end - item.begin > 3 && is_upper_case(next_code_point(line_, at)) &&
               item.word->relative;
    }

    bool speaks_of_time(std::size_t i) const
    {
        const DateWord* word = list_.items[i].word;
        if (list_.items[i].kind == ItemKind::number)
            return month_at(list_, i + 1) != 0 ||
                   (i > 0 && month_at(list_, i - 1) != 0);  // "March 2019"
        return word != nullptr && (((word->published || word->updated) && !word->joint) ||
                                   word->relative || word->weekday != 0);
    }

    std::string_view text_of(const Phrase& phrase) const
    {
        const std::size_t begin = list_.items[phrase.first].begin;
        return line_.substr(begin, list_.items[phrase.last].end - begin);
    }

    bool is_date_line() const
    {
        if (dates_.empty())
            return of_time_ && phrases_.empty();
        if (phrases_.size() > most_phrases)
            return false;
        return std::all_of(phrases_.begin(), phrases_.end(),
                           [this](const Phrase& phrase) { return is_furniture(phrase); });
    }

    bool is_furniture(const Phrase& phrase) const
    {
        const std::string_view text = text_of(phrase);
        if (names_a_date(phrase) || count_words(text, most_phrase_words) > most_phrase_words)
            return false;
        if (has_line_word(phrase) || is_known_outlet(text))
            return true;
        std::vector<std::string> authors;
        if (is_capitalised_phrase(text))
            return !phrase.touches_date || is_outlet_name(text) || is_short_name(text);
        return read_byline(text, authors);
    }

    /// "Event date: 5 March 2019": a colon between the phrase and a date, where nothing says that
    /// it is the date of publication.
    bool names_a_date(const Phrase& phrase) const
    {
        for (std::size_t i = phrase.last + 1; i < list_.size && !in_date(i); ++i) {
            if (list_.items[i].kind == ItemKind::number || says(i, &DateWord::published) ||
                says(i, &DateWord::updated))
                return false;
            if (is_mark(list_, i, U':') || is_mark(list_, i, U'：')) {
                std::size_t next = i + 1;
                while (next < list_.size && !in_date(next) && is_time(next) &&
                       list_.items[next].kind == ItemKind::word)
                    ++next;
                return next < list_.size && in_date(next) && has_case(phrase);
            }
            if (list_.items[i].kind == ItemKind::mark)
                return false;
        }
        return false;
    }

    bool has_case(const Phrase& phrase) const
    {
        std::size_t at = list_.items[phrase.first].begin;
        return next_code_point(line_, at) < 0x590;
    }

    bool has_line_word(const Phrase& phrase) const
    {
        for (std::size_t i = phrase.first; i <= phrase.last; ++i) {
            const DateWord* word = list_.items[i].word;
            if (word != nullptr && word->line_word)
                return true;
        }
        return false;
    }

    bool is_short_name(std::string_view text) const
    {
        std::size_t at = 0;
        if (next_code_point(text, at) >= 0x590)
            return text.size() <= longest_uncased_phrase;
        return count_words(text, 3) <= 3;
    }

    void choose_date(DateLine& found) const
    {
        if (dates_.empty())
            return;
        const auto rank = [](const FoundDate& date) {
            return date.published ? 0 : (date.updated ? 2 : 1);
        };
        const auto best = std::min_element(
            dates_.begin(), dates_.end(),
            [&](const FoundDate& a, const FoundDate& b) { return rank(a) < rank(b); });
        found.published = best->published;
        found.updated = best->updated && !best->published;
        const std::size_t begin = best == dates_.begin() ? 0 : list_.items[(best - 1)->last].end;
        const std::size_t end =
            best + 1 == dates_.end() ? line_.size() : list_.items[(best + 1)->first].begin;
        found.date = trim(line_.substr(begin, end - begin));
    }

    std::string_view line_;
    ItemList list_;
    std::vector<FoundDate> dates_;
    std::vector<Phrase> phrases_;
    bool of_time_ = false;
};

}  // namespace

std::optional<DateLine> read_date_line(std::string_view line)
{
    return line.size() > longest_line ? std::nullopt : DateLineReader(line).read();
}

}  // namespace onrecord
