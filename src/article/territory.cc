#include "article/territory.h"

#include <algorithm>

namespace onrecord {

bool Territory::reaches(std::string_view real_path) const
{
    while (real_path.size() > 1) {
        const std::size_t slash = real_path.rfind('/');
        if (slash == std::string_view::npos || is_hidden(real_path.substr(slash + 1)))
            return false;
        real_path = real_path.substr(0, std::max<std::size_t>(slash, 1));
        if (starts_.contains(std::string(real_path)))
            return true;
    }
    return false;
}

bool is_hidden(std::string_view name) noexcept
{
    return name.starts_with('.');
}

}  // namespace onrecord
