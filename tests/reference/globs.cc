#include "globs.h"

#include <sstream>

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
    std::istringstream stream(text);
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

}  // namespace onrecord::reference
