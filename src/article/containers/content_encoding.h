#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>

#include "article/containers/decoder.h"

namespace onrecord {

/// What undoing an encoding gave.
struct DecodedContent {
    std::string bytes;  ///< as far as they could be had
    std::string
        trouble;  ///< why there are no more: "gzip data ends early"; empty when all is there
    bool too_long = false;
};

/// Undoes an encoding of HTTP by its name (RFC 9110, 8.4.1): gzip, deflate, br, zstd, identity.
/// Content that does not look as its name says is taken as it is: some archives store it decoded
/// and keep the name. Stops beyond `limit` bytes.
[[nodiscard]] DecodedContent undo_content_encoding(std::string_view name, std::string bytes,
                                                   std::size_t limit);

/// Decoders that are only met here, as nothing tells their streams from other bytes.
[[nodiscard]] std::unique_ptr<Decoder> start_deflate(bool with_header);
[[nodiscard]] std::unique_ptr<Decoder> start_brotli();

}  // namespace onrecord
