#pragma once

#include <archive.h>
#include <archive_entry.h>
#include <bzlib.h>
#include <lzma.h>
#include <zlib.h>
#include <zstd.h>

#include <memory>
#include <stdexcept>
#include <string>
#include <vector>

namespace onrecord::test {

inline void must_pack(bool done)
{
    if (!done)
        throw std::runtime_error("the test cannot pack its bytes");
}

/// One gzip member that holds `bytes`.
inline std::string gzipped(const std::string& bytes)
{
    z_stream stream{};
    must_pack(deflateInit2(&stream, 6, Z_DEFLATED, 15 + 16, 9, Z_DEFAULT_STRATEGY) == Z_OK);
    std::string out(deflateBound(&stream, bytes.size()), '\0');
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.data()));
    stream.avail_in = static_cast<uInt>(bytes.size());
    stream.next_out = reinterpret_cast<Bytef*>(out.data());
    stream.avail_out = static_cast<uInt>(out.size());
    deflate(&stream, Z_FINISH);
    out.resize(stream.total_out);
    deflateEnd(&stream);
    return out;
}

/// One zstd frame with a check sum.
inline std::string zstd_packed(const std::string& bytes)
{
    const std::unique_ptr<ZSTD_CCtx, decltype(&ZSTD_freeCCtx)> packer(ZSTD_createCCtx(),
                                                                      &ZSTD_freeCCtx);
    ZSTD_CCtx_setParameter(packer.get(), ZSTD_c_checksumFlag, 1);
    std::string out(ZSTD_compressBound(bytes.size()), '\0');
    const std::size_t size =
        ZSTD_compress2(packer.get(), out.data(), out.size(), bytes.data(), bytes.size());
    must_pack(ZSTD_isError(size) == 0);
    out.resize(size);
    return out;
}

inline std::string xz_packed(const std::string& bytes)
{
    std::string out(lzma_stream_buffer_bound(bytes.size()), '\0');
    std::size_t size = 0;
    must_pack(lzma_easy_buffer_encode(1, LZMA_CHECK_CRC32, nullptr,
                                      reinterpret_cast<const std::uint8_t*>(bytes.data()),
                                      bytes.size(), reinterpret_cast<std::uint8_t*>(out.data()),
                                      &size, out.size()) == LZMA_OK);
    out.resize(size);
    return out;
}

inline std::string bzip2_packed(const std::string& bytes)
{
    auto size = static_cast<unsigned>(bytes.size() + bytes.size() / 100 + 600);
    std::string out(size, '\0');
    must_pack(BZ2_bzBuffToBuffCompress(out.data(), &size, const_cast<char*>(bytes.data()),
                                       static_cast<unsigned>(bytes.size()), 9, 0, 0) == BZ_OK);
    out.resize(size);
    return out;
}

/// What is to stand in an archive.
struct Packed {
    std::string name;
    std::string bytes;
    unsigned type = AE_IFREG;
};

/// An archive: `format` is ARCHIVE_FORMAT_ZIP or one of the tar formats.
inline std::string archive_of(int format, const std::vector<Packed>& members,
                              const char* options = nullptr)
{
    const std::unique_ptr<archive, decltype(&archive_write_free)> writer(archive_write_new(),
                                                                         &archive_write_free);
    std::string out;
    archive_write_set_format(writer.get(), format);
    must_pack(options == nullptr || archive_write_set_options(writer.get(), options) == ARCHIVE_OK);
    if (options != nullptr)
        archive_write_set_passphrase(writer.get(), "secret");
    archive_write_set_bytes_per_block(writer.get(), 0);
    archive_write_open(
        writer.get(), &out, nullptr,
        [](archive*, void* target, const void* bytes, std::size_t size) {
            static_cast<std::string*>(target)->append(static_cast<const char*>(bytes), size);
            return static_cast<la_ssize_t>(size);
        },
        nullptr);
    for (const Packed& member : members) {
        const std::unique_ptr<archive_entry, decltype(&archive_entry_free)> entry(
            archive_entry_new(), &archive_entry_free);
        archive_entry_set_pathname(entry.get(), member.name.c_str());
        archive_entry_set_filetype(entry.get(), member.type);
        archive_entry_set_perm(entry.get(), 0644);
        if (member.type == AE_IFLNK)
            archive_entry_set_symlink(entry.get(), member.bytes.c_str());
        else
            archive_entry_set_size(entry.get(), static_cast<la_int64_t>(member.bytes.size()));
        must_pack(archive_write_header(writer.get(), entry.get()) >= ARCHIVE_WARN);
        if (member.type == AE_IFREG)
            archive_write_data(writer.get(), member.bytes.data(), member.bytes.size());
    }
    must_pack(archive_write_close(writer.get()) == ARCHIVE_OK);
    return out;
}

inline std::string zip_of(const std::vector<Packed>& members, const char* options = nullptr)
{
    return archive_of(ARCHIVE_FORMAT_ZIP, members, options);
}

inline std::string tar_of(const std::vector<Packed>& members)
{
    return archive_of(ARCHIVE_FORMAT_TAR_PAX_RESTRICTED, members);
}

}  // namespace onrecord::test
