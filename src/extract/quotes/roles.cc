#include "extract/quotes/roles.h"

#include <algorithm>

namespace onrecord {

namespace {

constexpr std::uint32_t longest_role = 40;      // tokens
constexpr std::uint32_t farthest_noun = 9;      // tokens before the noun that tells a role
constexpr std::size_t longest_role_text = 200;  // bytes

bool ends_role(const Token& token)
{
    return token.kind == TokenKind::comma || token.kind == TokenKind::stop ||
           token.kind == TokenKind::line_break || token.kind == TokenKind::semicolon ||
           token.kind == TokenKind::colon || token.kind == TokenKind::dash ||
           token.kind == TokenKind::open_bracket || token.is(speech_verb);
}

/// A noun such as "director" stands near the beginning.
bool tells_role(const Scene& scene, std::uint32_t first, std::uint32_t last)
{
    const std::uint32_t limit = std::min(last, first + farthest_noun);
    for (std::uint32_t i = first; i < limit; ++i) {
        if (scene.token(i).is(role)) {
            return true;
        }
        const bool joins_names = scene.token(i).is(conjunction) && i + 1 < limit &&
                                 scene.token(i + 1).capital;  // "a Russia and Central Asia expert"
        if (scene.token(i).is(preposition | conjunction | auxiliary) && !joins_names) {
            return false;
        }
    }
    return false;
}

bool is_indefinite(const Scene& scene, std::uint32_t i)
{
    const std::string_view word = scene.text.text_of(scene.token(i));
    return scene.token(i).is(determiner) && (word == "a" || word == "an");
}

}  // namespace

std::string role_of(const Scene& scene, const Mention& mention)
{
    std::uint32_t first = mention.last;
    if (mention.first > 0 && scene.token(mention.first - 1).is(preposition)) {
        return {};
    }
    if (scene.token(first).kind != TokenKind::comma) {
        return {};
    }
    ++first;
    const std::uint32_t limit = first + longest_role;
    std::uint32_t last = first;
    while (last < limit && last + 1 < scene.text.tokens.size() && !scene.quoted(last) &&
           !ends_role(scene.token(last))) {
        ++last;
    }
    if (last == limit || last == first || scene.quoted(last) || !tells_role(scene, first, last)) {
        return {};
    }
    if (is_indefinite(scene, first)) {
        ++first;
    }
    const std::uint32_t begin = scene.token(first).begin;
    const std::uint32_t end = scene.token(last - 1).end;
    if (end <= begin || end - begin > longest_role_text) {
        return {};
    }
    return std::string(scene.text.text.substr(begin, end - begin));
}

}  // namespace onrecord
