#pragma once

#include <algorithm>
#include <bit>
#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

#include "base/mapped_file.h"

namespace onrecord {

/// A file of a few byte sections, each starting at a multiple of eight, for arrays that are read
/// in place. Numbers are little-endian.
///
/// Layout: sections; begin and size of each (64 bits); their number (64 bits); "ONRECSF1".
static_assert(std::endian::native == std::endian::little);

/// Writes a section file from its beginning to its end.
class SectionWriter {
public:
    /// @throws Error (io), as all below.
    explicit SectionWriter(std::filesystem::path file);

    /// Appends to the section begun last.
    void write(std::string_view bytes);
    template <class T>
    void write_array(std::span<const T> items)
    {
        static_assert(std::is_trivially_copyable_v<T>);
        write({reinterpret_cast<const char*>(items.data()), items.size_bytes()});
    }
    /// Bytes of the section begun last.
    [[nodiscard]] std::uint64_t section_size() const;
    void begin_section();
    /// To be called once, at the end.
    void finish();

private:
    struct Close {
        void operator()(std::FILE* file) const { std::fclose(file); }
    };
    struct Section {
        std::uint64_t begin;
        std::uint64_t size;
    };

    void append(std::string_view bytes);

    std::filesystem::path path_;
    std::unique_ptr<std::FILE, Close> file_;
    std::uint64_t size_ = 0;
    std::vector<Section> sections_;
};

/// Numbers of 16 bits, or of 32 or 64 where one needs them. Borrows.
class NumberArray {
public:
    NumberArray() = default;
    /// `bytes` is at a multiple of eight. Empty when they are not `count` numbers of one of the
    /// sizes.
    NumberArray(std::string_view bytes, std::size_t count)
    {
        for (const std::size_t width :
             {sizeof(std::uint16_t), sizeof(std::uint32_t), sizeof(std::uint64_t)}) {
            if (count == 0 || bytes.size() != count * width)
                continue;
            numbers_ = bytes.data();
            size_ = count;
            width_ = width;
        }
    }

    [[nodiscard]] std::size_t size() const { return size_; }
    [[nodiscard]] std::uint64_t operator[](std::size_t i) const
    {
        switch (width_) {
            case 2:
                return at<std::uint16_t>(i);
            case 4:
                return at<std::uint32_t>(i);
            default:
                return at<std::uint64_t>(i);
        }
    }

private:
    template <class T>
    [[nodiscard]] T at(std::size_t i) const
    {
        return reinterpret_cast<const T*>(numbers_)[i];
    }

    const char* numbers_ = nullptr;
    std::size_t size_ = 0;
    std::size_t width_ = 0;  ///< bytes of a number
};

/// A section file mapped for reading.
class SectionFile {
public:
    SectionFile() = default;
    /// Of the sections the last so many may be absent, as in files of older versions.
    /// @throws Error (index) when it is no section file of so many sections; Error (io).
    explicit SectionFile(const std::filesystem::path& file, std::size_t sections,
                         std::size_t optional = 0);

    [[nodiscard]] bool has(std::size_t number) const { return number < sections_.size(); }
    /// One that it has. Valid as long as this lives.
    [[nodiscard]] std::string_view section(std::size_t number) const { return sections_[number]; }

    /// Its lines, each of which ends with a line feed; valid as long.
    [[nodiscard]] std::vector<std::string_view> lines(std::size_t number) const;

    /// As `MappedFile::release`; whatever was asked for stays valid.
    void release() const { file_.release(); }

    /// @throws Error (index) when the section is no whole number of items.
    template <class T>
    [[nodiscard]] std::span<const T> array(std::size_t number) const
    {
        static_assert(std::is_trivially_copyable_v<T> && alignof(T) <= 8);
        const std::string_view bytes = sections_[number];
        if (bytes.size() % sizeof(T) != 0)
            fail();
        return {reinterpret_cast<const T*>(bytes.data()), bytes.size() / sizeof(T)};
    }

private:
    [[noreturn]] void fail() const;

    std::string name_;
    MappedFile file_;
    std::vector<std::string_view> sections_;
};

}  // namespace onrecord
