#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "index/reader.h"
#include "lang/profile.h"
#include "query/query.h"

namespace onrecord {

/// The stop words of one language, folded.
class StopWords {
public:
    StopWords() = default;  ///< of no language
    explicit StopWords(const LanguageProfile& profile);

    /// True for a word as typed that only binds other words together. Words in capitals (US, WHO,
    /// IT) and with full stops (U.S.) mean something, and are none.
    [[nodiscard]] bool contains(std::string_view typed) const;

private:
    std::vector<std::string> terms_;  // sorted
};

/// The stop words of a language, by its tag; none for a language without profile. Made once.
[[nodiscard]] const StopWords& stop_words_of(std::string_view language);

/// The language whose stop words a query may leave out: the one it asks for with `lang:`, if it is
/// one, else the index's most frequent one that has a profile. Empty when there is none.
[[nodiscard]] std::string stop_word_language(const Query& query, const IndexReader& reader);

}  // namespace onrecord
