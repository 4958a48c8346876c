#include "globs.h"

#include <algorithm>
#include <sstream>

#include "text/utf8.h"
#include "text/words.h"

namespace onrecord::reference {

namespace {

/// Bytes of the first character.
std::size_t first_bytes(std::string_view text)
{
    std::size_t bytes = 1;
    while (bytes < text.size() && (text[bytes] & 0xC0) == 0x80)
        ++bytes;
    return bytes;
}

/// A piece between spaces: what stands between its wildcards, folded.
std::string folded_glob(std::string_view piece)
{
    std::string glob;
    std::string part;
    const auto add_part = [&] {
        for (const std::string& term : word_terms(part))
            glob += term;
        part.clear();
    };
    for (const char c : piece) {
        if (c != '*' && c != '?') {
            part += c;
            continue;
        }
        add_part();
        glob += c;
    }
    add_part();
    while (glob.ends_with('?'))
        glob.pop_back();
    return glob;
}

}  // namespace

bool is_glob(std::string_view text)
{
    return text.find_first_of("*?") != std::string_view::npos;
}

std::vector<std::string> glob_terms(const std::string& text)
{
    std::vector<std::string> terms;
    std::string spaced = text;
    std::ranges::replace(spaced, '-', ' ');
    std::istringstream stream(spaced);
    for (std::string piece; stream >> piece;) {
        if (is_glob(piece))
            terms.push_back(folded_glob(piece));
        else
            for (std::string& term : word_terms(piece))
                terms.push_back(std::move(term));
    }
    std::erase(terms, "");
    return terms;
}

bool glob_matches(std::string_view glob, std::string_view word)
{
    if (glob.empty())
        return word.empty();
    if (glob.front() == '*')
        return glob_matches(glob.substr(1), word) ||
               (!word.empty() && glob_matches(glob, word.substr(first_bytes(word))));
    if (word.empty())
        return false;
    if (glob.front() == '?')
        return glob_matches(glob.substr(1), word.substr(first_bytes(word)));
    return glob.front() == word.front() && glob_matches(glob.substr(1), word.substr(1));
}

bool are_alike(std::u32string_view a, std::u32string_view b, std::size_t changes)
{
    if (a.empty() || b.empty())
        return a.size() + b.size() <= changes;
    if (a.front() == b.front())
        return are_alike(a.substr(1), b.substr(1), changes);
    if (changes == 0)
        return false;
    const bool swapped = a.size() > 1 && b.size() > 1 && a[0] == b[1] && a[1] == b[0];
    return are_alike(a.substr(1), b.substr(1), changes - 1) ||
           are_alike(a.substr(1), b, changes - 1) || are_alike(a, b.substr(1), changes - 1) ||
           (swapped && are_alike(a.substr(2), b.substr(2), changes - 1));
}

std::u32string letters(std::string_view word)
{
    std::u32string all;
    for (std::size_t at = 0; at < word.size();)
        all += next_code_point(word, at);
    return all;
}

}  // namespace onrecord::reference
