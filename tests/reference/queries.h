#pragma once

#include <string>
#include <vector>

#include "article/facts.h"
#include "random.h"

namespace onrecord::reference {

struct NameList {
    std::string field;
    std::vector<std::string> names;  ///< frequent ones more than once
};

/// What queries on some articles can ask for, taken from the articles themselves, so that queries
/// find something.
struct Material {
    std::vector<std::string> words;              ///< as written, common ones more than once
    std::vector<std::string> spoken;             ///< words of quotes, as written
    std::vector<std::string> pieces;             ///< words with the signs that stick to them
    std::vector<std::string> pairs;              ///< two or three words that stand side by side
    std::vector<std::vector<std::string>> runs;  ///< a dozen words that stand side by side
    std::vector<NameList> names;                 ///< of speakers, sources and authors
    std::vector<std::string> languages;
    std::vector<std::string> ids;
};

[[nodiscard]] Material gather(const std::vector<Facts>& articles);

/// A query as a user could type it: words, phrases, fields, dates, nested AND, OR and NOT.
[[nodiscard]] std::string make_query(Random& random, const Material& material);

}  // namespace onrecord::reference
