#include <filesystem>
#include <map>

#include <sqlite3.h>

#include "base/error.h"
#include "corpus.h"
#include "sides/native_side.h"
#include "sides/sides.h"

namespace onrecord::bench {

namespace {

namespace fs = std::filesystem;

constexpr const char* tables =
    "CREATE VIRTUAL TABLE words USING fts5(title, text, tokenize = 'porter unicode61');"
    "CREATE TABLE article(number INTEGER PRIMARY KEY, id TEXT, day INTEGER, source TEXT);"
    "CREATE TABLE speaker(name TEXT, article INTEGER);";
constexpr const char* lookups =
    "CREATE INDEX article_id ON article(id);"
    "CREATE INDEX article_day ON article(day);"
    "CREATE INDEX article_source ON article(source);"
    "CREATE INDEX speaker_name ON speaker(name, article);";

std::string file_of(const std::string& index)
{
    return index + "/articles.sqlite";
}

class Database {
public:
    Database(const std::string& path, int flags)
    {
        if (sqlite3_open_v2(path.c_str(), &handle_, flags, nullptr) != SQLITE_OK)
            fail();
    }
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;
    ~Database() { sqlite3_close_v2(handle_); }

    sqlite3* handle() const { return handle_; }
    void execute(const char* text) const
    {
        if (sqlite3_exec(handle_, text, nullptr, nullptr, nullptr) != SQLITE_OK)
            fail();
    }
    [[noreturn]] void fail() const
    {
        throw Error(ErrorKind::internal, std::string("sqlite: ") + sqlite3_errmsg(handle_));
    }

private:
    sqlite3* handle_ = nullptr;
};

class Statement {
public:
    Statement(const Database& database, const std::string& text) : database_(database)
    {
        if (sqlite3_prepare_v3(database.handle(), text.c_str(), -1, SQLITE_PREPARE_PERSISTENT,
                               &handle_, nullptr) != SQLITE_OK)
            database.fail();
    }
    Statement(const Statement&) = delete;
    Statement& operator=(const Statement&) = delete;
    ~Statement() { sqlite3_finalize(handle_); }

    /// The text must live until the statement is reset.
    void bind(int place, const std::string& text) const
    {
        (void)sqlite3_bind_text(handle_, place, text.data(), static_cast<int>(text.size()),
                                SQLITE_STATIC);
    }
    void bind(int place, std::int64_t number) const
    {
        (void)sqlite3_bind_int64(handle_, place, number);
    }
    /// True when there is a row.
    bool step() const
    {
        const int outcome = sqlite3_step(handle_);
        if (outcome != SQLITE_ROW && outcome != SQLITE_DONE)
            database_.fail();
        return outcome == SQLITE_ROW;
    }
    void reset() const { (void)sqlite3_reset(handle_); }
    std::int64_t number(int column) const { return sqlite3_column_int64(handle_, column); }
    std::string text(int column) const
    {
        const auto* bytes = reinterpret_cast<const char*>(sqlite3_column_text(handle_, column));
        return {bytes, static_cast<std::size_t>(sqlite3_column_bytes(handle_, column))};
    }
    int columns() const { return sqlite3_column_count(handle_); }

private:
    const Database& database_;
    sqlite3_stmt* handle_ = nullptr;
};

std::int64_t number_of(const std::string& day)
{
    const std::string digits = digits_of(day);
    return digits.empty() ? 0 : std::stoll(digits);
}

/// Puts articles into the tables, one statement a table.
class Filler {
public:
    explicit Filler(const Database& database)
        : words_(database, "INSERT INTO words(rowid, title, text) VALUES(?, ?, ?)"),
          article_(database, "INSERT INTO article VALUES(?, ?, ?, ?)"),
          speaker_(database, "INSERT INTO speaker VALUES(?, ?)")
    {
    }

    void add(const CorpusArticle& article)
    {
        ++number_;
        insert(words_, number_, article.title, article.text);
        insert(article_, number_, article.id, number_of(article.day), article.source);
        for (const std::string& name : article.speakers)
            insert(speaker_, name, number_);
    }

private:
    template <class... Values>
    static void insert(const Statement& into, const Values&... values)
    {
        int place = 0;
        (into.bind(++place, values), ...);
        (void)into.step();
        into.reset();
    }

