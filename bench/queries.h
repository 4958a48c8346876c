#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace onrecord::bench {

/// What people ask, one class a task.
enum class QueryClass : std::uint8_t {
    common_word,
    rare_word,
    any_of_three,
    all_of_three,
    phrase,
    any_in_period,
    all_by_speaker,
    newest_ten,
};

inline constexpr std::size_t query_class_count = 8;

/// The name that stands in tables: "common word".
[[nodiscard]] std::string_view class_name(QueryClass query_class);

struct BenchQuery {
    QueryClass query_class = QueryClass::common_word;
    /// In the syntax that all sides read alike: words (all must match), OR, "a phrase".
    std::string text;
    std::string since;    ///< ISO day or empty
    std::string until;    ///< ISO day or empty
    std::string speaker;  ///< whole name or empty
};

/// Draws queries that the corpus can answer: words by how many articles have them, words that stand
/// in one article for AND and phrases, years and speakers that the corpus states. A class for which
/// it states nothing (no dates, no speakers) stays empty. Same corpus and seed, same queries.
[[nodiscard]] std::vector<BenchQuery> draw_queries(const std::string& corpus, std::size_t per_class,
                                                   std::uint64_t seed);

/// One query a line, fields by tabs.
void write_queries(const std::string& path, const std::vector<BenchQuery>& queries);
[[nodiscard]] std::vector<BenchQuery> read_queries(const std::string& path);

}  // namespace onrecord::bench
