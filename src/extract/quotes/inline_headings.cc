#include "extract/quotes/inline_headings.h"

#include <cstdint>

namespace onrecord {

namespace {

constexpr std::uint32_t longest_heading = 10;  // tokens
constexpr std::uint32_t long_word = 5;         // bytes; shorter ones may be abbreviations
constexpr std::uint64_t opens_sentence = function_word | determiner | preposition | subordinator;
constexpr std::uint64_t names_something =
    organisation_word | organisation_name | place | people | title | role | time_word;

/// What the capitals from a sentence's beginning on are.
struct Run {
    std::uint32_t end = 0;
    std::uint32_t words = 0;
    bool has_long = false;
    bool names = false;  ///< a body, a place or an office may be meant
};

Run read_run(const std::vector<Token>& tokens, std::uint32_t begin)
{
    Run run;
    run.end = begin;
    while (run.end < tokens.size() && run.end - begin < longest_heading) {
        const Token& token = tokens[run.end];
        const bool letter = token.is_word() && token.capital && token.end - token.begin == 1;
        if (!(token.is_word() && token.all_capitals) && !(letter && token.is(function_word)) &&
            !(run.words > 0 && token.kind == TokenKind::possessive)) {
            break;
        }
        run.words += token.is_word() ? 1 : 0;
        run.has_long = run.has_long || (token.end - token.begin >= long_word && !token.dotted &&
                                        !token.is(names_something));
        run.names = run.names || token.is(names_something);
        ++run.end;
    }
    return run;
}

bool is_heading(const std::vector<Token>& tokens, std::uint32_t begin, const Run& run)
{
    if (run.words == 0 || !run.has_long || run.end + 1 >= tokens.size()) {
        return false;
    }
    const Token& next = tokens[run.end];
    const bool quotation = next.kind == TokenKind::mark && next.space_before &&
                           tokens[run.end + 1].capital && !tokens[run.end + 1].all_capitals;
    const bool plain = next.is_word() && next.capital && !next.all_capitals;
    const bool sentence = plain && next.is(opens_sentence) && !next.is(names_something);
    const bool phrase = run.words > 2 && tokens[begin].is(determiner | preposition);
    return sentence || (run.words > 1 && (!run.names || phrase) && (plain || quotation));
}

bool begins_sentence(const std::vector<Token>& tokens, std::uint32_t i)
{
    return i == 0 || tokens[i - 1].kind == TokenKind::stop ||
           tokens[i - 1].kind == TokenKind::line_break || tokens[i - 1].kind == TokenKind::mark;
}

}  // namespace

void mark_inline_headings(TokenisedText& text)
{
    std::vector<Token>& tokens = text.tokens;
    const auto size = static_cast<std::uint32_t>(tokens.size());
    for (std::uint32_t i = 0; i < size; ++i) {
        if (!tokens[i].all_capitals || !begins_sentence(tokens, i)) {
            continue;
        }
        const Run run = read_run(tokens, i);
        if (!is_heading(tokens, i, run)) {
            continue;
        }
        for (; i < run.end; ++i) {
            tokens[i].heading = true;
        }
    }
}

}  // namespace onrecord
