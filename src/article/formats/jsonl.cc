// JSON Lines: one line, one article.

#include <array>

#include "article/formats/all.h"
#include "article/formats/read_json.h"

namespace onrecord {

namespace {

constexpr std::array<std::string_view, 3> extensions = {".jsonl", ".ndjson", ".jl"};

bool recognises(std::string_view head)
{
    return json_shape(head) == JsonShape::lines;
}

}  // namespace

const ArticleFormat jsonl_format{"jsonl", "JSON Lines, one article a line", extensions, recognises,
                                 read_json};

}  // namespace onrecord
