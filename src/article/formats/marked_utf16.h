#pragma once

#include <string_view>

#include "article/head_source.h"

namespace onrecord {

/// True for bytes that begin with the mark of UTF-16 or UTF-32.
[[nodiscard]] bool has_utf16_mark(std::string_view head);

/// A reader of one format that wants UTF-8, or what is near it.
using ReadUtf8 = void (*)(HeadSource& source, const Origin& origin, const ReadOptions& options,
                          ArticleSink& sink);

/// Has `read` read a source; UTF-16 and UTF-32 with a mark are rare enough to be brought into UTF-8
/// as a whole before. `what` names the format in the reject of what is too long for that: "JSON".
void read_with_marks(ByteSource& source, const Origin& origin, const ReadOptions& options,
                     ArticleSink& sink, std::string_view what, ReadUtf8 read);

}  // namespace onrecord
