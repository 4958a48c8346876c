#pragma once

#include <string>
#include <string_view>

#include "article/reader.h"

namespace onrecord {

/// What a file turned out to be: a format, or why it is not read.
struct FormatChoice {
    const ArticleFormat* format = nullptr;
    std::string reason;
};

/// Chooses by the name without endings of compressions and, where that says nothing, by the first
/// bytes. `forced` overrides; null for none.
[[nodiscard]] FormatChoice choose_format(std::string_view name, std::string_view head,
                                         const ArticleFormat* forced);

/// Chooses for what a filter gives: HTML and JSON are known by their first bytes, all else is plain
/// text, and all is when it `gives_text`.
[[nodiscard]] FormatChoice choose_filtered(std::string_view head, bool gives_text,
                                           const ArticleFormat* forced);

}  // namespace onrecord
