#include "index/quote_file.h"

#include "index/record_fields.h"

namespace onrecord {

QuoteFile::QuoteFile(const std::filesystem::path& file, std::uint32_t articles)
    : file_(file, 1), places_(file_.array<QuotePlace>(0)), articles_(articles)
{
}

const QuotePlace& QuoteFile::place(std::uint32_t quote) const
{
    if (quote == 0 || quote > places_.size())
        damaged_record();
    const QuotePlace& place = places_[quote - 1];
    if (place.article == 0 || place.article > articles_ || place.begin > place.end)
        damaged_record();
    return place;
}

void write_quote_file(const std::filesystem::path& file, const std::vector<QuotePlace>& places)
{
    SectionWriter writer(file);
    writer.begin_section();
    writer.write_array<QuotePlace>(places);
    writer.finish();
}

}  // namespace onrecord
