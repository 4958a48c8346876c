#include "screen.h"

#include <sys/ioctl.h>
#include <unistd.h>

#include <charconv>
#include <cstdlib>
#include <optional>
#include <string>

namespace onrecord::searcher {

namespace {

/// A variable of the environment, if it is set.
std::optional<std::string> variable(const char* name)
{
    const char* const value = std::getenv(name);
    return value == nullptr ? std::nullopt : std::optional<std::string>(value);
}

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

}  // namespace onrecord::searcher
