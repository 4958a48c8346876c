#pragma once

#include <cstdint>
#include <string_view>

namespace onrecord {

enum class PointKind : std::uint8_t;

/// Decides whether a word begins a sentence, from what stands between it and the word before.
///
/// A sentence ends at '.', '!', '?' or another terminator, then any closing marks, then white space
/// (none is needed after an ideographic full stop), when the next word does not begin with a small
/// letter. A single '.' does not end one after an abbreviation, an initial (J. Smith), capitals
/// with stops (U.S. Senate) or an ordinal (14. September). Every line end ends a paragraph.
class SentenceTracker {
public:
    /// What the last word read was, as far as a full stop after it is concerned.
    enum class WordShape : std::uint8_t {
        ordinary,
        initial,        ///< a single letter
        small_number,   ///< one or two figures
        capitals,       ///< U.S.
        small_acronym,  ///< p.m.
    };

    struct Start {
        bool sentence = false;
        bool paragraph = false;
        bool after_number = false;  ///< a sentence, unless the word follows an ordinal
    };

    /// Whether nothing that could end a sentence has passed since the last word.
    [[nodiscard]] bool is_inside() const { return state_ == State::inside; }

    /// Takes note of a code point between words.
    void pass(PointKind kind);

    /// Called at the first code point of a word; `previous` is the term before it.
    [[nodiscard]] Start start_word(PointKind first, bool lower_case, std::string_view previous)
    {
        return state_ == State::inside ? Start{} : start_after_gap(first, lower_case, previous);
    }

    /// Called at the end of a word; `stopped` when its range took in a final full stop.
    void end_word(WordShape shape, bool stopped)
    {
        shape_ = shape;
        single_stop_ = stopped;
        state_ = stopped ? State::terminated : State::inside;
    }

private:
    enum class State : std::uint8_t { inside, terminated, ended, new_paragraph };

    [[nodiscard]] Start start_after_gap(PointKind first, bool lower_case,
                                        std::string_view previous);
    [[nodiscard]] bool full_stop_ends(PointKind first, std::string_view previous) const;

    State state_ = State::new_paragraph;
    WordShape shape_ = WordShape::ordinary;
    bool single_stop_ = false;  ///< the only terminator seen is one '.'
};

}  // namespace onrecord
