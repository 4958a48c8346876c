#include "stretches.h"

#include <algorithm>
#include <iterator>
#include <numeric>
#include <utility>

#include "text/fold.h"
#include "text/utf8.h"
#include "text/words.h"

namespace onrecord::reference {

namespace {

/// The words of a text as they stand in it.
std::vector<std::string> typed_words(const std::string& text)
{
    std::vector<std::string> words;
    WordReader reader(text);
    for (Word word; reader.next(word);)
        words.push_back(text.substr(word.begin, word.end - word.begin));
    return words;
}

bool stands_at(const Pattern& pattern, const Tokens& tokens, std::size_t at)
{
    for (std::size_t i = 0; i < pattern.size(); ++i)
        if (!pattern[i].contains(tokens[at + i]))
            return false;
    return true;
}

std::set<Stretch> places_of(const Pattern& pattern, const Tokens& tokens)
{
    std::set<Stretch> found;
    for (std::size_t at = 0; at + pattern.size() <= tokens.size(); ++at) {
        if (!stands_at(pattern, tokens, at))
            continue;
        Stretch stretch(pattern.size());
        std::iota(stretch.begin(), stretch.end(), at);
        found.insert(std::move(stretch));
    }
    return found;
}

std::size_t first(const Stretch& stretch)
{
    return stretch.front();
}

std::size_t last(const Stretch& stretch)
{
    return stretch.back();
}

/// From the last word of what comes first to the first word of the other; 0 when they overlap.
std::size_t steps_between(const Stretch& a, const Stretch& b)
{
    if (last(a) < first(b))
        return first(b) - last(a);
    return last(b) < first(a) ? first(a) - last(b) : 0;
}

bool lie_in_one(const std::vector<std::size_t>& pieces, const Stretch& a, const Stretch& b)
{
    return pieces[std::min(first(a), first(b))] == pieces[std::max(last(a), last(b))];
}

bool is_near(const ProximityOperator& how, const Stretch& a, const Stretch& b, const Text& text)
{
    switch (how.kind) {
        case Proximity::near:
            return steps_between(a, b) <= how.distance;
        case Proximity::adjacent:
            return last(a) < first(b) && steps_between(a, b) <= how.distance;
        case Proximity::sentence:
            return lie_in_one(text.sentences, a, b);
        case Proximity::paragraph:
            return lie_in_one(text.paragraphs, a, b);
    }
    return false;
}

bool share_words(const Stretch& a, const Stretch& b)
{
    return std::ranges::any_of(
        a, [&b](std::size_t place) { return std::ranges::find(b, place) != b.end(); });
}

bool is_same_place(const Stretch& a, const Stretch& b)
{
    return first(a) == first(b) && last(a) == last(b);
}

std::set<Stretch> without(const ProximityOperator& how, const std::set<Stretch>& left,
                          const std::set<Stretch>& right, const Text& text)
{
    std::set<Stretch> found;
    for (const Stretch& a : left)
        if (std::ranges::none_of(right, [&](const Stretch& b) {
                return !is_same_place(a, b) && is_near(how, a, b, text);
            }))
            found.insert(a);
    return found;
}

std::set<Stretch> together(const ProximityOperator& how, const std::set<Stretch>& left,
                           const std::set<Stretch>& right, const Text& text)
{
    std::set<Stretch> found;
    for (const Stretch& a : left)
        for (const Stretch& b : right) {
            if (share_words(a, b) || !is_near(how, a, b, text))
                continue;
            Stretch both;
            std::ranges::merge(a, b, std::back_inserter(both));
            found.insert(std::move(both));
        }
    return found;
}

/// Capital letters of the scripts that the articles are in.
bool is_capital(char32_t c)
{
    return (c >= U'A' && c <= U'Z') || (c >= 0xC0 && c <= 0xDE && c != 0xD7) ||
           (c >= 0x100 && c <= 0x137 && c % 2 == 0) || (c >= 0x139 && c <= 0x148 && c % 2 == 1) ||
           (c >= 0x14A && c <= 0x177 && c % 2 == 0) || (c >= 0x400 && c <= 0x42F);
}

std::string small_form(char32_t c)
{
    char32_t small = c + 0x20;
    if (c >= 0x100 && c <= 0x177)
        small = c + 1;
    else if (c >= 0x400 && c <= 0x40F)
        small = c + 0x50;
    std::string made;
    append_utf8(made, small);
    return made;
}

/// Each letter, with its accents where they count, and whether it is a capital where that counts.
std::vector<std::pair<std::string, bool>> letters_of(const std::string& word, Spelling spelling)
{
    std::vector<std::pair<std::string, bool>> made;
    const std::string composed = normalize_nfc(word);
    for (std::size_t at = 0; at < composed.size();) {
        const std::size_t begin = at;
        const char32_t c = next_code_point(composed, at);
        const bool capital = is_capital(c);
        std::string letter = composed.substr(begin, at - begin);
        if (!spelling.accents)
            letter = fold(letter);
        else if (capital)
            letter = small_form(c);
        if (c == U'.' || c == U',' || letter.empty())
            continue;
        if (letter == "\u00df" && !spelling.letter_case) {
            made.insert(made.end(), 2, {"s", false});
            continue;
        }
        made.emplace_back(std::move(letter), capital && spelling.letter_case);
    }
    return made;
}

std::set<Stretch> written_as(const Query& leaf, const Text& text, std::set<Stretch> found)
{
    const auto* word = std::get_if<WordNode>(&leaf.node);
    const auto* phrase = std::get_if<PhraseNode>(&leaf.node);
    const Spelling spelling = word != nullptr ? word->spelling : phrase->spelling;
    if (!spelling.counts())
        return found;
    const std::vector<std::string> typed = typed_words(word != nullptr ? word->text : phrase->text);
    std::erase_if(found, [&](const Stretch& stretch) {
        for (std::size_t i = 0; i < stretch.size(); ++i)
            if (!is_written_as(text.written[stretch[i]], typed[typed.size() - stretch.size() + i],
                               spelling))
                return true;
        return false;
    });
    return found;
}

}  // namespace

bool is_written_as(const std::string& word, const std::string& other, Spelling spelling)
{
    return letters_of(word, spelling) == letters_of(other, spelling);
}

std::size_t count_apart(const std::set<Stretch>& stretches)
{
    std::vector<std::pair<std::size_t, std::size_t>> by_end;
    for (const Stretch& stretch : stretches)
        by_end.emplace_back(last(stretch), first(stretch));
    std::ranges::sort(by_end);
    std::size_t count = 0;
    std::size_t free = 0;
    for (const auto& [end, begin] : by_end)
        if (begin >= free) {
            ++count;
            free = end + 1;
        }
    return count;
}

std::set<Stretch> stretches(const Query& query, const Text& text,
                            const std::function<const Pattern&(const Query&)>& pattern_of)
{
    if (const auto* any = std::get_if<AnyOfNode>(&query.node)) {
        std::set<Stretch> found;
        for (const Query& part : any->parts)
            found.merge(stretches(part, text, pattern_of));
        return found;
    }
    const auto* near = std::get_if<ProximityNode>(&query.node);
    if (near == nullptr)
        return written_as(query, text, places_of(pattern_of(query), text.words));
    const std::set<Stretch> left = stretches(near->parts[0], text, pattern_of);
    const std::set<Stretch> right = stretches(near->parts[1], text, pattern_of);
    return near->how.negated ? without(near->how, left, right, text)
                             : together(near->how, left, right, text);
}

}  // namespace onrecord::reference
