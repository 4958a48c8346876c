#pragma once

#include <set>
#include <string>
#include <string_view>

#include "index/reader.h"
#include "query/query.h"

namespace onrecord {

/// The stop words of one language, folded.
class StopWords {
public:
    StopWords() = default;  ///< of no language
    explicit StopWords(std::string_view language);

    /// True for a word as typed that only binds other words together. Words in capitals (US, WHO,
    /// IT) and with full stops (U.S.) mean something, and are none.
    [[nodiscard]] bool contains(std::string_view typed) const;

private:
    std::set<std::string, std::less<>> terms_;
};

/// The language whose stop words a query may leave out: the one it asks for with `lang:`, if it is
/// one, else the index's most frequent one that has a profile. Empty when there is none.
[[nodiscard]] std::string stop_word_language(const Query& query, const IndexReader& reader);

}  // namespace onrecord
