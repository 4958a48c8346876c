#include <algorithm>
#include <optional>
#include <string_view>

#include "article/formats/read_whole.h"
#include "article/input.h"
#include "base/error.h"

namespace onrecord {

std::vector<std::string> read_file_list(ByteSource& source, char separator)
{
    constexpr std::size_t most_bytes = std::size_t{1} << 30;
    const std::optional<std::string> list = read_whole(source, most_bytes);
    if (!list)
        throw Error(ErrorKind::bad_input, "the list of files is larger than 1 GiB");
    std::vector<std::string> names;
    std::string_view rest = *list;
    while (!rest.empty()) {
        const std::size_t end = std::min(rest.find(separator), rest.size());
        std::string_view name = rest.substr(0, end);
        if (separator == '\n' && name.ends_with('\r'))
            name.remove_suffix(1);
        if (!name.empty())
            names.emplace_back(name);
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    return names;
}

}  // namespace onrecord
