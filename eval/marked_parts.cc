#include "marked_parts.h"

#include <algorithm>
#include <array>
#include <bitset>

namespace onrecord::eval {

namespace {

/// How sure it is that a character is an opening mark.
enum class Sureness : std::uint8_t {
    always,
    by_place,  ///< closes, too: opens where a letter follows and none stands before
    by_close,  ///< may be an apostrophe: like `by_place`, and only where a closing mark follows
};

struct Pair {
    std::string_view open;
    std::array<std::string_view, 2> close;
    Sureness sureness = Sureness::always;
};

constexpr std::array pairs = {
    Pair{"“", {"”", "\""}},
    Pair{"„", {"“", "”"}},
    Pair{"«", {"»", "»"}},
    Pair{"「", {"」", "」"}},
    Pair{"\"", {"\"", "”"}},
    Pair{"``", {"''", "''"}},
    Pair{"''", {"''", "''"}},
    Pair{"‹", {"›", "›"}},
    Pair{"”", {"”", "”"}, Sureness::by_place},
    Pair{"»", {"«", "«"}, Sureness::by_place},
    Pair{"‘", {"’", "’"}, Sureness::by_close},
    Pair{"‚", {"‘", "’"}, Sureness::by_close},
    Pair{"'", {"'", "'"}, Sureness::by_close},
};

/// A letter or digit of ASCII, or any character of two bytes behind the Latin-1 signs.
bool letter_at(std::string_view text, std::size_t at)
{
    if (at >= text.size())
        return false;
    const auto byte = static_cast<unsigned char>(text[at]);
    const bool ascii = (byte >= '0' && byte <= '9') || ((byte | 32) >= 'a' && (byte | 32) <= 'z');
    return ascii || (byte >= 0xC3 && byte < 0xE0);
}

bool letter_before(std::string_view text, std::size_t at)
{
    while (at > 0 && (static_cast<unsigned char>(text[at - 1]) & 0xC0) == 0x80)
        --at;
    return at > 0 && letter_at(text, at - 1);
}

bool stands_at(std::string_view text, std::size_t at, std::string_view mark)
{
    return text.substr(at, mark.size()) == mark;
}

/// The first closing mark of a pair between two bytes; empty at `limit` when there is none.
ByteRange find_close(std::string_view text, std::size_t at, std::size_t limit, const Pair& pair)
{
    const auto range = [](std::size_t begin, std::size_t end) {
        return ByteRange{static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
    };
    for (; at < limit; ++at)
        for (const std::string_view mark : pair.close) {
            const std::size_t end = at + mark.size();
            const bool apostrophe = pair.sureness == Sureness::by_close && letter_at(text, end);
            if (stands_at(text, at, mark) && !apostrophe)
                return range(at, end);
        }
    return range(limit, limit);
}

/// The byte behind the mark just before a range, spaces between them skipped, is the range's
/// begin: gives where that mark begins, else the range's begin.
std::size_t start_with_mark(std::string_view text, std::size_t begin)
{
    std::size_t at = begin;
    for (const std::string_view space : {" ", "\u00a0", "\u202f"})
        if (at >= space.size() && stands_at(text, at - space.size(), space))
            at -= space.size();
    for (const Pair& pair : pairs)
        if (at >= pair.open.size() && stands_at(text, at - pair.open.size(), pair.open))
            return at - pair.open.size();
    return begin;
}

/// Finds opening marks of one text, going on in it.
class Openings {
public:
    explicit Openings(std::string_view text) : text_(text) {}

    /// The pair whose mark opens here, or null.
    const Pair* at(std::size_t place)
    {
        for (std::size_t i = 0; i < pairs.size(); ++i)
            if (!hopeless_[i] && opens(place, i))
                return &pairs[i];
        return nullptr;
    }

private:
    bool opens(std::size_t place, std::size_t number)
    {
        const Pair& pair = pairs[number];
        if (!stands_at(text_, place, pair.open))
            return false;
        const std::size_t behind = place + pair.open.size();
        if (pair.sureness == Sureness::always)
            return true;
        if (letter_before(text_, place) || !letter_at(text_, behind))
            return false;
        const std::size_t line_end = std::min(text_.find('\n', place), text_.size());
        // What does not close behind this place does not close behind a later one of the line.
        hopeless_[number] = pair.sureness == Sureness::by_close &&
                            find_close(text_, behind, line_end, pair).empty();
        return !hopeless_[number];
    }

    std::string_view text_;
    std::bitset<pairs.size()> hopeless_;
};

}  // namespace

std::vector<ByteRange> marked_parts(std::string_view text, const ByteRange& range)
{
    std::vector<ByteRange> parts;
    Openings openings(text);
    for (std::size_t at = start_with_mark(text, range.begin); at < range.end;) {
        const Pair* pair = openings.at(at);
        if (pair == nullptr) {
            ++at;
            continue;
        }
        const std::size_t begin = at + pair->open.size();
        const ByteRange close = find_close(text, begin, range.end, *pair);
        const ByteRange part{std::max(static_cast<std::uint32_t>(begin), range.begin), close.begin};
        if (!part.empty())
            parts.push_back(part);
        at = std::max<std::size_t>(close.end, begin);
    }
    return parts;
}

}  // namespace onrecord::eval
