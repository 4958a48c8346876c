#include "extract/metadata/inline_credit.h"

#include "extract/metadata/outlet.h"

namespace onrecord {

namespace {

constexpr std::size_t most_credit_words = 5;

/// The agency's mark behind the last sentence: "... in the region. (AFP)", "... region. PTI AB CD".
/// Returns the length of the line without it.
std::size_t read_agency_mark(std::string_view line, Stated& stated)
{
    const std::size_t open = line.rfind(" (");
    if (line.ends_with(')') && open != std::string_view::npos &&
        is_agency(line.substr(open + 2, line.size() - open - 3))) {
        state(stated.source, line.substr(open + 2, line.size() - open - 3));
        return trim(line.substr(0, open)).size();
    }
    std::size_t begin = line.size();
    for (int words = 0; words < 5 && begin > 0; ++words) {
        const std::size_t space = line.rfind(' ', begin - 1);
        const std::string_view word = line.substr(space + 1, begin - space - 1);  // npos + 1 is 0
        if (space == std::string_view::npos || word.size() < 2 || word.size() > 5 ||
            word.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZ") != std::string_view::npos) {
            break;
        }
        if (is_agency(word) && ends_a_sentence(trim(line.substr(0, space)))) {
            state(stated.source, word);
            return trim(line.substr(0, space)).size();
        }
        begin = space;
    }
    return line.size();
}

}  // namespace

bool is_name(std::string_view text)
{
    return !text.empty() && count_words(text, most_credit_words) <= most_credit_words &&
           is_capitalised_phrase(text) && text.find_first_of(".:;!?\"") == std::string_view::npos;
}

bool ends_a_sentence(std::string_view text)
{
    for (std::string_view end : {".", "!", "?", "”", "\"", "’", "»", ")"}) {
        if (text.ends_with(end)) {
            return true;
        }
    }
    return false;
}

std::size_t read_inline_credit(std::string_view text, const Line& line, Stated& stated)
{
    const std::size_t end =
        static_cast<std::size_t>(line.text.data() - text.data()) + line.text.size();
    if (const std::size_t size = read_agency_mark(line.text, stated); size < line.text.size()) {
        return end - line.text.size() + size;
    }
    for (std::string_view dash : {"—", "–", "--", " - "}) {
        const std::size_t at = find_last(line.text, dash);
        if (at == std::string_view::npos || at == 0) {
            continue;
        }
        const std::string_view before = trim(line.text.substr(0, at));
        const std::string_view name = trim(line.text.substr(at + dash.size()));
        if (is_name(name) && ends_a_sentence(before)) {
            state(stated.source, name);
            return end - line.text.size() + before.size();
        }
    }
    return end;
}

}  // namespace onrecord
