#include <algorithm>

#include "extract/quotes/subject.h"
#include "extract/quotes/subject_kinds.h"

namespace onrecord {

namespace {

constexpr std::uint32_t longest_time = 5;
constexpr std::uint32_t longest_phrase_after = 16;  // tokens

/// Looks forward from behind a verb.
class ForwardSearch {
public:
    ForwardSearch(const Scene& scene, std::uint32_t first, std::uint32_t end)
        : scene_(scene), first_(first), end_(std::min(end, first + longest_phrase_after))
    {
    }

    [[nodiscard]] Subject find()
    {
        if (first_ >= end_ || scene_.quoted(first_)) {
            return {};
        }
        const Token& opening = scene_.token(first_);
        if (opening.is(pronoun_he | pronoun_she | other_pronoun)) {
            return pronoun_subject(opening, first_);
        }
        at_ = start_ = behind_time();
        while (at_ < end_ && !scene_.quoted(at_)) {
            const Mention* mention = scene_.mention_at(at_);
            if (mention != nullptr) {
                if (take_mention(*mention)) {
                    return result_;
                }
            } else if (!take_word()) {
                break;
            }
        }
        return finish();
    }

private:
    /// "declared on Monday the mayor": behind the day that stands between verb and subject.
    [[nodiscard]] std::uint32_t behind_time() const
    {
        std::uint32_t at = first_;
        const std::uint32_t limit = std::min(end_, first_ + longest_time);
        while (at < limit && !scene_.quoted(at)) {
            const bool leads = scene_.token(at).is(preposition | determiner) && at + 1 < limit &&
                               scene_.token(at + 1).is(time_word);
            if (!leads && !scene_.token(at).is(time_word)) {
                break;
            }
            ++at;
        }
        const bool subject_follows = at < end_ && scene_.token(at).is_word();
        return subject_follows ? at : first_;
    }

    /// True when the mention is the subject; else it describes what follows ("Courier editor Jo").
    bool take_mention(const Mention& mention)
    {
        const std::uint32_t next = mention.last;
        const Token& behind = scene_.token(next);
        if (behind.kind == TokenKind::possessive) {
            at_ = next + 1;
            return false;
        }
        if (describes(mention, behind) && !scene_.quoted(next)) {
            at_ = next;
            return false;
        }
        result_ = mention_subject(scene_, mention);
        result_.phrase_begin = first_;
        return true;
    }

    /// "Harbour board chairman Jo Marr", "Velmark customs data": more of the phrase follows.
    [[nodiscard]] bool describes(const Mention& mention, const Token& behind) const
    {
        if (!behind.is_word() || behind.capital || behind.is(speech_verb | preposition)) {
            return false;
        }
        const bool nobody_named = scene_.person_at(mention.first) == nobody &&
                                  mention.kind != MentionKind::lone && behind.classes == 0;
        return behind.is(role | title | group | body) || nobody_named;
    }

    bool take_word()
    {
        const Token& word = scene_.token(at_);
        if (word.kind == TokenKind::comma && noun_ != SubjectKind::none) {
            return take_named_apposition();
        }
        if (!word.is_word() ||
            word.is(preposition | conjunction | that_word | subordinator | relative | auxiliary |
                    speech_verb | pronoun_he | pronoun_she | other_pronoun | time_word)) {
            return false;
        }
        const SubjectKind kind = kind_of_noun(word);
        if (kind != SubjectKind::none) {
            noun_ = kind;
            noun_end_ = at_ + 1;
        }
        ++at_;
        return true;
    }

    /// "the union's secretary, Jo Marr": moves on to the name behind the comma.
    bool take_named_apposition()
    {
        const bool named = at_ + 1 < end_ && scene_.person_at(at_ + 1) != nobody;
        at_ += named ? 1 : 0;
        return named;
    }

    [[nodiscard]] Subject finish() const
    {
        if (noun_ == SubjectKind::none) {
            return at_ > start_ ? subject_of(SubjectKind::other, start_, at_) : Subject{};
        }
        std::uint32_t name = start_;
        while (name < noun_end_ && scene_.token(name).is(determiner)) {
            ++name;
        }
        if (name == noun_end_) {
            return {};
        }
        const std::uint32_t end = behind_links(noun_end_);
        if (const Mention* person = named_behind(end)) {
            Subject subject = mention_subject(scene_, *person);
            subject.phrase_begin = first_;
            return subject;
        }
        Subject subject = subject_of(noun_, name, end);
        subject.phrase_begin = first_;
        return subject;
    }

    /// "a spokesman for the port, Jo Marr": the person behind the comma at `at`, or null.
    [[nodiscard]] const Mention* named_behind(std::uint32_t at) const
    {
        if (at + 1 >= end_ || noun_ != SubjectKind::unnamed ||
            scene_.token(at).kind != TokenKind::comma || scene_.quoted(at + 1) ||
            scene_.person_at(at + 1) == nobody) {
            return nullptr;
        }
        const Mention* mention = scene_.mention_at(at + 1);
        return mention->first == at + 1 ? mention : nullptr;
    }

    /// "for the port authority": linked to the noun, part of the description.
    [[nodiscard]] std::uint32_t behind_links(std::uint32_t at) const
    {
        if (at + 1 >= end_ || !scene_.token(at).is(organisation_joint | name_particle)) {
            return at;
        }
        std::uint32_t end = at + 1;
        while (end < end_ && !scene_.quoted(end) &&
               (scene_.token(end).is_word() || scene_.token(end).kind == TokenKind::possessive) &&
               !scene_.token(end).is(preposition | conjunction | relative | that_word | time_word |
                                     auxiliary)) {
            ++end;
        }
        return end;
    }

    const Scene& scene_;
    std::uint32_t first_;
    std::uint32_t end_;
    std::uint32_t start_ = 0;  ///< behind a day at the beginning
    std::uint32_t at_ = 0;
    SubjectKind noun_ = SubjectKind::none;
    std::uint32_t noun_end_ = 0;
    Subject result_;
};

}  // namespace

Subject subject_after(const Scene& scene, std::uint32_t first, std::uint32_t end)
{
    return ForwardSearch(scene, first, end).find();
}

}  // namespace onrecord
