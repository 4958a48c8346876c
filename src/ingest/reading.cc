#include "ingest/reading.h"

#include <algorithm>
#include <filesystem>
#include <memory>
#include <system_error>
#include <thread>
#include <utility>

#include "extract/extract.h"

namespace onrecord {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t jobs_a_thread = 64;

std::size_t size_of(const Article& article)
{
    constexpr std::size_t overhead = 1000;
    return overhead + article.text.size() + article.title.size();
}

std::string too_long(std::size_t bytes, std::size_t most)
{
    return "its text is " + std::to_string(bytes) + " bytes long; --memory leaves room for " +
           std::to_string(most);
}

std::string absolute(const std::string& path)
{
    std::error_code error;
    const fs::path whole = fs::absolute(path, error).lexically_normal();
    return error ? path : whole.string();
}

/// The archive in which a member lies ("news.zip" of "news.zip!a.txt"); other paths unchanged. As
/// names of files may hold a '!' too, the disk says which it is.
std::string archive_of(const std::string& path)
{
    std::error_code ignored;
    for (std::size_t at = path.find('!'); at != std::string::npos; at = path.find('!', at + 1)) {
        std::string before = path.substr(0, at);
        if (fs::is_regular_file(before, ignored))
            return before;
    }
    return path;
}

/// Adds up the sizes of all inputs.
class SizeSum : public InputSink {
public:
    SizeSum(const std::atomic<bool>& stop, const std::stop_token& ended)
        : stop_(stop), ended_(ended)
    {
    }
    bool input(Input&& input) override
    {
        known_ = known_ && input.file != "-";
        sum_ += input.bytes;
        return known_ && !stop_ && !ended_.stop_requested();
    }
    void reject(Reject&&) override {}
    /// 0 when it cannot be known.
    [[nodiscard]] std::uint64_t sum() const { return known_ ? sum_ : 0; }

private:
    const std::atomic<bool>& stop_;
    const std::stop_token& ended_;
    bool known_ = true;
    std::uint64_t sum_ = 0;
};

/// What was mended in reading comes before what was in extracting.
void tell(const std::vector<std::string>& repairs, Facts& facts)
{
    facts.repairs.insert(facts.repairs.begin(), repairs.begin(), repairs.end());
}

}  // namespace

std::string file_of(const Origin& origin)
{
    if (origin.root.empty())
        return {};
    std::error_code ignored;
    if (!fs::is_directory(origin.root, ignored))
        return origin.root;
    return archive_of((fs::path(origin.root) / origin.relative_path).lexically_normal().string());
}

ExplainedFacts explain_from(ReadArticle&& read)
{
    ExplainedFacts explained = explain_facts(std::move(read.article));
    tell(read.repairs, explained.facts);
    return explained;
}

Facts extract_from(ReadArticle&& read, bool quotes)
{
    Facts facts = quotes ? extract_facts(std::move(read.article))
                         : facts_without_quotes(std::move(read.article));
    tell(read.repairs, facts);
    return facts;
}

unsigned worker_threads(const IngestOptions& options)
{
    return options.jobs != 0 ? options.jobs : std::max(1U, std::thread::hardware_concurrency());
}

Reading::Reading(const IngestOptions& options, Progress& progress, const std::atomic<bool>& stop,
                 MakeJob make_job, OnReject on_reject, OnRepair on_repair)
    : options_(options),
      progress_(progress),
      stop_(stop),
      make_job_(std::move(make_job)),
      on_reject_(std::move(on_reject)),
      on_repair_(std::move(on_repair)),
      workers_(worker_threads(options), jobs_a_thread * worker_threads(options),
               options.bytes_under_way)
{
}

void Reading::run()
{
    std::jthread look_ahead;
    if (options_.look_ahead)
        look_ahead = std::jthread([this](const std::stop_token& ended) {
            SizeSum sum(stop_, ended);
            find_inputs(options_.paths, sum, options_.leave_out);
            progress_.bytes_total = sum.sum();
        });
    find_inputs(options_.paths, *this, options_.leave_out);
    workers_.finish();
}

bool Reading::input(Input&& found)
{
    file_ = file_of(found.origin);
    read_input(found, options_.format, options_.reading, *this, &progress_.bytes_read);
    tell_repairs();
    file_.clear();
    return !stopped();
}

bool Reading::article(Article&& article)
{
    ReadArticle read{std::move(article), {}};
    const std::size_t record = read.article.origin.record;
    std::erase_if(mended_, [&](const auto& mended) {
        if (mended.first.record == record)
            read.repairs.push_back(mended.second);
        return mended.first.record == record;
    });
    tell_repairs();
    if (const std::size_t bytes = read.article.text.size(); bytes > options_.text_bytes) {
        const Origin& origin = read.article.origin;
        reject({origin.path, record, 0, too_long(bytes, options_.text_bytes)});
        return !stopped();
    }
    const std::size_t bytes = size_of(read.article);
    give(bytes, make_job_(std::move(read)));
    ++progress_.articles;
    return !stopped();
}

void Reading::reject(Reject&& reject)
{
    const std::string file = file_.empty() && reject.path != "-" ? absolute(reject.path) : file_;
    give(0, [this, reject = std::move(reject), file] {
        return [this, reject, file] { on_reject_(reject, file); };
    });
}

void Reading::repaired(const Origin& origin, std::string_view what)
{
    mended_.emplace_back(origin, what);
}

/// Of what belongs to no article.
void Reading::tell_repairs()
{
    for (const auto& mended : mended_)
        give(0, [this, mended] {
            return [this, mended] { on_repair_(mended.first, mended.second); };
        });
    mended_.clear();
}

void Reading::give(std::size_t bytes, OrderedWorkers::Job job)
{
    if (!failed_)
        failed_ = !workers_.give(bytes, std::move(job));
}

}  // namespace onrecord
