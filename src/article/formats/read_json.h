#pragma once

#include <string_view>

#include "article/reader.h"

namespace onrecord {

/// How JSON is laid out in a file.
enum class JsonShape : std::uint8_t {
    none,      ///< no JSON object or array begins there
    lines,     ///< one record a line
    document,  ///< an array, objects over several lines, or a list of articles in an object
};

/// The shape of a file that begins so, UTF-8 or UTF-16 with a mark.
[[nodiscard]] JsonShape json_shape(std::string_view head);

/// Reads JSON of any shape; for what is none, every line is a reject.
void read_json(ByteSource& source, const Origin& origin, const ReadOptions& options,
               ArticleSink& sink);

}  // namespace onrecord
