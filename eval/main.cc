#include <exception>
#include <iostream>

#include "base/error.h"
#include "options.h"
#include "run.h"

int main(int argc, char* argv[])
try {
    if (const auto options = onrecord::eval::read_options(argc, argv, std::cout))
        onrecord::eval::run(*options, std::cout);
    std::cout.flush();
    if (!std::cout)
        throw onrecord::Error(onrecord::ErrorKind::io, "writing to standard output failed");
    return 0;
} catch (const onrecord::Error& error) {
    std::cerr << "onrecord-eval: error: " << error.what() << '\n';
    if (!error.hint().empty())
        std::cerr << "onrecord-eval: hint: " << error.hint() << '\n';
    return error.exit_code();
} catch (const std::exception& error) {
    std::cerr << "onrecord-eval: bug: " << error.what() << '\n';
    return static_cast<int>(onrecord::ErrorKind::internal);
}
