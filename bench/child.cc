#include "child.h"

#include <array>
#include <cerrno>
#include <chrono>
#include <cstdlib>
#include <sstream>
#include <system_error>

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/error.h"

namespace onrecord::bench {

namespace {

double seconds(const timeval& time)
{
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
}

[[noreturn]] void fail(const char* what)
{
    throw Error(ErrorKind::io, what + std::generic_category().message(errno));
}

[[noreturn]] void become(const Command& command, int output)
{
    std::vector<char*> words{const_cast<char*>(command.program.c_str())};
    for (const std::string& argument : command.arguments)
        words.push_back(const_cast<char*>(argument.c_str()));
    words.push_back(nullptr);
    ::dup2(output, STDOUT_FILENO);
    ::execv(words[0], words.data());
    ::_exit(127);
}

pid_t start(const Command& command, int output)
{
    const pid_t child = ::fork();
    if (child == 0)
        become(command, output);
    ::close(output);
    if (child < 0)
        fail("cannot make a process: ");
    return child;
}

/// Waits for a child that must end well; gives back what it used.
rusage wait_for(pid_t child, const Command& command)
{
    int status = 0;
    rusage used{};
    if (::wait4(child, &status, 0, &used) < 0)
        fail("cannot wait for a process: ");
    if (!WIFEXITED(status) || WEXITSTATUS(status) != 0) {
        std::string text = command.program;
        for (const std::string& argument : command.arguments)
            text += " " + argument;
        throw Error(ErrorKind::internal, "'" + text + "' failed");
    }
    return used;
}

}  // namespace

Usage run(const Command& command)
{
    const int nowhere = ::open("/dev/null", O_WRONLY | O_CLOEXEC);
    if (nowhere < 0)
        fail("cannot open /dev/null: ");
    const auto begin = std::chrono::steady_clock::now();
    const rusage used = wait_for(start(command, nowhere), command);
    const std::chrono::duration<double> wall = std::chrono::steady_clock::now() - begin;
    return {seconds(used.ru_utime) + seconds(used.ru_stime), wall.count(),
            static_cast<std::uint64_t>(used.ru_maxrss) * 1024};
}

std::string output_of(const Command& command)
{
    std::array<int, 2> ends{};
    if (::pipe2(ends.data(), O_CLOEXEC) < 0)
        fail("cannot make a pipe: ");
    const pid_t child = start(command, ends[1]);
    std::string text;
    std::array<char, 4096> block{};
    for (ssize_t got = 0; (got = ::read(ends[0], block.data(), block.size())) > 0;)
        text.append(block.data(), static_cast<std::size_t>(got));
    ::close(ends[0]);
    (void)wait_for(child, command);
    return text;
}

Command this_program(std::vector<std::string> arguments)
{
    return {"/proc/self/exe", std::move(arguments)};
}

std::optional<std::string> find_program(const std::string& name)
{
    const char* folders = std::getenv("PATH");
    std::istringstream list(folders == nullptr ? "" : folders);
    for (std::string folder; std::getline(list, folder, ':');)
        if (const std::string path = folder + "/" + name; ::access(path.c_str(), X_OK) == 0)
            return path;
    return std::nullopt;
}

}  // namespace onrecord::bench
