#pragma once

namespace onrecord {

/// Number of the term, slot and record layout of docs/schema.md. It stands in the manifest; an
/// index with a newer number, or one that is too old, is refused. Raise it with every change that
/// an older program would read wrongly.
inline constexpr int schema_version = 10;

/// Since when the files of a segment are as they are today: segments of this version and later ones
/// are taken over as they are. What is removed from a segment is posted again and subtracted, so
/// raise it with every change of what an article is posted as.
inline constexpr int segments_schema = 5;

/// Since when the file of stories says which articles were compared.
inline constexpr int first_schema_with_story_pairs = 6;

/// The oldest layout that is still read: an index without stories (3) and columns (3, 4). The
/// next run makes it anew in today's.
inline constexpr int oldest_schema_read = 3;

}  // namespace onrecord
