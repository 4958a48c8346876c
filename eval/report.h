#pragma once

#include <cstdint>
#include <iosfwd>
#include <optional>
#include <vector>

#include "annotation.h"
#include "bootstrap.h"
#include "rows.h"
#include "score.h"

namespace onrecord::eval {

/// A mistake and the article it is in.
struct PlacedMistake {
    const AnnotatedArticle* article = nullptr;
    Mistake mistake;
};

/// The second system, against the first.
struct Comparison {
    Counts total;
    std::vector<std::optional<Difference>> differences;  ///< by Row
};

/// What is printed. Borrows the articles.
struct Report {
    std::size_t articles = 0;
    std::size_t missing = 0;  ///< gold articles that the output does not hold
    std::size_t unknown = 0;  ///< articles of the output that the gold does not hold
    Resampling resampling;
    Counts total;
    std::vector<RowIntervals> intervals;  ///< by Row
    std::optional<Comparison> comparison;
    std::vector<PlacedMistake> mistakes;  ///< by row
};

/// Rows about which the articles say nothing are left out.
void print_text(const Report& report, std::ostream& out);
/// One JSON object in one line.
void print_json(const Report& report, std::ostream& out);
/// A line of names, then a line a row; mistakes are not part of it.
void print_tsv(const Report& report, std::ostream& out);

/// Whether there is anything to say about a row.
[[nodiscard]] bool is_measured(const Report& report, const RowInfo& row);

/// What stands around a mistake, in one line: 50 code points before and behind, the place itself
/// between '>' and '<' where it has one.
[[nodiscard]] std::string context_of(const PlacedMistake& mistake);

}  // namespace onrecord::eval
