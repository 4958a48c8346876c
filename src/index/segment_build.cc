#include "index/segment_build.h"

#include <algorithm>
#include <string>
#include <vector>

#include "index/compression.h"
#include "index/documents.h"
#include "index/metadata.h"
#include "index/parallel.h"
#include "index/record.h"
#include "index/segment_join.h"
#include "index/xapian_guard.h"

namespace onrecord {

namespace {

namespace fs = std::filesystem;

/// Places [begin, end) of a source.
struct Part {
    std::size_t begin;
    std::size_t end;
};

constexpr std::size_t part_articles = 250;
constexpr std::size_t part_bytes = std::size_t{1} << 20;

/// At most so many articles, and so many bytes unless one article alone has more.
std::vector<Part> cut_parts(const ArticleSource& source)
{
    std::vector<Part> parts;
    for (std::size_t begin = 0; begin < source.count();) {
        std::size_t end = begin;
        std::uint64_t bytes = 0;
        while (end < source.count() && end - begin < part_articles &&
               (end == begin || bytes + source.bytes(end) <= part_bytes))
            bytes += source.bytes(end++);
        parts.push_back({begin, end});
        begin = end;
    }
    return parts;
}

/// A database that nobody sees before it is finished: no syncing, no care for readers. Nothing asks
/// a document for its terms.
Xapian::WritableDatabase make_database(const fs::path& folder)
{
    constexpr int flags = Xapian::DB_CREATE | Xapian::DB_DANGEROUS | Xapian::DB_NO_SYNC |
                          Xapian::DB_NO_TERMLIST | Xapian::DB_BACKEND_GLASS;
    return Xapian::WritableDatabase(folder.string(), flags);
}

/// The words of the articles of a part, kept until their numbers are known.
class PartWords {
public:
    void add(const WordSequence& article, std::size_t vocabulary)
    {
        frequencies_.resize(std::max(frequencies_.size(), vocabulary));
        for (const std::uint32_t word : article.words)
            ++frequencies_[word];
        articles_.push_back(article);
    }

    void write(const fs::path& file, const Vocabulary& vocabulary) const
    {
        std::vector<std::uint32_t> used;
        std::vector<std::string_view> words;
        std::vector<std::uint64_t> frequencies;
        for (std::uint32_t word = 0; word < frequencies_.size(); ++word)
            if (frequencies_[word] > 0) {
                used.push_back(word);
                words.push_back(vocabulary.word(word));
                frequencies.push_back(frequencies_[word]);
            }
        const Dictionary dictionary(std::move(words), std::move(frequencies));
        std::vector<WordNumber> numbers(frequencies_.size());
        for (std::size_t i = 0; i < used.size(); ++i)
            numbers[used[i]] = dictionary.numbers()[i];
        WordFileWriter writer(file);
        for (const WordSequence& article : articles_)
            writer.add(article, numbers);
        writer.finish(dictionary);
    }

private:
    std::vector<std::uint32_t> frequencies_;  ///< by number in the vocabulary
    std::vector<WordSequence> articles_;
};

/// Writes the articles of a part as a small segment.
void post_part(const ArticleSource& source, Part part, DocumentBuilder& builder,
               const SegmentPaths& target)
{
    fs::create_directories(target.folder);
    Xapian::WritableDatabase articles = make_database(target.articles());
    Xapian::WritableDatabase quotes = make_database(target.quotes());
    RecordFileWriter records(target.records());
    PartWords words;
    std::vector<QuotePlace> places;
    for (std::size_t i = part.begin; i < part.end; ++i) {
        const std::string frame = source.frame(i);
        const Facts facts = decode_article(decompress(frame));
        records.add(frame, source.days(i));
        const Xapian::docid article = articles.add_document(builder.article(facts));
        words.add(builder.words(), builder.vocabulary().size());
        for (std::uint32_t number = 0; number < facts.quotes.size(); ++number) {
            places.push_back(builder.place(number));
            places.back().article = article;
            quotes.add_document(builder.quote(places.back()));
        }
    }
    articles.commit();
    quotes.commit();
    records.finish();
    words.write(target.words(), builder.vocabulary());
    write_quote_file(target.places(), places);
}

MetadataTable all_metadata(std::vector<DocumentBuilder>&& builders)
{
    MetadataTable table;
    for (const DocumentBuilder& builder : builders)
        table.append(builder.metadata());
    return table;
}

}  // namespace

void build_segment(const ArticleSource& source, const SegmentPaths& target, std::size_t jobs,
                   const std::function<void(std::size_t)>& done)
{
    with_xapian_writing([&] {
        fs::create_directories(target.folder);
        const std::vector<Part> parts = cut_parts(source);
        std::vector<DocumentBuilder> builders(jobs);
        std::vector<SegmentPaths> written;
        for (std::size_t i = 0; i < parts.size(); ++i)
            written.push_back({target.folder / ("part-" + std::to_string(i))});
        run_parallel(jobs, parts.size(), [&](std::size_t worker, std::size_t i) {
            post_part(source, parts[i], builders[worker], written[i]);
            if (done)
                done(parts[i].end - parts[i].begin);
        });
        const fs::path metadata = target.folder / "metadata";
        all_metadata(std::move(builders)).write_database(metadata);
        join_parts(written, metadata, target, jobs);
    });
}

}  // namespace onrecord
