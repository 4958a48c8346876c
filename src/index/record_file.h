#pragma once

#include <cstdint>
#include <filesystem>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/date.h"
#include "index/record_fields.h"
#include "index/section_file.h"

namespace onrecord {

/// First and last day of an article's stated period as YYYYMMDD; both 0 when undated.
struct DayRange {
    std::uint32_t first = 0;
    std::uint32_t last = 0;
    friend bool operator==(const DayRange&, const DayRange&) = default;
};

/// YYYYMMDD.
[[nodiscard]] std::uint32_t day_number(std::chrono::sys_days day);

[[nodiscard]] DayRange day_range(const Date& date);

/// The stored records of a segment's articles, by number of the article's document (from 1), each
/// compressed by itself; beside each the article's days, which sorting and periods need of many.
class RecordFile {
public:
    RecordFile() = default;
    /// @throws Error (index, io).
    explicit RecordFile(const std::filesystem::path& file);

    [[nodiscard]] std::uint32_t count() const
    {
        return static_cast<std::uint32_t>(entries_.size());
    }

    /// The compressed record. @throws Error (index) when there is no such article, as below.
    [[nodiscard]] std::string_view frame(std::uint32_t article) const;
    /// Cost: decompresses, about a microsecond a kilobyte.
    [[nodiscard]] std::string record(std::uint32_t article) const;
    /// Cost: none.
    [[nodiscard]] DayRange days(std::uint32_t article) const { return entry(article).days; }

    /// As `SectionFile::release`.
    void release() const { file_.release(); }

private:
    friend class RecordFileWriter;
    struct Entry {
        std::uint64_t end;  ///< of the frame, in the section of frames
        DayRange days;
    };

    [[nodiscard]] const Entry& entry(std::uint32_t article) const
    {
        if (article == 0 || article > entries_.size())
            damaged_record();
        return entries_[article - 1];
    }

    SectionFile file_;
    std::string_view frames_;
    std::span<const Entry> entries_;
};

/// Writes a record file, article after article.
class RecordFileWriter {
public:
    /// @throws Error (io), as all below.
    explicit RecordFileWriter(const std::filesystem::path& file);

    /// `frame`: a compressed record.
    void add(std::string_view frame, DayRange days);
    /// All records of another file.
    void add_all(const RecordFile& other);
    /// To be called once, at the end.
    void finish();

private:
    SectionWriter file_;
    std::vector<RecordFile::Entry> entries_;
};

}  // namespace onrecord
