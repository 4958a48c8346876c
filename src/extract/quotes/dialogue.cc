#include "extract/quotes/dialogue.h"

#include <algorithm>
#include <optional>

namespace onrecord {

namespace {

constexpr std::uint32_t most_before_verb = 3;  // tokens between a dash and its verb
constexpr std::uint32_t longest_aside = 40;

/// The reporter's words inside speech, half-open, with the dash or comma on either side.
struct Aside {
    std::uint32_t begin = 0;  ///< first token that is not said
    std::uint32_t end = 0;    ///< what stands before further words; or where all ends
};

class DialogueFinder {
public:
    explicit DialogueFinder(const TokenisedText& text) : text_(text) {}

    std::vector<Stretch> run(const std::vector<Stretch>& stretches)
    {
        std::size_t next = 0;
        const auto size = static_cast<std::uint32_t>(text_.tokens.size());
        for (std::uint32_t begin = 0; begin < size;) {
            std::uint32_t end = begin;
            while (token(end).kind != TokenKind::line_break) {
                ++end;
            }
            const std::size_t first = next;
            while (next < stretches.size() && stretches[next].open < end) {
                split(stretches[next++]);
            }
            if (next == first) {
                take_paragraph(begin, end);
            }
            begin = end + 1;
        }
        out_.insert(out_.end(), stretches.begin() + static_cast<std::ptrdiff_t>(next),
                    stretches.end());
        return std::move(out_);
    }

private:
    [[nodiscard]] const Token& token(std::uint32_t i) const { return text_.tokens[i]; }

    [[nodiscard]] bool is_dash(std::uint32_t i) const { return token(i).kind == TokenKind::dash; }

    [[nodiscard]] bool is_pause(std::uint32_t i) const
    {
        return token(i).kind == TokenKind::comma || token(i).kind == TokenKind::stop;
    }

    /// "— A, — сказал он. — B": speech only with somebody to say it.
    void take_paragraph(std::uint32_t begin, std::uint32_t end)
    {
        if (begin + 2 >= end || !is_dash(begin)) {
            return;
        }
        Stretch whole;
        whole.open = begin;
        whole.close = end;
        whole.closed = false;
        if (const std::optional<Aside> aside = find_aside(begin + 1, end, true)) {
            cut(whole, aside, true);
        }
    }

    void split(const Stretch& stretch)
    {
        cut(stretch, find_aside(stretch.open + 1, stretch.close, false), false);
    }

    /// Adds what stands before, between and behind asides; without one, all.
    void cut(Stretch rest, std::optional<Aside> aside, bool to_the_end)
    {
        while (aside) {
            Stretch before = rest;
            before.close = aside->begin;
            before.closed = false;
            add(before);
            rest.open = aside->end;
            rest.continues = false;
            if (rest.open >= rest.close) {
                return;
            }
            aside = find_aside(rest.open + 1, rest.close, to_the_end);
        }
        add(rest);
    }

    void add(Stretch stretch)
    {
        stretch.words = 0;
        for (std::uint32_t i = stretch.open + 1; i < stretch.close; ++i) {
            stretch.words += token(i).is_word() || token(i).kind == TokenKind::number ? 1 : 0;
        }
        if (stretch.words > 0) {
            out_.push_back(stretch);
        }
    }

    /// The first aside of a range. `to_the_end`: it need not be followed by further words.
    [[nodiscard]] std::optional<Aside> find_aside(std::uint32_t begin, std::uint32_t end,
                                                  bool to_the_end) const
    {
        for (std::uint32_t i = begin + 1; i + 1 < end; ++i) {
            std::optional<Aside> found;
            if (is_dash(i)) {
                found = behind_dash(i, end, to_the_end);
            } else if (token(i).kind == TokenKind::comma) {
                found = behind_comma(i, end, to_the_end);
            }
            if (found) {
                return found;
            }
        }
        return std::nullopt;
    }

    /// Is there a verb of speech right behind token `i`, with no more than small words between?
    [[nodiscard]] bool verb_follows(std::uint32_t i, std::uint32_t end) const
    {
        const std::uint32_t limit = std::min(end, i + 2 + most_before_verb);
        for (std::uint32_t k = i + 1; k < limit; ++k) {
            if (token(k).is(speech_verb | quoting_verb)) {
                return true;
            }
            if (!token(k).is(adverb | auxiliary | pronoun_he | pronoun_she)) {
                return false;
            }
        }
        return false;
    }

    /// ", — сказал он. —", " —dijo ella—."
    [[nodiscard]] std::optional<Aside> behind_dash(std::uint32_t dash, std::uint32_t end,
                                                   bool to_the_end) const
    {
        if (!verb_follows(dash, end)) {
            return std::nullopt;
        }
        const std::uint32_t limit = std::min(end, dash + longest_aside);
        for (std::uint32_t i = dash + 2; i < limit; ++i) {
            if (is_dash(i) && i + 1 < end && is_pause(i + 1)) {
                return Aside{dash, i + 1};
            }
            if (is_dash(i) && is_pause(i - 1)) {
                return Aside{dash, i};
            }
        }
        return to_the_end && limit == end ? std::optional(Aside{dash, end}) : std::nullopt;
    }

    /// ", dit-elle,": the pronoun behind its verb tells it from words that are said.
    [[nodiscard]] std::optional<Aside> behind_comma(std::uint32_t comma, std::uint32_t end,
                                                    bool to_the_end) const
    {
        if (!verb_follows(comma, end)) {
            return std::nullopt;
        }
        std::uint32_t i = comma + 1;
        bool pronoun = false;
        while (i < end && token(i).is_word() && i < comma + 2 + most_before_verb) {
            pronoun = pronoun || (i > comma + 1 && token(i).is(pronoun_he | pronoun_she));
            ++i;
        }
        if (pronoun && i < end && token(i).kind == TokenKind::comma) {
            return Aside{comma, i};
        }
        const bool named = token(comma + 1).is(speech_verb) && token(comma + 2).capital;
        return to_the_end && (pronoun || named) ? std::optional(Aside{comma, end}) : std::nullopt;
    }

    const TokenisedText& text_;
    std::vector<Stretch> out_;
};

}  // namespace

std::vector<Stretch> with_dialogue(const TokenisedText& text, const std::vector<Stretch>& stretches)
{
    return DialogueFinder(text).run(stretches);
}

}  // namespace onrecord
