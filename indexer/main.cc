#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <exception>
#include <iostream>

#include "base/error.h"
#include "index/writer.h"
#include "maintain.h"
#include "options.h"
#include "run.h"

namespace {

/// What comes here instead of being thrown is a bug, or Xapian giving up on a disk.
[[noreturn]] void end_process()
{
    const int reason = errno;
    const bool refused = reason == ENOSPC || reason == EIO || reason == EDQUOT || reason == EROFS;
    const bool disk = refused && onrecord::is_writing_index();
    std::fprintf(stderr,
                 disk ? "onrecord-index: error: cannot write the index: %s\n"
                      : "onrecord-index: bug: ended by the run-time system (%s)\n",
                 std::strerror(reason));
    std::_Exit(static_cast<int>(disk ? onrecord::ErrorKind::io : onrecord::ErrorKind::internal));
}

}  // namespace

int main(int argc, char* argv[])
try {
    std::set_terminate(end_process);
    const auto options = onrecord::indexer::read_options(argc, argv, std::cout);
    if (!options)
        return 0;
    return options->task == onrecord::indexer::Task::index ? onrecord::indexer::run(*options)
                                                           : onrecord::indexer::maintain(*options);
} catch (const onrecord::Error& error) {
    std::cerr << "onrecord-index: error: " << error.what() << '\n';
    if (!error.hint().empty())
        std::cerr << "onrecord-index: hint: " << error.hint() << '\n';
    return error.exit_code();
} catch (const std::exception& error) {
    std::cerr << "onrecord-index: bug: " << error.what() << '\n';
    return static_cast<int>(onrecord::ErrorKind::internal);
}
