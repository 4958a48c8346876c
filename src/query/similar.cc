#include "query/similar.h"

#include <algorithm>
#include <array>
#include <bit>
#include <string>
#include <vector>

#include "query/wildcards.h"
#include "text/utf8.h"

namespace onrecord {

namespace {

constexpr std::uint32_t most_edits = 2;

std::u32string letters_of(std::string_view word)
{
    std::u32string letters;
    for (std::size_t at = 0; at < word.size();)
        letters += next_code_point(word, at);
    return letters;
}

using Row = std::vector<std::uint32_t>;

/// The row of a table of distances for letter `i` of `a`, from the two rows before.
void fill_row(const std::u32string& a, const std::u32string& b, std::size_t i, Row& row,
              const Row& before, const Row& two_before)
{
    row[0] = static_cast<std::uint32_t>(i);
    for (std::size_t j = 1; j <= b.size(); ++j) {
        const std::uint32_t replaced = before[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
        row[j] = std::min({replaced, before[j] + 1, row[j - 1] + 1});
        if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
            row[j] = std::min(row[j], two_before[j - 2] + 1);
    }
}

/// What tells most words apart at a glance: which letters a word has, none where not all are ASCII.
std::uint32_t letter_set(std::string_view word)
{
    std::uint32_t set = 0;
    unsigned char all = 0;
    for (const char c : word) {
        set |= std::uint32_t{1} << (static_cast<unsigned char>(c) % 32);
        all |= static_cast<unsigned char>(c);
    }
    return all < 0x80 ? set : 0;
}

/// A change replaces one letter at most by another.
bool differ_in_letters(std::string_view a, std::string_view b, std::uint32_t edits)
{
    const std::uint32_t in_a = letter_set(a);
    const std::uint32_t in_b = letter_set(b);
    return in_a != 0 && in_b != 0 &&
           static_cast<std::uint32_t>(std::popcount(in_a ^ in_b)) > 2 * edits;
}

}  // namespace

bool is_similarity(std::string_view word)
{
    const std::size_t tilde = word.find('~');
    return tilde != std::string_view::npos && tilde > 0;
}

std::uint32_t read_edits(const Slice& word)
{
    const std::string_view text = word.view();
    const std::size_t tilde = text.find('~');
    const std::string_view number = text.substr(tilde + 1);
    if (number != "1" && number != "2")
        refuse(word.part(tilde, text.size()),
               "behind '~' stands how many letters may differ, 1 or 2",
               "write " + shortened(text.substr(0, tilde), 60) + "~1");
    return number == "1" ? 1 : most_edits;
}

void check_similar(const Slice& word, std::uint32_t edits)
{
    if (word.view().ends_with('!'))
        refuse(word.part(word.view().size() - 1, 1), "'!' truncates only at the end of a word",
               "leave the exclamation mark out");
    const std::vector<QueryWord> words = query_words(word.view());
    if (words.size() != 1)
        refuse(word, "'~' stands behind a single word", "write it behind each of them");
    if (has_wildcards(words.front().term))
        refuse(word, "a word with wildcards has no similar ones",
               "leave out the '~' or the wildcard");
    const std::size_t fewest = edits == 1 ? 3 : 5;
    if (letters_of(words.front().term).size() < fewest)
        refuse(word, "the word is too short for similar ones",
               "for ~1 it needs three letters, for ~2 five");
}

bool are_similar(std::string_view a, std::string_view b, std::uint32_t edits)
{
    // A letter has at most four bytes.
    if (std::max(a.size(), b.size()) - std::min(a.size(), b.size()) > std::size_t{4} * edits ||
        differ_in_letters(a, b, edits))
        return false;
    const std::u32string first = letters_of(a);
    const std::u32string second = letters_of(b);
    if (std::max(first.size(), second.size()) - std::min(first.size(), second.size()) > edits)
        return false;
    std::array<Row, 3> rows;
    for (Row& row : rows)
        row.resize(second.size() + 1);
    for (std::size_t j = 0; j <= second.size(); ++j)
        rows[0][j] = static_cast<std::uint32_t>(j);
    for (std::size_t i = 1; i <= first.size(); ++i) {
        Row& row = rows[i % 3];
        fill_row(first, second, i, row, rows[(i + 2) % 3], rows[(i + 1) % 3]);
        if (*std::ranges::min_element(row) > edits)
            return false;
    }
    return rows[first.size() % 3][second.size()] <= edits;
}

}  // namespace onrecord
