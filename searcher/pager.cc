#include "pager.h"

#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <optional>
#include <sstream>
#include <streambuf>
#include <utility>

#include "notes.h"

namespace onrecord::searcher {

namespace {

/// A variable of the environment, if it is set.
std::optional<std::string> variable(const char* name)
{
    const char* const value = std::getenv(name);
    return value == nullptr ? std::nullopt : std::optional<std::string>(value);
}

/// A pager that somebody asked for.
std::optional<std::string> chosen_command()
{
    for (const char* name : {"ONRECORD_PAGER", "PAGER"})
        if (std::optional<std::string> command = variable(name))
            return command;
    return std::nullopt;
}

/// Writes into a file descriptor and closes it.
class PipeBuffer : public std::streambuf {
public:
    explicit PipeBuffer(int descriptor) : descriptor_(descriptor)
    {
        setp(buffer_.data(), buffer_.data() + buffer_.size());
    }
    ~PipeBuffer() override { ::close(descriptor_); }
    PipeBuffer(const PipeBuffer&) = delete;
    PipeBuffer& operator=(const PipeBuffer&) = delete;

protected:
    int_type overflow(int_type c) override
    {
        if (sync() != 0)
            return traits_type::eof();
        if (!traits_type::eq_int_type(c, traits_type::eof()))
            sputc(traits_type::to_char_type(c));
        return traits_type::not_eof(c);
    }

    int sync() override
    {
        const char* from = pbase();
        while (from != pptr()) {
            const ssize_t written =
                ::write(descriptor_, from, static_cast<std::size_t>(pptr() - from));
            if (written < 0 && errno != EINTR)
                return -1;
            from += written < 0 ? 0 : written;
        }
        setp(buffer_.data(), buffer_.data() + buffer_.size());
        return 0;
    }

private:
    int descriptor_;
    std::array<char, std::size_t{16} * 1024> buffer_{};
};

/// What a signal handler needs of the pager that runs, one at most.
volatile std::sig_atomic_t running_pager = 0;
volatile std::sig_atomic_t pager_input = -1;

/// The keyboard's interrupt reaches the pager, too, which stays: it ends first, then this program,
/// or the shell would read from the terminal beside it.
void leave_after_pager(int signal)
{
    constexpr int by_signal = 128;
    ::close(pager_input);
    while (::waitpid(running_pager, nullptr, 0) < 0 && errno == EINTR) {
    }
    ::_exit(by_signal + signal);
}

/// The process, or what went wrong as `errno` has it.
std::pair<pid_t, int> spawn(const std::vector<std::string>& words, int input)
{
    std::vector<char*> arguments;
    for (const std::string& word : words)
        arguments.push_back(const_cast<char*>(word.c_str()));
    arguments.push_back(nullptr);
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO);
    pid_t process = 0;
    const int problem =
        ::posix_spawnp(&process, arguments.front(), &actions, nullptr, arguments.data(), environ);
    posix_spawn_file_actions_destroy(&actions);
    return {process, problem};
}

}  // namespace

struct Pager::Pipe {
    Pipe(pid_t started, int output) : process(started), buffer(output), stream(&buffer) {}

    pid_t process;
    PipeBuffer buffer;
    std::ostream stream;
};

std::vector<std::string> pager_words(std::string_view command)
{
    constexpr std::string_view of_shells = "|&;<>()$`\\\"'\n*?[]{}#~=%!";
    std::istringstream text{std::string(command)};
    std::vector<std::string> words;
    for (std::string word; text >> word;)
        words.push_back(word);
    if (words.empty() || (words.size() == 1 && words.front() == "cat"))
        return {};
    if (command.find_first_of(of_shells) != std::string_view::npos)
        return {"sh", "-c", std::string(command)};
    return words;
}

std::unique_ptr<Pager> Pager::start(std::ostream& notes)
{
    const std::optional<std::string> chosen = chosen_command();
    const std::vector<std::string> words = pager_words(chosen.value_or("less"));
    std::array<int, 2> ends{};
    if (words.empty() || ::pipe2(ends.data(), O_CLOEXEC) != 0)
        return nullptr;
    // What less does with one screen of text, colours and the screen at its end, unless told.
    ::setenv("LESS", "FRX", 0);
    const auto [process, problem] = spawn(words, ends[0]);
    ::close(ends[0]);
    if (problem != 0) {
        ::close(ends[1]);
        if (chosen)
            write_note(notes, "",
                       "cannot start the pager '" + *chosen + "': " + std::strerror(problem));
        return nullptr;
    }
    // Somebody who leaves the pager early has seen enough; that ends the output and nothing else.
    std::signal(SIGPIPE, SIG_IGN);
    running_pager = process;
    pager_input = ends[1];
    for (const int signal : {SIGINT, SIGQUIT})
        std::signal(signal, leave_after_pager);
    return std::unique_ptr<Pager>(new Pager(std::make_unique<Pipe>(process, ends[1])));
}

Pager::Pager(std::unique_ptr<Pipe> pipe) : pipe_(std::move(pipe)) {}

Pager::~Pager()
{
    const pid_t process = pipe_->process;
    pipe_->stream.flush();
    pipe_.reset();  // the end of its input
    while (::waitpid(process, nullptr, 0) < 0 && errno == EINTR) {
    }
    for (const int signal : {SIGINT, SIGQUIT})
        std::signal(signal, SIG_DFL);
}

std::ostream& Pager::stream()
{
    return pipe_->stream;
}

}  // namespace onrecord::searcher
