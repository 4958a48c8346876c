#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>

#include "index/reader.h"

namespace onrecord {

/// The values by which the documents of one segment are counted, as numbers that only this column
/// knows. Documents count from 1 in the segment.
class FacetColumn {
public:
    virtual ~FacetColumn() = default;
    /// The values of an article, each once; valid until the next call.
    virtual std::span<const std::uint32_t> of_article(std::uint32_t article) = 0;
    /// Those of a quote, of an article that was asked about last; valid until the next call.
    virtual std::span<const std::uint32_t> of_quote(std::uint32_t quote, std::uint32_t article)
    {
        (void)quote;
        return of_article(article);
    }
    /// What the value is in all segments: a name key, a language tag, "2022-09".
    [[nodiscard]] virtual std::string key(std::uint32_t value) const = 0;
};

/// The segment's columns. @throws Error (index) when it was made by a version that wrote none.
[[nodiscard]] const ColumnFile& columns_of(const OpenSegment& segment);

/// Something by which answers are counted.
struct FacetKind {
    std::string_view name;     ///< what a user types
    std::string_view plural;   ///< "speakers"
    std::string_view summary;  ///< one line for the manual
    std::string_view field;    ///< of the same values in the schema; empty when there is none
    bool of_quotes_only = false;
    std::unique_ptr<FacetColumn> (*open)(const OpenSegment& segment);
};

/// All there are.
[[nodiscard]] std::span<const FacetKind> facet_kinds();
/// The kind called `name`, or null.
[[nodiscard]] const FacetKind* find_facet_kind(std::string_view name);

}  // namespace onrecord
