#include "shown_marks.h"

#include <algorithm>
#include <optional>
#include <string>

#include "text/words.h"

namespace onrecord::reference {

namespace {

/// Which words of a text are marked; nothing when a mark holds no word, or a part of one.
std::optional<std::vector<bool>> marked_words(const MarkedText& shown)
{
    std::vector<bool> marked;
    std::vector<bool> holds_word(shown.marks.size());
    WordReader reader(shown.text);
    for (Word word; reader.next(word);) {
        marked.push_back(false);
        for (std::size_t i = 0; i < shown.marks.size(); ++i) {
            const MarkedRange& mark = shown.marks[i];
            if (word.end <= mark.begin || word.begin >= mark.end)
                continue;
            if (word.begin < mark.begin || word.end > mark.end)
                return std::nullopt;
            marked.back() = holds_word[i] = true;
        }
    }
    if (std::ranges::find(holds_word, false) != holds_word.end())
        return std::nullopt;
    return marked;
}

/// Is what is marked, beginning at word `first`, among the reasons?
bool are_reasons(const std::vector<bool>& marked, const std::vector<bool>& reasons,
                 std::size_t first)
{
    for (std::size_t i = 0; i < marked.size(); ++i)
        if (marked[i] && !reasons[first + i])
            return false;
    return true;
}

}  // namespace

bool marks_are_true(const std::vector<bool>& reasons, std::string_view text,
                    const MarkedText& shown)
{
    const std::optional<std::vector<bool>> marked = marked_words(shown);
    if (!marked)
        return false;
    const std::vector<std::string> words = word_terms(text);
    const std::vector<std::string> part = word_terms(shown.text);
    for (std::size_t first = 0; first + part.size() <= words.size(); ++first)
        if (std::equal(part.begin(), part.end(),
                       words.begin() + static_cast<std::ptrdiff_t>(first)) &&
            are_reasons(*marked, reasons, first))
            return true;
    return false;
}

bool marks_are_complete(const std::vector<bool>& reasons, const MarkedText& shown)
{
    return marked_words(shown) == reasons;
}

}  // namespace onrecord::reference
