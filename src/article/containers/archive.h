#pragma once

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "article/containers/expansion.h"
#include "article/reader.h"

namespace onrecord {

/// The archive that a file beginning so is, "zip" or "tar"; empty when it is none. Tar files from
/// before 1988 bear no mark and are known by `name` alone.
[[nodiscard]] std::string_view archive_kind(std::string_view head, std::string_view name);

/// One thing in an archive.
struct ArchiveMember {
    std::string name;    ///< fit to be shown and put behind a path: see member_name.h
    std::string reason;  ///< why it is not read: "a symbolic link, not a file"; else empty
};

/// The files in a tar or zip archive, in the order in which they stand there; nothing is unpacked
/// to the disk. Folders are no members. Memory: some 256 KiB, and bzip2's or zstd's where a zip
/// file has members packed so.
class ArchiveReader {
public:
    /// Borrows both: the bytes of the archive, and the file as it lies on the disk.
    ArchiveReader(std::string_view kind, ByteSource& bytes, const HeadSource& file);
    ~ArchiveReader();
    ArchiveReader(const ArchiveReader&) = delete;
    ArchiveReader& operator=(const ArchiveReader&) = delete;
    ArchiveReader(ArchiveReader&&) = delete;
    ArchiveReader& operator=(ArchiveReader&&) = delete;

    /// The next member, or nothing at the end. @throws ParseError (bad_input) where the archive is
    /// damaged or expands too far, SourceError when the bytes cannot be read; there is no next
    /// then.
    [[nodiscard]] std::optional<ArchiveMember> next();

    /// The bytes of the member given last, until `next` is called. Reading them throws ParseError
    /// (bad_input) when they are damaged; other members may still be read.
    [[nodiscard]] ByteSource& content();

private:
    class State;
    std::unique_ptr<State> state_;
};

}  // namespace onrecord
