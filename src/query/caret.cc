#include "query/caret.h"

#include <algorithm>
#include <array>
#include <vector>

#include "text/utf8.h"

namespace onrecord {

namespace {

constexpr std::string_view indent = "  ";
constexpr std::size_t widest = 76;  ///< columns of the query shown at once
constexpr std::size_t before = 30;  ///< columns kept before the place when the query is cut

/// A character as it is shown.
struct Cell {
    std::size_t place = 0;  ///< byte offset in the typed text
    std::string bytes;
    std::size_t columns = 1;
};

struct Range {
    char32_t first;
    char32_t last;
};

/// Unicode 15: East_Asian_Width W and F, in ranges rounded to whole blocks.
constexpr std::array wide{
    Range{0x1100, 0x115F},   Range{0x2E80, 0x303E},   Range{0x3041, 0x4DBF},
    Range{0x4E00, 0xA4CF},   Range{0xA960, 0xA97C},   Range{0xAC00, 0xD7A3},
    Range{0xF900, 0xFAFF},   Range{0xFE30, 0xFE6F},   Range{0xFF01, 0xFF60},
    Range{0xFFE0, 0xFFE6},   Range{0x1B000, 0x1B2FF}, Range{0x1F300, 0x1F64F},
    Range{0x1F680, 0x1F6FF}, Range{0x1F900, 0x1F9FF}, Range{0x20000, 0x3FFFD},
};

/// Marks that stand on the letter before them, and characters without a shape.
constexpr std::array narrow{
    Range{0x0300, 0x036F}, Range{0x0483, 0x0489}, Range{0x0591, 0x05BD}, Range{0x0610, 0x061A},
    Range{0x064B, 0x065F}, Range{0x0670, 0x0670}, Range{0x093C, 0x093C}, Range{0x094D, 0x094D},
    Range{0x0E31, 0x0E31}, Range{0x0E34, 0x0E3A}, Range{0x0E47, 0x0E4E}, Range{0x1AB0, 0x1AFF},
    Range{0x1DC0, 0x1DFF}, Range{0x200B, 0x200D}, Range{0x20D0, 0x20FF}, Range{0x3099, 0x309A},
    Range{0xFE00, 0xFE0F}, Range{0xFE20, 0xFE2F},
};

/// Control and direction characters: shown as a blank, since they could move what is printed.
constexpr std::array steering{
    Range{0x00, 0x1F},     Range{0x7F, 0x9F},     Range{0xAD, 0xAD},     Range{0x61C, 0x61C},
    Range{0x200E, 0x200F}, Range{0x2028, 0x202E}, Range{0x2060, 0x206F}, Range{0xFEFF, 0xFEFF},
};

template <std::size_t N>
bool in(const std::array<Range, N>& ranges, char32_t c)
{
    return std::ranges::any_of(ranges, [c](const Range& r) { return r.first <= c && c <= r.last; });
}

Cell make_cell(std::size_t place, char32_t c)
{
    if (in(steering, c))
        return {place, " ", 1};
    Cell cell{place, {}, in(narrow, c) ? 0U : in(wide, c) ? 2U : 1U};
    append_utf8(cell.bytes, c);
    return cell;
}

/// Bytes of the character that begins at `at`, at most 4; 0 when it is ill-formed.
std::size_t character_bytes(std::string_view text, std::size_t at)
{
    for (std::size_t bytes = 1; bytes <= 4 && at + bytes <= text.size(); ++bytes)
        if (is_valid_utf8(text.substr(at, bytes)))
            return bytes;
    return 0;
}

/// A stretch of a text as it is shown.
struct View {
    std::vector<Cell> cells;
    std::size_t end = 0;  ///< byte behind the last one
};

/// What `columns` columns show of `typed` from byte `from` on.
View view_from(std::string_view typed, std::size_t from, std::size_t columns)
{
    View view{{}, from};
    std::size_t shown = 0;
    while (view.end < typed.size()) {
        const std::size_t bytes = character_bytes(typed, view.end);
        std::size_t next = view.end;
        Cell cell = bytes == 0 ? Cell{next++, "\uFFFD", 1}
                               : make_cell(view.end, next_code_point(typed, next));
        shown += cell.columns;
        if (shown > columns)
            break;
        view.cells.push_back(std::move(cell));
        view.end = next;
    }
    return view;
}

bool is_border(std::string_view text, std::size_t at)
{
    return at >= text.size() || (text[at] & 0xC0) != 0x80;
}

/// Where to begin showing, so that the place is in sight: the text's beginning if it is near.
std::size_t first_shown(std::string_view typed, std::size_t place)
{
    if (place <= before)
        return 0;
    std::size_t at = place - before;
    while (at < place && !is_border(typed, at))
        ++at;
    return at;
}

}  // namespace

std::string show_place(std::string_view typed, const ParseError& error)
{
    const std::size_t place = std::min(error.offset(), typed.size());
    const std::size_t fault_end = std::min(place + error.length(), typed.size());
    View view = view_from(typed, 0, widest);
    const std::size_t first = view.end == typed.size() ? 0 : first_shown(typed, place);
    if (first > 0)
        view = view_from(typed, first, widest);

    std::string line(indent);
    std::string carets(indent);
    if (first > 0) {
        line += "…";
        carets += ' ';
    }
    std::size_t marked = 0;
    for (const Cell& cell : view.cells) {
        line += cell.bytes;
        const bool at_fault = cell.place >= place && cell.place < fault_end;
        if (cell.place < place || at_fault)
            carets.append(cell.columns, at_fault ? '^' : ' ');
        marked += at_fault ? cell.columns : 0;
    }
    if (view.end < typed.size())
        line += "…";
    if (marked == 0)
        carets += '^';
    return line + "\n" + carets + "\n";
}

}  // namespace onrecord
