#include "index/file_lock.h"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <string>
#include <utility>

#include "base/error.h"

namespace onrecord {

namespace {

[[noreturn]] void fail(const char* what, const std::filesystem::path& file)
{
    const int reason = errno;
    throw Error(ErrorKind::io,
                std::string(what) + " '" + file.string() + "': " + std::strerror(reason));
}

}  // namespace

std::optional<FileLock> FileLock::take(const std::filesystem::path& file, int flags, int operation)
{
    const int descriptor = ::open(file.c_str(), flags | O_CLOEXEC, 0666);
    if (descriptor < 0 && errno == ENOENT && (flags & O_CREAT) == 0)
        return std::nullopt;
    if (descriptor < 0)
        fail("cannot open", file);
    FileLock lock(descriptor);
    while (::flock(descriptor, operation | LOCK_NB) != 0) {
        if (errno == EWOULDBLOCK)
            return std::nullopt;
        if (errno != EINTR)
            fail("cannot lock", file);
    }
    return lock;
}

std::optional<FileLock> FileLock::shared(const std::filesystem::path& file)
{
    return take(file, O_RDONLY, LOCK_SH);
}

std::optional<FileLock> FileLock::alone(const std::filesystem::path& file)
{
    return take(file, O_RDONLY, LOCK_EX);
}

std::optional<FileLock> FileLock::alone_created(const std::filesystem::path& file)
{
    return take(file, O_RDWR | O_CREAT, LOCK_EX);
}

FileLock::~FileLock()
{
    if (descriptor_ >= 0)
        ::close(descriptor_);
}

FileLock::FileLock(FileLock&& other) noexcept : descriptor_(std::exchange(other.descriptor_, -1)) {}

FileLock& FileLock::operator=(FileLock&& other) noexcept
{
    std::swap(descriptor_, other.descriptor_);
    return *this;
}

void FileLock::write(std::string_view bytes) const
{
    const bool written =
        ::ftruncate(descriptor_, 0) == 0 &&
        ::pwrite(descriptor_, bytes.data(), bytes.size(), 0) == static_cast<ssize_t>(bytes.size());
    if (!written)
        fail("cannot write", "lock");
}

}  // namespace onrecord
