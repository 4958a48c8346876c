#include "extract/quotes/tokens.h"

#include <array>

#include "extract/lower_case.h"
#include "extract/quotes/punctuation.h"
#include "text/utf8.h"

namespace onrecord {

namespace {

constexpr std::size_t least_wrapped = 3;       // lines that begin small
constexpr std::size_t most_wrapped_share = 3;  // of so many line ends at least one before them
constexpr std::size_t longest_pronoun = 8;     // bytes, with its hyphen
constexpr std::uint32_t most_bits = 1U << 26;
constexpr std::size_t longest_known_word = 40;  // bytes; longer words are in no table

bool is_ascii_letter(unsigned char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}
bool is_digit(unsigned char c)
{
    return c >= '0' && c <= '9';
}

/// FNV-1a: short words, no allocation.
std::uint32_t hash_word(std::string_view word)
{
    std::uint32_t hash = 2166136261U;
    for (const char c : word) {
        hash = (hash ^ static_cast<unsigned char>(c)) * 16777619U;
    }
    return hash;
}

class Tokeniser {
public:
    Tokeniser(TokenisedText& out, ByteRange range, const Lexicon& lexicon)
        : out_(out), text_(out.text.substr(0, range.end)), lexicon_(lexicon), at_(range.begin)
    {
    }

    void run()
    {
        wrapped_ = is_wrapped();
        while (at_ < text_.size()) {
            const std::size_t begin = at_;
            const auto byte = static_cast<unsigned char>(text_[at_]);
            if (byte == '\n' && wrapped_ && goes_on()) {
                ++at_;
                space_ = true;
            } else if (byte == '\n') {
                line_break();
            } else if (byte == ' ' || byte == '\t' || byte == '\r') {
                ++at_;
                space_ = true;
            } else if (is_ascii_letter(byte) || is_digit(byte)) {
                word(begin);
            } else if (byte < 0x80) {
                ++at_;
                punctuation(begin, byte);
            } else {
                wide(begin);
            }
        }
        line_break();
    }

private:
    void wide(std::size_t begin)
    {
        const char32_t c = next_code_point(text_, at_);
        if (is_space(c)) {
            space_ = true;
        } else if (is_letter(c)) {
            at_ = begin;
            word(begin);
        } else {
            const Punctuation found = wide_punctuation(c);
            push(begin, c == U'…' ? Punctuation{} : found);
        }
    }

    /// Lines are cut at a width: of the single line ends, many stand before a small letter.
    [[nodiscard]] bool is_wrapped() const
    {
        std::size_t single = 0;
        std::size_t small = 0;
        for (std::size_t at = text_.find('\n', at_);
             at != std::string_view::npos && at + 1 < text_.size(); at = text_.find('\n', at + 1)) {
            if (text_[at + 1] == '\n' || (at > 0 && text_[at - 1] == '\n')) {
                continue;
            }
            ++single;
            small += begins_small(at + 1) ? 1 : 0;
        }
        return small >= least_wrapped && small * most_wrapped_share >= single;
    }

    [[nodiscard]] bool begins_small(std::size_t at) const
    {
        const char32_t c = next_code_point(text_, at);
        return is_letter(c) && !is_upper_case(c);
    }

    /// The line end at `at_` of a wrapped text is no paragraph's: neither blank lines nor an indent
    /// follow, and no sentence ends before it.
    [[nodiscard]] bool goes_on() const
    {
        if (at_ + 1 >= text_.size() || out_.tokens.empty()) {
            return false;
        }
        const char next = text_[at_ + 1];
        const TokenKind last = out_.tokens.back().kind;
        return next != '\n' && next != '\r' && next != ' ' && next != '\t' &&
               (begins_small(at_ + 1) ||
                (last != TokenKind::stop && last != TokenKind::mark && last != TokenKind::colon &&
                 last != TokenKind::line_break));
    }

    void line_break()
    {
        if (out_.tokens.empty() || out_.tokens.back().kind != TokenKind::line_break) {
            push(at_, {TokenKind::line_break, {}});
        }
        at_ = std::min(at_ + 1, text_.size());
        space_ = true;
    }

