#include "extract/quotes/marks.h"

#include <algorithm>

#include "extract/quotes/mark_shapes.h"

namespace onrecord {

namespace {

constexpr std::uint32_t nothing = 0xffffffff;

class MarkPairer {
public:
    explicit MarkPairer(const TokenisedText& text) : text_(text), shapes_(text) {}

    std::vector<Stretch> run()
    {
        const auto size = static_cast<std::uint32_t>(text_.tokens.size());
        for (std::uint32_t begin = 0; begin < size;) {
            std::uint32_t end = begin;
            while (text_.tokens[end].kind != TokenKind::line_break) {
                ++end;
            }
            paragraph(begin, end);
            begin = end + 1;
        }
        return std::move(stretches_);
    }

private:
    [[nodiscard]] const Token& token(std::uint32_t i) const { return text_.tokens[i]; }

    /// The marks of one paragraph, then their pairs.
    void paragraph(std::uint32_t begin, std::uint32_t end)
    {
        marks_.clear();
        for (std::uint32_t i = begin; i < end; ++i) {
            if (token(i).kind == TokenKind::mark) {
                marks_.push_back(i);
            }
        }
        count_closing();
        const std::size_t before = stretches_.size();
        const bool was_open = left_open_;
        left_open_ = false;
        pair(begin, end);
        if (was_open && stretches_.size() > before && stretches_[before].open == begin) {
            stretches_[before].continues = true;
        }
    }

    /// closing_[k]: marks from the k-th on that only close, less those that only open.
    void count_closing()
    {
        closing_.assign(marks_.size() + 1, 0);
        for (std::size_t k = marks_.size(); k-- > 0;) {
            const MarkShape s = shapes_.shape(marks_[k]);
            const int step = s.family != MarkFamily::doubles ? 0
                             : s.closes && !s.opens          ? 1
                             : s.opens && !s.closes          ? -1
                                                             : 0;
            closing_[k] = closing_[k + 1] + step;
        }
    }

    void pair(std::uint32_t begin, std::uint32_t end)
    {
        open_ = nothing;
        for (std::size_t k = 0; k < marks_.size(); ++k) {
            const MarkShape s = shapes_.shape(marks_[k]);
            if (s.family == MarkFamily::doubles) {
                take_double(k, s);
            } else {
                take_single(k, s);
            }
        }
        finish(begin, end);
    }

    void take_double(std::size_t k, const MarkShape& s)
    {
        const std::uint32_t i = marks_[k];
        if (open_ != nothing && family_ == MarkFamily::singles) {
            if (shapes_.style().singles_outer) {
                return;  // nested
            }
            open_ = nothing;  // that was an apostrophe
        }
        if (open_ == nothing) {
            if (s.opens) {
                start(i, MarkFamily::doubles);
                depth_ = 0;
            }
            return;
        }
        if (s.opens && !s.closes) {
            if (closing_[k + 1] > 1) {
                ++depth_;  // nested: two closing marks follow
                return;
            }
            close_missing(i);
            start(i, MarkFamily::doubles);
            depth_ = 0;
        } else if (s.closes && !(s.opens && looks_opening(i))) {
            depth_ > 0 ? static_cast<void>(--depth_) : finish_at(i);
        } else {
            close_missing(i);
            start(i, MarkFamily::doubles);
        }
    }

    [[nodiscard]] bool looks_opening(std::uint32_t i) const
    {
        return token(i).space_before && shapes_.word_follows(i);
    }

    void take_single(std::size_t k, const MarkShape& s)
    {
        const std::uint32_t i = marks_[k];
        if (open_ == nothing) {
            if (s.opens) {
                start(i, MarkFamily::singles);
            }
            return;
        }
        if (family_ == MarkFamily::doubles) {
            if (s.closes && !s.opens && stands_for_double(k)) {
                finish_at(i);
            }
            return;
        }
        if (s.closes && !is_plural_apostrophe(k)) {
            finish_at(i);
        }
    }

