#pragma once

#include "query/query.h"
#include "query/typed_text.h"

namespace onrecord {

/// Dates in queries: points in time (query/date_point.h), and periods made of them. All is local
/// calendar time without clock or zone.
///
/// Every function throws ParseError (usage) at what is no date, with the form to write instead, and
/// leaves `typed` to the caller.

/// What `date:` takes: a point, `none`, or a range `A..B`, `A..`, `..B`.
[[nodiscard]] DateNode parse_period(const Slice& value, const ParseOptions& options);

/// What `since:` takes: a point; the period runs from its first day.
[[nodiscard]] DateNode parse_since(const Slice& value, const ParseOptions& options);

/// What `until:` takes: a point; the period runs to its last day.
[[nodiscard]] DateNode parse_until(const Slice& value, const ParseOptions& options);

/// What `parse_period` reads as `period`, in its shortest form: `2022-09`, `2022-09-01..`.
[[nodiscard]] std::string period_to_string(const DateNode& period);

}  // namespace onrecord
