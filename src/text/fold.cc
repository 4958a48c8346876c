#include "text/fold.h"

#include "text/code_points.h"
#include "text/folder.h"
#include "text/utf8.h"

namespace onrecord {

std::string fold(std::string_view text)
{
    std::string folded;
    folded.reserve(text.size());
    Folder folder(text, 0, folded);
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t begin = at;
        folder.add(point_of(next_code_point(text, at)), begin);
    }
    folder.finish(text.size());
    return folded;
}

}  // namespace onrecord
