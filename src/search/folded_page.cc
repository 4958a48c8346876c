#include "search/folded_page.h"

#include <algorithm>
#include <limits>
#include <set>
#include <string>

#include "schema/field.h"
#include "search/facet_column.h"
#include "search/matcher.h"

namespace onrecord {

namespace {

/// Cuts hits off a list of matches, best first.
class Folder {
public:
    Folder(const Plan& plan, const SearchContext& context, const Folding& folding)
        : context_(context),
          folding_(folding),
          matches_(folding.by_story ? find_matches(plan, context) : MatchSet(0))
    {
    }

    /// The page, when `ranked` was enough for it. Hits [begin, end) of all are wanted.
    FoldedPage cut(const Page& ranked, std::size_t begin, std::size_t end)
    {
        FoldedPage page;
        page.total = ranked.total;
        SourceLimit sources(context_.reader, folding_.per_source);
        std::set<StoryNumber> told;
        found_ = 0;
        for (const Ranked& match : ranked.documents) {
            if (found_ == end)
                break;
            const DocumentNumber article = article_of(match.document);
            const StoryNumber story = folding_.by_story ? context_.reader.story(article) : 0;
            if (story != 0 && told.contains(story)) {
                ++page.folded;
                continue;
            }
            if (!sources.take(article)) {
                ++page.over_source;
                continue;
            }
            if (story != 0)
                told.insert(story);
            if (++found_ > begin)
                page.hits.push_back({match, others(story)});
        }
        return page;
    }

    /// Hits there were in the list cut last, those before the page included.
    [[nodiscard]] std::size_t found() const { return found_; }

private:
    [[nodiscard]] DocumentNumber article_of(DocumentNumber document) const
    {
        return context_.unit == Unit::articles ? document : context_.reader.place(document).article;
    }

    /// Matches that tell a story beside its hit.
    [[nodiscard]] std::uint64_t others(StoryNumber story) const
    {
        if (story == 0)
            return 0;
        const auto members = context_.reader.stories().members(story);
        const auto matching = std::ranges::count_if(
            members, [&](std::uint32_t article) { return matches_.has(article); });
        return static_cast<std::uint64_t>(matching - 1);
    }

    SearchContext context_;
    Folding folding_;
    MatchSet matches_;
    std::size_t found_ = 0;
};

}  // namespace

SourceLimit::SourceLimit(const IndexReader& reader, std::size_t per_source)
    : reader_(reader), per_source_(per_source)
{
}

bool SourceLimit::take(DocumentNumber article)
{
    if (per_source_ == 0)
        return true;
    const SegmentDocument at = reader_.in_segment(Unit::articles, article);
    const OpenSegment& segment = reader_.segments()[at.segment];
    const auto names = columns_of(segment).names(*find_field("source"), at.number);
    if (names.empty())
        return true;
    const std::string_view key = segment.files.names.key(names.front());
    auto known = std::ranges::find(taken_, key, &std::pair<std::string, std::size_t>::first);
    if (known == taken_.end())
        known = taken_.insert(taken_.end(), {std::string(key), 0});
    if (known->second == per_source_)
        return false;
    ++known->second;
    return true;
}

FoldedPage find_folded(const Plan& plan, const SearchContext& context, const PageOptions& options,
                       const Folding& folding)
{
    Folder folder(plan, context, folding);
    const std::size_t all = context.reader.count(context.unit);
    const std::size_t end = options.limit == 0 || options.limit > all
                                ? all
                                : std::min(all, options.offset + options.limit);
    PageOptions wanted = options;
    wanted.offset = 0;
    for (std::size_t fetched = std::min(all, 2 * end + 20);; fetched = std::min(all, fetched * 4)) {
        wanted.limit = fetched;
        const Page ranked = find_page(plan, context, wanted);
        FoldedPage page = folder.cut(ranked, options.offset, end);
        if (folder.found() == end || ranked.documents.size() == ranked.total)
            return page;
    }
}

}  // namespace onrecord
