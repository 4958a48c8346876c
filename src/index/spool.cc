#include "index/spool.h"

#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <system_error>
#include <tuple>
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

Spool::Spool(std::filesystem::path file)
    : path_(std::move(file)), file_(std::fopen(path_.c_str(), "wb+e"))
{
    if (!file_)
        fail("cannot make", path_);
    constexpr std::size_t buffer = std::size_t{1} << 20;
    std::setvbuf(file_.get(), nullptr, _IOFBF, buffer);
}

Spool::~Spool()
{
    std::error_code ignored;
    std::filesystem::remove(path_, ignored);
}

void Spool::append(const Facts& facts, const std::string& frame)
{
    if (std::fwrite(frame.data(), 1, frame.size(), file_.get()) != frame.size())
        fail("cannot write", path_);
    entries_.push_back({day_range(facts.date), facts.id, size_, frame.size()});
    size_ += frame.size();
}

void Spool::close()
{
    if (std::fflush(file_.get()) != 0)
        fail("cannot write", path_);
    std::ranges::sort(entries_, [](const Entry& a, const Entry& b) {
        return std::tie(a.days.first, a.id) < std::tie(b.days.first, b.id);
    });
}

std::uint64_t Spool::bytes(std::size_t place) const
{
    return entries_[place].length;
}

DayRange Spool::days(std::size_t place) const
{
    return entries_[place].days;
}

std::string Spool::frame(std::size_t place) const
{
    const Entry& entry = entries_[place];
    std::string bytes(entry.length, '\0');
    std::size_t done = 0;
    while (done < bytes.size()) {
        const ssize_t got = ::pread(::fileno(file_.get()), bytes.data() + done, bytes.size() - done,
                                    static_cast<off_t>(entry.offset + done));
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0)
            fail("cannot read", path_);
        done += static_cast<std::size_t>(got);
    }
    return bytes;
}

}  // namespace onrecord
