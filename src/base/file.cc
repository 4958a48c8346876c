#include "base/file.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <utility>

#include "base/error.h"

namespace onrecord {

namespace {

[[noreturn]] void fail(const char* what, const std::filesystem::path& path, int reason)
{
    throw Error(ErrorKind::io,
                std::string(what) + " '" + path.string() + "': " + std::strerror(reason));
}

/// An open file descriptor, closed at the end of its life.
class Descriptor {
public:
    Descriptor(const std::filesystem::path& path, int flags)
        : number_(::open(path.c_str(), flags | O_CLOEXEC, 0666))
    {
        if (number_ < 0)
            fail("cannot open", path, errno);
    }
    ~Descriptor()
    {
        if (number_ >= 0)
            ::close(number_);
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;

    [[nodiscard]] int number() const { return number_; }

    /// Closes now, so that a delayed write error is seen.
    void close(const std::filesystem::path& path)
    {
        if (::close(std::exchange(number_, -1)) != 0)
            fail("cannot write", path, errno);
    }

private:
    int number_;
};

void write_all(const Descriptor& file, std::string_view bytes, const std::filesystem::path& path)
{
    while (!bytes.empty()) {
        const ssize_t written = ::write(file.number(), bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            fail("cannot write", path, errno);
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
}

void write_and_sync(const std::filesystem::path& path, std::string_view bytes)
{
    Descriptor file(path, O_WRONLY | O_CREAT | O_TRUNC);
    write_all(file, bytes, path);
    if (::fsync(file.number()) != 0)
        fail("cannot sync", path, errno);
    file.close(path);
}

}  // namespace

std::string read_file(const std::filesystem::path& path, std::size_t limit)
{
    const Descriptor file(path, O_RDONLY);
    std::string bytes;
    std::size_t size = 0;
    for (;;) {
        bytes.resize(size + 65536);
        const ssize_t got = ::read(file.number(), bytes.data() + size, bytes.size() - size);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            fail("cannot read", path, errno);
        size += static_cast<std::size_t>(got);
        if (size > limit)
            throw Error(ErrorKind::io, "'" + path.string() + "' is larger than " +
                                           std::to_string(limit) + " bytes");
        if (got == 0)
            break;
    }
    bytes.resize(size);
    return bytes;
}

void write_file_atomically(const std::filesystem::path& path, std::string_view bytes)
{
    std::filesystem::path aside = path;
    aside += ".new";
    write_and_sync(aside, bytes);
    if (::rename(aside.c_str(), path.c_str()) != 0)
        fail("cannot replace", path, errno);
    const std::filesystem::path folder = path.parent_path();
    sync_to_disk(folder.empty() ? "." : folder);
}

void sync_to_disk(const std::filesystem::path& path)
{
    const Descriptor file(path, O_RDONLY);
    if (::fsync(file.number()) != 0)
        fail("cannot sync", path, errno);
}

}  // namespace onrecord
