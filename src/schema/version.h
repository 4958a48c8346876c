#pragma once

namespace onrecord {

/// Number of the term, slot and record layout of docs/schema.md. It stands in the manifest; an
/// index with another number is refused. Raise it with every change that an older program would
/// read wrongly.
inline constexpr int schema_version = 3;

}  // namespace onrecord
