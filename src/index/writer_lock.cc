#include "index/writer_lock.h"

#include <unistd.h>

#include <array>
#include <string>
#include <thread>

#include "base/error.h"
#include "base/file.h"

namespace onrecord {

namespace {

namespace ch = std::chrono;

std::string this_process()
{
    std::array<char, 256> host{};
    if (::gethostname(host.data(), host.size() - 1) != 0)
        host[0] = '\0';
    return "process " + std::to_string(::getpid()) + " on " + host.data();
}

/// Who wrote itself into the lock; the moment between taking it and writing may leave it empty.
std::string holder(const std::filesystem::path& file)
{
    constexpr std::size_t limit = 1000;
    std::string name = read_file(file, limit);
    name = name.substr(0, name.find('\n'));
    return name.empty() ? "another process" : name;
}

}  // namespace

FileLock lock_for_writing(const std::filesystem::path& index, std::optional<ch::seconds> wait)
{
    constexpr ch::milliseconds pause{50};
    const std::filesystem::path file = index / "lock";
    const auto begin = ch::steady_clock::now();
    for (;;) {
        if (std::optional<FileLock> lock = FileLock::alone_created(file)) {
            lock->write(this_process() + "\n");
            return std::move(*lock);
        }
        // Compared in seconds: max() seconds in the clock's own unit would overflow.
        if (!wait || ch::floor<ch::seconds>(ch::steady_clock::now() - begin) >= *wait)
            throw Error(ErrorKind::index,
                        "the index '" + index.string() + "' is being written by " + holder(file),
                        "let it end, or wait for it with --wait");
        std::this_thread::sleep_for(pause);
    }
}

}  // namespace onrecord
