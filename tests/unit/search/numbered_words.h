#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "index/word_file_writer.h"
#include "search/plan.h"
#include "temp_folder.h"

namespace onrecord::test {

/// A word file of articles that are given as numbers of words "w0", "w1", ..., title words first.
class NumberedWords {
public:
    NumberedWords(const std::vector<WordSequence>& articles, std::uint32_t words)
    {
        std::vector<std::string> names;
        for (std::uint32_t i = 0; i < words; ++i)
            names.push_back("w" + std::to_string(i));
        // The first word is the most frequent, so that numbers in the file are those given.
        std::vector<WordUse> uses;
        for (std::uint32_t i = 0; i < words; ++i)
            uses.push_back({words - i, 1});
        const Dictionary dictionary({names.begin(), names.end()}, uses);
        WordFileWriter writer(folder_.path() / "words");
        for (const WordSequence& article : articles)
            writer.add(article, dictionary.numbers());
        writer.finish(dictionary);
        file_ = WordFile(folder_.path() / "words");
    }

    [[nodiscard]] const WordFile& file() const { return file_; }

private:
    TempFolder folder_;
    WordFile file_;
};

using Places = std::vector<std::vector<std::uint32_t>>;

inline PatternPlan pattern(const Places& places)
{
    PatternPlan plan{find_field("text"), {}};
    for (const std::vector<std::uint32_t>& place : places) {
        plan.places.emplace_back();
        for (const std::uint32_t word : place)
            plan.places.back().push_back("w" + std::to_string(word));
    }
    return plan;
}

}  // namespace onrecord::test
