#pragma once

#include <span>
#include <string_view>

#include "lang/attribution_words.h"

namespace onrecord {

/// What the program knows about one language, as data. A new language is one new file that defines
/// a profile, listed in `all.cc`. All text is lower case NFC unless said otherwise.
struct LanguageProfile {
    std::string_view tag;      ///< BCP 47 primary tag, "de"
    std::string_view name;     ///< English name for messages, "German"
    std::string_view stemmer;  ///< Snowball name as Xapian::Stem takes it, or "none"
    /// Function words that a query of words may leave out; also the evidence for language guessing.
    std::span<const std::string_view> stop_words;
    /// Words that end in a full stop without ending a sentence, without that stop: "dr", "z.b".
    /// None is a common word of any language, as the language of a text need not be known.
    std::span<const std::string_view> abbreviations;
    /// Those that are abbreviations before a number only, and may be common words: "no", "art".
    std::span<const std::string_view> number_abbreviations = {};
    /// Capitalised words that make a number with a full stop before them an ordinal: "september"
    /// (am 14. September). Only languages that write ordinals and such words so.
    std::span<const std::string_view> after_ordinal = {};
    /// Reporting verbs in every form that stands beside a speaker: "said", "says".
    std::span<const std::string_view> speech_verbs = {};
    /// "according to", "laut": what names a speaker without a verb.
    std::span<const std::string_view> according_to = {};
    /// Third person singular subjects, by gender: "he", "she".
    std::span<const std::string_view> he = {};
    std::span<const std::string_view> she = {};
    /// Titles that stand before a name and are no part of it: "mr", "senator".
    std::span<const std::string_view> titles = {};
    const AttributionWords* attribution = nullptr;  ///< the rest of what finding speakers needs;
                                                    ///< null: speakers are not found
};

/// All languages with a profile, sorted by tag.
[[nodiscard]] std::span<const LanguageProfile* const> language_profiles();

/// The profile for a tag ("en", "en-GB" and "EN" are the same), or null when there is none.
[[nodiscard]] const LanguageProfile* find_language(std::string_view tag);

}  // namespace onrecord
