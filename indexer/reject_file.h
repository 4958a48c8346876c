#pragma once

#include <cstdio>
#include <memory>
#include <string>

#include "article/reader.h"

namespace onrecord::indexer {

/// A file of what is rejected, as JSON Lines: file, record (null: the whole file), offset, reason.
class RejectFile {
public:
    /// Replaces the file. @throws Error (io).
    explicit RejectFile(const std::string& path);

    void write(const Reject& reject);
    /// Ends the file. @throws Error (io) when not all of it could be written.
    void close();

private:
    [[noreturn]] void fail() const;

    std::string path_;
    std::unique_ptr<std::FILE, int (*)(std::FILE*)> file_;
};

}  // namespace onrecord::indexer
