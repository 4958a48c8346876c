#include "extract/quotes/paragraph_opening.h"

#include <algorithm>
#include <string_view>

#include "extract/quotes/letters.h"

namespace onrecord {

namespace {

constexpr std::uint32_t longest_dateline = 16;  // tokens
constexpr std::size_t shortest_clock = 4;       // bytes: "9.15"
constexpr std::size_t longest_clock = 7;        // "10.42am"

bool digit_at(std::string_view word, std::size_t at)
{
    return at < word.size() && is_digit(static_cast<unsigned char>(word[at]));
}

/// "9.15", "10.42am", "14h30"
bool is_clock(std::string_view word)
{
    return word.size() >= shortest_clock && word.size() <= longest_clock && digit_at(word, 0) &&
           (digit_at(word, 1) || digit_at(word, 2)) &&
           word.find_first_of(".h") != std::string_view::npos;
}

bool is_clock_word(const Scene& scene, std::uint32_t i)
{
    const std::string_view word = scene.text.text_of(scene.token(i));
    return scene.token(i).is(time_word) || word == "am" || word == "pm" || word == "Uhr";
}

std::uint32_t behind_time(const Scene& scene, const Sentence& sentence)
{
    const std::uint32_t begin = sentence.begin;
    std::uint32_t at = begin + 1;
    if (scene.token(begin).kind == TokenKind::number && at + 1 < sentence.end &&
        scene.token(at).kind == TokenKind::colon && scene.token(at + 1).kind == TokenKind::number) {
        at += 2;
    } else if (!is_clock(scene.text.text_of(scene.token(begin))) || at >= sentence.end ||
               !(scene.token(at).capital || scene.quoted(at) || is_clock_word(scene, at))) {
        return begin;
    }
    while (at < sentence.end && !scene.quoted(at) &&
           (is_clock_word(scene, at) || !scene.token(at).is_word())) {
        ++at;
    }
    return at < sentence.end ? at : begin;
}

std::uint32_t behind_dateline(const Scene& scene, const Sentence& sentence)
{
    const std::uint32_t begin = sentence.begin;
    if (!scene.token(begin).all_capitals) {
        return begin;
    }
    const std::uint32_t limit = std::min(sentence.end, begin + longest_dateline);
    for (std::uint32_t i = begin + 1; i < limit && !scene.quoted(i); ++i) {
        if (scene.token(i).kind == TokenKind::dash) {
            return i + 1;
        }
        if (scene.token(i).is_word() && !scene.token(i).capital) {
            return begin;
        }
    }
    return begin;
}

}  // namespace

std::uint32_t behind_opening(const Scene& scene, const Sentence& sentence)
{
    if (!sentence.opens_paragraph) {
        return sentence.begin;
    }
    return digit_at(scene.text.text_of(scene.token(sentence.begin)), 0)
               ? behind_time(scene, sentence)
               : behind_dateline(scene, sentence);
}

}  // namespace onrecord
