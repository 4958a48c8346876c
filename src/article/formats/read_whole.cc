#include "article/formats/read_whole.h"

#include <algorithm>

namespace onrecord {

std::optional<std::string> read_whole(ByteSource& source, std::size_t limit)
{
    constexpr std::size_t piece_bytes = 65536;
    std::string bytes;
    std::size_t filled = 0;
    while (filled <= limit) {
        if (filled == bytes.size())
            bytes.resize(std::min(2 * filled, limit) + piece_bytes);
        const std::size_t got = source.read(bytes.data() + filled, bytes.size() - filled);
        if (got == 0) {
            bytes.resize(filled);
            return bytes;
        }
        filled += got;
    }
    return std::nullopt;
}

}  // namespace onrecord
