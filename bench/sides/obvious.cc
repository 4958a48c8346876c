#include <string>

#include <xapian.h>

#include "corpus.h"
#include "sides/native_side.h"
#include "sides/sides.h"

namespace onrecord::bench {

namespace {

constexpr Xapian::valueno date_slot = 0;
constexpr Xapian::doccount page = 10;

/// Xapian refuses terms above 245 bytes.
std::string boolean_term(const std::string& prefix, const std::string& value)
{
    return (prefix + ":" + value).substr(0, 200);
}

Xapian::Document document_of(Xapian::TermGenerator& generator, const CorpusArticle& article)
{
    Xapian::Document document;
    generator.set_document(document);
    generator.index_text(article.title, 1, "S");
    generator.index_text(article.title);
    generator.increase_termpos();
    generator.index_text(article.text);
    if (!article.source.empty())
        document.add_boolean_term(boolean_term("XSO", article.source));
    for (const std::string& speaker : article.speakers)
        document.add_boolean_term(boolean_term("XSP", speaker));
    document.add_value(date_slot, digits_of(article.day));
    document.set_data(article.title + '\n' + article.day + '\n' + article.source + '\n' +
                      article.text);
    document.add_boolean_term(boolean_term("Q", article.id));
    return document;
}

class OpenObvious : public OpenIndex {
public:
    OpenObvious(const std::string& index, AnswerDepth depth) : database_(index), depth_(depth)
    {
        parser_.set_database(database_);
        parser_.set_stemmer(stemmer_);
        parser_.set_stemming_strategy(Xapian::QueryParser::STEM_SOME);
        parser_.set_default_op(Xapian::Query::OP_AND);
        parser_.add_boolean_prefix("speaker", "XSP:");
        parser_.add_rangeprocessor(&dates_);
    }

    std::uint64_t answer(const BenchQuery& query) override
    {
        Xapian::Enquire enquire(database_);
        enquire.set_query(read(query));
        if (query.query_class == QueryClass::newest_ten)
            enquire.set_sort_by_value(date_slot, true);
        const Xapian::doccount checked =
            depth_ == AnswerDepth::counted ? database_.get_doccount() : 0;
        const Xapian::MSet hits = enquire.get_mset(0, page, checked);
        for (auto hit = hits.begin(); hit != hits.end(); ++hit) {
            const std::string data = hit.get_document().get_data();
            bytes_read_ += data.size();
            if (depth_ == AnswerDepth::snippets)
                bytes_read_ += hits.snippet(data, 300, stemmer_).size();
        }
        return hits.get_matches_estimated();
    }

private:
    Xapian::Query read(const BenchQuery& query)
    {
        std::string text = query.text;
        if (!query.speaker.empty())
            text += " speaker:\"" + query.speaker + "\"";
        if (!query.since.empty())
            text = "(" + text + ") " + digits_of(query.since) + ".." + digits_of(query.until);
        return parser_.parse_query(text);
    }

    Xapian::Database database_;
    AnswerDepth depth_;
    Xapian::Stem stemmer_{"en"};
    Xapian::RangeProcessor dates_{date_slot};
    Xapian::QueryParser parser_;
    std::size_t bytes_read_ = 0;
};

class ObviousSide : public NativeSide {
public:
    std::string name() const override { return "obvious"; }
    std::string what() const override
    {
        return "Xapian as its guide shows it: TermGenerator, stems and words, one database, "
               "default flush, QueryParser";
    }
    std::string version() const override
    {
        return std::string("Xapian ") + Xapian::version_string();
    }

    void build(const std::string& corpus, const std::string& index) const override
    {
        Xapian::WritableDatabase database(index, Xapian::DB_CREATE);
        Xapian::TermGenerator generator;
        generator.set_stemmer(Xapian::Stem("en"));
        for_each_article(corpus, [&](const CorpusArticle& article) {
            database.add_document(document_of(generator, article));
        });
        database.commit();
    }
    std::unique_ptr<OpenIndex> open(const std::string& index, AnswerDepth depth) const override
    {
        return std::make_unique<OpenObvious>(index, depth);
    }
    std::optional<std::string> cold_absence() const override
    {
        return find_program("quest") ? std::nullopt
                                     : std::optional<std::string>(
                                           "no quest (Debian package "
                                           "xapian-tools)");
    }
    std::optional<Command> cold_command(const std::string& index,
                                        const std::string& word) const override
    {
        const std::optional<std::string> quest = find_program("quest");
        return quest ? std::optional(Command{*quest, {"-d", index, "-m", "10", word}})
                     : std::nullopt;
    }
};

}  // namespace

std::unique_ptr<Side> obvious_side()
{
    return std::make_unique<ObviousSide>();
}

}  // namespace onrecord::bench
