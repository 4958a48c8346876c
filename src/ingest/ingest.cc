#include "ingest/ingest.h"

#include <filesystem>
#include <memory>
#include <system_error>
#include <utility>

#include "article/identity.h"
#include "base/error.h"
#include "ingest/prune.h"
#include "ingest/published_hash.h"
#include "ingest/reading.h"
#include "ingest/seen_ids.h"
#include "ingest/tally.h"

namespace onrecord {

namespace {

namespace fs = std::filesystem;

bool exists(const std::string& file)
{
    std::error_code ignored;
    return !file.empty() && fs::exists(file, ignored);
}

bool lies_elsewhere(const Origin& a, const Origin& b)
{
    return a.root != b.root && file_of(a) != file_of(b);
}

/// One run, with or without a writer.
class IngestRun {
public:
    IngestRun(const IngestOptions& options, const KnownArticles& known, IndexWriter* writer,
              const IngestEvents& events, Progress& progress, const std::atomic<bool>& stop)
        : options_(options),
          known_(known),
          writer_(writer),
          progress_(progress),
          stop_(stop),
          tally_(events, progress),
          reading_(
              options, progress, stop, [this](ReadArticle&& a) { return job_for(std::move(a)); },
              [this](const Reject& reject, const std::string& file) { note(reject, file); },
              [this](const Origin& at, const std::string& what) { tally_.repaired(at, what); })
    {
    }

    IngestReport run()
    {
        reading_.run();
        tally_.report.interrupted = stop_;
        if (options_.prune && !tally_.report.interrupted)
            prune();
        seen_ = {};  // publishing needs its memory
        if (writer_ != nullptr)
            publish();
        return tally_.report;
    }

private:
    using HandOn = OrderedWorkers::HandOn;

    OrderedWorkers::Job job_for(ReadArticle&& given);
    HandOn compare_and_extract(const std::shared_ptr<ReadArticle>& read, const std::string& id,
                               const Hash128& content);
    HandOn extract(const std::shared_ptr<ReadArticle>& read, const std::string& id,
                   const Hash128& hash, bool replaces);
    HandOn reject(const Origin& origin, const std::string& reason);
    void note(const Reject& reject, const std::string& file);
    void take(const Facts& facts, bool replaces);
    void prune();
    void publish();

    const IngestOptions& options_;
    const KnownArticles& known_;
    IndexWriter* writer_;
    Progress& progress_;
    const std::atomic<bool>& stop_;
    SeenIds seen_;  ///< of the reading thread
    RejectedFiles rejected_files_;
    Tally tally_;
    Reading reading_;
};

/// Called in input order: which article of an id comes first is decided here.
OrderedWorkers::Job IngestRun::job_for(ReadArticle&& given)
{
    const std::string id = article_id(given.article);
    const Hash128 content = content_hash(given.article);
    const Origin& origin = given.article.origin;
    const SeenIds::Verdict seen = seen_.note(id, content, origin);
    if (!options_.partition.holds(id))
        return [this] { return [this] { ++tally_.report.elsewhere; }; };
    switch (seen) {
        case SeenIds::Verdict::same:
            return [this] {
                return [this] {
                    ++tally_.report.read;
                    ++tally_.report.duplicates;
                };
            };
        case SeenIds::Verdict::different:
            return
                [this, origin, reason = "id '" + id + "' already read from " + seen_.place_of(id)] {
                    return reject(origin, reason);
                };
        case SeenIds::Verdict::first:
            break;
    }
    const auto read = std::make_shared<ReadArticle>(std::move(given));
    return [this, read, id, content] { return compare_and_extract(read, id, content); };
}

/// On any worker: what is published already is not extracted again.
IngestRun::HandOn IngestRun::compare_and_extract(const std::shared_ptr<ReadArticle>& read,
                                                 const std::string& id, const Hash128& content)
{
    const Article& article = read->article;
    const Hash128 hash = published_hash(content, options_.extractor, options_.quotes);
    const std::optional<KnownArticle> known = known_.find(id);
    if (!known)
        return extract(read, id, hash, false);
    const bool moved = lies_elsewhere(known->origin, article.origin);
    const bool old_is_there = moved && exists(file_of(known->origin));
    if (known->content == hash && (!moved || old_is_there))
        return [this] {
            ++tally_.report.read;
            ++tally_.report.unchanged;
        };
    // A stated id is the publisher's word that this is the same article; one made from a relative
    // path says nothing where two folders hold a file of that name.
    const bool id_is_stated = !article.id.empty() || !article.url.empty();
    if (old_is_there && !id_is_stated)
        return reject(article.origin, "id '" + id + "' already taken by " + file_of(known->origin));
    return extract(read, id, hash, true);
}

IngestRun::HandOn IngestRun::extract(const std::shared_ptr<ReadArticle>& read,
                                     const std::string& id, const Hash128& hash, bool replaces)
{
    const auto facts = std::make_shared<Facts>(extract_from(std::move(*read), options_.quotes));
    facts->id = id;
    facts->content = hash;
    return [this, facts, replaces] { take(*facts, replaces); };
}

IngestRun::HandOn IngestRun::reject(const Origin& origin, const std::string& reason)
{
    return [this, origin, reason] {
        note({origin.path, origin.record, 0, reason}, file_of(origin));
    };
}

void IngestRun::note(const Reject& reject, const std::string& file)
{
    rejected_files_.add(file);
    tally_.reject(reject);
}

void IngestRun::take(const Facts& facts, bool replaces)
{
    tally_.read(facts);
    ++(replaces ? tally_.report.replaced : tally_.report.added);
    tally_.report.quotes += facts.quotes.size();
    if (writer_ != nullptr)
        writer_->put(facts);
}

void IngestRun::prune()
{
    find_vanished(known_, existing_roots(options_.paths), seen_, rejected_files_,
                  [this](const std::string& id, const Origin& origin) {
                      tally_.deleted(id, origin);
                      if (writer_ != nullptr)
                          writer_->erase(id);
                  });
}

void IngestRun::publish()
{
    progress_.publishing_percent = 0;
    tally_.report.published = writer_->publish(
        [this](double share) { progress_.publishing_percent = static_cast<int>(share * 100); });
}

}  // namespace

IngestReport ingest(const IngestOptions& options, IndexWriter& writer, const IngestEvents& events,
                    Progress& progress, const std::atomic<bool>& stop)
{
    return IngestRun(options, writer.known(), &writer, events, progress, stop).run();
}

IngestReport rehearse_ingest(const IngestOptions& options, const KnownArticles& known,
                             const IngestEvents& events, Progress& progress,
                             const std::atomic<bool>& stop)
{
    return IngestRun(options, known, nullptr, events, progress, stop).run();
}

}  // namespace onrecord
