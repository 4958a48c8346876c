#include "query/quote_marks.h"

#include <algorithm>
#include <array>

namespace onrecord {

namespace {

constexpr std::array pairs{
    QuotePair{"\"", "\"", ""}, QuotePair{"“", "”", ""},   QuotePair{"”", "”", ""},
    QuotePair{"„", "“", "”"},  QuotePair{"‟", "”", ""},   QuotePair{"«", "»", ""},
    QuotePair{"»", "«", "»"},  QuotePair{"‹", "›", ""},   QuotePair{"›", "‹", "›"},
    QuotePair{"「", "」", ""}, QuotePair{"『", "』", ""}, QuotePair{"〝", "〞", "〟"},
    QuotePair{"＂", "＂", ""},
};

constexpr std::array<std::string_view, 4> only_closing{"」", "』", "〞", "〟"};

bool stands(std::string_view mark, std::string_view text, std::size_t at)
{
    return !mark.empty() && text.substr(at, mark.size()) == mark;
}

/// Could a mark begin with this byte? Spares most bytes of a query the table.
bool may_begin_mark(char c)
{
    return c == '"' || c == '\xC2' || c == '\xE2' || c == '\xE3' || c == '\xEF';
}

}  // namespace

const QuotePair* opening_at(std::string_view text, std::size_t at)
{
    if (at >= text.size() || !may_begin_mark(text[at]))
        return nullptr;
    const auto found = std::ranges::find_if(
        pairs, [&](const QuotePair& pair) { return stands(pair.open, text, at); });
    return found == pairs.end() ? nullptr : &*found;
}

std::size_t closing_at(const QuotePair& pair, std::string_view text, std::size_t at)
{
    for (const std::string_view mark : {pair.close, pair.other_close})
        if (stands(mark, text, at))
            return mark.size();
    return 0;
}

std::size_t mark_at(std::string_view text, std::size_t at)
{
    if (const QuotePair* pair = opening_at(text, at))
        return pair->open.size();
    if (at >= text.size() || !may_begin_mark(text[at]))
        return 0;
    for (const std::string_view mark : only_closing)
        if (stands(mark, text, at))
            return mark.size();
    return 0;
}

}  // namespace onrecord
