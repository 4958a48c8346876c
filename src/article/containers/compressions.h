#pragma once

#include <span>
#include <string_view>

#include "article/containers/decoder.h"

namespace onrecord {

// One object a compression, each defined in the file of its name; listed in compressions.cc.
extern const Compression gzip_compression;
extern const Compression zstd_compression;
extern const Compression xz_compression;
extern const Compression bzip2_compression;

/// All compressions that are undone.
[[nodiscard]] std::span<const Compression* const> compressions();

/// The compression that a file beginning so has, or null.
[[nodiscard]] const Compression* find_compression(std::string_view head);

/// A file name without the ending of a compression, where it has one.
[[nodiscard]] std::string_view without_packed_ending(std::string_view name);

}  // namespace onrecord
