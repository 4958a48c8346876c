#include "text/fold.h"

#include "text/code_points.h"
#include "text/fold_icu.h"
#include "text/utf8.h"

namespace onrecord {

std::string fold(std::string_view text)
{
    std::string folded;
    folded.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const Point& point = point_of(next_code_point(text, at));
        if (point.has(Point::interacts))
            return fold_by_icu(text);
        folded.append(point.folded_form());
    }
    return folded;
}

}  // namespace onrecord
