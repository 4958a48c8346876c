#include "article/filters/filtered_source.h"

#include <poll.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <ctime>
#include <utility>

#include "article/formats/blank.h"
#include "base/error.h"
#include "text/charset.h"

namespace onrecord {

namespace {

namespace ch = std::chrono;

constexpr std::size_t piece_bytes = 65536;

/// Keeps a pipe that nobody reads from ending the program; for the calling thread alone.
class NoPipeSignal {
public:
    NoPipeSignal()
    {
        sigemptyset(&pipe_);
        sigaddset(&pipe_, SIGPIPE);
        ::pthread_sigmask(SIG_BLOCK, &pipe_, &before_);
    }
    ~NoPipeSignal()
    {
        const struct timespec at_once = {};
        if (sigismember(&before_, SIGPIPE) == 0) {
            while (::sigtimedwait(&pipe_, nullptr, &at_once) > 0) {
            }
        }
        ::pthread_sigmask(SIG_SETMASK, &before_, nullptr);
    }
    NoPipeSignal(const NoPipeSignal&) = delete;
    NoPipeSignal& operator=(const NoPipeSignal&) = delete;

private:
    sigset_t pipe_{};
    sigset_t before_{};
};

/// The command with the path of the copy in place of "{}".
std::vector<std::string> with_path(std::vector<std::string> command, const std::string& path)
{
    for (std::string& word : command) {
        for (std::size_t at = word.find("{}"); at != std::string::npos;
             at = word.find("{}", at + path.size()))
            word.replace(at, 2, path);
    }
    return command;
}

bool wants_path(const std::vector<std::string>& command)
{
    return std::ranges::any_of(
        command, [](const std::string& word) { return word.find("{}") != std::string::npos; });
}

}  // namespace

FilteredSource::FilteredSource(const Filter& filter, ByteSource& file)
    : filter_(filter), file_(file), input_(piece_bytes)
{
    std::vector<std::string> command = filter.command;
    if (wants_path(command)) {
        copy_ = std::make_unique<TemporaryCopy>(file, filter.ending);
        command = with_path(std::move(command), copy_->path());
    }
    child_ = std::make_unique<ChildProcess>(command, filter.limits);
    if (copy_ != nullptr)
        child_->input.close();
}

std::size_t FilteredSource::read(char* buffer, std::size_t size)
{
    while (!finished_) {
        if (!output_ready_) {
            wait();
            continue;
        }
        output_ready_ = false;
        const ssize_t got = ::read(child_->output.number(), buffer, size);
        if (got == 0)
            finish();
        if (got <= 0)
            continue;
        given_ += static_cast<std::size_t>(got);
        if (given_ > filter_.limits.output_bytes)
            fail("wrote more than " + std::to_string(filter_.limits.output_bytes) + " bytes");
        return static_cast<std::size_t>(got);
    }
    return 0;
}

/// Waits until something can be done, and does it, but for reading the output.
void FilteredSource::wait()
{
    const bool more = child_->input.is_open() && refill_input();
    std::array<struct pollfd, 3> ends = {{{child_->output.number(), POLLIN, 0},
                                          {child_->errors.number(), POLLIN, 0},
                                          {more ? child_->input.number() : -1, POLLOUT, 0}}};
    const auto left = ch::ceil<ch::milliseconds>(filter_.limits.time - waited_);
    if (left.count() <= 0)
        fail("took longer than " + std::to_string(filter_.limits.time.count() / 1000) + " s");
    const auto begin = ch::steady_clock::now();
    ::poll(ends.data(), ends.size(), static_cast<int>(left.count()));
    waited_ += ch::steady_clock::now() - begin;
    output_ready_ = ends[0].revents != 0;
    if (ends[1].revents != 0)
        take_errors();
    if (ends[2].revents != 0)
        feed();
}

/// False at the end of the file, when the filter is told that there is no more.
bool FilteredSource::refill_input()
{
    if (input_begin_ < input_end_)
        return true;
    input_begin_ = 0;
    input_end_ = file_.read(input_.data(), input_.size());
    if (input_end_ == 0)
        child_->input.close();
    return input_end_ > 0;
}

void FilteredSource::feed()
{
    const NoPipeSignal no_signal;
    const ssize_t taken =
        ::write(child_->input.number(), input_.data() + input_begin_, input_end_ - input_begin_);
    if (taken > 0)
        input_begin_ += static_cast<std::size_t>(taken);
    else if (errno != EAGAIN && errno != EINTR)
        child_->input.close();  // a filter need not read all
}

void FilteredSource::take_errors()
{
    std::array<char, 4096> piece = {};
    const ssize_t got = ::read(child_->errors.number(), piece.data(), piece.size());
    if (got > 0)
        errors_.append(piece.data(), static_cast<std::size_t>(got));
    else if (got == 0 || (errno != EAGAIN && errno != EINTR))
        child_->errors.close();
    if (errors_.size() > 2 * piece.size())
        errors_.erase(0, errors_.size() - piece.size());
}

/// Behind the last byte of output.
void FilteredSource::finish()
{
    child_->input.close();
    std::optional<int> status;
    while (!(status = child_->ended())) {
        constexpr ch::milliseconds pause{2};
        if (waited_ > filter_.limits.time)
            fail("took longer than " + std::to_string(filter_.limits.time.count() / 1000) + " s");
        ::poll(nullptr, 0, static_cast<int>(pause.count()));
        waited_ += pause;
    }
    while (child_->errors.is_open()) {
        const std::size_t before = errors_.size();
        take_errors();
        if (errors_.size() == before)
            break;
    }
    finished_ = true;
    if (WIFSIGNALED(*status))
        fail("was ended by signal " + std::to_string(WTERMSIG(*status)) + last_error());
    if (WEXITSTATUS(*status) != 0)
        fail("failed with exit code " + std::to_string(WEXITSTATUS(*status)) + last_error());
}

/// ": " and the last line that is not blank; else empty.
std::string FilteredSource::last_error() const
{
    constexpr std::size_t most = 200;
    std::string_view rest = trimmed(errors_);
    rest.remove_prefix(rest.rfind('\n') + 1);  // npos + 1 is 0
    if (rest.empty())
        return {};
    std::string line = decode_text(rest.substr(0, most)).text;
    std::ranges::replace_if(
        line, [](unsigned char c) { return c < 0x20 || c == 0x7f; }, '?');
    return ": " + line;
}

void FilteredSource::fail(const std::string& what) const
{
    throw ParseError(ErrorKind::bad_input, "the filter '" + filter_.command.front() + "' " + what,
                     given_);
}

}  // namespace onrecord
