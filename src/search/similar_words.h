#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "index/reader.h"

namespace onrecord {

/// Words of the index that a folded word may have been meant as: those that one change of a letter
/// makes of it, else two (for words of five letters and more), most articles first.
/// Cost: a look at all words of the dictionary.
[[nodiscard]] std::vector<std::string> similar_words(const IndexReader& reader,
                                                     std::string_view term, std::size_t most);

/// "no article holds 'drougt'; did you mean drought?", for words as typed, the first of them.
[[nodiscard]] std::vector<std::string> notes_of_missing(const IndexReader& reader,
                                                        const std::vector<std::string>& words);

}  // namespace onrecord
