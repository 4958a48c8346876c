#include "index/segment_check.h"

#include <algorithm>
#include <vector>

#include <xapian.h>

#include "base/error.h"
#include "index/checksums.h"
#include "index/record.h"
#include "index/removal.h"
#include "index/sketch_file.h"
#include "index/xapian_guard.h"
#include "schema/field.h"
#include "schema/terms.h"

namespace onrecord {

namespace {

namespace fs = std::filesystem;

std::string numbers(std::uint64_t found, std::uint64_t expected)
{
    return std::to_string(found) + " instead of " + std::to_string(expected);
}

/// Sums by path, both sorted.
bool compare_sums(const std::vector<FileSum>& listed, const std::vector<FileSum>& found,
                  const TakeDamage& take)
{
    bool same = true;
    const auto differ = [&](const std::string& file, const std::string& what) {
        take(file, what);
        same = false;
    };
    for (const FileSum& sum : listed) {
        const auto at = std::ranges::find(found, sum.path, &FileSum::path);
        if (at == found.end())
            differ(sum.path, "is missing");
        else if (at->bytes != sum.bytes)
            differ(sum.path, "has " + numbers(at->bytes, sum.bytes) + " bytes");
        else if (at->hash != sum.hash)
            differ(sum.path, "has changed: its checksum does not fit");
    }
    for (const FileSum& sum : found)
        if (std::ranges::find(listed, sum.path, &FileSum::path) == listed.end())
            differ(sum.path, "does not belong here");
    return same;
}

/// One segment opened, and the checks of it.
class Contents {
public:
    Contents(const SegmentPaths& paths, const SegmentInfo& expected, const DocumentSet& removed,
             const TakeDamage& take)
        : expected_(expected),
          removed_(removed),
          take_(take),
          articles_(paths.articles().string()),
          quotes_(paths.quotes().string()),
          files_(paths),
          sketches_(paths.sketches())
    {
    }

    /// False: nothing else can be asked.
    bool check_counts()
    {
        const std::uint64_t articles = expected_.articles;
        const std::uint64_t quotes = expected_.quotes;
        bool right = check("articles", articles_.get_doccount(), articles, "articles");
        right = check("quotes", quotes_.get_doccount(), quotes, "quotes") && right;
        right = check("records", files_.records.count(), articles, "articles") && right;
        right = check("words", files_.words.count(), articles, "articles") && right;
        right = check("places", files_.quotes.count(), quotes, "quotes") && right;
        right = check("sketches", sketches_.articles().size(), articles, "articles") && right;
        sketches_.check_entries();
        return right;
    }

    /// Returns the article's id; absent when its record cannot be read.
    std::optional<std::string> check_article(std::uint32_t article)
    try {
        const Facts facts = decode_article(files_.records.record(article));
        if (files_.records.days(article) != day_range(facts.date))
            wrong("records", article, "has other days than its date");
        check_number(article, facts.id);
        check_columns(article);
        check_pairs(article);
        check_quotes(article, static_cast<std::uint32_t>(facts.quotes.size()),
                     files_.words.article(article));
        return facts.id;
    } catch (const Error& error) {
        wrong("records", article, error.what());
        return std::nullopt;
    }

    void check_rest()
    {
        check_frequencies();
        if (next_quote_ != files_.quotes.count())
            take_("places", "has more quotes than the articles");
        for (std::uint32_t word = 0; word < files_.words.dictionary_size(); ++word)
            check_word(word);
    }

private:
    bool check(const char* file, std::uint64_t found, std::uint64_t expected, const char* unit)
    {
        if (found != expected)
            take_(file, "has " + numbers(found, expected) + " " + unit);
        return found == expected;
    }

    void wrong(const char* file, std::uint32_t article, const std::string& what)
    {
        take_(file, "article " + std::to_string(article) + ": " + what);
    }

    /// Is the article found by its id, and nothing else that counts?
    void check_number(std::uint32_t article, const std::string& id)
    {
        const std::string term = make_term(term::id_prefix, id);
        const auto end = articles_.postlist_end(term);
        bool found = false;
        for (auto at = articles_.postlist_begin(term); at != end; ++at) {
            found = found || *at == article;
            if (*at != article && !removed_.contains(article) && !removed_.contains(*at))
                return wrong("articles", article,
                             "is not all that is found by its id '" + id + "'");
        }
        if (!found)
            wrong("articles", article, "is not found by its id '" + id + "'");
    }

    void check_columns(std::uint32_t article)
    {
        if (!files_.columns)
            return;
        for (const Field& field : fields()) {
            if (field.match != Match::name)
                continue;
            const auto [begin, end] = files_.names.places(field.prefix);
            for (const std::uint32_t name : files_.columns->names(field, article))
                if (name < begin || name >= end)
                    wrong("columns", article,
                          "has a " + std::string(field.name) + " that is no name");
        }
        const std::uint32_t language = files_.columns->language(article);
        if (language != ColumnFile::none && language >= files_.columns->languages().size())
            wrong("columns", article, "has a language that is not listed");
    }

