#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "article/field_map.h"

namespace onrecord {

/// A part that a field's name stands for. Of several fields for one part that of the lowest rank
/// counts.
struct NamedPart {
    Part part;
    std::size_t rank;
};

/// All ranks are below this.
[[nodiscard]] std::size_t rank_limit() noexcept;

/// The part that a field of this name states, or nothing: docs/formats.md lists the names. Other
/// letter case counts less than the names as listed.
[[nodiscard]] std::optional<NamedPart> part_named(std::string_view field);

/// True for names under which lists of articles stand, or objects that hold such lists, in what
/// news services answer: "articles", "response", "results" ...
[[nodiscard]] bool holds_articles(std::string_view field);

/// True for names of objects inside of a record in which its fields stand: "fields", "_source" ...
[[nodiscard]] bool holds_fields(std::string_view field);

}  // namespace onrecord
