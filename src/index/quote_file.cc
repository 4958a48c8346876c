#include "index/quote_file.h"

#include "index/record_fields.h"

namespace onrecord {

QuoteFile::QuoteFile(const std::filesystem::path& file)
    : file_(file, 1), places_(file_.array<QuotePlace>(0))
{
}

const QuotePlace& QuoteFile::place(std::uint32_t quote) const
{
    if (quote == 0 || quote > places_.size())
        damaged_record();
    return places_[quote - 1];
}

void write_quote_file(const std::filesystem::path& file, const std::vector<QuotePlace>& places)
{
    SectionWriter writer(file);
    writer.begin_section();
    writer.write_array<QuotePlace>(places);
    writer.finish();
}

}  // namespace onrecord
