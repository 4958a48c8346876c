#include "index/reader.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>
#include <system_error>
#include <utility>

#include "base/error.h"
#include "index/file_lock.h"
#include "index/metadata.h"
#include "index/segment.h"
#include "index/xapian_guard.h"
#include "schema/terms.h"
#include "text/words.h"

namespace onrecord {

namespace {

namespace fs = std::filesystem;

/// A database without documents; Xapian cannot search one that has no part at all.
Xapian::Database empty_database()
{
    return Xapian::WritableDatabase(std::string(), Xapian::DB_BACKEND_INMEMORY);
}

/// Keeps every segment of a manifest on disk; absent when one is already gone.
std::optional<std::vector<FileLock>> lock_segments(const fs::path& index, const Manifest& manifest)
{
    std::vector<FileLock> locks;
    for (const SegmentInfo& segment : manifest.segments) {
        std::optional<FileLock> lock = FileLock::shared(segment_paths(index, segment.name).lock());
        if (!lock)
            return std::nullopt;
        locks.push_back(std::move(*lock));
    }
    return locks;
}

std::set<std::string> list_under(const Xapian::Database& db, const std::string& key)
{
    std::vector<std::string> items = split_list(db.get_metadata(key));
    return {std::make_move_iterator(items.begin()), std::make_move_iterator(items.end())};
}

/// The name keys of one segment that hold all of `words`, sorted.
std::vector<std::string> keys_with_all(const Xapian::Database& db, const Field& field,
                                       const std::vector<std::string>& words)
{
    const auto keys_with = [&](const std::string& word) {
        return split_list(db.get_metadata(names_key(field.prefix, word)));
    };
    std::vector<std::string> keys = keys_with(words.front());
    for (std::size_t i = 1; i < words.size() && !keys.empty(); ++i) {
        std::vector<std::string> both;
        std::ranges::set_intersection(keys, keys_with(words[i]), std::back_inserter(both));
        keys = std::move(both);
    }
    return keys;
}

void add_table_sizes(const fs::path& folder, const std::string& kind,
                     std::map<std::string, std::uint64_t>& sizes)
{
    for (const fs::directory_entry& entry : fs::directory_iterator(folder))
        if (entry.path().extension() == ".glass")
            sizes[kind + "/" + entry.path().stem().string()] += entry.file_size();
}

}  // namespace

struct IndexReader::Impl {
    fs::path index;
    Manifest manifest;
    std::vector<FileLock> locks;
    std::vector<Xapian::Database> segments;  ///< articles databases, as in the manifest
    Xapian::Database articles;
    Xapian::Database quotes;

