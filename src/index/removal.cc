#include "index/removal.h"

#include <utility>

#include "base/error.h"
#include "index/hints.h"
#include "index/section_file.h"

namespace onrecord {

namespace {

[[noreturn]] void does_not_fit(const SegmentInfo& removal, const SegmentInfo& segment)
{
    throw Error(ErrorKind::index,
                "the index is damaged: what was removed (" + removal.name +
                    ") does not fit segment " + segment.name,
                damaged_hint);
}

}  // namespace

void write_removed_numbers(const SegmentPaths& removal, std::span<const std::uint32_t> numbers)
{
    SectionWriter file(removal.numbers());
    file.begin_section();
    file.write_array(numbers);
    file.finish();
}

std::vector<std::uint32_t> read_removed_numbers(const SegmentPaths& removal)
{
    const SectionFile file(removal.numbers(), 1);
    const std::span<const std::uint32_t> numbers = file.array<std::uint32_t>(0);
    return {numbers.begin(), numbers.end()};
}

DocumentSet removed_articles(const std::filesystem::path& index, const SegmentInfo& segment)
{
    DocumentSet removed;
    for (const SegmentInfo& removal : segment.removals) {
        const std::vector<std::uint32_t> numbers =
            read_removed_numbers(segment_paths(index, removal.name));
        if (numbers.size() != removal.articles)
            does_not_fit(removal, segment);
        for (const std::uint32_t number : numbers)
            if (number == 0 || number > segment.articles || !removed.insert(number))
                does_not_fit(removal, segment);
    }
    return removed;
}

DocumentSet quotes_in(const DocumentSet& articles, const QuoteFile& quotes)
{
    DocumentSet found;
    articles.for_each([&](std::uint32_t article) {
        const std::uint32_t end = quotes.first_from(article + 1);
        for (std::uint32_t quote = quotes.first_from(article); quote < end; ++quote)
            found.insert(quote);
    });
    return found;
}

std::optional<Xapian::docid> first_left(const Xapian::Database& database, const std::string& term,
                                        const DocumentSet& removed)
{
    const auto end = database.postlist_end(term);
    for (auto at = database.postlist_begin(term); at != end; ++at)
        if (!removed.contains(*at))
            return *at;
    return std::nullopt;
}

}  // namespace onrecord
