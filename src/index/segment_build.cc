#include "index/segment_build.h"

#include <algorithm>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "index/column_file.h"
#include "index/compression.h"
#include "index/documents.h"
#include "index/frequency_file.h"
#include "index/pair_file.h"
#include "index/parallel.h"
#include "index/record.h"
#include "index/segment_join.h"
#include "index/sketch_file.h"
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
constexpr std::size_t runs_of_segment = 16;  // or half of it: for threads, and few lists a word
constexpr std::size_t parts_of_run = 64;     // at most: each writes much of the run's tables anew

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

/// Parts [begin, end) that share databases: a word's postings of a run lie together, those of two
/// runs stay apart for ever, since Xapian joins databases without joining what it stores of a list.
struct Run {
    std::size_t begin;
    std::size_t end;
};

std::vector<Run> cut_runs(std::size_t parts)
{
    const std::size_t size = std::clamp<std::size_t>(parts / runs_of_segment + 1, 1, parts_of_run);
    std::vector<Run> runs;
    for (std::size_t begin = 0; begin < parts; begin += size)
        runs.push_back({begin, std::min(begin + size, parts)});
    return runs;
}

/// A database being filled that nobody sees before it is finished: no syncing, no care for readers.
/// Nothing asks a document for its terms.
class RunDatabase {
public:
    explicit RunDatabase(const fs::path& folder)
        : database_(std::make_unique<Xapian::WritableDatabase>(folder.string(), flags))
    {
    }

    /// What could not be flushed is left as it is, open: Xapian 1.4.22 commits in the destructor,
    /// and ends the process when that fails because the disk is full.
    ~RunDatabase()
    {
        if (!flushed_)
            (void)database_.release();
    }
    RunDatabase(const RunDatabase&) = delete;
    RunDatabase& operator=(const RunDatabase&) = delete;

    void add(const Xapian::Document& document)
    {
        flushed_ = false;
        database_->add_document(document);
    }

    void flush()
    {
        flushed_ = false;
        database_->commit();
        flushed_ = true;
    }

private:
    static constexpr int flags = Xapian::DB_CREATE | Xapian::DB_DANGEROUS | Xapian::DB_NO_SYNC |
                                 Xapian::DB_NO_TERMLIST | Xapian::DB_BACKEND_GLASS;
    std::unique_ptr<Xapian::WritableDatabase> database_;
    bool flushed_ = true;
};

/// The words of the articles of a part, kept until their numbers are known. They are numbered anew,
/// since a part has few of all words.
class PartWords {
public:
    /// The words of `article` have numbers below `vocabulary`.
    void add(const WordSequence& article, std::size_t vocabulary)
    {
        if (vocabulary > places_.size())
            places_.resize(vocabulary + vocabulary / 8);
        articles_.push_back(article);
        for (std::uint32_t& word : articles_.back().words) {
            word = place_of(word);
            ++uses_[word].occurrences;
            if (std::exchange(last_article_[word], articles_.size()) != articles_.size())
                ++uses_[word].articles;
        }
    }

    /// To be called once, at the end.
    void write(const fs::path& file, const Vocabulary& vocabulary)
    {
        std::vector<std::string_view> words;
        for (const std::uint32_t word : used_)
            words.push_back(vocabulary.word(word));
        const Dictionary dictionary(std::move(words), std::move(uses_));
        WordFileWriter writer(file);
        for (const WordSequence& article : articles_)
            writer.add(article, dictionary.numbers());
        writer.finish(dictionary);
    }

private:
    std::uint32_t place_of(std::uint32_t word)
    {
        if (places_[word] == 0) {
            used_.push_back(word);
            uses_.emplace_back();
            last_article_.push_back(0);
            places_[word] = static_cast<std::uint32_t>(used_.size());
        }
        return places_[word] - 1;
    }

    std::vector<std::uint32_t> places_;      ///< in `used_`, from 1, by number in the vocabulary
    std::vector<std::uint32_t> used_;        ///< numbers in the vocabulary
    std::vector<WordUse> uses_;              ///< by place
    std::vector<std::size_t> last_article_;  ///< that has the word, counted from 1; likewise
    std::vector<WordSequence> articles_;     ///< their words by place
};

