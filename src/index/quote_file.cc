#include "index/quote_file.h"

#include <algorithm>

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

std::uint32_t QuoteFile::first_from(std::uint32_t article) const
{
    const auto first = std::ranges::lower_bound(places_, article, {}, &QuotePlace::article);
    return static_cast<std::uint32_t>(first - places_.begin()) + 1;
}

void write_quote_file(const std::filesystem::path& file, const std::vector<QuotePlace>& places)
{
    SectionWriter writer(file);
    writer.begin_section();
    writer.write_array<QuotePlace>(places);
    writer.finish();
}

}  // namespace onrecord
