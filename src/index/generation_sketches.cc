#include "index/generation_sketches.h"

#include <algorithm>
#include <limits>

#include "index/record.h"
#include "index/record_fields.h"
#include "story/sketch.h"

namespace onrecord {

GenerationSketches::GenerationSketches(const std::vector<StorySegment>& segments)
{
    for (const StorySegment& segment : segments) {
        const SketchFile& file = files_.emplace_back(segment.paths.sketches());
        records_.emplace_back(segment.paths.records());
        removed_.push_back(segment.removed);
        lists_.push_back({file.entries(), count_});
        if (records_.back().count() != file.articles().size())
            damaged_record();
        count_ += records_.back().count();
    }
}

bool GenerationSketches::has_removed() const
{
    return std::ranges::any_of(removed_, [](const DocumentSet& set) { return !set.empty(); });
}

bool GenerationSketches::is_removed(std::uint32_t number) const
{
    const auto [segment, place] = locate(number);
    return removed_[segment].contains(place + 1);
}

std::vector<std::uint32_t> GenerationSketches::removed() const
{
    std::vector<std::uint32_t> numbers;
    for (std::size_t i = 0; i < removed_.size(); ++i) {
        if (removed_[i].empty())
            continue;
        const auto articles = static_cast<std::uint32_t>(files_[i].articles().size());
        for (std::uint32_t place = 0; place < articles; ++place)
            if (removed_[i].contains(place + 1))
                numbers.push_back(lists_[i].before + place);
    }
    return numbers;
}

void GenerationSketches::check_entries() const
{
    for (const SketchFile& file : files_)
        file.check_entries();
}

void GenerationSketches::release() const
{
    for (const SketchFile& file : files_)
        file.release();
    for (const RecordFile& file : records_)
        file.release();
}

const SketchedArticle& GenerationSketches::article(std::uint32_t number) const
{
    const auto [segment, place] = locate(number);
    return files_[segment].articles()[place];
}

Standing GenerationSketches::standing(std::uint32_t number) const
{
    const SketchedArticle& it = article(number);
    constexpr std::uint32_t last = std::numeric_limits<std::uint32_t>::max();
    return {it.first_day == 0 ? last : it.first_day, it.id, number};
}

std::vector<std::uint32_t> GenerationSketches::sketch(std::uint32_t number) const
{
    const auto [segment, place] = locate(number);
    return sketch_of(decode_article(records_[segment].record(place + 1)).text);
}

Telling GenerationSketches::telling(std::uint32_t number) const
{
    const auto [segment, place] = locate(number);
    const Facts facts = decode_article(records_[segment].record(place + 1));
    return read_telling(facts.title, facts.text, facts.date);
}

std::pair<std::size_t, std::uint32_t> GenerationSketches::locate(std::uint32_t number) const
{
    if (number >= count_)
        damaged_record();
    const auto next = std::ranges::upper_bound(lists_, number, {}, &SketchList::before);
    const auto segment = static_cast<std::size_t>(next - lists_.begin()) - 1;
    return {segment, number - lists_[segment].before};
}

}  // namespace onrecord
