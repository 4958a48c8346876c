#include "article/filters/temporary_copy.h"

#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <memory>
#include <system_error>
#include <vector>

#include "base/error.h"

namespace onrecord {

namespace {

namespace fs = std::filesystem;

[[noreturn]] void fail(const std::string& path)
{
    throw Error(ErrorKind::io, "cannot write '" + path + "': " + std::strerror(errno));
}

}  // namespace

TemporaryCopy::TemporaryCopy(ByteSource& source, const std::string& ending)
{
    std::error_code error;
    const fs::path above = fs::temp_directory_path(error);
    if (error)
        throw Error(ErrorKind::io, "there is no folder for temporary files: " + error.message(),
                    "set TMPDIR to one");
    folder_ = (above / ("onrecord-" + std::string(6, 'X'))).string();  // as mkdtemp wants it
    if (::mkdtemp(folder_.data()) == nullptr)
        fail(folder_);
    path_ = folder_ + "/input" + ending;
    try {
        write(source);
    } catch (...) {
        fs::remove_all(folder_, error);
        throw;
    }
}

TemporaryCopy::~TemporaryCopy()
{
    std::error_code ignored;
    fs::remove_all(folder_, ignored);
}

void TemporaryCopy::write(ByteSource& source) const
{
    constexpr std::size_t piece_bytes = 65536;
    const std::unique_ptr<std::FILE, int (*)(std::FILE*)> file(std::fopen(path_.c_str(), "wxe"),
                                                               &std::fclose);
    if (file == nullptr)
        fail(path_);
    std::vector<char> piece(piece_bytes);
    std::size_t written = 0;
    while (const std::size_t got = source.read(piece.data(), piece.size())) {
        written += got;
        if (written > most_bytes)
            throw ParseError(ErrorKind::bad_input, "longer than 4 GiB, too long for a filter", 0);
        if (std::fwrite(piece.data(), 1, got, file.get()) != got)
            fail(path_);
    }
    if (std::fflush(file.get()) != 0)
        fail(path_);
}

}  // namespace onrecord
