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

void join_quote_files(std::span<const QuoteFile> sources, const std::filesystem::path& target)
{
    constexpr std::uint32_t places_at_once = 1 << 14;
    SectionWriter writer(target);
    writer.begin_section();
    std::vector<QuotePlace> places;
    std::uint32_t before = 0;
    for (const QuoteFile& source : sources) {
        for (std::uint32_t quote = 1; quote <= source.count(); ++quote) {
            places.push_back(source.place(quote));
            places.back().article += before;
            if (places.size() == places_at_once || quote == source.count()) {
                writer.write_array<QuotePlace>(places);
                places.clear();
                source.file_.release();
            }
        }
        before += source.articles_;
    }
    writer.finish();
}

}  // namespace onrecord
