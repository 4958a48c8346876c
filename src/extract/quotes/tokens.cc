#include "extract/quotes/tokens.h"
#include "extract/quotes/inline_headings.h"

#include <algorithm>
#include <array>

#include "extract/lower_case.h"
#include "extract/quotes/letters.h"
#include "extract/quotes/punctuation.h"
#include "extract/quotes/word_bounds.h"
#include "extract/quotes/wrapped_lines.h"
#include "text/utf8.h"

namespace onrecord {

namespace {

constexpr std::size_t longest_known_word = 40;  // bytes; longer words are in no table
constexpr std::size_t bytes_a_token = 4;        // at the least, in most texts

class Tokeniser {
public:
    Tokeniser(TokenisedText& out, ByteRange range, const Lexicon& lexicon)
        : out_(out),
          text_(out.text.substr(0, range.end)),
          lexicon_(lexicon),
          bounds_(text_, lexicon),
          at_(range.begin)
    {
    }

    void run()
    {
        wrapped_ = has_wrapped_lines(text_, at_);
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
               (begins_small(text_, at_ + 1) ||
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

    void word(std::size_t begin)
    {
        at_ = is_digit(static_cast<unsigned char>(text_[begin])) ? bounds_.end_of_number(begin)
                                                                 : begin;
        if (at_ != begin) {
            push(begin, {TokenKind::number, {}});
            return;
        }
        const WordEnd found = bounds_.end_of_word(begin);
        at_ = found.end;
        Token& token = push(begin, {TokenKind::word, {}});
        describe(token);
        if (found.pronoun != 0) {
            at_ = found.pronoun;
            space_ = true;
            return;
        }
        include_full_stop(token);
        std::size_t after = 0;
        if (bounds_.possessive_follows(at_, after)) {
            const std::size_t mark = at_;
            at_ = after;
            push(mark, {TokenKind::possessive, {}});
        }
    }

    void describe(Token& token)
    {
        const std::string_view word = out_.text_of(token);
        if (describe_ascii(token, word)) {
            note_case(token);
            return;
        }
        std::size_t at = 0;
        token.capital = is_upper_case(next_code_point(word, at));
        lower_.clear();
        append_lower_case(lower_, word.substr(0, std::min(word.size(), word_limit(word))));
        token.hash = hash_word(lower_);
        token.all_capitals = token.capital && at < word.size() && lower_.size() == word.size() &&
                             no_small_letter(word);
        token.classes =
            word.size() <= longest_known_word ? lexicon_.classes(lower_, token.hash) : 0;
        note_case(token);
    }

    /// The same for a short word of ASCII letters, as nearly all are; false for others.
    bool describe_ascii(Token& token, std::string_view word) const
    {
        if (word.size() > longest_known_word) {
            return false;
        }
        std::array<char, longest_known_word> lower;
        std::uint32_t hash = empty_word_hash;
        std::size_t small = 0;
        for (std::size_t i = 0; i < word.size(); ++i) {
            const auto byte = static_cast<unsigned char>(word[i]);
            if (byte >= 0x80) {
                return false;
            }
            const bool large = byte >= 'A' && byte <= 'Z';
            const auto folded = static_cast<unsigned char>(large ? byte + ('a' - 'A') : byte);
            small += !large && is_ascii_letter(byte) ? 1 : 0;
            lower[i] = static_cast<char>(folded);
            hash = hash_further(hash, folded);
        }
        token.hash = hash;
        token.capital = word[0] >= 'A' && word[0] <= 'Z';
        token.all_capitals = token.capital && small == 0 && word.size() > 1;
        token.classes = lexicon_.classes({lower.data(), word.size()}, hash);
        return true;
    }

    void note_case(const Token& token)
    {
        if (!token.capital) {
            out_.small.add(token.hash);
        } else if (inside_sentence()) {
            out_.capital.add(token.hash);
        }
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
    WordBounds bounds_;
    std::size_t at_;
    bool space_ = true;
    bool wrapped_ = false;  ///< a single line end is a space
    std::string lower_;
};

}  // namespace

TokenisedText tokenise(std::string_view text, ByteRange range, const Lexicon& lexicon)
{
    TokenisedText out;
    out.text = text;
    out.tokens.reserve((range.end - range.begin) / bytes_a_token + 16);
    out.small = WordSet(range.end - range.begin);
    out.capital = WordSet(range.end - range.begin);
    Tokeniser(out, range, lexicon).run();
    mark_inline_headings(out);
    return out;
}

}  // namespace onrecord
