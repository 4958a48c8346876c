#include "index/known_articles.h"

#include <mutex>
#include <vector>

#include <xapian.h>

#include "index/record.h"
#include "index/removal.h"
#include "index/segment.h"
#include "index/xapian_guard.h"
#include "schema/terms.h"

namespace onrecord {

namespace {

/// The articles of one segment.
struct Segment {
    Xapian::Database database;
    RecordFile records;
    DocumentSet removed;
};

KnownArticle read_known(const Segment& segment, Xapian::docid article, Origin&& origin)
{
    const Xapian::Document document = segment.database.get_document(article);
    return {hash_from_bytes(document.get_value(slot::content_hash)), std::move(origin)};
}

}  // namespace

struct KnownArticles::Impl {
    std::vector<Segment> segments;
    mutable std::mutex mutex;  ///< Xapian's databases are for one thread at a time
};

KnownArticles::KnownArticles() : impl_(std::make_unique<Impl>()) {}

KnownArticles::KnownArticles(const std::filesystem::path& index, const Manifest& manifest)
    : KnownArticles()
{
    with_xapian([&] {
        for (const SegmentInfo& segment : manifest.segments) {
            const SegmentPaths paths = segment_paths(index, segment.name);
            impl_->segments.push_back({Xapian::Database(paths.articles().string()),
                                       RecordFile(paths.records()),
                                       removed_articles(index, segment)});
        }
    });
}

KnownArticles::~KnownArticles() = default;
KnownArticles::KnownArticles(KnownArticles&&) noexcept = default;
KnownArticles& KnownArticles::operator=(KnownArticles&&) noexcept = default;

std::optional<ArticlePlace> KnownArticles::place(std::string_view id) const
{
    const std::scoped_lock lock(impl_->mutex);
    return with_xapian([&]() -> std::optional<ArticlePlace> {
        const std::string term = make_term(term::id_prefix, id);
        for (std::size_t i = 0; i < impl_->segments.size(); ++i) {
            const Segment& segment = impl_->segments[i];
            if (const auto found = first_left(segment.database, term, segment.removed))
                return ArticlePlace{i, *found};
        }
        return std::nullopt;
    });
}

std::optional<KnownArticle> KnownArticles::find(std::string_view id) const
{
    const std::optional<ArticlePlace> found = place(id);
    if (!found)
        return std::nullopt;
    const std::scoped_lock lock(impl_->mutex);
    return with_xapian([&] {
        const Segment& segment = impl_->segments[found->segment];
        ArticleKey key = decode_key(segment.records.record(found->document));
        return read_known(segment, found->document, std::move(key.origin));
    });
}

void KnownArticles::for_each(
    const std::function<void(const std::string& id, const KnownArticle&)>& visit) const
{
    std::unique_lock lock(impl_->mutex);
    with_xapian([&] {
        for (const Segment& segment : impl_->segments)
            for (Xapian::docid article = 1; article <= segment.records.count(); ++article) {
                if (segment.removed.contains(article))
                    continue;
                ArticleKey key = decode_key(segment.records.record(article));
                const KnownArticle known = read_known(segment, article, std::move(key.origin));
                lock.unlock();  // `visit` may ask for other articles
                visit(key.id, known);
                lock.lock();
            }
    });
}

}  // namespace onrecord