    /// “...?’ said X, “...”: a single mark closes a double one where the next double one opens.
    [[nodiscard]] bool stands_for_double(std::size_t k) const
    {
        const std::uint32_t i = marks_[k];
        const TokenKind before = token(i - 1).kind;
        if (before != TokenKind::stop && before != TokenKind::comma) {
            return false;
        }
        if (k + 1 >= marks_.size()) {
            return false;
        }
        const MarkShape next = shapes_.shape(marks_[k + 1]);
        return next.family == MarkFamily::doubles && next.opens && !next.closes &&
               token(marks_[k + 1]).glyph == token(open_).glyph && !single_opened_since_open(k);
    }

    [[nodiscard]] bool single_opened_since_open(std::size_t k) const
    {
        return k > 0 && marks_[k - 1] > open_;
    }

    /// "the boys’ house": an s before, a small word behind, and a closing mark still to come.
    [[nodiscard]] bool is_plural_apostrophe(std::size_t k) const
    {
        const std::uint32_t i = marks_[k];
        const Token& before = token(i - 1);
        if (!before.is_word() || text_.text[before.end - 1] != 's' || !token(i + 1).is_word() ||
            token(i + 1).capital || k + 1 >= marks_.size()) {
            return false;
        }
        const MarkShape next = shapes_.shape(marks_[k + 1]);
        return next.family == MarkFamily::singles && next.closes && !next.opens;
    }

    void start(std::uint32_t i, MarkFamily family)
    {
        open_ = i;
        family_ = family;
    }

    void add(std::uint32_t close, bool closed)
    {
        Stretch stretch;
        stretch.open = open_;
        stretch.close = close;
        stretch.closed = closed;
        for (std::uint32_t i = open_ + 1; i < close; ++i) {
            stretch.words += token(i).is_word() || token(i).kind == TokenKind::number ? 1 : 0;
        }
        if (stretch.words > 0) {
            stretches_.push_back(stretch);
        }
        open_ = nothing;
    }

    void finish_at(std::uint32_t i) { add(i, true); }

    /// A double mark was never closed and `end` is where it must have been at the latest.
    void close_missing(std::uint32_t end) { add(trailing_attribution(open_ + 1, end), false); }

    /// ", said X" or ", X said": where the words end before it; `end` when there is none.
    [[nodiscard]] std::uint32_t trailing_attribution(std::uint32_t begin, std::uint32_t end) const
    {
        for (std::uint32_t i = begin + 2; i + 2 < end; ++i) {
            const TokenKind kind = token(i).kind;
            if (kind != TokenKind::comma && kind != TokenKind::stop) {
                continue;
            }
            const bool inverted = token(i + 1).is(speech_verb) && token(i + 2).capital;
            const bool plain =
                (token(i + 1).capital || token(i + 1).is(pronoun_he | pronoun_she)) &&
                token(i + 2).is(speech_verb) && (i + 3 >= end || !token(i + 3).is_word());
            if (inverted || (plain && kind == TokenKind::comma)) {
                return i + 1;
            }
        }
        return end;
    }

    void finish(std::uint32_t begin, std::uint32_t end)
    {
        if (open_ == nothing) {
            return;
        }
        if (family_ == MarkFamily::doubles || (shapes_.style().singles_outer && open_ == begin)) {
            const std::uint32_t close = trailing_attribution(open_ + 1, end);
            left_open_ = close == end;
            add(close, false);
        }
        open_ = nothing;
    }

    const TokenisedText& text_;
    MarkShapes shapes_;
    std::vector<Stretch> stretches_;
    std::vector<std::uint32_t> marks_;  ///< of the paragraph
    std::vector<int> closing_;
    std::uint32_t open_ = nothing;
    MarkFamily family_ = MarkFamily::none;
    int depth_ = 0;
    bool left_open_ = false;
};

}  // namespace

std::vector<Stretch> find_stretches(const TokenisedText& text)
{
    return MarkPairer(text).run();
}

}  // namespace onrecord
