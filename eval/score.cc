#include "score.h"

#include <algorithm>
#include <set>

#include "base/error.h"
#include "matching.h"
#include "same_name.h"
#include "text/utf8.h"
#include "text/words.h"

namespace onrecord::eval {

namespace {

constexpr std::size_t long_quote = 5;  // words

bool is_long(const Unit& unit)
{
    return unit.words.size() >= long_quote;
}

bool names_person(const AnnotatedQuote& quote)
{
    return !quote.speakers.empty() && quote.speaker_kind == SpeakerKind::person;
}

/// The gold says that a person speaks, but not who.
bool is_undecided(const AnnotatedQuote& quote)
{
    return quote.speakers.empty() && quote.speaker_kind == SpeakerKind::person;
}

std::string name_of(const AnnotatedQuote& quote)
{
    return quote.speakers.empty() ? std::string("nobody") : quote.speakers.front();
}

/// Whether the system names one of the gold's speakers, and as the same kind.
bool same_quote_speaker(const AnnotatedQuote& gold, const AnnotatedQuote& system)
{
    if (system.speakers.empty() || system.speaker_kind != gold.speaker_kind)
        return false;
    return std::any_of(gold.speakers.begin(), gold.speakers.end(), [&](const std::string& name) {
        return same_speaker(*gold.speaker_kind, name, system.speakers.front());
    });
}

bool claims_nobody(const AnnotatedQuote& system)
{
    return system.speakers.empty() || system.speaker_kind == SpeakerKind::unnamed;
}

Row row_of(MentionKind mention)
{
    switch (mention) {
        case MentionKind::name:
            return Row::speaker_name;
        case MentionKind::pronoun:
            return Row::speaker_pronoun;
        case MentionKind::description:
            return Row::speaker_description;
        case MentionKind::none:
            return Row::speaker_carried;
        case MentionKind::unstated:
            break;
    }
    return Row::speaker_direct;
}

/// Units of both sides that are compared, and their pairs.
struct Paired {
    const std::vector<Unit>& gold;
    const std::vector<Unit>& system;
    Matching matching;
};

class Scorer {
public:
    Scorer(const AnnotatedArticle& gold, const AnnotatedArticle& system)
        : gold_(gold), system_(system)
    {
    }

    Score score()
    {
        if (gold_.has_quotes) {
            score_quotes();
            score_speakers();
        }
        for (const Row row : {Row::title, Row::date, Row::source, Row::language})
            score_fact(row);
        std::stable_sort(score_.mistakes.begin(), score_.mistakes.end(),
                         [](const Mistake& a, const Mistake& b) { return a.row < b.row; });
        return std::move(score_);
    }

private:
    void score_quotes()
    {
        const Units gold = units_of(gold_, Repeats::merge);
        const Units system = units_of(system_, Repeats::keep);
        const Paired direct{gold.direct, system.direct, match_units(gold.direct, system.direct)};
        const Paired reported{gold.reported, system.reported,
                              match_units(gold.reported, system.reported)};
        score_spans(Row::direct_spans, direct);
        score_spans(Row::reported_spans, reported);
        score_long(direct);
        score_end_to_end(Row::direct_speaker, direct);
        score_end_to_end(Row::reported_speaker, reported);
        score_mentions(direct);
        score_reported_speakers(reported);
        score_words(Row::direct_words, gold.direct_words, system.direct_words);
        score_words(Row::speech_words, gold.words, system.words);
        score_words(Row::reported_words, without(gold.words, gold.direct_words),
                    without(system.words, system.direct_words));
    }

    void score_words(Row row, const WordSet& gold, const WordSet& system)
    {
        score_.counts[row] = {count_common(gold, system), gold.size(), system.size()};
    }

    void score_spans(Row row, const Paired& units)
    {
        Count& count = score_.counts[row];
        count.gold = units.gold.size();
        count.system = units.system.size();
        for (std::size_t i = 0; i < units.gold.size(); ++i) {
            if (units.matching.of_gold[i])
                ++count.right;
            else
                note(row, "missed", units.gold[i], text_at(units.gold[i]), {});
        }
        for (std::size_t j = 0; j < units.system.size(); ++j)
            if (!units.matching.of_system[j])
                note(row, "invented", units.system[j], {}, text_at(units.system[j]));
    }

