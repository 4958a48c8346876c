#pragma once

#include <cstdio>
#include <memory>
#include <string>

namespace onrecord::indexer {

/// The file of `--report`: opened before a run, so that it cannot be in vain, written behind it.
class ReportFile {
public:
    /// Empties the file. @throws Error (io).
    explicit ReportFile(const std::string& path);

    /// @throws Error (io) when not all of it could be written.
    void write(const std::string& table);

private:
    [[noreturn]] void fail() const;

    std::string path_;
    std::unique_ptr<std::FILE, int (*)(std::FILE*)> file_;
};

}  // namespace onrecord::indexer
