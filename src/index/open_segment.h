#pragma once

#include <cstdint>
#include <filesystem>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include <xapian.h>

#include "index/document_set.h"
#include "index/manifest.h"
#include "index/name_file.h"
#include "index/record_fields.h"
#include "index/segment.h"
#include "index/word_file.h"
#include "lang/profile.h"
#include "schema/field.h"

namespace onrecord {

/// What is indexed, and found.
enum class Unit : std::uint8_t { articles, quotes };

/// Number of a document of an index, articles and quotes each from 1: those of the first segment
/// of the manifest, then those of the second, ... Another generation numbers anew. Documents that
/// were removed keep their numbers, which nothing found has.
using DocumentNumber = std::uint32_t;

/// A document number of a posting list, which must be one of the `count` documents there are.
/// @throws Error (index).
[[nodiscard]] inline Xapian::docid checked(Xapian::docid number, DocumentNumber count)
{
    if (number == 0 || number > count)
        damaged_record();
    return number;
}

/// The databases and files of a folder below `segments/`.
struct SegmentTables {
    /// @throws Error (index, io), or Xapian's.
    explicit SegmentTables(const SegmentPaths& paths);

    Xapian::Database articles;
    Xapian::Database quotes;
    SegmentFiles files;

    [[nodiscard]] const Xapian::Database& database(Unit unit) const
    {
        return unit == Unit::articles ? articles : quotes;
    }
};

/// A segment opened for reading, with what was removed from it (removal.h). Its tables have all
/// that was ever posted to it; the functions say what is left.
class OpenSegment : public SegmentTables {
public:
    /// @throws Error (index, io), or Xapian's, as all below.
    OpenSegment(const std::filesystem::path& index, const SegmentInfo& info,
                DocumentNumber before_articles, DocumentNumber before_quotes);

    DocumentNumber articles_before = 0;  ///< in the segments before
    DocumentNumber quotes_before = 0;

    [[nodiscard]] DocumentNumber before(Unit unit) const
    {
        return unit == Unit::articles ? articles_before : quotes_before;
    }
    /// How many documents of the unit its tables have: the last one's number.
    [[nodiscard]] DocumentNumber count(Unit unit) const
    {
        return unit == Unit::articles ? files.records.count() : files.quotes.count();
    }
    /// Those of them that do not count any more.
    [[nodiscard]] const DocumentSet& removed(Unit unit) const
    {
        return unit == Unit::articles ? removed_articles_ : removed_quotes_;
    }

    /// What was removed, as far as one publication or a merge did it.
    [[nodiscard]] const std::vector<SegmentTables>& removals() const { return removals_; }

    /// Documents with a term, and the weight of all words of all documents.
    [[nodiscard]] std::uint64_t with_term(Unit unit, const std::string& term) const;
    [[nodiscard]] std::uint64_t total_length(Unit unit) const;

    /// How much the articles that are left use a folded word. @throws Xapian::Error.
    [[nodiscard]] WordUse use_of(std::string_view word) const;

    /// Folded words with a stem that articles in the profile's language have.
    [[nodiscard]] std::vector<std::string_view> forms(const LanguageProfile& profile,
                                                      std::string_view stem) const;

    [[nodiscard]] NameCounts name_counts(std::string_view prefix, std::string_view key) const;
    /// How articles spell a name, sorted. Cost: none but where articles with some of the spellings
    /// were removed: then reads others with the name until each is found again.
    [[nodiscard]] std::vector<std::string_view> spellings(const Field& field,
                                                          std::string_view key) const;

private:
    [[nodiscard]] bool has_form_left(const LanguageProfile& profile, std::string_view word) const;
    void take_out_left(const Field& field, std::string_view key,
                       std::set<std::string_view>& spellings) const;

    std::vector<SegmentTables> removals_;
    DocumentSet removed_articles_;
    DocumentSet removed_quotes_;
    std::vector<std::string> languages_;  ///< tags of its articles
};

}  // namespace onrecord