    /// Pairs count by the gold's length, so that a quote found in part is not lost on one side.
    void score_long(const Paired& units)
    {
        Count& count = score_.counts[Row::direct_long];
        for (std::size_t i = 0; i < units.gold.size(); ++i) {
            count.gold += is_long(units.gold[i]) ? 1U : 0U;
            count.right += is_long(units.gold[i]) && units.matching.of_gold[i] ? 1U : 0U;
        }
        for (std::size_t j = 0; j < units.system.size(); ++j) {
            const auto partner = units.matching.of_system[j];
            count.system += is_long(partner ? units.gold[*partner] : units.system[j]) ? 1U : 0U;
        }
    }

    void score_end_to_end(Row row, const Paired& units)
    {
        Count& count = score_.counts[row];
        for (std::size_t i = 0; i < units.gold.size(); ++i) {
            const AnnotatedQuote& quote = *units.gold[i].quote;
            if (!names_person(quote))
                continue;
            ++count.gold;
            const auto partner = units.matching.of_gold[i];
            if (partner && same_quote_speaker(quote, *units.system[*partner].quote))
                ++count.right;
            else if (!partner)
                note(row, "missed", units.gold[i], name_of(quote), {});
            else
                note_speaker(row, units.gold[i], *units.system[*partner].quote);
        }
        for (std::size_t j = 0; j < units.system.size(); ++j)
            score_claim(row, units, j);
    }

    /// A system's quote that names a person, unless the gold cannot say who is right.
    void score_claim(Row row, const Paired& units, std::size_t j)
    {
        const AnnotatedQuote& claim = *units.system[j].quote;
        const auto partner = units.matching.of_system[j];
        if (!names_person(claim) || (partner && is_undecided(*units.gold[*partner].quote)))
            return;
        ++score_.counts[row].system;
        if (!partner)
            note(row, "invented", units.system[j], {}, name_of(claim));
        else if (!names_person(*units.gold[*partner].quote))
            note_speaker(row, units.gold[*partner], claim);
    }

    void score_mentions(const Paired& units)
    {
        for (std::size_t i = 0; i < units.gold.size(); ++i) {
            if (!units.matching.of_gold[i])
                continue;
            const AnnotatedQuote& gold = *units.gold[i].quote;
            const AnnotatedQuote& system = *units.system[*units.matching.of_gold[i]].quote;
            if (names_person(gold)) {
                const bool right = same_quote_speaker(gold, system);
                count_accuracy(Row::speaker_direct, right);
                if (gold.mention != MentionKind::unstated)
                    count_accuracy(row_of(gold.mention), right, units.gold[i], system);
            } else if (gold.speaker_kind == SpeakerKind::organisation && !gold.speakers.empty()) {
                count_accuracy(Row::speaker_organisation, same_quote_speaker(gold, system),
                               units.gold[i], system);
            } else if (gold.speaker_kind == SpeakerKind::unnamed) {
                count_accuracy(Row::speaker_unnamed, claims_nobody(system), units.gold[i], system);
            }
        }
    }

    void score_reported_speakers(const Paired& units)
    {
        for (std::size_t i = 0; i < units.gold.size(); ++i)
            if (units.matching.of_gold[i] && names_person(*units.gold[i].quote))
                count_accuracy(Row::speaker_reported,
                               same_quote_speaker(*units.gold[i].quote,
                                                  *units.system[*units.matching.of_gold[i]].quote));
    }

    void count_accuracy(Row row, bool right)
    {
        ++score_.counts[row].gold;
        score_.counts[row].right += right ? 1U : 0U;
    }

    void count_accuracy(Row row, bool right, const Unit& gold, const AnnotatedQuote& system)
    {
        count_accuracy(row, right);
        if (!right)
            note_speaker(row, gold, system);
    }

