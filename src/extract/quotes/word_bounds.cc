#include "extract/quotes/word_bounds.h"

#include "extract/lower_case.h"
#include "extract/quotes/letters.h"
#include "text/utf8.h"

namespace onrecord {

namespace {

constexpr std::size_t longest_pronoun = 8;  // bytes, with its hyphen

}  // namespace

bool WordBounds::word_character(std::size_t at, std::size_t& after) const
{
    if (at >= text_.size()) {
        return false;
    }
    const auto byte = static_cast<unsigned char>(text_[at]);
    if (byte < 0x80) {
        after = at + 1;
        return is_ascii_letter(byte) || is_digit(byte);
    }
    after = at;
    return is_letter(next_code_point(text_, after));
}

bool WordBounds::apostrophe(std::size_t at, std::size_t& after) const
{
    if (at < text_.size() && text_[at] == '\'') {
        after = at + 1;
        return true;
    }
    after = at + 3;
    return text_.substr(at, 3) == "’";
}

bool WordBounds::is_possessive(std::size_t at, std::size_t& after) const
{
    std::size_t letter = 0;
    if (!apostrophe(at, letter) || letter >= text_.size() ||
        (text_[letter] != 's' && text_[letter] != 'S')) {
        return false;
    }
    after = letter + 1;
    std::size_t beyond = 0;
    return !word_character(after, beyond);
}

std::size_t WordBounds::scan_word(std::size_t begin)
{
    std::size_t at = begin;
    std::size_t after = 0;
    while (at < text_.size()) {
        const auto byte = static_cast<unsigned char>(text_[at]);
        if (is_ascii_letter(byte) || is_digit(byte)) {
            ++at;
            continue;
        }
        if (byte < 0x80 && byte != '-' && byte != '\'') {
            return at;
        }
        hyphen_ = hyphen_ || byte == '-';
        if (word_character(at, after)) {
            at = after;
            continue;
        }
        std::size_t next = 0;
        std::size_t beyond = 0;
        if (possessive_follows(at, beyond)) {
            return at;
        }
        if (apostrophe(at, next) && is_elided(begin, at)) {
            at = next;  // l'historienne: the article is a word of its own
            return at;
        }
        const bool joins = text_[at] == '-' || apostrophe(at, next);
        const std::size_t behind = text_[at] == '-' ? at + 1 : next;
        if (!joins || !word_character(behind, beyond)) {
            return at;
        }
        at = beyond;
    }
    return at;
}

bool WordBounds::is_elided(std::size_t begin, std::size_t end)
{
    if (end - begin > 2) {
        return false;
    }
    lower_.clear();
    append_lower_case(lower_, text_.substr(begin, end - begin));
    return (lexicon_.classes(lower_) & (determiner | preposition | that_word)) != 0;
}

WordEnd WordBounds::without_pronoun(std::size_t begin, std::size_t end)
{
    const std::string_view word = text_.substr(begin, end - begin);
    const std::size_t hyphen = word.rfind('-');
    if (hyphen == std::string_view::npos || hyphen == 0 || word.size() - hyphen > longest_pronoun) {
        return {end, 0};
    }
    lower_.clear();
    append_lower_case(lower_, word.substr(hyphen + 1));
    if ((lexicon_.classes(lower_) & (pronoun_he | pronoun_she)) == 0) {
        return {end, 0};
    }
    const bool linked = hyphen >= 3 && word.substr(hyphen - 2, 2) == "-t";
    return {begin + hyphen - (linked ? 2 : 0), begin + hyphen + 1};
}

WordEnd WordBounds::end_of_word(std::size_t begin)
{
    hyphen_ = false;
    const std::size_t end = scan_word(begin);
    return hyphen_ ? without_pronoun(begin, end) : WordEnd{end, 0};
}

std::size_t WordBounds::end_of_number(std::size_t begin) const
{
    std::size_t at = begin;
    while (at < text_.size() && is_digit(static_cast<unsigned char>(text_[at]))) {
        ++at;
        const bool joined = at + 1 < text_.size() && (text_[at] == ',' || text_[at] == '.') &&
                            is_digit(static_cast<unsigned char>(text_[at + 1]));
        at += joined ? 1 : 0;
    }
    std::size_t after = 0;
    return word_character(at, after) ? begin : at;
}

}  // namespace onrecord
