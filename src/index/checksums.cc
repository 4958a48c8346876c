#include "index/checksums.h"

#include <algorithm>
#include <charconv>
#include <string_view>

#include "base/error.h"
#include "base/file.h"
#include "base/hash.h"

namespace onrecord {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t hash_digits = 32;
constexpr std::size_t list_limit = std::size_t{1} << 20;

[[noreturn]] void damaged_list()
{
    throw Error(ErrorKind::index, "the list of checksums is damaged");
}

FileSum parse_line(std::string_view line)
{
    const std::size_t second = line.find(' ', hash_digits + 1);
    if (line.size() <= hash_digits || line[hash_digits] != ' ' || second == std::string_view::npos)
        damaged_list();
    FileSum sum;
    sum.hash = line.substr(0, hash_digits);
    sum.path = line.substr(second + 1);
    const std::string_view bytes = line.substr(hash_digits + 1, second - hash_digits - 1);
    const char* end = bytes.data() + bytes.size();
    const auto read = std::from_chars(bytes.data(), end, sum.bytes);
    if (read.ec != std::errc() || read.ptr != end || sum.path.empty())
        damaged_list();
    return sum;
}

std::string list_of(const std::vector<FileSum>& sums)
{
    std::string list;
    for (const FileSum& sum : sums)
        list += sum.hash + " " + std::to_string(sum.bytes) + " " + sum.path + "\n";
    return list;
}

}  // namespace

fs::path checksums_path(const fs::path& folder)
{
    return folder / "checksums";
}

std::string hash_file(const fs::path& file)
{
    return to_hex(hash_of_file(file));
}

std::vector<FileSum> sum_files(const fs::path& folder)
try {
    std::vector<FileSum> sums;
    for (const fs::directory_entry& entry : fs::recursive_directory_iterator(folder)) {
        const std::string path = entry.path().lexically_relative(folder).generic_string();
        if (entry.is_regular_file() && path != "lock" && path != "checksums")
            sums.push_back({path, entry.file_size(), hash_file(entry.path())});
    }
    std::ranges::sort(sums, {}, &FileSum::path);
    return sums;
} catch (const fs::filesystem_error& error) {
    throw Error(ErrorKind::io, std::string("cannot read the index: ") + error.what());
}

std::string write_checksums(const fs::path& folder)
{
    const std::string list = list_of(sum_files(folder));
    write_file_atomically(checksums_path(folder), list);
    return to_hex(hash_bytes(list));
}

std::vector<FileSum> read_checksums(const fs::path& folder)
{
    const std::string list = read_file(checksums_path(folder), list_limit);
    std::vector<FileSum> sums;
    for (std::size_t begin = 0; begin < list.size();) {
        const std::size_t end = list.find('\n', begin);
        if (end == std::string::npos)
            damaged_list();
        sums.push_back(parse_line(std::string_view(list).substr(begin, end - begin)));
        begin = end + 1;
    }
    return sums;
}

}  // namespace onrecord
