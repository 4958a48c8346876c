#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "index/reader.h"

namespace onrecord {

/// One searchable field of an index.
struct FieldInfo {
    std::string_view name;
    std::string_view summary;
    /// How many different values there are; 0 for dates and for words, which are not counted.
    std::uint64_t values = 0;
};

/// One segment of an index, as far as its articles still count.
struct SegmentSummary {
    std::string name;
    std::uint64_t articles = 0;
    std::uint64_t quotes = 0;
    std::uint64_t removed = 0;  ///< articles that do not count any more, still in its files
    std::uint64_t bytes = 0;
    std::string first_day;  ///< ISO days, empty when nothing is dated
    std::string last_day;
};

/// What there is to know of an index as a whole. Plain value.
struct IndexInfo {
    std::uint64_t generation = 0;
    std::string analyser;
    std::vector<SegmentSummary> segments;
    int schema = 0;
    std::string xapian;  ///< version of the library that reads it
    std::uint64_t articles = 0;
    std::uint64_t quotes = 0;
    std::uint64_t undated = 0;         ///< articles without any date
    std::uint64_t stories = 0;         ///< that several articles tell
    std::uint64_t story_articles = 0;  ///< how many articles tell those
    std::uint64_t bytes = 0;           ///< of all tables
    std::string first_day;             ///< ISO days, empty when nothing is dated
    std::string last_day;
    std::vector<std::pair<std::string, std::uint64_t>> languages;  ///< most first, "" for unknown
    std::vector<FieldInfo> fields;
    std::vector<TableSize> tables;
};

/// Cost: a walk over all values of all fields.
[[nodiscard]] IndexInfo describe(const IndexReader& reader);

}  // namespace onrecord
