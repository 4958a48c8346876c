#include "search/postings.h"

#include <algorithm>

namespace onrecord {

void Postings::read(const std::string& term, std::uint64_t postings, const Within* within,
                    MatchSet& found, OccurrenceRun* run) const
{
    constexpr std::uint64_t dense = 4;  // seeking costs so many times what a step does
    const bool is_sought = within != nullptr && postings > dense * within->size;
    effort_.spend(within != nullptr ? cost(term, postings, *within)
                                    : effort_of::posting_list + postings * effort_of::posting);
    const auto take = [&](DocumentNumber document, const auto& frequency) {
        found.add(document);
        if (run != nullptr)
            run->add(Occurrence{document, frequency()});
    };
    const auto take_one = [&](const Occurrence& one) {
        take(one.document, [&one] { return one.frequency; });
    };
    for (const OpenSegment& segment : reader_.segments())
        if (const auto column = column_of(segment, term)) {
            const SegmentColumn here{&segment, *column};
            if (within != nullptr && run == nullptr) {
                here.add_to(found, within->documents, within->size);
            } else if (within != nullptr) {
                here.for_each_in(within->documents, within->size, take_one);
            } else {
                here.add_to(found);
                if (run != nullptr)
                    run->add(here);
            }
        } else if (is_sought) {
            seek(segment, term, within->documents, take);
        } else {
            if (run != nullptr && within == nullptr)
                run->reserve(postings);
            step(segment, term, within, take);
        }
}

std::uint64_t Postings::cost(const std::string& term, std::uint64_t postings,
                             const Within& within) const
{
    std::uint64_t sum = 0;
    bool is_listed = false;
    for (const OpenSegment& segment : reader_.segments())
        if (column_of(segment, term))
            sum += effort_of::column;
        else
            is_listed = true;
    const std::uint64_t sought = std::min(postings, within.size);
    if (sum > 0)
        sum += within.size * effort_of::look_up;
    if (is_listed)
        sum += effort_of::posting_list +
               std::min(postings * effort_of::posting, sought * effort_of::seek);
    return sum;
}

std::optional<FrequencyColumn> Postings::column_of(const OpenSegment& segment,
                                                   const std::string& term) const
{
    return unit_ == Unit::articles && segment.files.frequencies
               ? segment.files.frequencies->find(term)
               : std::nullopt;
}

template <class Take>
void Postings::step(const OpenSegment& segment, const std::string& term, const Within* within,
                    const Take& take) const
{
    const Xapian::Database& database = segment.database(unit_);
    const DocumentNumber before = segment.before(unit_);
    const DocumentNumber count = segment.count(unit_);
    const DocumentSet& removed = segment.removed(unit_);
    const auto end = database.postlist_end(term);
    for (auto at = database.postlist_begin(term); at != end; ++at)
        if (const DocumentNumber document = checked(*at, count);
            within == nullptr ? !removed.contains(document)
                              : within->documents.has(before + document))
            take(before + document, [&at] { return at.get_wdf(); });
}

template <class Take>
void Postings::seek(const OpenSegment& segment, const std::string& term, const MatchSet& documents,
                    const Take& take) const
{
    const Xapian::Database& database = segment.database(unit_);
    const DocumentNumber before = segment.before(unit_);
    auto at = database.postlist_begin(term);
    const auto end = database.postlist_end(term);
    documents.for_each(before + 1, before + segment.count(unit_) + 1, [&](DocumentNumber document) {
        if (at != end)
            at.skip_to(document - before);
        if (at != end && *at == document - before)
            take(document, [&at] { return at.get_wdf(); });
    });
}

}  // namespace onrecord
