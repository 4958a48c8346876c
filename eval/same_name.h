#pragma once

#include <string_view>
#include <vector>

#include "article/facts.h"

namespace onrecord::eval {

/// Whether two names, as one article gives them, are one person's. Folded, without titles before
/// and suffixes behind: equal words in any order; one word alone that is part of the other name;
/// the same last word and given names that do not contradict each other (equal, an initial, a
/// beginning of three letters or more; a middle name may stand for the first); or all words of the
/// shorter in the longer, in order, beginning with the same word ("Lucía Ferreira" for
/// "Lucía Ferreira de la Torre").
[[nodiscard]] bool same_person(std::string_view a, std::string_view b);

/// Whether two names are one organisation's: equal words when folded, function words before the
/// first one aside ("the Ministry of Energy").
[[nodiscard]] bool same_organisation(std::string_view a, std::string_view b);

/// `same_person` or `same_organisation`, by the kind; unnamed speakers are all alike, as they are
/// described too freely to be told apart.
[[nodiscard]] bool same_speaker(SpeakerKind kind, std::string_view a, std::string_view b);

/// Words of a person's name that count, folded; for ordering names by fullness.
[[nodiscard]] std::size_t count_name_words(std::string_view name);

}  // namespace onrecord::eval
