#include "index/known_articles.h"

#include <mutex>
#include <vector>

#include <xapian.h>

#include "index/record.h"
#include "index/segment.h"
#include "index/xapian_guard.h"
#include "schema/terms.h"

namespace onrecord {

namespace {

KnownArticle read_known(const Xapian::Document& document, Origin&& origin)
{
    return {hash_from_bytes(document.get_value(slot::content_hash)), std::move(origin)};
}

}  // namespace

struct KnownArticles::Impl {
    std::vector<Xapian::Database> segments;
    mutable std::mutex mutex;  ///< Xapian's databases are for one thread at a time
};

KnownArticles::KnownArticles() : impl_(std::make_unique<Impl>()) {}

KnownArticles::KnownArticles(const std::filesystem::path& index, const Manifest& manifest)
    : KnownArticles()
{
    with_xapian([&] {
        for (const SegmentInfo& segment : manifest.segments)
            impl_->segments.emplace_back(segment_paths(index, segment.name).articles().string());
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
            const Xapian::Database& db = impl_->segments[i];
            const auto found = db.postlist_begin(term);
            if (found != db.postlist_end(term))
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
        const Xapian::Document document =
            impl_->segments[found->segment].get_document(found->document);
        return read_known(document, decode_key(document.get_data()).origin);
    });
}

void KnownArticles::for_each(
    const std::function<void(const std::string& id, const KnownArticle&)>& visit) const
{
    std::unique_lock lock(impl_->mutex);
    with_xapian([&] {
        for (const Xapian::Database& db : impl_->segments)
            for (auto at = db.postlist_begin(""); at != db.postlist_end(""); ++at) {
                const Xapian::Document document = db.get_document(*at);
                ArticleKey key = decode_key(document.get_data());
                const KnownArticle known = read_known(document, std::move(key.origin));
                lock.unlock();  // `visit` may ask for other articles
                visit(key.id, known);
                lock.lock();
            }
    });
}

}  // namespace onrecord
