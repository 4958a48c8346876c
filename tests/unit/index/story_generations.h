#pragma once

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include <doctest/doctest.h>

#include "index/generation_stories.h"
#include "index/reader.h"
#include "index/segment_copy.h"
#include "index/writer.h"
#include "temp_folder.h"
#include "told_stories.h"

namespace onrecord::test {

inline std::string describe(const StoryPair& pair, const std::vector<std::string>& ids)
{
    return ids.at(pair.later) + ">" + ids.at(pair.earlier) + "=" + std::to_string(pair.verdict);
}

/// Stories and pairs by the ids of articles.
inline std::string describe(const StoryFile& stories, const std::vector<std::string>& ids)
{
    std::vector<std::string> parts;
    for (StoryNumber number = 1; number <= stories.count(); ++number) {
        std::string& story = parts.emplace_back("story");
        for (const std::uint32_t article : stories.members(number)) {
            story += " " + ids.at(article - 1);
            CHECK(stories.story(article) == number);
        }
    }
    for (const StoryPair& pair : stories.pairs())
        parts.push_back(describe(pair, ids));
    return in_order(std::move(parts));
}

inline std::string describe(const std::filesystem::path& index)
{
    const IndexReader reader(index);
    std::vector<std::string> ids;
    for (DocumentNumber article = 1; article <= reader.last(Unit::articles); ++article)
        ids.push_back(reader.key(article).id);
    return describe(reader.stories(), ids);
}

/// What an index has that was built of these articles at once.
inline std::string built_at_once(const std::vector<Facts>& articles)
{
    const TempFolder folder;
    index_articles(folder.path(), articles);
    return describe(folder.path());
}

/// Forms stories of segments that stand anywhere, generation after generation.
class Generations {
public:
    /// A segment of these articles, new in the next generation. Returns its place.
    std::size_t add(const std::vector<Facts>& articles)
    {
        const std::filesystem::path index = folder_.path() / std::to_string(++files_);
        index_articles(index, articles);
        const IndexReader reader(index);
        Part part{{segment_paths(index, reader.manifest().segments.at(0).name), {}}, {}, {}};
        for (DocumentNumber article = 1; article <= articles.size(); ++article)
            part.ids.push_back(reader.key(article).id);
        part.runs.push_back({static_cast<std::uint32_t>(articles.size()), std::nullopt});
        parts_.push_back(std::move(part));
        return parts_.size() - 1;
    }

    void remove(const std::string& id)
    {
        for (Part& part : parts_) {
            const auto at = std::ranges::find(part.ids, id);
            const auto place = static_cast<std::uint32_t>(at - part.ids.begin()) + 1;
            if (at != part.ids.end() && part.segment.removed.insert(place))
                return;
        }
        FAIL("there is no article " << id);
    }

    /// What was removed counts again.
    void restore_all()
    {
        for (Part& part : parts_)
            part.segment.removed = {};
    }

    /// Puts a copy without its removed articles in the place of a segment.
    void clean(std::size_t place)
    {
        Part& part = parts_[place];
        const SegmentPaths target{folder_.path() / ("clean" + std::to_string(++files_))};
        std::vector<std::uint32_t> left;
        std::vector<std::string> ids;
        std::vector<ArticleRun> runs;
        for (std::uint32_t i = 0; i < part.ids.size(); ++i) {
            if (part.segment.removed.contains(i + 1))
                continue;
            left.push_back(i + 1);
            ids.push_back(part.ids[i]);
            runs.push_back({1, *part.runs.at(0).before + i});
        }
        copy_articles(part.segment.paths, left, target, 1);
        part = {{target, {}}, std::move(ids), std::move(runs)};
    }

    /// Takes a segment out.
    void drop(std::size_t place) { parts_.erase(parts_.begin() + static_cast<int>(place)); }

    /// Makes the next generation.
    void publish()
    {
        const std::filesystem::path target = next_file();
        write_generation_stories(segments(), runs(), {before_, open(schema_)}, target, 2);
        accept(target);
    }

    /// The same. Stories must be as they are when all are found anew, and those of `articles`.
    void publish_and_check(const std::vector<Facts>& articles)
    {
        const std::filesystem::path anew = next_file();
        write_generation_stories(segments(), runs(), {}, anew, 1);
        publish();
        CHECK(load(current_) == load(anew));
        CHECK(describe() == built_at_once(articles));
    }

    /// Claims that two articles were compared and tell the same, which finding all pairs would not
    /// say.
    void claim_pair(const std::string& later, const std::string& earlier)
    {
        const StoryFile stories = open(schema_version);
        std::vector<StoryPair> pairs(stories.pairs().begin(), stories.pairs().end());
        pairs.push_back({number(later), number(earlier), 2});
        std::ranges::sort(pairs);
        const std::filesystem::path target = next_file();
        write_story_file(target, before_ids_.size(), {}, pairs);
        current_ = target;
    }

    [[nodiscard]] std::string describe() const
    {
        return test::describe(open(schema_version), before_ids_);
    }
    [[nodiscard]] bool has(const std::string& what) const
    {
        return describe().find(what) != std::string::npos;
    }

    /// The segments of the generation published last.
    [[nodiscard]] std::vector<StorySegment>& before() { return before_; }
    /// Takes the stories published last for those of another schema.
    void set_schema_before(int schema) { schema_ = schema; }

private:
    struct Part {
        StorySegment segment;
        std::vector<std::string> ids;
        std::vector<ArticleRun> runs;
    };

    [[nodiscard]] StoryFile open(int schema) const
    {
        return current_.empty() ? StoryFile() : StoryFile(current_, before_ids_.size(), schema);
    }

    static std::string load(const std::filesystem::path& file)
    {
        std::ifstream in(file, std::ios::binary);
        return {std::istreambuf_iterator<char>(in), {}};
    }

    [[nodiscard]] std::filesystem::path next_file()
    {
        return folder_.path() / ("stories" + std::to_string(++files_));
    }

    [[nodiscard]] std::vector<StorySegment> segments() const
    {
        std::vector<StorySegment> segments;
        for (const Part& part : parts_)
            segments.push_back(part.segment);
        return segments;
    }

    [[nodiscard]] std::vector<ArticleRun> runs() const
    {
        std::vector<ArticleRun> runs;
        for (const Part& part : parts_)
            runs.insert(runs.end(), part.runs.begin(), part.runs.end());
        return runs;
    }

    /// What was made is the generation before the next one.
    void accept(const std::filesystem::path& stories)
    {
        current_ = stories;
        before_ = segments();
        before_ids_.clear();
        for (Part& part : parts_) {
            part.runs = {{static_cast<std::uint32_t>(part.ids.size()),
                          static_cast<std::uint32_t>(before_ids_.size())}};
            before_ids_.insert(before_ids_.end(), part.ids.begin(), part.ids.end());
        }
    }

    [[nodiscard]] std::uint32_t number(const std::string& id) const
    {
        return static_cast<std::uint32_t>(std::ranges::find(before_ids_, id) - before_ids_.begin());
    }

    int schema_ = schema_version;
    const TempFolder folder_;
    unsigned files_ = 0;
    std::vector<Part> parts_;
    std::filesystem::path current_;
    std::vector<StorySegment> before_;
    std::vector<std::string> before_ids_;
};

}  // namespace onrecord::test
