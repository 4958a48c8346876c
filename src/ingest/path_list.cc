#include "ingest/path_list.h"

#include <algorithm>

namespace onrecord {

namespace {

constexpr std::uint32_t paths_of_block = 16;

void append_length(std::string& bytes, std::size_t length)
{
    for (; length >= 0x80; length >>= 7)
        bytes += static_cast<char>(0x80 | (length & 0x7F));
    bytes += static_cast<char>(length);
}

std::size_t read_length(std::string_view& bytes)
{
    std::size_t length = 0;
    for (unsigned shift = 0;; shift += 7) {
        const auto byte = static_cast<unsigned char>(bytes.front());
        bytes.remove_prefix(1);
        length |= std::size_t{byte & 0x7FU} << shift;
        if (byte < 0x80)
            return length;
    }
}

}  // namespace

std::uint32_t PathList::add(std::string_view path)
{
    if (count_ > 0 && path == last_)
        return count_ - 1;
    std::size_t shared = 0;
    if (count_ % paths_of_block == 0)
        starts_.push_back(bytes_.size());
    else
        shared = static_cast<std::size_t>(std::ranges::mismatch(path, last_).in1 - path.begin());
    append_length(bytes_, shared);
    append_length(bytes_, path.size() - shared);
    bytes_ += path.substr(shared);
    last_ = path;
    return count_++;
}

std::string PathList::at(std::uint32_t number) const
{
    std::string_view bytes = std::string_view(bytes_).substr(starts_[number / paths_of_block]);
    std::string path;
    for (std::uint32_t i = 0; i <= number % paths_of_block; ++i) {
        path.resize(read_length(bytes));
        const std::size_t rest = read_length(bytes);
        path += bytes.substr(0, rest);
        bytes.remove_prefix(rest);
    }
    return path;
}

}  // namespace onrecord
