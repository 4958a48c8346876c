#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <xapian.h>

#include "article/facts.h"
#include "index/manifest.h"
#include "index/record.h"
#include "schema/field.h"

namespace onrecord {

/// A name in the index, in all its spellings that fold to the same words.
struct NameEntry {
    std::string key;                 ///< `name_key` of every spelling
    std::vector<std::string> shown;  ///< as articles spell it, sorted
    std::uint64_t articles = 0;      ///< how many articles carry it
};

/// Bytes of one table of a database, summed over segments.
struct TableSize {
    std::string name;  ///< "articles/position"
    std::uint64_t bytes = 0;
};

/// One generation of an index, opened for reading. Later publications do not disturb it: its
/// segments are never written, and stay on disk while it lives (a shared lock on each).
///
/// Threads: one reader, one thread (Xapian's databases are not shared between threads).
class IndexReader {
public:
    /// @throws Error (index) when missing, damaged, or of another version; the hint says what to
    /// do.
    explicit IndexReader(const std::filesystem::path& index);
    ~IndexReader();
    IndexReader(IndexReader&&) noexcept;
    IndexReader& operator=(IndexReader&&) noexcept;

    [[nodiscard]] const Manifest& manifest() const;

    /// All segments as one database. Document numbers are this generation's.
    [[nodiscard]] const Xapian::Database& articles() const;
    [[nodiscard]] const Xapian::Database& quotes() const;

    [[nodiscard]] std::optional<Facts> find_article(std::string_view id) const;
    /// An article's quotes in order of place.
    [[nodiscard]] std::vector<QuoteRecord> quotes_of(std::string_view id) const;

    /// Language tags of the index's articles with their numbers, most first, "" for unknown.
    [[nodiscard]] std::vector<std::pair<std::string, std::uint64_t>> languages() const;

    /// Indexed words (terms without prefix) that have the same stem as `term` (a folded word) in
    /// one of the index's languages, `term` itself included when indexed; sorted, no doubles. Forms
    /// of a language are words of articles in that language.
    [[nodiscard]] std::vector<std::string> forms(std::string_view term) const;

    /// Names of a `Match::name` field that hold all words of `words`, by key; empty when none does.
    [[nodiscard]] std::vector<NameEntry> find_names(const Field& field,
                                                    std::string_view words) const;

    [[nodiscard]] std::vector<TableSize> table_sizes() const;

private:
    struct Impl;
    std::unique_ptr<Impl> impl_;
};

}  // namespace onrecord
