#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "index/reader.h"
#include "query/query.h"
#include "search/effort.h"
#include "search/expansion.h"
#include "search/plan.h"

namespace onrecord {

/// Turns the words and phrases of a query into the indexed words to look for: inflections, what
/// wildcards stand for. Borrows the reader. @throws Error (usage) from `pattern` when dictionaries
/// would have to be read through too often.
class WordPatterns {
public:
    explicit WordPatterns(const IndexReader& reader) : reader_(reader), effort_(reader) {}

    [[nodiscard]] PatternPlan pattern(const WordNode& node);
    [[nodiscard]] PatternPlan pattern(const PhraseNode& node);

    /// The same for a word that nobody typed; absent when no article holds it.
    [[nodiscard]] std::optional<PatternPlan> known_pattern(const WordNode& node);

    /// Words, as typed, that no article holds in any form.
    [[nodiscard]] const std::vector<std::string>& missing() const { return missing_; }
    /// Which words with wildcards stand for more words than are searched for.
    [[nodiscard]] const std::vector<std::string>& notes() const { return notes_; }

private:
    [[nodiscard]] std::vector<std::string> words_for(const std::string& term, bool inflected);
    [[nodiscard]] const WordExpansion& expansion(const std::string& pattern);
    [[nodiscard]] const WordExpansion& similar(const std::string& term, std::uint32_t edits);
    void note(const std::string& typed, const WordExpansion& expansion);

    const IndexReader& reader_;
    Effort effort_;
    std::map<std::string, WordExpansion> expansions_;  ///< by pattern, or word with `~`
    std::vector<std::string> missing_;
    std::vector<std::string> notes_;
};

}  // namespace onrecord