    Token& push(std::size_t begin, Punctuation what)
    {
        Token token;
        token.begin = static_cast<std::uint32_t>(begin);
        token.end = static_cast<std::uint32_t>(at_);
        token.kind = what.kind;
        token.glyph = what.glyph;
        token.space_before = space_;
        space_ = false;
        out_.tokens.push_back(token);
        return out_.tokens.back();
    }

    void punctuation(std::size_t begin, unsigned char byte)
    {
        if (byte == '.' && follows(".")) {
            while (follows(".")) {
                ++at_;
            }
            push(begin, {});
            return;
        }
        if (byte == '\'' && follows("'")) {
            ++at_;
            push(begin, {TokenKind::mark, MarkGlyph::doubled});
            return;
        }
        if (byte == '`' && follows("`")) {
            ++at_;
            push(begin, {TokenKind::mark, MarkGlyph::doubled_left});
            return;
        }
        const bool free_dash = byte == '-' && (follows("-") || space_);
        while (free_dash && follows("-")) {
            ++at_;
        }
        push(begin, free_dash ? Punctuation{TokenKind::dash, {}} : ascii_punctuation(byte));
    }

    [[nodiscard]] bool follows(std::string_view what) const
    {
        return text_.substr(at_).starts_with(what);
    }

    /// A letter or digit at `at`; `after` is where it ends.
    bool word_character(std::size_t at, std::size_t& after) const
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

    /// An apostrophe at `at`, straight or curly.
    bool apostrophe(std::size_t at, std::size_t& after) const
    {
        if (at < text_.size() && text_[at] == '\'') {
            after = at + 1;
            return true;
        }
        after = at + 3;
        return text_.substr(at, 3) == "’";
    }

    /// The 's of a possessive at `at`.
    bool possessive_follows(std::size_t at, std::size_t& after) const
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

    /// Moves behind a word that begins at `at_`: letters, digits, inner hyphens and apostrophes.
    void scan_word()
    {
        const std::size_t begin = at_;
        std::size_t after = 0;
        while (at_ < text_.size()) {
            if (word_character(at_, after)) {
                at_ = after;
                continue;
            }
            std::size_t next = 0;
            std::size_t beyond = 0;
            if (possessive_follows(at_, beyond)) {
                return;
            }
            if (apostrophe(at_, next) && is_elided(begin)) {
                at_ = next;  // l'historienne: the article is a word of its own
                return;
            }
            const bool joins = text_[at_] == '-' || apostrophe(at_, next);
            const std::size_t behind = text_[at_] == '-' ? at_ + 1 : next;
            if (!joins || !word_character(behind, beyond)) {
                return;
            }
            at_ = beyond;
        }
    }

    /// "l", "d", "qu" before an apostrophe.
    bool is_elided(std::size_t begin)
    {
        if (at_ - begin > 2) {
            return false;
        }
        lower_.clear();
        append_lower_case(lower_, text_.substr(begin, at_ - begin));
        return (lexicon_.classes(lower_) & (determiner | preposition | that_word)) != 0;
    }

    /// "a-t-elle", "dit-il": moves back to where the verb ends; returns where the pronoun begins,
    /// or 0.
    std::size_t cut_joined_pronoun(std::size_t begin)
    {
        const std::string_view word = text_.substr(begin, at_ - begin);
        const std::size_t hyphen = word.rfind('-');
        if (hyphen == std::string_view::npos || hyphen == 0 ||
            word.size() - hyphen > longest_pronoun) {
            return 0;
        }
        lower_.clear();
        append_lower_case(lower_, word.substr(hyphen + 1));
        if ((lexicon_.classes(lower_) & (pronoun_he | pronoun_she)) == 0) {
            return 0;
        }
        const bool linked = hyphen >= 3 && word.substr(hyphen - 2, 2) == "-t";
        at_ = begin + hyphen - (linked ? 2 : 0);
        return begin + hyphen + 1;
    }

    /// A number such as 1,000 or 3.5.
    bool scan_number()
    {
        std::size_t at = at_;
        while (at < text_.size() && is_digit(static_cast<unsigned char>(text_[at]))) {
            ++at;
            const bool joined = at + 1 < text_.size() && (text_[at] == ',' || text_[at] == '.') &&
                                is_digit(static_cast<unsigned char>(text_[at + 1]));
            at += joined ? 1 : 0;
        }
        std::size_t after = 0;
        if (at == at_ || word_character(at, after)) {
            return false;
        }
        at_ = at;
        return true;
    }

