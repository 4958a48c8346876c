#include "index/open_segment.h"

#include <algorithm>
#include <utility>

#include "index/form_file.h"
#include "index/record.h"
#include "index/removal.h"
#include "schema/terms.h"

namespace onrecord {

namespace {

/// Is there a document with both terms that was not removed?
bool has_both(const Xapian::Database& database, const std::string& one, const std::string& other,
              const DocumentSet& removed)
{
    auto at = database.postlist_begin(one);
    auto other_at = database.postlist_begin(other);
    const auto end = database.postlist_end(one);
    const auto other_end = database.postlist_end(other);
    while (at != end && other_at != other_end) {
        if (*at < *other_at)
            at.skip_to(*other_at);
        else if (*other_at < *at)
            other_at.skip_to(*at);
        else if (!removed.contains(*at))
            return true;
        else
            ++at;
    }
    return false;
}

/// Xapian counts a word of the title twice, so that it knows what a file of words of before schema
/// 10 does not say.
WordUse use_in(const SegmentTables& tables, std::string_view word)
{
    WordUse use = tables.files.words.use_of(word);
    if (use.articles > 0 && !tables.files.words.counts_titles()) {
        std::uint64_t in_titles = tables.articles.get_collection_freq(std::string(word));
        take_away(in_titles, use.occurrences);
        use.in_titles = static_cast<std::uint32_t>(in_titles);
    }
    return use;
}

}  // namespace

SegmentTables::SegmentTables(const SegmentPaths& paths)
    : articles(paths.articles().string()), quotes(paths.quotes().string()), files(paths)
{
}

OpenSegment::OpenSegment(const std::filesystem::path& index, const SegmentInfo& info,
                         DocumentNumber before_articles, DocumentNumber before_quotes)
    : SegmentTables(segment_paths(index, info.name)),
      articles_before(before_articles),
      quotes_before(before_quotes)
{
    if (info.removals.empty())
        return;
    for (const SegmentInfo& removal : info.removals)
        removals_.emplace_back(segment_paths(index, removal.name));
    removed_articles_ = removed_articles(index, info);
    removed_quotes_ = quotes_in(removed_articles_, files.quotes);
    for (const auto& [tag, count] : info.languages)
        languages_.push_back(tag);
}

std::uint64_t OpenSegment::with_term(Unit unit, const std::string& term) const
{
    std::uint64_t documents = database(unit).get_termfreq(term);
    for (const SegmentTables& removal : removals_)
        take_away(documents, removal.database(unit).get_termfreq(term));
    return documents;
}

std::uint64_t OpenSegment::total_length(Unit unit) const
{
    std::uint64_t length = database(unit).get_total_length();
    for (const SegmentTables& removal : removals_)
        take_away(length, removal.database(unit).get_total_length());
    return length;
}

WordUse OpenSegment::use_of(std::string_view word) const
{
    WordUse use = use_in(*this, word);
    for (const SegmentTables& removal : removals_)
        take_away(use, use_in(removal, word));
    return use;
}

std::vector<std::string_view> OpenSegment::forms(const LanguageProfile& profile,
                                                 std::string_view stem) const
{
    std::vector<std::string_view> words = list_items(files.forms.forms(profile.tag, stem));
    for (const SegmentTables& removal : removals_)
        for (const std::string_view word : list_items(removal.files.forms.forms(profile.tag, stem)))
            if (!has_form_left(profile, word))
                std::erase(words, word);
    return words;
}

bool OpenSegment::has_form_left(const LanguageProfile& profile, std::string_view word) const
{
    static const Field& field = *find_field("lang");
    return std::ranges::any_of(languages_, [&](const std::string& tag) {
        return stemmed_language(tag) == &profile &&
               has_both(articles, std::string(word), make_term(field.prefix, tag),
                        removed_articles_);
    });
}

NameCounts OpenSegment::name_counts(std::string_view prefix, std::string_view key) const
{
    NameCounts counts = files.names.counts(prefix, key);
    for (const SegmentTables& removal : removals_)
        take_away(counts, removal.files.names.counts(prefix, key));
    return counts;
}

std::vector<std::string_view> OpenSegment::spellings(const Field& field, std::string_view key) const
{
    std::vector<std::string_view> shown = list_items(files.names.spellings(field.prefix, key));
    std::set<std::string_view> sought;
    for (const SegmentTables& removal : removals_)
        for (const std::string_view one :
             list_items(removal.files.names.spellings(field.prefix, key)))
            sought.insert(one);
    if (!sought.empty()) {
        take_out_left(field, key, sought);
        std::erase_if(shown, [&](std::string_view one) { return sought.contains(one); });
    }
    return shown;
}

/// Takes those spellings out of a set that articles which are left have.
void OpenSegment::take_out_left(const Field& field, std::string_view key,
                                std::set<std::string_view>& spellings) const
{
    const std::string term = make_term(field.prefix, key);
    const auto end = articles.postlist_end(term);
    for (auto at = articles.postlist_begin(term); at != end && !spellings.empty(); ++at) {
        if (removed_articles_.contains(*at))
            continue;
        const Facts facts = decode_article(files.records.record(*at));
        for (const FieldValue& value : field.of_article(facts))
            spellings.erase(shown_spelling(value.text));
    }
}

}  // namespace onrecord
