#include "index/reader.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>
#include <utility>

#include "base/error.h"
#include "index/locked_generation.h"
#include "index/record_fields.h"
#include "index/removal.h"
#include "index/segment.h"
#include "index/xapian_guard.h"
#include "schema/terms.h"
#include "text/words.h"

namespace onrecord {

namespace {

namespace fs = std::filesystem;

/// The name keys of one segment that hold all of `words`, sorted.
std::vector<std::string_view> keys_with_all(const NameFile& names, const Field& field,
                                            const std::vector<std::string>& words)
{
    std::vector<std::string_view> keys = list_items(names.keys_with(field.prefix, words.front()));
    for (std::size_t i = 1; i < words.size() && !keys.empty(); ++i) {
        std::vector<std::string_view> both;
        std::ranges::set_intersection(keys, list_items(names.keys_with(field.prefix, words[i])),
                                      std::back_inserter(both));
        keys = std::move(both);
    }
    return keys;
}

void append_items(const std::vector<std::string_view>& more, std::vector<std::string>& items)
{
    items.insert(items.end(), more.begin(), more.end());
}

std::vector<std::string> sorted_once(std::vector<std::string>&& items)
{
    std::ranges::sort(items);
    items.erase(std::unique(items.begin(), items.end()), items.end());
    return std::move(items);
}

std::vector<NameEntry> entries_of(const std::map<std::string, NameCounts>& counts)
{
    std::vector<NameEntry> entries;
    for (const auto& [key, count] : counts)
        entries.push_back({key, count.articles, count.quotes});
    return entries;
}

/// Articles by language tag.
std::map<std::string, std::uint64_t> languages_of(const Manifest& manifest)
{
    std::map<std::string, std::uint64_t> sums;
    for (const SegmentInfo& segment : manifest.segments) {
        for (const auto& [tag, count] : segment.languages)
            sums[tag] += count;
        for (const SegmentInfo& removal : segment.removals)
            for (const auto& [tag, count] : removal.languages)
                take_away(sums[tag], count);
    }
    std::erase_if(sums, [](const auto& entry) { return entry.second == 0; });
    return sums;
}

}  // namespace

struct IndexReader::Impl {
    explicit Impl(const fs::path& folder)
        : index(folder),
          generation(folder),
          manifest(generation.manifest()),
          stories(open_stories(folder, manifest))
    {
    }

    fs::path index;
    LockedGeneration generation;
    const Manifest& manifest;
    StoryFile stories;
    std::vector<OpenSegment> segments;  ///< as in the manifest
    /// Of the languages of the index: profiles and their stemmers.
    std::map<const LanguageProfile*, Xapian::Stem> stemmers;

