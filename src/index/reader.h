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
#include "index/open_segment.h"
#include "index/record.h"
#include "index/record_fields.h"
#include "index/segment.h"
#include "index/story_file.h"
#include "index/table_sizes.h"
#include "schema/field.h"

namespace onrecord {

/// A name in the index, in all its spellings that fold to the same words.
struct NameEntry {
    std::string key;             ///< `name_key` of every spelling
    std::uint64_t articles = 0;  ///< how many articles have it
    std::uint64_t quotes = 0;    ///< how many quotes have it as their speaker
};

/// A document of one segment.
struct SegmentDocument {
    std::size_t segment = 0;   ///< place in the manifest's list
    Xapian::docid number = 0;  ///< in that segment's database, from 1
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
    IndexReader(const IndexReader&) = delete;
    IndexReader& operator=(const IndexReader&) = delete;

    [[nodiscard]] const Manifest& manifest() const;

    [[nodiscard]] const std::vector<OpenSegment>& segments() const;
    /// How many documents there are, and the number of the last one, which may be greater.
    [[nodiscard]] DocumentNumber count(Unit unit) const;
    [[nodiscard]] DocumentNumber last(Unit unit) const;
    [[nodiscard]] SegmentDocument in_segment(Unit unit, DocumentNumber document) const;

    /// Over all segments: documents that have a term, and the mean weight of all words of a
    /// document.
    [[nodiscard]] std::uint64_t with_term(Unit unit, const std::string& term) const;
    [[nodiscard]] double average_length(Unit unit) const;
    /// Articles whose title or text has a folded word. Cost: a binary search a segment; in one of
    /// before schema 10 a look into Xapian's tables too.
    [[nodiscard]] std::uint64_t articles_with(std::string_view word) const;
    /// The same with how often it stands there. Cost: likewise.
    [[nodiscard]] WordUse use_of(std::string_view word) const;
    /// All terms of the articles that begin so, sorted, no doubles.
    [[nodiscard]] std::vector<std::string> article_terms(const std::string& prefix) const;

    /// Cost: decompresses and decodes it.
    [[nodiscard]] Facts article(DocumentNumber article) const;
    /// The stored form of it, see `decode_texts`. Cost: decompresses.
    [[nodiscard]] std::string record(DocumentNumber article) const;
    [[nodiscard]] ArticleKey key(DocumentNumber article) const;  ///< decompresses, decodes little
    [[nodiscard]] DayRange days(DocumentNumber article) const;   ///< costs nothing
    /// `article` is a number in this index.
    [[nodiscard]] QuotePlace place(DocumentNumber quote) const;

    /// Number of the story that the article tells with others, 0 for none. Costs nothing.
    [[nodiscard]] StoryNumber story(DocumentNumber article) const;
    /// All stories with their articles.
    [[nodiscard]] const StoryFile& stories() const;

    [[nodiscard]] std::optional<DocumentNumber> find_number(std::string_view id) const;
    [[nodiscard]] std::optional<Facts> find_article(std::string_view id) const;
    /// An article's quotes in order of place; none when there is no such article.
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

    /// All names of a `Match::name` field, by key. Cost: of their number.
    [[nodiscard]] std::vector<NameEntry> all_names(const Field& field) const;

    /// Zeros when no article has a name with this key. Cost: a binary search a segment.
    [[nodiscard]] NameCounts name_counts(const Field& field, std::string_view key) const;

    /// How articles spell the name with a key, sorted.
    [[nodiscard]] std::vector<std::string> spellings(const Field& field,
                                                     std::string_view key) const;

    [[nodiscard]] std::vector<TableSize> table_sizes() const;

private:
    struct Impl;
    std::unique_ptr<Impl> impl_;
};

}  // namespace onrecord
