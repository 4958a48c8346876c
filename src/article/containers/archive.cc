#include "article/containers/archive.h"

#include <archive.h>
#include <archive_entry.h>
#include <clocale>

#include <algorithm>
#include <array>
#include <exception>
#include <vector>

#include "article/containers/member_name.h"
#include "article/formats/unread.h"
#include "base/error.h"

namespace onrecord {

namespace {

constexpr std::size_t piece_bytes = 65536;

/// libarchive converts names to the charset of the locale; in this one it leaves UTF-8 alone.
class Utf8Locale {
public:
    Utf8Locale()
        : locale_(::newlocale(LC_CTYPE_MASK, "C.UTF-8", nullptr)),
          before_(locale_ == nullptr ? nullptr : ::uselocale(locale_))
    {
    }
    ~Utf8Locale()
    {
        if (locale_ == nullptr)
            return;
        ::uselocale(before_);
        ::freelocale(locale_);
    }
    Utf8Locale(const Utf8Locale&) = delete;
    Utf8Locale& operator=(const Utf8Locale&) = delete;
    Utf8Locale(Utf8Locale&&) = delete;
    Utf8Locale& operator=(Utf8Locale&&) = delete;

private:
    locale_t locale_;
    locale_t before_;
};

std::string raw_name(archive_entry* entry)
{
    if (const char* name = archive_entry_pathname(entry))
        return name;
    const char* utf8 = archive_entry_pathname_utf8(entry);
    return utf8 == nullptr ? std::string() : utf8;
}

std::string reason_of_type(archive_entry* entry)
{
    if (archive_entry_hardlink(entry) != nullptr)
        return "a hard link, not a file";
    switch (archive_entry_filetype(entry)) {
        case AE_IFREG:
            return {};
        case AE_IFLNK:
            return "a symbolic link, not a file";
        case AE_IFIFO:
            return "a pipe, not a file";
        case AE_IFSOCK:
            return "a socket, not a file";
        case AE_IFCHR:
        case AE_IFBLK:
            return "a device, not a file";
        default:
            return "neither a file nor a folder";
    }
}

/// What libarchive calls the ways of packing in zip files that need little memory.
bool is_modest_method(std::string_view format)
{
    constexpr std::array<std::string_view, 4> modest = {"(uncompressed)", "(deflation)", "(bzip)",
                                                        "(zstd)"};
    return std::ranges::any_of(modest, [&](std::string_view m) { return format.ends_with(m); });
}

}  // namespace

std::string_view archive_kind(std::string_view head, std::string_view name)
{
    constexpr std::size_t tar_mark = 257;
    if (head.starts_with("PK\x03\x04") || head.starts_with("PK\x05\x06"))
        return "zip";
    const bool marked = head.size() > tar_mark && head.substr(tar_mark).starts_with("ustar");
    return marked || ending_of(name) == ".tar" ? "tar" : "";
}

class ArchiveReader::State : public ByteSource {
public:
    State(std::string_view kind, ByteSource& bytes, const HeadSource& file)
        : kind_(kind), bytes_(bytes), expansion_(file), piece_(piece_bytes)
    {
        if (archive_ == nullptr)
            throw Error(ErrorKind::internal, "libarchive cannot be started");
        if (kind == "tar")
            archive_read_support_format_tar(archive_.get());
        else
            archive_read_support_format_zip_streamable(archive_.get());
        archive_read_set_read_callback(archive_.get(), give_bytes);
        archive_read_set_callback_data(archive_.get(), this);
    }

    std::optional<ArchiveMember> next()
    {
        const Utf8Locale locale;
        if (!opened_)
            require(archive_read_open1(archive_.get()));
        opened_ = true;
        for (;;) {
            archive_entry* entry = nullptr;
            rethrow_spent();
            const int state = archive_read_next_header(archive_.get(), &entry);
            if (state == ARCHIVE_EOF)
                return std::nullopt;
            require(state);
            ++number_;
            if (archive_entry_filetype(entry) != AE_IFDIR)
                return member(entry);
        }
    }

    std::size_t read(char* buffer, std::size_t size) override
    {
        const la_ssize_t got = archive_read_data(archive_.get(), buffer, size);
        if (got < 0)
            fail("the member ");
        try {
            expansion_.add(static_cast<std::size_t>(got), "the archive");
        } catch (const ParseError&) {
            failure_ = std::current_exception();
            throw;
        }
        return static_cast<std::size_t>(got);
    }

private:
    ArchiveMember member(archive_entry* entry)
    {
        ArchiveMember found{member_name(raw_name(entry), number_), reason_of_type(entry)};
        const char* format = archive_format_name(archive_.get());
        if (!found.reason.empty())
            return found;
        if (archive_entry_is_encrypted(entry) != 0)
            found.reason = "encrypted";
        else if (kind_ == "zip" && !is_modest_method(format == nullptr ? "" : format))
            found.reason = "packed in a way that is not supported";
        return found;
    }

    /// Called by libarchive for more bytes. No exception may pass through it.
    static la_ssize_t give_bytes(archive* handle, void* data, const void** bytes)
    {
        auto& self = *static_cast<State*>(data);
        try {
            *bytes = self.piece_.data();
            return static_cast<la_ssize_t>(
                self.bytes_.read(self.piece_.data(), self.piece_.size()));
        } catch (...) {
            self.failure_ = std::current_exception();
            archive_set_error(handle, -1, "the bytes cannot be read");
            return ARCHIVE_FATAL;
        }
    }

    /// A source that has failed, or given too much, fails for good.
    void rethrow_spent() const
    {
        if (failure_)
            std::rethrow_exception(failure_);
    }

    void require(int state)
    {
        if (state == ARCHIVE_FATAL || state == ARCHIVE_FAILED)
            fail("the " + kind_ + " archive ");
    }

    [[noreturn]] void fail(const std::string& what)
    {
        rethrow_spent();
        throw ParseError(ErrorKind::bad_input, what + "is damaged or ends early",
                         expansion_.unpacked());
    }

    struct Free {
        void operator()(archive* handle) const { archive_read_free(handle); }
    };

    const std::string kind_;
    ByteSource& bytes_;
    Expansion expansion_;
    std::vector<char> piece_;
    std::exception_ptr failure_;
    std::size_t number_ = 0;  ///< of the member, folders counted
    bool opened_ = false;
    std::unique_ptr<archive, Free> archive_{archive_read_new()};
};

ArchiveReader::ArchiveReader(std::string_view kind, ByteSource& bytes, const HeadSource& file)
    : state_(std::make_unique<State>(kind, bytes, file))
{
}

ArchiveReader::~ArchiveReader() = default;

std::optional<ArchiveMember> ArchiveReader::next()
{
    return state_->next();
}

ByteSource& ArchiveReader::content()
{
    return *state_;
}

}  // namespace onrecord
