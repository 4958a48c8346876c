#include "article/filters/child_process.h"

#include <fcntl.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstring>
#include <utility>

#include "base/error.h"

namespace onrecord {

namespace {

[[noreturn]] void fail(const std::string& program, int error)
{
    throw Error(ErrorKind::io, "cannot start '" + program + "': " + std::strerror(error));
}

struct Pipe {
    Descriptor read;
    Descriptor write;
};

Pipe open_pipe(const std::string& program)
{
    std::array<int, 2> ends = {};
    if (::pipe2(ends.data(), O_CLOEXEC) != 0)
        fail(program, errno);
    return {Descriptor(ends[0]), Descriptor(ends[1])};
}

void never_block(const Descriptor& end)
{
    ::fcntl(end.number(), F_SETFL, ::fcntl(end.number(), F_GETFL) | O_NONBLOCK);
}

/// What the child needs between fork and exec, where nothing may be allocated.
struct Plan {
    const char* path;
    std::vector<char*> arguments;
    std::array<int, 3> streams;
    int report;  ///< where to write the error number of a failure
    pid_t parent;
    rlim_t memory;
    rlim_t seconds;
};

void limit(int resource, rlim_t most)
{
    struct rlimit now = {};
    if (::getrlimit(static_cast<__rlimit_resource_t>(resource), &now) == 0 && now.rlim_max < most)
        most = now.rlim_max;
    const struct rlimit wanted = {most, most};
    ::setrlimit(static_cast<__rlimit_resource_t>(resource), &wanted);
}

void reset_signals()
{
    constexpr int most_signals = 32;  // those beyond are never ignored here
    for (int number = 1; number < most_signals; ++number)
        ::signal(number, SIG_DFL);
    sigset_t none;
    sigemptyset(&none);
    ::sigprocmask(SIG_SETMASK, &none, nullptr);
}

[[noreturn]] void run_child(const Plan& plan)
{
    ::setpgid(0, 0);
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    if (::getppid() != plan.parent)
        ::_exit(1);
    reset_signals();
    limit(RLIMIT_AS, plan.memory);
    limit(RLIMIT_CPU, plan.seconds);
    limit(RLIMIT_CORE, 0);
    for (int i = 0; i < 3; ++i)
        ::dup2(plan.streams[static_cast<std::size_t>(i)], i);
    ::dup2(plan.report, 3);
    ::fcntl(3, F_SETFD, FD_CLOEXEC);
    ::close_range(4, ~0U, 0);
    ::execv(plan.path, plan.arguments.data());
    const int error = errno;
    [[maybe_unused]] const auto ignored = ::write(3, &error, sizeof error);
    ::_exit(127);
}

/// Descriptors below 4 would be in the way of the child's own.
void lift(Descriptor& end, const std::string& program)
{
    if (end.number() > 3)
        return;
    const int number = ::fcntl(end.number(), F_DUPFD_CLOEXEC, 4);
    if (number < 0)
        fail(program, errno);
    end = Descriptor(number);
}

}  // namespace

void Descriptor::close() noexcept
{
    if (number_ >= 0)
        ::close(number_);
    number_ = -1;
}

ChildProcess::ChildProcess(const std::vector<std::string>& command, const FilterLimits& limits)
{
    const std::string& program = command.front();
    const std::string path = find_program(program);
    if (path.empty())
        fail(program, ENOENT);
    Pipe in = open_pipe(program);
    Pipe out = open_pipe(program);
    Pipe err = open_pipe(program);
    Pipe report = open_pipe(program);
    for (Descriptor* end : {&in.read, &out.write, &err.write, &report.write})
        lift(*end, program);
    const auto seconds = std::chrono::ceil<std::chrono::seconds>(limits.time).count();
    Plan plan{path.c_str(),
              {},
              {in.read.number(), out.write.number(), err.write.number()},
              report.write.number(),
              ::getpid(),
              limits.memory,
              static_cast<rlim_t>(seconds)};
    for (const std::string& word : command)
        plan.arguments.push_back(const_cast<char*>(word.c_str()));
    plan.arguments.push_back(nullptr);
    id_ = ::fork();
    if (id_ == 0)
        run_child(plan);
    if (id_ < 0)
        fail(program, errno);
    ::setpgid(id_, id_);  // in the child too: whoever comes first
    report.write.close();
    int error = 0;
    if (::read(report.read.number(), &error, sizeof error) == sizeof error) {
        ::waitpid(id_, nullptr, 0);
        fail(program, error);
    }
    input = std::move(in.write);
    output = std::move(out.read);
    errors = std::move(err.read);
    for (const Descriptor* end : {&input, &output, &errors})
        never_block(*end);
}

ChildProcess::~ChildProcess()
{
    if (status_)
        return;
    kill_group();
    while (::waitpid(id_, nullptr, 0) < 0 && errno == EINTR) {
    }
}

/// To be called before the child is waited for: until then nobody else can have its number.
void ChildProcess::kill_group() const
{
    ::kill(-id_, SIGKILL);
}

std::optional<int> ChildProcess::ended()
{
    if (status_)
        return status_;
    siginfo_t info = {};
    if (::waitid(P_PID, static_cast<id_t>(id_), &info, WEXITED | WNOHANG | WNOWAIT) != 0 ||
        info.si_pid == 0)
        return std::nullopt;
    kill_group();
    int status = 0;
    if (::waitpid(id_, &status, 0) == id_)
        status_ = status;
    return status_;
}

}  // namespace onrecord
