#include <unistd.h>

#include <csignal>
#include <exception>
#include <iostream>
#include <memory>
#include <sstream>

#include "base/error.h"
#include "notes.h"
#include "options.h"
#include "pager.h"
#include "run.h"
#include "screen.h"
#include "understand.h"

namespace onrecord::searcher {

namespace {

/// Runs with standard streams, through a pager where people read on a terminal.
int run_with_screen(const Options& options)
{
    const bool screen = is_screen() && options.format->for_people;
    const bool colour = options.format->for_people && wants_colour(options.colour);
    const unsigned width = screen ? screen_width() : 0;
    const bool paged = screen && options.pager && !options.count;
    std::unique_ptr<Pager> pager = paged ? Pager::start(std::cerr) : nullptr;
    if (!pager)
        return run(options, {std::cin, std::cout, std::cerr, colour, width});

    std::ostringstream notes;  // shown behind the pages, not across them
    int code = 0;
    try {
        code = run(options, {std::cin, pager->stream(), notes, colour, width});
    } catch (...) {
        const bool left_early = !pager->stream();
        pager.reset();
        std::cerr << notes.str();
        if (!left_early)
            throw;
        return 0;
    }
    pager.reset();
    std::cerr << notes.str();
    return code;
}

int report(const Error& error)
{
    std::cerr << "onrecord-search: error: " << printable_line(error.what()) << '\n';
    if (const auto* placed = dynamic_cast<const PlacedError*>(&error))
        std::cerr << placed->place();
    if (!error.hint().empty())
        std::cerr << "onrecord-search: hint: " << printable_line(error.hint()) << '\n';
    return error.exit_code();
}

}  // namespace

}  // namespace onrecord::searcher

int main(int argc, char* argv[])
try {
    // Whoever closes the pipe has seen enough: that is no failure.
    std::signal(SIGPIPE, [](int) { ::_exit(0); });
    std::ios::sync_with_stdio(false);
    const auto options = onrecord::searcher::read_options(argc, argv, std::cout);
    return options ? onrecord::searcher::run_with_screen(*options) : 0;
} catch (const onrecord::Error& error) {
    return onrecord::searcher::report(error);
} catch (const std::exception& error) {
    std::cerr << "onrecord-search: bug: " << error.what() << '\n';
    return static_cast<int>(onrecord::ErrorKind::internal);
}