    void lock_generation();
    void open_databases();
};

/// Locks come first, the manifest is read again after: when it is unchanged then, no writer can
/// have begun to remove what it names.
void IndexReader::Impl::lock_generation()
{
    constexpr int most_tries = 100;
    for (int i = 0; i < most_tries; ++i) {
        manifest = read_manifest(index);
        std::optional<std::vector<FileLock>> taken = lock_segments(index, manifest);
        if (read_manifest(index).generation != manifest.generation)
            continue;
        if (!taken)
            throw Error(ErrorKind::index,
                        "the index '" + index.string() + "' lacks a segment that it names",
                        "build it again with onrecord-index into a new folder");
        locks = std::move(*taken);
        return;
    }
    throw Error(ErrorKind::index,
                "the index '" + index.string() + "' changes too often to be opened");
}

void IndexReader::Impl::open_databases()
{
    for (const SegmentInfo& segment : manifest.segments) {
        const SegmentPaths paths = segment_paths(index, segment.name);
        segments.emplace_back(paths.articles().string());
        articles.add_database(segments.back());
        quotes.add_database(Xapian::Database(paths.quotes().string()));
    }
    if (segments.empty()) {
        articles = empty_database();
        quotes = empty_database();
    }
}

IndexReader::IndexReader(const fs::path& index) : impl_(std::make_unique<Impl>())
{
    impl_->index = index;
    impl_->lock_generation();
    with_xapian([&] { impl_->open_databases(); });
}

IndexReader::~IndexReader() = default;
IndexReader::IndexReader(IndexReader&&) noexcept = default;
IndexReader& IndexReader::operator=(IndexReader&&) noexcept = default;

const Manifest& IndexReader::manifest() const
{
    return impl_->manifest;
}

const Xapian::Database& IndexReader::articles() const
{
    return impl_->articles;
}

const Xapian::Database& IndexReader::quotes() const
{
    return impl_->quotes;
}

std::optional<Facts> IndexReader::find_article(std::string_view id) const
{
    return with_xapian([&]() -> std::optional<Facts> {
        const std::string term = make_term(term::id_prefix, id);
        const auto found = impl_->articles.postlist_begin(term);
        if (found == impl_->articles.postlist_end(term))
            return std::nullopt;
        return decode_article(impl_->articles.get_document(*found).get_data());
    });
}

std::vector<QuoteRecord> IndexReader::quotes_of(std::string_view id) const
{
    return with_xapian([&] {
        std::vector<QuoteRecord> records;
        for (std::uint32_t number = 0;; ++number) {
            const std::string term = make_term(term::id_prefix, quote_id(id, number));
            const auto found = impl_->quotes.postlist_begin(term);
            if (found == impl_->quotes.postlist_end(term))
                break;
            records.push_back(decode_quote(impl_->quotes.get_document(*found).get_data()));
        }
        return records;
    });
}

std::vector<std::pair<std::string, std::uint64_t>> IndexReader::languages() const
{
    std::map<std::string, std::uint64_t> sums;
    for (const SegmentInfo& segment : impl_->manifest.segments)
        for (const auto& [tag, count] : segment.languages)
            sums[tag] += count;
    std::vector<std::pair<std::string, std::uint64_t>> ordered(sums.begin(), sums.end());
    std::ranges::stable_sort(ordered, std::greater<>(),
                             [](const auto& entry) { return entry.second; });
    return ordered;
}

std::vector<std::string> IndexReader::forms(std::string_view term) const
{
    return with_xapian([&] {
        std::set<const LanguageProfile*> profiles;
        for (const auto& [tag, count] : languages())
            if (const LanguageProfile* profile = stemmed_language(tag))
                profiles.insert(profile);
        std::set<std::string> found;
        const std::string word(term);
        for (const LanguageProfile* profile : profiles) {
            const std::string key =
                forms_key(profile->tag, Xapian::Stem(std::string(profile->stemmer))(word));
            for (const Xapian::Database& db : impl_->segments)
                found.merge(list_under(db, key));
        }
        if (!word.empty() && impl_->articles.term_exists(word))
            found.insert(word);
        return std::vector<std::string>(found.begin(), found.end());
    });
}

std::vector<NameEntry> IndexReader::find_names(const Field& field, std::string_view words) const
{
    return with_xapian([&] {
        std::vector<NameEntry> entries;
        const std::vector<std::string> terms = word_terms(words);
        if (terms.empty())
            return entries;
        std::set<std::string> keys;
        for (const Xapian::Database& db : impl_->segments)
            for (std::string& key : keys_with_all(db, field, terms))
                keys.insert(std::move(key));
        for (const std::string& key : keys) {
            std::set<std::string> shown;
            for (const Xapian::Database& db : impl_->segments)
                shown.merge(list_under(db, spellings_key(field.prefix, key)));
            entries.push_back({key,
                               {shown.begin(), shown.end()},
                               impl_->articles.get_termfreq(make_term(field.prefix, key))});
        }
        return entries;
    });
}

std::vector<TableSize> IndexReader::table_sizes() const
try {
    std::map<std::string, std::uint64_t> sizes;
    for (const SegmentInfo& segment : impl_->manifest.segments) {
        const SegmentPaths paths = segment_paths(impl_->index, segment.name);
        add_table_sizes(paths.articles(), "articles", sizes);
        add_table_sizes(paths.quotes(), "quotes", sizes);
    }
    std::vector<TableSize> tables;
    for (const auto& [name, bytes] : sizes)
        tables.push_back({name, bytes});
    return tables;
} catch (const fs::filesystem_error& error) {
    throw Error(ErrorKind::io, error.what());
}

}  // namespace onrecord
