#include "text/sentence_tracker.h"

#include "text/abbreviations.h"
#include "text/code_points.h"

namespace onrecord {

void SentenceTracker::pass(PointKind kind)
{
    if (state_ == State::new_paragraph)
        return;
    switch (kind) {
        case PointKind::newline:
            state_ = State::new_paragraph;
            break;
        case PointKind::full_stop:
        case PointKind::terminator:
            single_stop_ = kind == PointKind::full_stop && state_ == State::inside;
            state_ = State::terminated;
            break;
        case PointKind::wide_terminator:
            single_stop_ = false;
            state_ = State::ended;
            break;
        case PointKind::space:
            if (state_ == State::terminated)
                state_ = State::ended;
            break;
        case PointKind::closer:
        case PointKind::apostrophe:
        case PointKind::invisible:
        case PointKind::mark:
            break;
        case PointKind::comma:
            state_ = State::inside;
            break;
        default:
            if (state_ == State::terminated)
                state_ = State::inside;
    }
}

SentenceTracker::Start SentenceTracker::start_after_gap(PointKind first, bool lower_case,
                                                        std::string_view previous)
{
    const State state = state_;
    state_ = State::inside;
    if (state == State::new_paragraph)
        return {true, true};
    if (state != State::ended || lower_case)
        return {};
    if (!single_stop_)
        return {true};
    return {full_stop_ends(first, previous), false, shape_ == WordShape::small_number};
}

bool SentenceTracker::full_stop_ends(PointKind first, std::string_view previous) const
{
    if (shape_ == WordShape::initial || shape_ == WordShape::capitals)
        return false;
    switch (find_abbreviation(previous, shape_ == WordShape::small_acronym)) {
        case Abbreviation::none:
            return true;
        case Abbreviation::before_number:
            return first != PointKind::digit;
        case Abbreviation::certain:
            return false;
    }
    return true;
}

}  // namespace onrecord