    void word(std::size_t begin)
    {
        if (scan_number()) {
            push(begin, {TokenKind::number, {}});
            return;
        }
        scan_word();
        if (at_ == begin) {  // cannot happen for a letter; keeps the loop moving
            ++at_;
        }
        const std::size_t pronoun = cut_joined_pronoun(begin);
        Token& token = push(begin, {TokenKind::word, {}});
        describe(token);
        if (pronoun != 0) {
            at_ = pronoun;
            space_ = true;
            return;
        }
        include_full_stop(token);
        std::size_t after = 0;
        if (possessive_follows(at_, after)) {
            const std::size_t mark = at_;
            at_ = after;
            push(mark, {TokenKind::possessive, {}});
        }
    }

    void describe(Token& token)
    {
        const std::string_view word = out_.text_of(token);
        std::size_t at = 0;
        token.capital = is_upper_case(next_code_point(word, at));
        lower_.clear();
        append_lower_case(lower_, word.substr(0, std::min(word.size(), word_limit(word))));
        token.hash = hash_word(lower_);
        if (token.capital) {
            token.all_capitals =
                at < word.size() && lower_.size() == word.size() && no_small_letter(word);
            if (inside_sentence()) {
                out_.capital.add(token.hash);
            }
        } else {
            out_.small.add(token.hash);
        }
        token.classes = word.size() <= longest_known_word ? lexicon_.classes(lower_) : 0;
    }

    /// The token before the last one is a word or joins words.
    [[nodiscard]] bool inside_sentence() const
    {
        if (out_.tokens.size() < 2) {
            return false;
        }
        const Token& before = out_.tokens[out_.tokens.size() - 2];
        return (before.is_word() && !before.capital) || before.kind == TokenKind::comma ||
               before.kind == TokenKind::possessive;
    }

    /// Where to cut a word that is in no table anyway, at a code point's border.
    static std::size_t word_limit(std::string_view word)
    {
        std::size_t limit = longest_known_word + 1;
        while (limit < word.size() && (static_cast<unsigned char>(word[limit]) & 0xc0) == 0x80) {
            ++limit;
        }
        return limit;
    }

    static bool no_small_letter(std::string_view word)
    {
        for (std::size_t at = 0; at < word.size();) {
            const char32_t c = next_code_point(word, at);
            if (is_letter(c) && !is_upper_case(c)) {
                return false;
            }
        }
        return true;
    }

    /// "Mr.", "J.", "U.S.": the full stop belongs to the word.
    void include_full_stop(Token& token)
    {
        const bool initial = token.end - token.begin == 1 && token.capital;
        if (at_ < text_.size() && text_[at_] == '.' &&
            (initial || token.is(abbreviation | name_suffix)) && !follows("..")) {
            ++at_;
            token.dotted = true;
        }
        while (initial && token.dotted && at_ + 1 < text_.size() &&
               is_ascii_letter(static_cast<unsigned char>(text_[at_])) && text_[at_ + 1] == '.') {
            at_ += 2;
            token.all_capitals = true;
        }
        token.end = static_cast<std::uint32_t>(at_);
    }

    TokenisedText& out_;
    std::string_view text_;
    const Lexicon& lexicon_;
    std::size_t at_;
    bool space_ = true;
    bool wrapped_ = false;  ///< a single line end is a space
    std::string lower_;
};

std::uint32_t bits_for(std::size_t bytes)
{
    std::uint32_t bits = 4096;
    while (bits < bytes * 8 && bits < most_bits) {
        bits *= 2;
    }
    return bits;
}

}  // namespace

WordSet::WordSet(std::size_t text_bytes)
    : bits_(bits_for(text_bytes)), mask_(static_cast<std::uint32_t>(bits_.size()) - 1)
{
}

TokenisedText tokenise(std::string_view text, ByteRange range, const Lexicon& lexicon)
{
    TokenisedText out;
    out.text = text;
    out.tokens.reserve((range.end - range.begin) / 5 + 16);
    out.small = WordSet(range.end - range.begin);
    out.capital = WordSet(range.end - range.begin);
    Tokeniser(out, range, lexicon).run();
    return out;
}

}  // namespace onrecord
