#include "index/verify.h"

#include <system_error>
#include <unordered_set>
#include <utility>

#include "base/error.h"
#include "index/checksums.h"
#include "index/locked_generation.h"
#include "index/removal.h"
#include "index/segment_check.h"
#include "index/story_file.h"

namespace onrecord {

namespace {

namespace fs = std::filesystem;

using Ids = std::unordered_set<Hash128, HashOfHash>;

class Verification {
public:
    Verification(const fs::path& index, const VerifyEvents& events, const std::atomic<bool>& stop)
        : index_(index), events_(events), stop_(stop), generation_(index)
    {
    }

    VerifyReport run()
    {
        const Manifest& manifest = generation_.manifest();
        report_.generation = manifest.generation;
        report_.bytes = totals_of(manifest).bytes;
        for (const SegmentInfo& segment : manifest.segments)
            if (!stop_)
                verify(segment);
        if (!stop_ && !manifest.stories.empty())
            verify_stories(manifest);
        report_.interrupted = stop_;
        return std::move(report_);
    }

private:
    void take(const std::string& file, const std::string& what)
    {
        report_.damages.push_back({file, what});
        if (events_.found)
            events_.found(report_.damages.back());
    }

    [[nodiscard]] TakeDamage taker_of(const SegmentInfo& segment)
    {
        return [this, folder = "segments/" + segment.name](const std::string& file,
                                                           const std::string& what) {
            take(file.empty() ? folder : folder + "/" + file, what);
        };
    }

    void verify(const SegmentInfo& segment)
    {
        ++report_.segments;
        const Totals left = totals_of(segment);
        report_.articles += left.articles;
        report_.quotes += left.quotes;
        documents_ += segment.articles;
        DocumentSet removed;
        try {
            removed = removed_articles(index_, segment);
        } catch (const Error& error) {
            taker_of(segment)("", error.what());
        }
        verify_folder(segment, removed, ids_);
        for (const SegmentInfo& removal : segment.removals)
            if (!stop_)
                verify_removal(removal, segment);
    }

    void verify_folder(const SegmentInfo& segment, const DocumentSet& removed, Ids& ids)
    {
        const SegmentPaths paths = segment_paths(index_, segment.name);
        const TakeDamage take_here = taker_of(segment);
        report_.files += files_below(paths.folder);
        report_.unsummed += segment.checksums.empty() ? 1 : 0;
        if (check_files(paths, segment, take_here))
            check_contents(paths, segment, removed, ids, stop_, take_here);
        bytes_done_ += segment.bytes;
        if (events_.progress && report_.bytes > 0)
            events_.progress(static_cast<double>(bytes_done_) / static_cast<double>(report_.bytes));
    }

    void verify_removal(const SegmentInfo& removal, const SegmentInfo& segment)
    {
        DocumentSet all;
        for (std::uint32_t article = 1; article <= removal.articles; ++article)
            all.insert(article);
        Ids none;
        verify_folder(removal, all, none);
        check_removal(segment_paths(index_, removal.name), segment_paths(index_, segment.name),
                      taker_of(removal));
    }

    static std::uint64_t files_below(const fs::path& folder)
    {
        std::error_code ignored;
        std::uint64_t files = 0;
        for (const fs::directory_entry& entry : fs::recursive_directory_iterator(folder, ignored))
            files += entry.is_regular_file(ignored) ? 1 : 0;
        return files;
    }

    void verify_stories(const Manifest& manifest)
    {
        const std::string name = "stories/" + manifest.stories;
        const fs::path file = stories_folder(index_) / manifest.stories;
        ++report_.files;
        try {
            if (!manifest.stories_checksum.empty() && hash_file(file) != manifest.stories_checksum)
                return take(name, "has changed: its checksum does not fit");
            verify_members(name, StoryFile(file, documents_, manifest.schema));
        } catch (const Error& error) {
            take(name, error.what());
        }
    }

    /// Says each article that it is in the story that lists it?
    void verify_members(const std::string& name, const StoryFile& stories)
    {
        std::size_t listed = 0;
        for (StoryNumber story = 1; story <= stories.count(); ++story)
            for (const std::uint32_t article : stories.members(story)) {
                ++listed;
                if (article == 0 || article > documents_ || stories.story(article) != story)
                    return take(name, "story " + std::to_string(story) +
                                          " lists an article that is not in it");
            }
        std::size_t told = 0;
        for (std::uint32_t article = 1; article <= documents_; ++article)
            told += stories.story(article) != 0 ? 1 : 0;
        if (told != listed)
            take(name, "some articles are in stories that do not list them");
    }

    const fs::path index_;
    const VerifyEvents& events_;
    const std::atomic<bool>& stop_;
    LockedGeneration generation_;
    VerifyReport report_;
    std::uint64_t bytes_done_ = 0;
    Ids ids_;
    std::uint64_t documents_ = 0;  ///< articles, with those that were removed
};

}  // namespace

VerifyReport verify_index(const fs::path& index, const VerifyEvents& events,
                          const std::atomic<bool>& stop)
{
    return Verification(index, events, stop).run();
}

}  // namespace onrecord
