#include "index/writer.h"

#include <iterator>
#include <mutex>
#include <utility>
#include <vector>

#include "base/error.h"
#include "base/hash.h"
#include "base/hash_table.h"
#include "index/compression.h"
#include "index/document_set.h"
#include "index/next_generation.h"
#include "index/open_for_writing.h"
#include "index/parallel.h"
#include "index/record.h"
#include "index/remaining_segments.h"
#include "index/segment.h"
#include "index/segment_build.h"
#include "index/spool.h"
#include "index/xapian_guard.h"

namespace onrecord {

namespace {

namespace fs = std::filesystem;

/// Share of a publication that posting takes; cleaning, merging and syncing take the rest.
constexpr double posting_share = 0.9;

/// Facts come from our own extraction; what points outside of them is a bug there.
void check_ranges(const Facts& facts)
{
    for (const Quote& quote : facts.quotes)
        if (quote.words.begin > quote.words.end || quote.words.end > facts.text.size() ||
            (quote.speaker != no_speaker && quote.speaker >= facts.speakers.size()))
            throw Error(ErrorKind::internal,
                        "a quote of article '" + facts.id + "' lies outside of it");
}

/// Made by a version whose segments lack something.
bool is_of_old(const Manifest& manifest)
{
    return manifest.schema < segments_schema && !manifest.segments.empty();
}

}  // namespace

struct IndexWriter::Impl {
    Impl(const fs::path& folder, const WriterOptions& wanted)
        : index(folder),
          options(wanted),
          lock(prepare_and_lock(index, options.wait)),
          manifest(open_manifest(index)),
          aside(index),
          known(index, manifest),
          removed(manifest.segments.size())
    {
        options.jobs = jobs_or_cores(options.jobs);
    }

    void build_spooled(const std::function<void(double)>& progress);
    Manifest make_generation(const std::function<void(double)>& progress);
    void count_totals(const Manifest& now);

    const fs::path index;
    WriterOptions options;
    FileLock lock;
    const Manifest manifest;
    AsideFolder aside;
    KnownArticles known;
    std::mutex mutex;                  ///< guards all below
    std::vector<DocumentSet> removed;  ///< documents, for each published segment
    HashTable<Nothing> put;            ///< hashes of the ids put
    std::unique_ptr<Spool> spool;
    std::vector<Candidate> built;
    PublishReport report;
};

/// Makes a segment of what is spooled.
void IndexWriter::Impl::build_spooled(const std::function<void(double)>& progress)
{
    if (!spool)
        return;
    spool->close();
    const auto total = static_cast<double>(spool->count());
    std::mutex progress_mutex;
    std::size_t done = 0;
    const SegmentPaths paths = aside.new_segment();
    const auto tell = [&](std::size_t more) {
        const std::scoped_lock guard(progress_mutex);
        done += more;
        if (progress)
            progress(posting_share * static_cast<double>(done) / total);
    };
    build_segment(*spool, paths, options.jobs, tell, options.give_memory_back);
    spool.reset();
    built.push_back(new_candidate(paths, true));
    give_memory_back(options);
}

/// Makes the next generation visible.
Manifest IndexWriter::Impl::make_generation(const std::function<void(double)>& progress)
{
    put = {};
    build_spooled(progress);
    std::vector<Candidate> segments =
        remaining_segments(index, manifest, removed, Tolerance::some, aside, options.jobs);
    std::ranges::move(built, std::back_inserter(segments));
    merge_small_segments(segments, aside);
    give_memory_back(options);
    Manifest next = publish_generation(index, manifest, std::move(segments), aside, options.jobs);
    if (progress)
        progress(1);
    return next;
}

void IndexWriter::Impl::count_totals(const Manifest& now)
{
    report.segments = now.segments.size();
    const Totals totals = totals_of(now);
    report.articles = totals.articles;
    report.quotes = totals.quotes;
    report.bytes = totals.bytes;
}

void give_memory_back(const WriterOptions& options)
{
    if (options.give_memory_back)
        options.give_memory_back();
}

bool is_writing_index()
{
    return xapian_writers() > 0;
}

IndexWriter::IndexWriter(const fs::path& index, const WriterOptions& options)
    : impl_(std::make_unique<Impl>(index, options))
{
}

IndexWriter::~IndexWriter() = default;

const KnownArticles& IndexWriter::known() const
{
    return impl_->known;
}

void IndexWriter::put(const Facts& facts)
{
    check_ranges(facts);
    const std::string frame = compress(encode_article(facts));
    const std::optional<ArticlePlace> old = impl_->known.place(facts.id);
    const std::scoped_lock guard(impl_->mutex);
    if (!impl_->put.insert(hash_bytes(facts.id), {}).second)
        throw Error(ErrorKind::internal, "article '" + facts.id + "' was put twice in one run");
    if (!impl_->spool) {
        if (impl_->options.expect_articles)
            impl_->options.expect_articles();
        impl_->spool = std::make_unique<Spool>(impl_->aside.path() / "spool");
    }
    impl_->spool->append(facts, frame);
    if (old)
        impl_->removed[old->segment].insert(old->document);
    ++(old ? impl_->report.replaced : impl_->report.added);
    if (impl_->spool->size() >= impl_->options.spool_bytes)
        impl_->build_spooled({});
}

void IndexWriter::erase(std::string_view id)
{
    const std::optional<ArticlePlace> old = impl_->known.place(id);
    const std::scoped_lock guard(impl_->mutex);
    if (old && impl_->removed[old->segment].insert(old->document))
        ++impl_->report.deleted;
}

PublishReport IndexWriter::publish(const std::function<void(double)>& progress)
{
    const std::scoped_lock guard(impl_->mutex);
    PublishReport& report = impl_->report;
    report.changed = report.added + report.replaced + report.deleted > 0 ||
                     !index_exists(impl_->index) || is_of_old(impl_->manifest);
    impl_->count_totals(report.changed ? impl_->make_generation(progress) : impl_->manifest);
    return report;
}

}  // namespace onrecord
