#include <algorithm>

#include "extract/quotes/backward_search.h"
#include "extract/quotes/subject_kinds.h"

namespace onrecord {

namespace {

constexpr std::uint32_t longest_apposition = 45;  // tokens
constexpr std::uint32_t longest_bracket = 14;

}  // namespace

Subject BackwardSearch::before_relative(std::uint32_t who) const
{
    std::uint32_t end = who;
    if (end > begin_ && token(end - 1).kind == TokenKind::comma) {
        --end;
    }
    if (end <= begin_ || scene_.quoted(end - 1)) {
        return {};
    }
    const Mention* mention = scene_.mention_at(end - 1);
    if (mention != nullptr && mention->last == end) {
        return mention_subject(scene_, *mention);
    }
    return kind_of_noun(token(end - 1)) == SubjectKind::unnamed ? noun_ending(end) : Subject{};
}

Subject BackwardSearch::before_bracket(std::uint32_t close) const
{
    for (std::uint32_t i = close; i > begin_ && close - i < longest_bracket; --i) {
        if (token(i - 1).kind == TokenKind::open_bracket) {
            return ending_at(i - 1);
        }
    }
    return {};
}

Subject BackwardSearch::before_apposition(std::uint32_t comma) const
{
    if (comma <= begin_) {
        return {};
    }
    if (const Subject last = named_just_before(comma); last.found()) {
        return last;
    }
    const std::uint32_t far = comma > longest_apposition ? comma - longest_apposition : 0;
    const std::uint32_t limit = std::max(begin_, far);
    Subject unnamed;
    for (std::uint32_t i = comma; i > limit + 1; --i) {
        const std::uint32_t at = i - 1;
        if (scene_.quoted(at)) {
            break;
        }
        if (token(at).kind != token(comma).kind) {
            continue;
        }
        Subject found = head_before(at);
        if (found.kind == SubjectKind::person) {
            found.phrase_end = comma + 1;
            return found;
        }
        if (!unnamed.found()) {
            unnamed = found;
        }
    }
    return unnamed;
}

bool BackwardSearch::names_body(const Mention& mention) const
{
    return mention.kind == MentionKind::organisation && mention.first > begin_ + 1 &&
           token(mention.first - 1).kind == TokenKind::comma && token(mention.first - 2).is(body);
}

Subject BackwardSearch::named_just_before(std::uint32_t comma) const
{
    const Mention* mention = scene_.mention_at(comma - 1);
    if (mention == nullptr || mention->last != comma || is_linked(*mention) ||
        mention->first < begin_) {
        return {};
    }
    if (names_body(*mention)) {
        return mention_subject(scene_, *mention);
    }
    if (scene_.person_at(mention->first) == nobody) {
        return {};
    }
    const bool opens = mention->first == begin_;
    const Token& before = opens ? token(begin_) : token(mention->first - 1);
    const bool set_off = opens || before.kind == TokenKind::comma ||
                         before.is(role | conjunction | title | time_word) ||
                         before.kind == TokenKind::dash;
    return set_off ? mention_subject(scene_, *mention) : Subject{};
}

Subject BackwardSearch::head_before(std::uint32_t at) const
{
    if (at <= begin_ || scene_.quoted(at - 1)) {
        return {};
    }
    const Mention* mention = scene_.mention_at(at - 1);
    if (mention != nullptr) {
        if (const Mention* person = person_linked_to(*mention)) {
            return mention_subject(scene_, *person);
        }
        const bool whole = mention->last == at && !is_linked(*mention);
        return whole ? mention_subject(scene_, *mention) : Subject{};
    }
    if (token(at - 1).kind == TokenKind::close_bracket) {
        return before_bracket(at - 1);
    }
    return kind_of_noun(token(at - 1)) == SubjectKind::unnamed ? noun_ending(at) : Subject{};
}

}  // namespace onrecord
