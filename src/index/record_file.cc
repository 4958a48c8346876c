#include "index/record_file.h"

#include "index/compression.h"

namespace onrecord {

std::uint32_t day_number(std::chrono::sys_days day)
{
    const Date date = to_date(day);
    return static_cast<std::uint32_t>(date.year) * 10000 + date.month * 100U + date.day;
}

DayRange day_range(const Date& date)
{
    if (!date.stated())
        return {};
    return {day_number(date.first_day()), day_number(date.last_day())};
}

RecordFile::RecordFile(const std::filesystem::path& file)
    : file_(file, 2), frames_(file_.section(0)), entries_(file_.array<Entry>(1))
{
}

std::string_view RecordFile::frame(std::uint32_t article) const
{
    const std::uint64_t end = entry(article).end;
    const std::uint64_t begin = article == 1 ? 0 : entries_[article - 2].end;
    if (begin > end || end > frames_.size())
        damaged_record();
    return frames_.substr(begin, end - begin);
}

std::string RecordFile::record(std::uint32_t article) const
{
    return decompress(frame(article));
}

RecordFileWriter::RecordFileWriter(const std::filesystem::path& file) : file_(file)
{
    file_.begin_section();
}

void RecordFileWriter::add(std::string_view frame, DayRange days)
{
    file_.write(frame);
    entries_.push_back({file_.section_size(), days});
}

void RecordFileWriter::add_all(const RecordFile& other)
{
    const std::uint64_t before = file_.section_size();
    constexpr std::size_t at_once = std::size_t{4} << 20;
    for (std::size_t begin = 0; begin < other.frames_.size(); begin += at_once) {
        file_.write(other.frames_.substr(begin, at_once));
        other.release();
    }
    for (const RecordFile::Entry& entry : other.entries_)
        entries_.push_back({before + entry.end, entry.days});
}

void RecordFileWriter::finish()
{
    file_.begin_section();
    file_.write_array<RecordFile::Entry>(entries_);
    file_.finish();
}

}  // namespace onrecord
