#include "extract/quotes/name_words.h"

#include "extract/lower_case.h"
#include "text/utf8.h"

namespace onrecord {

namespace {

constexpr std::size_t longest_particle = 3;  // letters

}  // namespace

std::string_view behind_particle(std::string_view word)
{
    const std::size_t hyphen = word.substr(0, longest_particle + 1).find('-');
    if (hyphen == std::string_view::npos || hyphen == 0 || hyphen + 1 >= word.size()) {
        return {};
    }
    std::size_t at = hyphen + 1;
    return is_upper_case(next_code_point(word, at)) ? word.substr(hyphen + 1) : std::string_view{};
}

bool NameWords::opens_sentence(std::uint32_t i) const
{
    if (i == 0) {
        return true;
    }
    const TokenKind before = tokens_[i - 1].kind;
    return tokens_[i - 1].heading || before == TokenKind::stop || before == TokenKind::line_break ||
           before == TokenKind::mark || before == TokenKind::colon || before == TokenKind::other ||
           before == TokenKind::open_bracket;
}

bool NameWords::is_name_word(std::uint32_t i) const
{
    const Token& token = tokens_[i];
    const bool letter = token.end - token.begin == 1 && !token.dotted;
    if (!token.is_word() || !token.capital || letter || token.heading) {
        return false;
    }
    if (token.is(modal)) {
        return (i > 1 && ends_longer_name(i)) || is_given_before_surname(i);  // "May", "Will"
    }
    return token.is(time_word) ? is_month_in_name(i) : !token.is(function_word);
}

bool NameWords::is_compound(const Token& token) const
{
    const std::string_view word = text_.text_of(token);
    const std::size_t hyphen = word.find('-');
    return hyphen != std::string_view::npos && hyphen > longest_particle &&
           hyphen + longest_particle < word.size() && word[hyphen + 1] >= 'a' &&
           word[hyphen + 1] <= 'z';
}

bool NameWords::is_given_before_surname(std::uint32_t i) const
{
    if (!is_given_name(i) || opens_sentence(i) || tokens_[i].is(time_word) ||
        i + 2 >= tokens_.size()) {
        return false;
    }
    const Token& next = tokens_[i + 1];
    return next.is_word() && next.capital &&
           !next.is(function_word | time_word | modal | title | role | body) &&
           !tokens_[i - 1].capital;
}

bool NameWords::is_joined_surname(std::uint32_t i) const
{
    const Token& token = tokens_[i];
    return token.is_word() && !token.capital && !behind_particle(text_.text_of(token)).empty();
}

bool NameWords::is_month_in_name(std::uint32_t i) const
{
    if (i > 0 && tokens_[i - 1].capital && is_given_name(i - 1)) {
        return true;
    }
    if (i > 1 && ends_longer_name(i)) {
        return true;
    }
    if (!is_given_name(i) || tokens_[i].dotted || i + 1 >= tokens_.size()) {
        return false;
    }
    const Token& next = tokens_[i + 1];
    const bool surname_follows =
        next.is_word() && next.capital && !next.is(time_word | function_word | title | role | body);
    return surname_follows && (i == 0 || !tokens_[i - 1].is(preposition | time_word | determiner));
}

bool NameWords::ends_longer_name(std::uint32_t i) const
{
    const auto named = [this](std::uint32_t at) {
        return tokens_[at].is_word() && tokens_[at].capital &&
               (tokens_[at].classes & ~(male_name | female_name)) == 0;
    };
    const Token& next = tokens_[i + 1];
    return named(i - 1) && named(i - 2) &&
           (next.kind == TokenKind::comma || next.kind == TokenKind::possessive ||
            next.is(speech_verb | auxiliary)) &&
           i + 2 < tokens_.size() && !is_year(i + 2);
}

bool NameWords::is_year(std::uint32_t i) const
{
    return tokens_[i].kind == TokenKind::number && tokens_[i].end - tokens_[i].begin == 4;
}

bool NameWords::begins_name(std::uint32_t i) const
{
    if (!is_name_word(i) || is_compound(tokens_[i])) {
        return false;
    }
    if (!opens_sentence(i) || is_given_name(i)) {
        return true;
    }
    const Token& token = tokens_[i];
    if (token.is(speech_verb | quoting_verb) && tokens_[i + 1].is(plain_verb)) {
        return true;  // "Read said": the verb that follows makes it a name
    }
    const bool ordinary = token.is(group | conjunction | determiner | subordinator | adverb |
                                   participle | speech_verb | quoting_verb | preposition);
    const bool explained = token.is(title | role | body | place | people | organisation_word);
    return !ordinary && (explained || !text_.is_ordinary_word(token));
}

}  // namespace onrecord
