#include "screen.h"

#include <sys/ioctl.h>
#include <unistd.h>

#include <charconv>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <optional>
#include <streambuf>
#include <string_view>
#include <utility>

namespace onrecord::searcher {

namespace {

/// A variable of the environment, if it is set.
std::optional<std::string> variable(const char* name)
{
    const char* const value = std::getenv(name);
    return value == nullptr ? std::nullopt : std::optional<std::string>(value);
}

bool in_path(std::string_view program)
{
    std::string path = variable("PATH").value_or("/usr/bin:/bin");
    path += ':';
    for (std::size_t begin = 0; begin < path.size();) {
        const std::size_t end = path.find(':', begin);
        const std::string file = path.substr(begin, end - begin) + "/" + std::string(program);
        if (::access(file.c_str(), X_OK) == 0)
            return true;
        begin = end + 1;
    }
    return false;
}

/// The command of the pager; empty for none.
std::string pager_command()
{
    for (const char* name : {"ONRECORD_PAGER", "PAGER"})
        if (const std::optional<std::string> command = variable(name))
            return *command == "cat" ? "" : *command;
    return in_path("less") ? "less" : "";
}

/// Writes into a C stream.
class PipeBuffer : public std::streambuf {
public:
    explicit PipeBuffer(std::FILE* file) : file_(file) {}

protected:
    int_type overflow(int_type c) override
    {
        if (traits_type::eq_int_type(c, traits_type::eof()))
            return traits_type::not_eof(c);
        return std::fputc(c, file_) == EOF ? traits_type::eof() : c;
    }

    std::streamsize xsputn(const char* text, std::streamsize size) override
    {
        return static_cast<std::streamsize>(
            std::fwrite(text, 1, static_cast<std::size_t>(size), file_));
    }

    int sync() override { return std::fflush(file_) == 0 ? 0 : -1; }

private:
    std::FILE* file_;
};

}  // namespace

bool is_screen()
{
    return ::isatty(STDOUT_FILENO) == 1;
}

unsigned screen_width()
{
    constexpr unsigned usual = 80;
    winsize size{};
    if (::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0)
        return size.ws_col;
    const std::string columns = variable("COLUMNS").value_or("");
    unsigned width = 0;
    std::from_chars(columns.data(), columns.data() + columns.size(), width);
    return width > 0 ? width : usual;
}

bool wants_colour(ColourChoice choice)
{
    if (choice != ColourChoice::automatic)
        return choice == ColourChoice::always;
    return is_screen() && variable("NO_COLOR").value_or("").empty() &&
           variable("TERM").value_or("dumb") != "dumb";
}

struct Pager::Pipe {
    explicit Pipe(std::FILE* opened) : file(opened), buffer(opened), stream(&buffer) {}

    std::FILE* file;
    PipeBuffer buffer;
    std::ostream stream;
};

std::unique_ptr<Pager> Pager::start()
{
    const std::string command = pager_command();
    if (command.empty())
        return nullptr;
    // What less does with one screen of text, colours and the screen at its end, unless told.
    ::setenv("LESS", "FRX", 0);
    std::FILE* const file = ::popen(command.c_str(), "w");
    if (file == nullptr)
        return nullptr;
    // Somebody who leaves the pager early has seen enough; that ends the output and nothing else.
    std::signal(SIGPIPE, SIG_IGN);
    return std::unique_ptr<Pager>(new Pager(std::make_unique<Pipe>(file)));
}

Pager::Pager(std::unique_ptr<Pipe> pipe) : pipe_(std::move(pipe)) {}

Pager::~Pager()
{
    pipe_->stream.flush();
    ::pclose(pipe_->file);
}

std::ostream& Pager::stream()
{
    return pipe_->stream;
}

}  // namespace onrecord::searcher
