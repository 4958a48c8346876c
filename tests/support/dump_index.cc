/// Prints all of an index in a canonical order, for tests that compare indexes.
///
/// usage: dump_index INDEX

#include <iostream>

#include "base/error.h"
#include "index_dump.h"

int main(int argc, char* argv[])
try {
    if (argc != 2)
        throw onrecord::Error(onrecord::ErrorKind::usage, "usage: dump_index INDEX");
    const onrecord::IndexReader reader(argv[1]);
    std::cout << "generation " << reader.manifest().generation << '\n'
              << onrecord::test::dump_index(argv[1]);
    return 0;
} catch (const onrecord::Error& error) {
    std::cerr << "dump_index: error: " << error.what() << '\n';
    return error.exit_code();
}
