#pragma once

#include <cstddef>
#include <filesystem>
#include <string_view>
#include <utility>

namespace onrecord {

/// A whole file mapped into memory for reading; the system reads pages when they are touched.
///
/// The file must not be cut while this lives: touching what is gone kills the process.
class MappedFile {
public:
    MappedFile() = default;
    /// @throws Error (io) naming the path and the system's reason.
    explicit MappedFile(const std::filesystem::path& path);
    ~MappedFile();
    MappedFile(MappedFile&& other) noexcept : bytes_(std::exchange(other.bytes_, {})) {}
    MappedFile& operator=(MappedFile&& other) noexcept
    {
        std::swap(bytes_, other.bytes_);
        return *this;
    }
    MappedFile(const MappedFile&) = delete;
    MappedFile& operator=(const MappedFile&) = delete;

    /// Starts at a page border. Valid as long as this lives.
    [[nodiscard]] std::string_view bytes() const { return bytes_; }

    /// Gives all pages read so far back to the system; what is touched again is read again. For
    /// those who read a large file from its beginning to its end.
    void release() const;

private:
    std::string_view bytes_;
};

}  // namespace onrecord
