#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>

#include "article/reader.h"
#include "base/error.h"

namespace onrecord {

namespace {

/// Reads from an open descriptor, without buffering.
class DescriptorSource : public ByteSource {
public:
    DescriptorSource(int descriptor, bool owned, std::string name)
        : descriptor_(descriptor), owned_(owned), name_(std::move(name))
    {
    }
    ~DescriptorSource() override
    {
        if (owned_)
            ::close(descriptor_);
    }
    DescriptorSource(const DescriptorSource&) = delete;
    DescriptorSource& operator=(const DescriptorSource&) = delete;
    DescriptorSource(DescriptorSource&&) = delete;
    DescriptorSource& operator=(DescriptorSource&&) = delete;

    std::size_t read(char* buffer, std::size_t size) override
    {
        for (;;) {
            const ssize_t got = ::read(descriptor_, buffer, size);
            if (got >= 0)
                return static_cast<std::size_t>(got);
            if (errno != EINTR)
                throw Error(ErrorKind::io, "cannot read " + name_ + ": " + std::strerror(errno));
        }
    }

private:
    int descriptor_;
    bool owned_;
    std::string name_;
};

class MemorySource : public ByteSource {
public:
    explicit MemorySource(std::string_view bytes) : rest_(bytes) {}

    std::size_t read(char* buffer, std::size_t size) override
    {
        const std::size_t got = rest_.copy(buffer, size);
        rest_.remove_prefix(got);
        return got;
    }

private:
    std::string_view rest_;
};

}  // namespace

std::unique_ptr<ByteSource> open_file(const std::string& path)
{
    const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        throw Error(ErrorKind::io, "cannot open '" + path + "': " + std::strerror(errno));
    return std::make_unique<DescriptorSource>(descriptor, true, "'" + path + "'");
}

std::unique_ptr<ByteSource> open_standard_input()
{
    return std::make_unique<DescriptorSource>(STDIN_FILENO, false, "standard input");
}

std::unique_ptr<ByteSource> open_bytes(std::string_view bytes)
{
    return std::make_unique<MemorySource>(bytes);
}

}  // namespace onrecord
