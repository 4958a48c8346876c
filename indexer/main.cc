#include <exception>
#include <iostream>

#include "base/error.h"
#include "options.h"
#include "run.h"

int main(int argc, char* argv[])
try {
    const auto options = onrecord::indexer::read_options(argc, argv, std::cout);
    return options ? onrecord::indexer::run(*options) : 0;
} catch (const onrecord::Error& error) {
    std::cerr << "onrecord-index: error: " << error.what() << '\n';
    if (!error.hint().empty())
        std::cerr << "onrecord-index: hint: " << error.hint() << '\n';
    return error.exit_code();
} catch (const std::exception& error) {
    std::cerr << "onrecord-index: bug: " << error.what() << '\n';
    return static_cast<int>(onrecord::ErrorKind::internal);
}