    Statement words_;
    Statement article_;
    Statement speaker_;
    std::int64_t number_ = 0;
};

/// The statement that answers a query: `?1` the words, `?2` and `?3` the days, `?4` the speaker.
std::string statement_of(const BenchQuery& query, const std::string& columns)
{
    if (query.query_class == QueryClass::newest_ten)
        return "SELECT " + columns +
               " FROM (SELECT words.rowid AS number FROM words CROSS JOIN article"
               " ON article.number = words.rowid WHERE words MATCH ?1"
               " ORDER BY day DESC LIMIT 10) AS top"
               " CROSS JOIN words ON words.rowid = top.number WHERE words MATCH ?1";
    std::string from = " FROM words";
    std::string where = " WHERE words MATCH ?1";
    if (!query.since.empty()) {
        from += " CROSS JOIN article ON article.number = words.rowid";
        where += " AND day BETWEEN ?2 AND ?3";
    }
    if (!query.speaker.empty())
        where += " AND EXISTS (SELECT 1 FROM speaker WHERE name = ?4 AND article = words.rowid)";
    return "SELECT " + columns + from + where + " ORDER BY rank LIMIT 10";
}

std::string counting_statement_of(BenchQuery query)
{
    query.query_class = QueryClass::common_word;  // how many does not depend on the order
    const std::string ranked = statement_of(query, "count(*)");
    return ranked.substr(0, ranked.find(" ORDER BY"));
}

class OpenFts5 : public OpenIndex {
public:
    OpenFts5(const std::string& index, AnswerDepth depth)
        : database_(file_of(index), SQLITE_OPEN_READONLY), depth_(depth)
    {
    }

    std::uint64_t answer(const BenchQuery& query) override
    {
        const std::string columns = depth_ == AnswerDepth::snippets
                                        ? "title, text, snippet(words, 1, '', '', '…', 40)"
                                        : "title, text";
        std::uint64_t hits = 0;
        const Statement& best = start(statement_of(query, columns), query);
        for (; best.step(); ++hits)
            for (int column = 0; column < best.columns(); ++column)
                bytes_read_ += best.text(column).size();
        best.reset();
        return depth_ == AnswerDepth::counted ? count(query) : hits;
    }

private:
    std::uint64_t count(const BenchQuery& query)
    {
        const Statement& counting = start(counting_statement_of(query), query);
        (void)counting.step();
        const auto counted = static_cast<std::uint64_t>(counting.number(0));
        counting.reset();
        return counted;
    }

    const Statement& start(const std::string& text, const BenchQuery& query)
    {
        const Statement& statement = statements_.try_emplace(text, database_, text).first->second;
        statement.bind(1, query.text);
        statement.bind(2, number_of(query.since));
        statement.bind(3, number_of(query.until));
        statement.bind(4, query.speaker);
        return statement;
    }

    Database database_;
    AnswerDepth depth_;
    std::map<std::string, Statement> statements_;
    std::size_t bytes_read_ = 0;
};

class Fts5Side : public NativeSide {
public:
    explicit Fts5Side(bool optimize) : optimize_(optimize) {}

    std::string name() const override { return optimize_ ? "fts5" : "fts5-unoptimized"; }
    std::string what() const override
    {
        return std::string("SQLite FTS5 in one transaction, tokenizer porter") +
               (optimize_ ? ", then 'optimize'" : ", without 'optimize'; not asked");
    }
    std::string version() const override { return std::string("SQLite ") + sqlite3_libversion(); }

    void build(const std::string& corpus, const std::string& index) const override
    {
        fs::create_directories(index);
        const Database database(file_of(index), SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
        database.execute(tables);
        database.execute("BEGIN");
        {
            Filler filler(database);
            for_each_article(corpus,
                             [&filler](const CorpusArticle& article) { filler.add(article); });
        }
        database.execute(lookups);
        if (optimize_)
            database.execute("INSERT INTO words(words) VALUES('optimize')");
        database.execute("COMMIT");
    }
    std::unique_ptr<OpenIndex> open(const std::string& index, AnswerDepth depth) const override
    {
        return std::make_unique<OpenFts5>(index, depth);
    }
    std::optional<Command> ask_command(const AskJob& job) const override
    {
        return optimize_ ? NativeSide::ask_command(job) : std::nullopt;
    }
    std::optional<std::string> cold_absence() const override
    {
        return !optimize_ || find_program("sqlite3")
                   ? std::nullopt
                   : std::optional<std::string>("no sqlite3 (Debian package sqlite3)");
    }
    std::optional<Command> cold_command(const std::string& index,
                                        const std::string& word) const override
    {
        const std::optional<std::string> shell = find_program("sqlite3");
        if (!optimize_ || !shell)
            return std::nullopt;
        return Command{*shell,
                       {"-readonly", file_of(index),
                        "SELECT title, snippet(words, 1, '', '', '…', 40) FROM words WHERE words"
                        " MATCH '" +
                            word + "' ORDER BY rank LIMIT 10"}};
    }

private:
    bool optimize_;
};

}  // namespace

std::unique_ptr<Side> fts5_side(bool optimize)
{
    return std::make_unique<Fts5Side>(optimize);
}

}  // namespace onrecord::bench
