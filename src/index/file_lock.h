#pragma once

#include <filesystem>
#include <optional>
#include <string_view>

namespace onrecord {

/// A lock on a whole file (flock), held until destroyed or the process ends. It binds only programs
/// that ask for it.
class FileLock {
public:
    /// Takes the lock that several may hold at once. Absent: the file is not there, or somebody
    /// holds it alone. @throws Error (io).
    [[nodiscard]] static std::optional<FileLock> shared(const std::filesystem::path& file);

    /// Takes the lock that one may hold. Absent: the file is not there, or somebody holds it.
    /// @throws Error (io).
    [[nodiscard]] static std::optional<FileLock> alone(const std::filesystem::path& file);

    /// The same, making the file (and nothing else) when it is absent.
    [[nodiscard]] static std::optional<FileLock> alone_created(const std::filesystem::path& file);

    ~FileLock();
    FileLock(FileLock&& other) noexcept;
    FileLock& operator=(FileLock&& other) noexcept;
    FileLock(const FileLock&) = delete;
    FileLock& operator=(const FileLock&) = delete;

    /// Replaces what stands in the locked file. @throws Error (io).
    void write(std::string_view bytes) const;

private:
    explicit FileLock(int descriptor) : descriptor_(descriptor) {}
    static std::optional<FileLock> take(const std::filesystem::path& file, int flags,
                                        int operation);

    int descriptor_;
};

}  // namespace onrecord
