#pragma once

#include <atomic>
#include <filesystem>
#include <string>
#include <string_view>
#include <utility>

#include <xapian.h>

#include "base/error.h"
#include "index/hints.h"

namespace onrecord {

/// Runs `work` and turns what Xapian throws into `Error`, so that no caller outside `index` and
/// `search` ever names a Xapian exception.
template <class Work>
decltype(auto) with_xapian(Work&& work)
try {
    return std::forward<Work>(work)();
} catch (const Xapian::DatabaseCorruptError& e) {
    throw Error(ErrorKind::index, "the index is damaged: " + e.get_msg(), damaged_hint);
} catch (const Xapian::DatabaseError& e) {
    throw Error(ErrorKind::index, std::string("the index cannot be read: ") + e.get_msg());
} catch (const Xapian::Error& e) {
    throw Error(ErrorKind::internal, std::string(e.get_type()) + ": " + e.get_msg());
}

/// Is any thread writing through Xapian? Xapian 1.4.22 does not survive a failing write in the
/// middle of a commit: it ends the process (std::terminate), and who handles that wants to know.
[[nodiscard]] inline std::atomic<int>& xapian_writers()
{
    static std::atomic<int> writers{0};
    return writers;
}

/// What went wrong, of a message in which Xapian wraps it up: "Modifications failed (TYPE: what
/// went wrong), and couldn't open at the old revision: ..."; of another, all.
[[nodiscard]] inline std::string_view reason_in(std::string_view message)
{
    constexpr std::string_view wrapping = "Modifications failed (";
    const std::size_t type = message.find(": ", wrapping.size());
    const std::size_t end = message.find("), and couldn't", wrapping.size());
    if (!message.starts_with(wrapping) || type >= end || end == std::string_view::npos)
        return message;
    return message.substr(type + 2, end - type - 2);
}

/// The same for writing, where what Xapian calls a database error is the system's refusal (no
/// space, a failing disk), and for the files around it.
template <class Work>
decltype(auto) with_xapian_writing(Work&& work)
try {
    struct Counted {
        Counted() { ++xapian_writers(); }
        ~Counted() { --xapian_writers(); }
        Counted(const Counted&) = delete;
        Counted& operator=(const Counted&) = delete;
    };
    const Counted counted;
    return std::forward<Work>(work)();
} catch (const Xapian::DatabaseCorruptError& e) {
    throw Error(ErrorKind::index, "the index is damaged: " + e.get_msg(), damaged_hint);
} catch (const Xapian::DatabaseError& e) {
    const char* reason = e.get_error_string();
    throw Error(ErrorKind::io, "cannot write the index: " + std::string(reason_in(e.get_msg())) +
                                   (reason != nullptr ? std::string(": ") + reason : ""));
} catch (const Xapian::Error& e) {
    throw Error(ErrorKind::internal, std::string(e.get_type()) + ": " + e.get_msg());
} catch (const std::filesystem::filesystem_error& e) {
    throw Error(ErrorKind::io, std::string("cannot write the index: ") + e.what());
}

}  // namespace onrecord