    void open_segments();
    void make_stemmers();
};

void IndexReader::Impl::open_segments()
{
    DocumentNumber articles = 0;
    DocumentNumber quotes = 0;
    for (const SegmentInfo& info : manifest.segments) {
        const OpenSegment& segment = segments.emplace_back(index, info, articles, quotes);
        articles += segment.count(Unit::articles);
        quotes += segment.count(Unit::quotes);
    }
}

void IndexReader::Impl::make_stemmers()
{
    for (const auto& [tag, count] : languages_of(manifest))
        if (const LanguageProfile* profile = stemmed_language(tag))
            stemmers.try_emplace(profile, std::string(profile->stemmer));
}

IndexReader::IndexReader(const fs::path& index) : impl_(std::make_unique<Impl>(index))
{
    with_xapian([&] {
        impl_->open_segments();
        impl_->make_stemmers();
    });
}

IndexReader::~IndexReader() = default;
IndexReader::IndexReader(IndexReader&&) noexcept = default;
IndexReader& IndexReader::operator=(IndexReader&&) noexcept = default;

const Manifest& IndexReader::manifest() const
{
    return impl_->manifest;
}

const std::vector<OpenSegment>& IndexReader::segments() const
{
    return impl_->segments;
}

DocumentNumber IndexReader::count(Unit unit) const
{
    DocumentNumber count = last(unit);
    for (const OpenSegment& segment : impl_->segments)
        count -= static_cast<DocumentNumber>(segment.removed(unit).size());
    return count;
}

DocumentNumber IndexReader::last(Unit unit) const
{
    if (impl_->segments.empty())
        return 0;
    return impl_->segments.back().before(unit) + impl_->segments.back().count(unit);
}

SegmentDocument IndexReader::in_segment(Unit unit, DocumentNumber document) const
{
    const auto next = std::ranges::lower_bound(
        impl_->segments, document, {},
        [unit](const OpenSegment& segment) { return segment.before(unit); });
    if (document == 0 || document > last(unit))
        damaged_record();
    const auto segment = static_cast<std::size_t>(next - impl_->segments.begin()) - 1;
    return {segment, document - impl_->segments[segment].before(unit)};
}

std::uint64_t IndexReader::with_term(Unit unit, const std::string& term) const
{
    return with_xapian([&] {
        std::uint64_t sum = 0;
        for (const OpenSegment& segment : impl_->segments)
            sum += segment.with_term(unit, term);
        return sum;
    });
}

std::uint64_t IndexReader::articles_with(std::string_view word) const
{
    return use_of(word).articles;
}

WordUse IndexReader::use_of(std::string_view word) const
{
    return with_xapian([&] {
        WordUse sum;
        for (const OpenSegment& segment : impl_->segments)
            sum += segment.use_of(word);
        return sum;
    });
}

double IndexReader::average_length(Unit unit) const
{
    return with_xapian([&] {
        std::uint64_t sum = 0;
        for (const OpenSegment& segment : impl_->segments)
            sum += segment.total_length(unit);
        const DocumentNumber documents = count(unit);
        return documents == 0 ? 0.0 : static_cast<double>(sum) / documents;
    });
}

std::vector<std::string> IndexReader::article_terms(const std::string& prefix) const
{
    return with_xapian([&] {
        std::set<std::string> terms;
        for (const OpenSegment& segment : impl_->segments) {
            const Xapian::Database& db = segment.articles;
            const bool whole = segment.removed(Unit::articles).empty();
            for (auto at = db.allterms_begin(prefix); at != db.allterms_end(prefix); ++at)
                if (whole || segment.with_term(Unit::articles, *at) > 0)
                    terms.insert(terms.end(), *at);
        }
        return std::vector<std::string>(terms.begin(), terms.end());
    });
}

Facts IndexReader::article(DocumentNumber article) const
{
    return decode_article(record(article));
}

std::string IndexReader::record(DocumentNumber article) const
{
    const SegmentDocument at = in_segment(Unit::articles, article);
    return impl_->segments[at.segment].files.records.record(at.number);
}

ArticleKey IndexReader::key(DocumentNumber article) const
{
    return decode_key(record(article));
}

DayRange IndexReader::days(DocumentNumber article) const
{
    const SegmentDocument at = in_segment(Unit::articles, article);
    return impl_->segments[at.segment].files.records.days(at.number);
}

QuotePlace IndexReader::place(DocumentNumber quote) const
{
    const SegmentDocument at = in_segment(Unit::quotes, quote);
    const OpenSegment& segment = impl_->segments[at.segment];
    QuotePlace place = segment.files.quotes.place(at.number);
    place.article += segment.articles_before;
    return place;
}

StoryNumber IndexReader::story(DocumentNumber article) const
{
    return impl_->stories.story(article);
}

const StoryFile& IndexReader::stories() const
{
    return impl_->stories;
}

std::optional<DocumentNumber> IndexReader::find_number(std::string_view id) const
{
    return with_xapian([&]() -> std::optional<DocumentNumber> {
        const std::string term = make_term(term::id_prefix, id);
        for (const OpenSegment& segment : impl_->segments) {
            const DocumentSet& removed = segment.removed(Unit::articles);
            if (const auto found = first_left(segment.articles, term, removed))
                return segment.articles_before + *found;
        }
        return std::nullopt;
    });
}

std::optional<Facts> IndexReader::find_article(std::string_view id) const
{
    const std::optional<DocumentNumber> number = find_number(id);
    return number ? std::optional(article(*number)) : std::nullopt;
}

std::vector<QuoteRecord> IndexReader::quotes_of(std::string_view id) const
{
    std::vector<QuoteRecord> records;
    if (const std::optional<Facts> article = find_article(id))
        for (std::uint32_t number = 0; number < article->quotes.size(); ++number)
            records.push_back(quote_record(*article, number));
    return records;
}

std::vector<std::pair<std::string, std::uint64_t>> IndexReader::languages() const
{
    const std::map<std::string, std::uint64_t> sums = languages_of(impl_->manifest);
    std::vector<std::pair<std::string, std::uint64_t>> ordered(sums.begin(), sums.end());
    std::ranges::stable_sort(ordered, std::greater<>(),
                             [](const auto& entry) { return entry.second; });
    return ordered;
}

std::vector<std::string> IndexReader::forms(std::string_view term) const
{
    return with_xapian([&] {
        std::vector<std::string> found;
        const std::string word(term);
        for (const OpenSegment& segment : impl_->segments) {
            for (const auto& [profile, stem] : impl_->stemmers)
                append_items(segment.forms(*profile, stem(word)), found);
            if (segment.use_of(word).articles > 0)
                found.push_back(word);
        }
        return sorted_once(std::move(found));
    });
}

std::vector<NameEntry> IndexReader::find_names(const Field& field, std::string_view words) const
{
    const std::vector<std::string> terms = word_terms(words);
    if (terms.empty())
        return {};
    std::map<std::string, NameCounts> found;
    for (const OpenSegment& segment : impl_->segments)
        for (const std::string_view key : keys_with_all(segment.files.names, field, terms))
            if (const NameCounts counts = segment.name_counts(field.prefix, key);
                counts.articles > 0)
                found[std::string(key)] += counts;
    return entries_of(found);
}

std::vector<NameEntry> IndexReader::all_names(const Field& field) const
{
    std::map<std::string, NameCounts> found;
    for (const OpenSegment& segment : impl_->segments)
        segment.files.names.for_each(field.prefix, [&](std::string_view key, NameCounts counts) {
            found[std::string(key)] += counts;
        });
    for (const OpenSegment& segment : impl_->segments)
        for (const SegmentTables& removal : segment.removals())
            removal.files.names.for_each(field.prefix,
                                         [&](std::string_view key, NameCounts counts) {
                                             take_away(found[std::string(key)], counts);
                                         });
    std::erase_if(found, [](const auto& entry) { return entry.second.articles == 0; });
    return entries_of(found);
}

NameCounts IndexReader::name_counts(const Field& field, std::string_view key) const
{
    NameCounts sum;
    for (const OpenSegment& segment : impl_->segments)
        sum += segment.name_counts(field.prefix, key);
    return sum;
}

std::vector<std::string> IndexReader::spellings(const Field& field, std::string_view key) const
{
    return with_xapian([&] {
        std::vector<std::string> shown;
        for (const OpenSegment& segment : impl_->segments)
            append_items(segment.spellings(field, key), shown);
        return sorted_once(std::move(shown));
    });
}

std::vector<TableSize> IndexReader::table_sizes() const
{
    return onrecord::table_sizes(impl_->index, impl_->manifest);
}

}  // namespace onrecord
