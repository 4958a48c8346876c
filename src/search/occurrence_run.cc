#include "search/occurrence_run.h"

#include <algorithm>

namespace onrecord {

namespace {

/// Which comes next in the other list is a toss-up, so that a branch would be foretold wrongly.
void add_stepping(std::span<const Occurrence> listed, std::span<const DocumentNumber> documents,
                  std::span<std::uint32_t> frequencies)
{
    std::size_t at = 0;
    std::size_t place = 0;
    while (at < listed.size() && place < documents.size()) {
        const Occurrence one = listed[at];
        const DocumentNumber document = documents[place];
        frequencies[place] += one.document == document ? one.frequency : 0;
        at += one.document <= document ? 1 : 0;
        place += document <= one.document ? 1 : 0;
    }
}

/// Whether a document is one of those asked for is a toss-up too.
void add_at_places(std::span<const Occurrence> listed, std::span<const std::uint32_t> places,
                   std::span<std::uint32_t> frequencies)
{
    for (const Occurrence& one : listed) {
        if (one.document >= places.size())
            return;
        frequencies[places[one.document]] += one.frequency;
    }
}

void add_seeking_listed(std::span<const Occurrence> listed,
                        std::span<const DocumentNumber> documents,
                        std::span<std::uint32_t> frequencies)
{
    auto at = listed.begin();
    for (std::size_t place = 0; place < documents.size(); ++place) {
        at =
            std::ranges::lower_bound(at, listed.end(), documents[place], {}, &Occurrence::document);
        if (at == listed.end())
            return;
        if (at->document == documents[place])
            frequencies[place] += at->frequency;
    }
}

void add_seeking_documents(std::span<const Occurrence> listed,
                           std::span<const DocumentNumber> documents,
                           std::span<std::uint32_t> frequencies)
{
    auto document = documents.begin();
    for (const Occurrence& one : listed) {
        document = std::lower_bound(document, documents.end(), one.document);
        if (document == documents.end())
            return;
        if (*document == one.document)
            frequencies[static_cast<std::size_t>(document - documents.begin())] += one.frequency;
    }
}

}  // namespace

void SegmentColumn::add_frequencies(std::span<const DocumentNumber> documents,
                                    std::span<std::uint32_t> frequencies) const
{
    FrequencyColumn::Lookup lookup(column);
    const DocumentNumber last = before() + segment->count(Unit::articles);
    const auto begin = std::ranges::upper_bound(documents, before());
    for (auto place = static_cast<std::size_t>(begin - documents.begin());
         place < documents.size() && documents[place] <= last; ++place)
        frequencies[place] += lookup.of(documents[place] - before());
}

void SegmentColumn::add_to(MatchSet& documents) const
{
    const DocumentSet& removed = segment->removed(Unit::articles);
    if (const ArticleBits* bits = column.bits()) {
        documents.add_all_bits(before(), bits->words(),
                               [&](std::size_t i) { return bits->bits(i) & ~removed.bits(i); });
    } else {
        column.for_each_article([&](std::uint32_t article) {
            if (!removed.contains(article))
                documents.add(before() + article);
        });
    }
}

void SegmentColumn::add_to(MatchSet& documents, const MatchSet& among, std::uint64_t size) const
{
    const ArticleBits* bits = column.bits();
    if (bits != nullptr && is_passed(size))
        documents.add_all_bits(before(), bits->words(), [&](std::size_t i) {
            const auto first = before() + static_cast<DocumentNumber>(i * 64);
            return bits->bits(i) & among.bits(first);
        });
    else
        for_each_in(among, size, [&](const Occurrence& one) { documents.add(one.document); });
}

std::size_t OccurrenceRun::count_from(std::uint32_t frequency) const
{
    auto count = static_cast<std::size_t>(std::ranges::count_if(
        listed_, [=](const Occurrence& one) { return one.frequency >= frequency; }));
    for (const SegmentColumn& one : columns_)
        count += one.column.count_from(frequency);
    return count;
}

void OccurrenceRun::keep_inside(const MatchSet& documents)
{
    std::erase_if(listed_, [&](const Occurrence& one) { return !documents.has(one.document); });
    if (columns_.empty())
        return;
    const std::uint64_t size = documents.size();
    for (const SegmentColumn& one : columns_)
        one.for_each_in(documents, size, [this](const Occurrence& found) { add(found); });
    columns_.clear();
    sort_listed();
}

void OccurrenceRun::add_frequencies(std::span<const DocumentNumber> documents,
                                    std::span<const std::uint32_t> places,
                                    std::span<std::uint32_t> frequencies) const
{
    constexpr std::size_t search = 16;  // costs so many times what a step does
    if (!places.empty())
        add_at_places(listed_, places, frequencies);
    else if (documents.size() * search < listed_.size())
        add_seeking_listed(listed_, documents, frequencies);
    else if (listed_.size() * search < documents.size())
        add_seeking_documents(listed_, documents, frequencies);
    else
        add_stepping(listed_, documents, frequencies);
    for (const SegmentColumn& one : columns_)
        one.add_frequencies(documents, frequencies);
}

void OccurrenceRun::sort_listed()
{
    if (!std::ranges::is_sorted(listed_, {}, &Occurrence::document))
        std::ranges::sort(listed_, {}, &Occurrence::document);
}

}  // namespace onrecord