/// The two databases of a run.
struct RunDatabases {
    explicit RunDatabases(const SegmentPaths& paths)
        : articles(paths.articles()), quotes(paths.quotes())
    {
    }

    RunDatabase articles;
    RunDatabase quotes;
};

/// Adds the articles of a part to the databases of its run and writes its files as those of a
/// small segment.
void post_part(const ArticleSource& source, Part part, DocumentBuilder& builder, RunDatabases& run,
               const SegmentPaths& target)
{
    fs::create_directories(target.folder);
    RecordFileWriter records(target.records());
    PartWords words;
    SketchFileWriter sketches;
    std::vector<QuotePlace> places;
    for (std::size_t i = part.begin; i < part.end; ++i) {
        const std::string frame = source.frame(i);
        const Facts facts = decode_article(decompress(frame));
        records.add(frame, source.days(i));
        run.articles.add(builder.article(facts));
        words.add(builder.words(), builder.vocabulary().size());
        sketches.add(describe_for_stories(facts), builder.sketch());
        for (std::uint32_t number = 0; number < facts.quotes.size(); ++number) {
            places.push_back(builder.place(number));
            places.back().article = static_cast<std::uint32_t>(i - part.begin + 1);
            run.quotes.add(builder.quote(places.back()));
        }
    }
    run.articles.flush();
    run.quotes.flush();
    records.finish();
    words.write(target.words(), builder.vocabulary());
    sketches.write(target.sketches());
    write_quote_file(target.places(), places);
}

std::vector<SegmentPaths> below(const SegmentPaths& target, const char* name, std::size_t count)
{
    std::vector<SegmentPaths> paths;
    for (std::size_t i = 0; i < count; ++i)
        paths.push_back({target.folder / (name + std::to_string(i))});
    return paths;
}

/// Writes word forms and names of the whole segment. Forms are sorted some at a time and then
/// joined: all at once would take more memory than all else here.
void write_tables(std::vector<DocumentBuilder>&& builders, const SegmentPaths& target)
{
    constexpr std::uint32_t words_at_once = 1U << 17;
    NameTable names;
    std::vector<fs::path> pieces;
    for (DocumentBuilder& builder : builders) {
        for (std::uint32_t begin = 0; begin < builder.vocabulary().size(); begin += words_at_once) {
            pieces.push_back(target.folder / ("forms-" + std::to_string(pieces.size())));
            builder.forms(begin, begin + words_at_once).write(pieces.back());
        }
        names.append(builder.take_names());
        builder = {};  // frees its words
    }
    join_form_files(pieces, target.forms());
    for (const fs::path& piece : pieces)
        fs::remove(piece);
    names.write(target.names());
}

}  // namespace

void build_segment(const ArticleSource& source, const SegmentPaths& target, std::size_t jobs,
                   const std::function<void(std::size_t)>& done, const std::function<void()>& rest)
{
    with_xapian_writing([&] {
        fs::create_directories(target.folder);
        const std::vector<Part> parts = cut_parts(source);
        const std::vector<Run> runs = cut_runs(parts.size());
        std::vector<DocumentBuilder> builders(jobs);
        const SegmentParts written{below(target, "run-", runs.size()),
                                   below(target, "part-", parts.size())};
        run_parallel(jobs, runs.size(), [&](std::size_t worker, std::size_t i) {
            fs::create_directories(written.databases[i].folder);
            RunDatabases run(written.databases[i]);
            for (std::size_t part = runs[i].begin; part < runs[i].end; ++part) {
                post_part(source, parts[part], builders[worker], run, written.files[part]);
                if (done)
                    done(parts[part].end - parts[part].begin);
            }
        });
        write_tables(std::move(builders), target);
        if (rest)
            rest();
        join_parts(written, target, jobs);
        write_column_file(target);
        write_frequency_file(target);
        write_pair_file(target);
    });
}

}  // namespace onrecord
