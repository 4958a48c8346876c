#pragma once

#include <cstddef>
#include <filesystem>
#include <vector>

#include "index/candidate.h"
#include "index/document_set.h"
#include "index/manifest.h"

namespace onrecord {

/// How much of a segment may be removed before it is posted anew.
enum class Tolerance : std::uint8_t {
    some,  ///< a fifth of its articles: so each one removed costs five others' posting in the end
    none,
};

/// The published segments without those of their articles that are `removed` (document numbers for
/// each segment of the manifest): a removal beside a segment, or a copy of what is left (also where
/// a removed article cannot be read), or nothing where nothing is. Made on `jobs` threads. @throws
/// Error (io, index).
[[nodiscard]] std::vector<Candidate> remaining_segments(const std::filesystem::path& index,
                                                        const Manifest& manifest,
                                                        const std::vector<DocumentSet>& removed,
                                                        Tolerance tolerance, AsideFolder& aside,
                                                        std::size_t jobs);

}  // namespace onrecord
