#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <iosfwd>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace onrecord::eval {

/// Judgements as TREC writes them: `query 0 document grade` a line. By query, then by document.
using Judgements = std::map<std::string, std::map<std::string, int>>;
/// A run as TREC writes it: `query Q0 document rank score tag` a line. By query: scores by
/// document.
using Run = std::map<std::string, std::map<std::string, double>>;

/// @throws Error (bad_input) with the line that is none; of several grades of a document the
/// highest counts.
[[nodiscard]] Judgements read_judgements(std::istream& in, const std::string& name);
/// @throws Error (bad_input) likewise, and for a document that stands twice under a query.
[[nodiscard]] Run read_run(std::istream& in, const std::string& name);

inline constexpr std::size_t measure_count = 4;
inline constexpr std::array<std::string_view, measure_count> measure_names{"nDCG@10", "MAP", "MRR",
                                                                           "R@100"};
using Measures = std::array<double, measure_count>;

/// One query's measures. Documents stand in order of their scores, equal ones by falling id, as
/// trec_eval has them; grades above 0 are relevant, unjudged documents are not.
/// nDCG: gain is the grade, discounted by log2(rank + 1) (Järvelin and Kekäläinen, ACM TOIS 20,
/// 2002); MAP: mean over the relevant of the precision at their ranks; MRR: 1 / rank of the first;
/// R@100: the part of the relevant among the first hundred.
[[nodiscard]] Measures measure_query(const std::map<std::string, int>& judged,
                                     const std::map<std::string, double>& scores);

/// Of each judged query with a relevant document, by its name; what the run does not answer is 0.
[[nodiscard]] std::map<std::string, Measures> measure(const Judgements& judgements, const Run& run);

[[nodiscard]] Measures mean(const std::map<std::string, Measures>& queries);

/// How likely a mean difference at least as large is when the signs of the differences are thrown
/// at random: the paired randomisation test (Smucker, Allan and Carterette, CIKM 2007), two-sided,
/// (k + 1) / (trials + 1). The same seed gives the same figure on every machine.
[[nodiscard]] double randomisation_test(const std::vector<double>& differences,
                                        std::uint32_t trials = 10'000, std::uint64_t seed = 1);

}  // namespace onrecord::eval
