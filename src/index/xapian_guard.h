#pragma once

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

}  // namespace onrecord
