#include "index/section_file.h"

#include <cerrno>
#include <cstring>
#include <utility>

#include "base/error.h"
#include "index/hints.h"

namespace onrecord {

namespace {

constexpr std::string_view magic = "ONRECSF1";
constexpr std::size_t alignment = 8;

std::uint64_t number_at(std::string_view bytes, std::size_t offset)
{
    std::uint64_t number = 0;
    std::memcpy(&number, bytes.data() + offset, sizeof number);
    return number;
}

std::string number_bytes(std::uint64_t number)
{
    return {reinterpret_cast<const char*>(&number), sizeof number};
}

}  // namespace

SectionWriter::SectionWriter(std::filesystem::path file)
    : path_(std::move(file)), file_(std::fopen(path_.c_str(), "wbe"))
{
    if (!file_)
        throw Error(ErrorKind::io, "cannot make '" + path_.string() + "': " + std::strerror(errno));
    constexpr std::size_t buffer = std::size_t{1} << 18;
    std::setvbuf(file_.get(), nullptr, _IOFBF, buffer);
}

void SectionWriter::append(std::string_view bytes)
{
    if (std::fwrite(bytes.data(), 1, bytes.size(), file_.get()) != bytes.size())
        throw Error(ErrorKind::io,
                    "cannot write '" + path_.string() + "': " + std::strerror(errno));
    size_ += bytes.size();
}

void SectionWriter::write(std::string_view bytes)
{
    append(bytes);
    sections_.back().size += bytes.size();
}

std::uint64_t SectionWriter::section_size() const
{
    return sections_.back().size;
}

void SectionWriter::begin_section()
{
    append(std::string((alignment - size_ % alignment) % alignment, '\0'));
    sections_.push_back({size_, 0});
}

void SectionWriter::finish()
{
    begin_section();  // aligns the table
    sections_.pop_back();
    for (const Section& section : sections_) {
        append(number_bytes(section.begin));
        append(number_bytes(section.size));
    }
    append(number_bytes(sections_.size()));
    append(magic);
    if (std::fclose(file_.release()) != 0)
        throw Error(ErrorKind::io,
                    "cannot write '" + path_.string() + "': " + std::strerror(errno));
}

SectionFile::SectionFile(const std::filesystem::path& file, std::size_t sections,
                         std::size_t optional)
    : name_(file.string()), file_(file)
{
    const std::string_view bytes = file_.bytes();
    const std::size_t end_size = 8 + magic.size();
    if (bytes.size() < end_size || !bytes.ends_with(magic))
        fail();
    const std::uint64_t count = number_at(bytes, bytes.size() - end_size);
    if (count > sections || count + optional < sections || bytes.size() - end_size < 16 * count)
        fail();
    const std::size_t table = bytes.size() - end_size - 16 * count;
    for (std::size_t i = 0; i < count; ++i) {
        const std::uint64_t begin = number_at(bytes, table + 16 * i);
        const std::uint64_t size = number_at(bytes, table + 16 * i + 8);
        if (begin % alignment != 0 || begin > table || size > table - begin)
            fail();
        sections_.push_back(bytes.substr(begin, size));
    }
}

std::vector<std::string_view> SectionFile::lines(std::size_t number) const
{
    std::vector<std::string_view> lines;
    std::string_view rest = sections_[number];
    for (std::size_t end = rest.find('\n'); end != std::string_view::npos; end = rest.find('\n')) {
        lines.push_back(rest.substr(0, end));
        rest.remove_prefix(end + 1);
    }
    return lines;
}

void SectionFile::fail() const
{
    throw Error(ErrorKind::index, "the index is damaged: '" + name_ + "' is not whole",
                damaged_hint);
}

}  // namespace onrecord
