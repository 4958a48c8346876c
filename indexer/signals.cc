#include "signals.h"

#include <signal.h>
#include <unistd.h>

#include <string_view>

namespace onrecord::indexer {

namespace {

std::atomic<bool> stop{false};
std::atomic<int> caught{0};
static_assert(std::atomic<bool>::is_always_lock_free && std::atomic<int>::is_always_lock_free,
              "a signal handler may only use what does not lock");

extern "C" void on_signal(int number)
{
    constexpr int offset = 128;
    if (caught.exchange(number) != 0)
        ::_exit(offset + number);
    stop = true;
    constexpr std::string_view said =
        "\nonrecord-index: ending after the articles under way; once more to drop this run\n";
    [[maybe_unused]] const auto ignored = ::write(STDERR_FILENO, said.data(), said.size());
}

void handle(int number, void (*handler)(int))
{
    struct sigaction action = {};
    action.sa_handler = handler;
    sigemptyset(&action.sa_mask);
    action.sa_flags = SA_RESTART;
    ::sigaction(number, &action, nullptr);
}

}  // namespace

void catch_signals()
{
    handle(SIGINT, on_signal);
    handle(SIGTERM, on_signal);
    handle(SIGPIPE, SIG_IGN);
}

const std::atomic<bool>& stop_wanted()
{
    return stop;
}

int signal_caught()
{
    return caught;
}

}  // namespace onrecord::indexer
