#include "index/removal_build.h"

#include <utility>

#include "index/removal.h"
#include "index/segment_copy.h"
#include "index/segment_join.h"
#include "index/segment_merge.h"

namespace onrecord {

void remove_articles(Candidate& segment, const DocumentSet& articles, AsideFolder& aside,
                     std::size_t jobs)
{
    std::vector<std::uint32_t> numbers;
    articles.for_each([&](std::uint32_t article) { numbers.push_back(article); });
    const SegmentPaths target = aside.new_segment();
    copy_articles(segment.paths, numbers, target, jobs);
    write_removed_numbers(target, numbers);
    segment.removals.push_back(new_candidate(target, segment.info.date_ordered));
    segment.removed.insert_all(articles);
    for (;;) {
        const std::vector<std::size_t> chosen = choose_merge(infos_of(segment.removals));
        if (chosen.empty())
            return;
        const std::vector<Candidate> parts = take_out(segment.removals, chosen);
        std::vector<RemovalPlace> places;
        for (const Candidate& part : parts) {
            require_sound(part);
            places.push_back({&part, 0});
        }
        segment.removals.push_back(join_removals(places, aside));
    }
}

Candidate join_removals(const std::vector<RemovalPlace>& removals, AsideFolder& aside)
{
    const SegmentPaths target = aside.new_segment();
    std::vector<SegmentPaths> sources;
    std::vector<std::uint32_t> numbers;
    for (const RemovalPlace& place : removals) {
        sources.push_back(place.removal->paths);
        for (const std::uint32_t number : read_removed_numbers(place.removal->paths))
            numbers.push_back(place.before + number);
    }
    join_segments(sources, target);
    write_removed_numbers(target, numbers);
    return new_candidate(target, false);
}

}  // namespace onrecord
