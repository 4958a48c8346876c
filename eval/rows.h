#pragma once

#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

namespace onrecord::eval {

/// What is measured. docs/evaluation.md says what each row means.
enum class Row : std::uint8_t {
    direct_spans,
    direct_long,
    direct_words,
    direct_speaker,
    reported_spans,
    reported_words,
    reported_speaker,
    article_speakers,
    speech_words,
    title,
    date,
    source,
    language,
    speaker_direct,
    speaker_name,
    speaker_pronoun,
    speaker_description,
    speaker_carried,
    speaker_organisation,
    speaker_unnamed,
    speaker_reported,
};
inline constexpr std::size_t row_count = 21;

struct RowInfo {
    Row row;
    std::string_view key;    ///< in machine output
    std::string_view label;  ///< in the table
    /// True: the share that is right of those compared; only `right` and `gold` are counted.
    bool accuracy = false;
};

/// In the order of Row.
inline constexpr std::array<RowInfo, row_count> row_infos{{
    {Row::direct_spans, "direct_spans", "direct quotes, spans"},
    {Row::direct_long, "direct_long", "  of five words and more"},
    {Row::direct_words, "direct_words", "  words"},
    {Row::direct_speaker, "direct_speaker", "direct quote + person"},
    {Row::reported_spans, "reported_spans", "indirect and mixed, spans"},
    {Row::reported_words, "reported_words", "  words outside marks"},
    {Row::reported_speaker, "reported_speaker", "indirect and mixed + person"},
    {Row::article_speakers, "article_speakers", "persons who speak"},
    {Row::speech_words, "speech_words", "all speech, words"},
    {Row::title, "title", "title"},
    {Row::date, "date", "date"},
    {Row::source, "source", "source"},
    {Row::language, "language", "language"},
    {Row::speaker_direct, "speaker_direct", "person of a direct quote", true},
    {Row::speaker_name, "speaker_name", "  there by name", true},
    {Row::speaker_pronoun, "speaker_pronoun", "  as he or she", true},
    {Row::speaker_description, "speaker_description", "  by a description", true},
    {Row::speaker_carried, "speaker_carried", "  not mentioned", true},
    {Row::speaker_organisation, "speaker_organisation", "organisation", true},
    {Row::speaker_unnamed, "speaker_unnamed", "unnamed: nobody is named", true},
    {Row::speaker_reported, "speaker_reported", "person of indirect and mixed", true},
}};

/// Counts of one row over some articles.
struct Count {
    std::uint64_t right = 0;
    std::uint64_t gold = 0;    ///< what there is to find
    std::uint64_t system = 0;  ///< what was found
};

/// Counts of all rows, by Row.
class Counts {
public:
    Count& operator[](Row row) { return counts_[static_cast<std::size_t>(row)]; }
    const Count& operator[](Row row) const { return counts_[static_cast<std::size_t>(row)]; }
    Counts& operator+=(const Counts& other);

private:
    std::array<Count, row_count> counts_{};
};

/// A row as people read it; each value lies in 0..1, or is negative where nothing can be said (no
/// article has what it is a share of).
struct Measures {
    double precision = -1;  ///< right / system
    double recall = -1;     ///< right / gold; the accuracy
    double f1 = -1;         ///< their harmonic mean: 2 right / (gold + system)
};

[[nodiscard]] Measures measures_of(const Count& count);

/// The value a row is judged by: F1, or the accuracy.
[[nodiscard]] double headline_of(const RowInfo& row, const Count& count);

}  // namespace onrecord::eval
