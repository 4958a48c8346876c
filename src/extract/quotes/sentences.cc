#include "extract/quotes/sentences.h"

namespace onrecord {

namespace {

constexpr std::uint32_t least_sentence = 3;      // words in marks behind an abbreviation
constexpr std::uint32_t longest_sentence = 800;  // tokens; what goes on longer is no prose

class SentenceCutter {
public:
    SentenceCutter(const TokenisedText& text, const std::vector<Stretch>& stretches)
        : text_(text), tokens_(text.tokens), stretches_(stretches)
    {
    }

    std::vector<Sentence> run()
    {
        for (std::uint32_t i = 0; i < tokens_.size();) {
            if (tokens_[i].kind == TokenKind::line_break) {
                cut(i);
                begin_ = i + 1;
                opens_paragraph_ = true;
                ++i;
            } else if (i > begin_ && tokens_[i - 1].heading && !tokens_[i].heading) {
                cut(i);
            } else if (stretch_ < stretches_.size() && stretches_[stretch_].open == i) {
                i = after_stretch(stretches_[stretch_++]);
            } else {
                const bool ends = ends_sentence(i) || i - begin_ >= longest_sentence;
                ++i;
                if (ends) {
                    cut(i);
                }
            }
        }
        return std::move(sentences_);
    }

private:
    void cut(std::uint32_t end)
    {
        if (end > begin_) {
            sentences_.push_back({begin_, end, opens_paragraph_});
            opens_paragraph_ = false;
        }
        begin_ = end;
    }

    /// Behind a stretch; the sentence ends there when the words ended in a full stop and the next
    /// word could begin a new one.
    std::uint32_t after_stretch(const Stretch& stretch)
    {
        const std::uint32_t next = stretch.end();
        const std::uint32_t last = stretch.close - 1;
        if (tokens_[last].kind == TokenKind::stop && last > stretch.open && begins_new(next) &&
            !(is_question(last) && attribution_follows(next))) {
            cut(next);
        }
        return next;
    }

    [[nodiscard]] bool begins_new(std::uint32_t i) const
    {
        const Token& token = tokens_[i];
        return token.kind == TokenKind::line_break || token.kind == TokenKind::mark ||
               token.capital || token.kind == TokenKind::number;
    }

    /// '!' and '?' may stand inside a sentence: “Why?” Smith asked.
    [[nodiscard]] bool is_question(std::uint32_t i) const
    {
        return text_.text_of(tokens_[i]) != ".";
    }

    /// A name and a verb of speech, or the other way round, within a few tokens.
    [[nodiscard]] bool attribution_follows(std::uint32_t i) const
    {
        for (std::uint32_t k = i; k < i + 6 && k < tokens_.size(); ++k) {
            const Token& token = tokens_[k];
            if (token.is(speech_verb)) {
                return true;
            }
            if (!token.is_word()) {
                return false;
            }
        }
        return false;
    }

    [[nodiscard]] bool ends_sentence(std::uint32_t i) const
    {
        const Token& token = tokens_[i];
        if (i + 1 >= tokens_.size()) {
            return true;
        }
        const Token& next = tokens_[i + 1];
        if (token.kind == TokenKind::stop) {
            return next.space_before && !(next.is_word() && !next.capital);
        }
        if (token.dotted && next.kind == TokenKind::mark) {
            return next.space_before && quotation_begins(i + 1) && !token.is(title);
        }
        // "in the U.S. The": the full stop of an abbreviation may end a sentence too
        return token.dotted && token.all_capitals && next.space_before && next.capital &&
               next.is(function_word | determiner);
    }

    /// “...,” said Quill at 5 p.m. “We ...”: marks around a sentence of its own at token `mark`.
    [[nodiscard]] bool quotation_begins(std::uint32_t mark) const
    {
        return stretch_ < stretches_.size() && stretches_[stretch_].open == mark &&
               stretches_[stretch_].words >= least_sentence && tokens_[mark + 1].capital &&
               tokens_[stretches_[stretch_].close - 1].kind == TokenKind::stop;
    }

    const TokenisedText& text_;
    const std::vector<Token>& tokens_;
    const std::vector<Stretch>& stretches_;
    std::vector<Sentence> sentences_;
    std::size_t stretch_ = 0;
    std::uint32_t begin_ = 0;
    bool opens_paragraph_ = true;
};

}  // namespace

Quotedness find_quotedness(const TokenisedText& text, const std::vector<Stretch>& stretches)
{
    Quotedness result;
    result.stretch_of.assign(text.tokens.size(), Quotedness::outside);
    for (std::size_t k = 0; k < stretches.size(); ++k) {
        for (std::uint32_t i = stretches[k].open; i < stretches[k].end(); ++i) {
            result.stretch_of[i] = static_cast<std::uint32_t>(k);
        }
    }
    return result;
}

std::vector<Sentence> find_sentences(const TokenisedText& text,
                                     const std::vector<Stretch>& stretches)
{
    return SentenceCutter(text, stretches).run();
}

}  // namespace onrecord
