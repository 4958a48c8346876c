#include "base/mapped_file.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <string>

#include "base/error.h"

namespace onrecord {

namespace {

[[noreturn]] void fail(const std::filesystem::path& path, int reason)
{
    throw Error(ErrorKind::io, "cannot read '" + path.string() + "': " + std::strerror(reason));
}

std::string_view map(int file, std::size_t size)
{
    if (size == 0)
        return {};
    void* memory = ::mmap(nullptr, size, PROT_READ, MAP_SHARED, file, 0);
    return memory == MAP_FAILED ? std::string_view()
                                : std::string_view(static_cast<const char*>(memory), size);
}

}  // namespace

MappedFile::MappedFile(const std::filesystem::path& path)
{
    const int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (file < 0)
        fail(path, errno);
    struct stat status = {};
    errno = 0;
    if (::fstat(file, &status) == 0)
        bytes_ = map(file, static_cast<std::size_t>(status.st_size));
    const int reason = errno;
    ::close(file);
    if (bytes_.empty() && (reason != 0 || status.st_size != 0))
        fail(path, reason);
}

void MappedFile::release() const
{
    if (!bytes_.empty())
        ::madvise(const_cast<char*>(bytes_.data()), bytes_.size(), MADV_DONTNEED);
}

MappedFile::~MappedFile()
{
    if (!bytes_.empty())
        ::munmap(const_cast<char*>(bytes_.data()), bytes_.size());
}

}  // namespace onrecord