    /// Are the pairs those of the article's words?
    void check_pairs(std::uint32_t article)
    {
        if (files_.pairs &&
            files_.pairs->article(article) != pair_bits(files_.words.article(article)))
            wrong("pairs", article, "has other pairs of words than its text");
    }

    /// Do the columns say what the posting lists do?
    void check_frequencies()
    {
        if (!files_.frequencies)
            return;
        const std::vector<std::string_view>& words = files_.frequencies->words();
        for (std::size_t place = 0; place < words.size(); ++place) {
            const std::string word(words[place]);
            auto at = articles_.postlist_begin(word);
            const auto end = articles_.postlist_end(word);
            bool same = true;
            files_.frequencies->column(place).for_each(
                [&](std::uint32_t article, std::uint32_t frequency) {
                    same = same && at != end && *at == article && at.get_wdf() == frequency;
                    if (same)
                        ++at;
                });
            if (!same || at != end)
                take_("frequencies", "has other numbers of '" + word + "' than its posting list");
        }
    }

    /// Does the dictionary say what the posting lists do? Xapian counts a word of the title twice.
    void check_word(std::uint32_t place)
    {
        if (files_.words.number_in_order(place) >= files_.words.dictionary_size())
            take_("words", "numbers a word beyond its dictionary");
        const std::string word(files_.words.word_in_order(place));
        const WordUse use = files_.words.use_in_order(place);
        bool same = articles_.get_termfreq(word) == use.articles;
        if (files_.words.counts_titles())
            same = same && articles_.get_collection_freq(word) == use.occurrences + use.in_titles;
        if (!same)
            take_("words", "has other numbers of '" + word + "' than its posting list");
    }

    void check_quotes(std::uint32_t article, std::uint32_t quotes, const ArticleWords& words)
    {
        const std::uint32_t in_text = words.count() - words.title_words;
        for (std::uint32_t number = 0; number < quotes; ++number, ++next_quote_) {
            if (next_quote_ >= files_.quotes.count())
                return wrong("places", article, "has fewer quotes than its record");
            const QuotePlace& place = files_.quotes.place(next_quote_ + 1);
            if (place.article != article || place.number != number)
                return wrong("places", article, "has other quotes than its record");
            if (place.end > in_text)
                wrong("places", article, "has a quote outside of its text");
        }
    }

    const SegmentInfo& expected_;
    const DocumentSet& removed_;
    const TakeDamage& take_;
    Xapian::Database articles_;
    Xapian::Database quotes_;
    SegmentFiles files_;
    SketchFile sketches_;
    std::uint32_t next_quote_ = 0;
};

/// Xapian's own check of a database.
void check_database(const fs::path& folder, const TakeDamage& take)
{
    const std::string name = folder.filename().string();
    try {
        if (const std::size_t errors = Xapian::Database::check(folder.string()); errors > 0)
            take(name, "Xapian finds " + std::to_string(errors) + " errors in it");
    } catch (const Xapian::Error& error) {
        take(name, error.get_msg());
    }
}

}  // namespace

bool check_files(const SegmentPaths& paths, const SegmentInfo& expected, const TakeDamage& take)
try {
    if (expected.checksums.empty() && !fs::exists(checksums_path(paths.folder)))
        return true;  // made by a version that took none
    if (hash_file(checksums_path(paths.folder)) != expected.checksums) {
        take("checksums", "has changed: its own checksum does not fit");
        return false;
    }
    return compare_sums(read_checksums(paths.folder), sum_files(paths.folder), take);
} catch (const Error& error) {
    take("checksums", error.what());
    return false;
}

void check_contents(const SegmentPaths& paths, const SegmentInfo& expected,
                    const DocumentSet& removed, std::unordered_set<Hash128, HashOfHash>& ids,
                    const std::atomic<bool>& stop, const TakeDamage& take)
try {
    check_database(paths.articles(), take);
    check_database(paths.quotes(), take);
    with_xapian([&] {
        Contents contents(paths, expected, removed, take);
        if (!contents.check_counts())
            return;
        for (std::uint32_t article = 1; article <= expected.articles && !stop; ++article) {
            const std::optional<std::string> id = contents.check_article(article);
            if (id && !removed.contains(article) && !ids.insert(hash_bytes(*id)).second)
                take("records", "article '" + *id + "' stands in the index more than once");
        }
        if (!stop)
            contents.check_rest();
    });
} catch (const Error& error) {
    take("", error.what());
}

void check_removal(const SegmentPaths& removal, const SegmentPaths& segment, const TakeDamage& take)
try {
    const std::vector<std::uint32_t> numbers = read_removed_numbers(removal);
    const RecordFile removed(removal.records());
    const RecordFile all(segment.records());
    for (std::uint32_t place = 0; place < numbers.size(); ++place)
        if (removed.frame(place + 1) != all.frame(numbers[place]))
            return take("numbers", "names an article that was not removed");
} catch (const Error& error) {
    take("numbers", error.what());
}

}  // namespace onrecord
