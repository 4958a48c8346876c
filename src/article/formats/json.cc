// JSON documents: arrays and objects of articles, as exports and news services write them.

#include <array>

#include "article/formats/all.h"
#include "article/formats/read_json.h"

namespace onrecord {

namespace {

constexpr std::array<std::string_view, 1> extensions = {".json"};

bool recognises(std::string_view head)
{
    return json_shape(head) == JsonShape::document;
}

}  // namespace

const ArticleFormat json_format{"json", "JSON arrays and objects, several articles a file",
                                extensions, recognises, read_json};

}  // namespace onrecord
