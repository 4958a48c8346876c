#pragma once

#include <filesystem>
#include <string>
#include <utility>

#include <xapian.h>

#include "base/error.h"

namespace onrecord {

/// Runs `work` and turns what Xapian throws into `Error`, so that no caller outside `index` and
/// `search` ever names a Xapian exception.
template <class Work>
decltype(auto) with_xapian(Work&& work)
try {
    return std::forward<Work>(work)();
} catch (const Xapian::DatabaseCorruptError& e) {
    throw Error(ErrorKind::index, "the index is damaged: " + e.get_msg(),
                "build it again with onrecord-index into a new folder");
} catch (const Xapian::DatabaseError& e) {
    throw Error(ErrorKind::index, std::string("the index cannot be read: ") + e.get_msg());
} catch (const Xapian::Error& e) {
    throw Error(ErrorKind::internal, std::string(e.get_type()) + ": " + e.get_msg());
}

/// The same for writing, where what Xapian calls a database error is the system's refusal (no
/// space, a failing disk), and for the files around it.
template <class Work>
decltype(auto) with_xapian_writing(Work&& work)
try {
    return std::forward<Work>(work)();
} catch (const Xapian::DatabaseCorruptError& e) {
    throw Error(ErrorKind::index, "the index is damaged: " + e.get_msg(),
                "build it again with onrecord-index into a new folder");
} catch (const Xapian::DatabaseError& e) {
    const char* reason = e.get_error_string();
    throw Error(ErrorKind::io, "cannot write the index: " + e.get_msg() +
                                   (reason != nullptr ? std::string(": ") + reason : ""));
} catch (const Xapian::Error& e) {
    throw Error(ErrorKind::internal, std::string(e.get_type()) + ": " + e.get_msg());
} catch (const std::filesystem::filesystem_error& e) {
    throw Error(ErrorKind::io, std::string("cannot write the index: ") + e.what());
}

}  // namespace onrecord