    /// Persons, the fullest names first, each to be found once.
    void score_speakers()
    {
        std::vector<const AnnotatedSpeaker*> left = persons(gold_);
        const std::vector<const AnnotatedSpeaker*> found = persons(system_);
        Count& count = score_.counts[Row::article_speakers];
        count.gold = left.size();
        count.system = found.size();
        for (const AnnotatedSpeaker* speaker : found) {
            const auto same = std::find_if(left.begin(), left.end(), [&](const auto* wanted) {
                return is_called(*wanted, speaker->name);
            });
            if (same == left.end()) {
                note(Row::article_speakers, "invented", {}, {}, speaker->name);
                continue;
            }
            ++count.right;
            left.erase(same);
        }
        for (const AnnotatedSpeaker* speaker : left)
            note(Row::article_speakers, "missed", {}, speaker->name, {});
    }

    static std::vector<const AnnotatedSpeaker*> persons(const AnnotatedArticle& article)
    {
        std::vector<const AnnotatedSpeaker*> found;
        std::set<std::string_view> names;
        for (const AnnotatedSpeaker& speaker : article.speakers)
            if (speaker.kind == SpeakerKind::person && names.insert(speaker.name).second)
                found.push_back(&speaker);
        std::stable_sort(found.begin(), found.end(), [](const auto* a, const auto* b) {
            return count_name_words(a->name) > count_name_words(b->name);
        });
        return found;
    }

    static bool is_called(const AnnotatedSpeaker& speaker, std::string_view name)
    {
        return same_person(speaker.name, name) ||
               std::any_of(speaker.also.begin(), speaker.also.end(),
                           [&](const std::string& other) { return same_person(other, name); });
    }

    void score_fact(Row row)
    {
        const auto fact = static_cast<std::size_t>(row) - static_cast<std::size_t>(Row::title);
        if (!gold_.facts[fact])
            return;
        const std::string wanted = *gold_.facts[fact];
        const std::string found = system_.facts[fact].value_or(std::string());
        const bool same =
            row == Row::title ? word_terms(wanted) == word_terms(found) : wanted == found;
        const bool right = same && !wanted.empty();
        score_.counts[row] = {right ? 1U : 0U, wanted.empty() ? 0U : 1U, found.empty() ? 0U : 1U};
        if (!same)
            note(row,
                 found.empty()    ? "missed"
                 : wanted.empty() ? "invented"
                                  : "wrong",
                 {}, wanted, found);
    }

    [[nodiscard]] std::string text_at(const Unit& unit) const
    {
        return gold_.text->substr(unit.place.begin, unit.place.end - unit.place.begin);
    }

    void note(Row row, std::string_view what, const Unit& unit, std::string gold,
              std::string system)
    {
        score_.mistakes.push_back({row, what, std::move(gold), std::move(system), unit.place});
    }

    void note_speaker(Row row, const Unit& unit, const AnnotatedQuote& system)
    {
        note(row, "wrong", unit, name_of(*unit.quote), name_of(system));
    }

    const AnnotatedArticle& gold_;
    const AnnotatedArticle& system_;
    Score score_;
};

void check_texts(const AnnotatedArticle& gold, const AnnotatedArticle& system)
{
    if (!gold.has_quotes || !gold.text || !system.text || gold.text == system.text)
        return;
    const std::string& a = *gold.text;
    const std::string& b = *system.text;
    const auto [at, there] = std::mismatch(a.begin(), a.end(), b.begin(), b.end());
    const std::string_view same(a.data(), static_cast<std::size_t>(at - a.begin()));
    throw Error(ErrorKind::bad_input,
                system.where + ": the text of article '" + gold.label() + "' is not the gold's (" +
                    gold.where + "): they differ from code point " +
                    std::to_string(count_code_points(same)) + " on",
                "extract from what 'onrecord-eval --articles GOLD' prints");
}

}  // namespace

Score score_article(const AnnotatedArticle& gold, const AnnotatedArticle* system)
{
    if (system != nullptr) {
        check_texts(gold, *system);
        return Scorer(gold, *system).score();
    }
    const AnnotatedArticle nothing;
    return Scorer(gold, nothing).score();
}

}  // namespace onrecord::eval
