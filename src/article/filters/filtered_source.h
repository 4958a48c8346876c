#pragma once

#include <chrono>
#include <cstddef>
#include <memory>
#include <string>
#include <vector>

#include "article/filters/child_process.h"
#include "article/filters/filter.h"
#include "article/filters/temporary_copy.h"
#include "article/reader.h"

namespace onrecord {

/// What a filter makes of a file. At the end of its output the filter must have ended well: so
/// nothing half is taken for whole. Memory: 64 KiB. Borrows the file.
class FilteredSource : public ByteSource {
public:
    /// @throws Error (io) when the filter cannot be started or the copy not be written, and what
    /// `file` throws.
    FilteredSource(const Filter& filter, ByteSource& file);

    /// @throws ParseError (bad_input) when the filter fails, with its exit code and the last line
    /// it wrote as an error, and when it takes more than it may; what `file` throws.
    std::size_t read(char* buffer, std::size_t size) override;

private:
    bool refill_input();
    void wait();
    void feed();
    void take_errors();
    void finish();
    [[noreturn]] void fail(const std::string& what) const;
    [[nodiscard]] std::string last_error() const;

    const Filter& filter_;
    ByteSource& file_;
    std::unique_ptr<TemporaryCopy> copy_;
    std::unique_ptr<ChildProcess> child_;
    std::vector<char> input_;
    std::size_t input_begin_ = 0;
    std::size_t input_end_ = 0;
    std::string errors_;  ///< the last of what it wrote as errors
    std::chrono::steady_clock::duration waited_{};
    std::size_t given_ = 0;
    bool output_ready_ = false;
    bool finished_ = false;
};

}  // namespace onrecord
