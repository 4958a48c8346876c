#include "index/segment_build.h"

#include <algorithm>
#include <span>
#include <string>
#include <vector>

#include "index/compact.h"
#include "index/documents.h"
#include "index/metadata.h"
#include "index/parallel.h"
#include "index/xapian_guard.h"

namespace onrecord {

namespace {

namespace fs = std::filesystem;

using Part = std::span<const SpoolEntry>;

constexpr std::size_t part_articles = 250;
constexpr std::size_t part_bytes = std::size_t{2} << 20;

/// Cuts sorted entries into parts: at most so many articles, and so many bytes unless one article
/// alone has more.
std::vector<Part> cut_parts(const std::vector<SpoolEntry>& entries)
{
    std::vector<Part> parts;
    for (std::size_t begin = 0; begin < entries.size();) {
        std::size_t end = begin;
        std::uint64_t bytes = 0;
        while (end < entries.size() && end - begin < part_articles &&
               (end == begin || bytes + entries[end].length <= part_bytes))
            bytes += entries[end++].length;
        parts.push_back(Part(entries).subspan(begin, end - begin));
        begin = end;
    }
    return parts;
}

/// A database that nobody sees before it is finished: no syncing, no care for readers.
Xapian::WritableDatabase make_part(const fs::path& folder)
{
    constexpr int flags =
        Xapian::DB_CREATE | Xapian::DB_DANGEROUS | Xapian::DB_NO_SYNC | Xapian::DB_BACKEND_GLASS;
    return Xapian::WritableDatabase(folder.string(), flags);
}

void post_part(const Spool& spool, Part part, DocumentBuilder& builder, const fs::path& articles,
               const fs::path& quotes)
{
    Xapian::WritableDatabase article_db = make_part(articles);
    Xapian::WritableDatabase quote_db = make_part(quotes);
    for (const SpoolEntry& entry : part) {
        const SpooledArticle article = spool.read(entry);
        article_db.add_document(builder.article(article.facts, article.record));
        for (std::uint32_t i = 0; i < article.facts.quotes.size(); ++i)
            quote_db.add_document(builder.quote(article.facts, i));
    }
    article_db.commit();
    quote_db.commit();
}

fs::path part_path(const SegmentPaths& target, const char* kind, std::size_t number)
{
    return target.folder / (kind + std::string("-part-") + std::to_string(number));
}

void write_metadata(std::vector<DocumentBuilder>&& builders, const fs::path& folder)
{
    MetadataTable table;
    for (const DocumentBuilder& builder : builders)
        table.append(builder.metadata());
    builders.clear();
    table.write_database(folder);
}

}  // namespace

void build_segment(const Spool& spool, const SegmentPaths& target, std::size_t jobs,
                   const std::function<void(std::size_t)>& done)
{
    with_xapian_writing([&] {
        fs::create_directories(target.folder);
        const std::vector<Part> parts = cut_parts(spool.entries());
        std::vector<DocumentBuilder> builders(jobs);
        JoinTask articles{{}, target.articles()};
        JoinTask quotes{{}, target.quotes()};
        for (std::size_t i = 0; i < parts.size(); ++i) {
            articles.sources.push_back(part_path(target, "articles", i));
            quotes.sources.push_back(part_path(target, "quotes", i));
        }
        run_parallel(jobs, parts.size(), [&](std::size_t worker, std::size_t i) {
            post_part(spool, parts[i], builders[worker], articles.sources[i], quotes.sources[i]);
            if (done)
                done(parts[i].size());
        });
        articles.sources.push_back(target.folder / "metadata");
        write_metadata(std::move(builders), articles.sources.back());
        join_in_tiers({std::move(articles), std::move(quotes)}, jobs);
    });
}

}  // namespace onrecord
