#include "updates.h"

#include <filesystem>
#include <fstream>
#include <iomanip>
#include <ostream>
#include <sstream>
#include <string_view>
#include <vector>

#include "base/error.h"
#include "base/json.h"
#include "child.h"
#include "report/report.h"
#include "report/table.h"

namespace onrecord::bench {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t rounds = 5;
constexpr std::size_t batch = 100;

/// The next articles of a corpus.
class Lines {
public:
    explicit Lines(const std::string& corpus) : file_(corpus)
    {
        if (!file_)
            throw Error(ErrorKind::io, "cannot read " + corpus);
    }

    rapidjson::Document next()
    {
        std::string line;
        if (!std::getline(file_, line))
            throw Error(ErrorKind::usage, "the corpus has too few articles");
        rapidjson::Document article = parse_json(line);
        if (!article.IsObject() || !article.HasMember("id") || !article["id"].IsString() ||
            !article.HasMember("text") || !article["text"].IsString())
            throw Error(ErrorKind::usage, "an article of the corpus has no id, or no text");
        return article;
    }

private:
    std::ifstream file_;
};

void set(rapidjson::Document& article, const char* member, const std::string& value)
{
    article[member].SetString(value.c_str(), static_cast<rapidjson::SizeType>(value.size()),
                              article.GetAllocator());
}

/// Writes the next articles with a sentence more and, with `prefix`, other ids.
std::string changed_articles(Lines& lines, const std::string& prefix, const fs::path& folder)
{
    const fs::path path = folder / "changed.jsonl";
    std::ofstream file(path);
    for (std::size_t i = 0; i < batch; ++i) {
        rapidjson::Document article = lines.next();
        set(article, "id", prefix + article["id"].GetString());
        set(article, "text", std::string("It was changed since. ") + article["text"].GetString());
        rapidjson::StringBuffer buffer;
        rapidjson::Writer<rapidjson::StringBuffer> writer(buffer);
        article.Accept(writer);
        file << buffer.GetString() << '\n';
    }
    if (!file.flush())
        throw Error(ErrorKind::io, "cannot write " + path.string());
    return path;
}

std::string ids_of(Lines& lines, std::size_t count, const fs::path& folder)
{
    const fs::path path = folder / "ids.txt";
    std::ofstream file(path);
    for (std::size_t i = 0; i < count; ++i)
        file << lines.next()["id"].GetString() << '\n';
    if (!file.flush())
        throw Error(ErrorKind::io, "cannot write " + path.string());
    return path;
}

/// Links or copies, file by file.
void copy_index(const fs::path& from, const fs::path& to)
{
    for (const fs::directory_entry& entry : fs::recursive_directory_iterator(from)) {
        const fs::path target = to / entry.path().lexically_relative(from);
        std::error_code refused;
        if (entry.is_directory())
            fs::create_directories(target);
        else if (entry.path().filename() == "lock" ||
                 (fs::create_hard_link(entry.path(), target, refused), refused))
            fs::copy_file(entry.path(), target);
    }
}

std::vector<Usage> measure(const std::string& index, const std::vector<std::string>& arguments,
                           std::vector<Usage> before)
{
    Command command{ONRECORD_INDEX_PROGRAM, {"-q", "--index", index}};
    command.arguments.insert(command.arguments.end(), arguments.begin(), arguments.end());
    before.push_back(run(command));
    return before;
}

template <class Of>
std::string median(const std::vector<Usage>& usages, int digits, const Of& of)
{
    std::vector<double> values;
    for (const Usage& usage : usages)
        values.push_back(of(usage));
    std::ostringstream text;
    text << std::fixed << std::setprecision(digits) << percentile(values, 0.5);
    return text.str();
}

void add_row(Table& table, const char* job, const std::vector<Usage>& usages)
{
    constexpr double megabyte = 1e6;
    table.add({job, median(usages, 2, [](const Usage& it) { return it.cpu_seconds; }),
               median(usages, 2, [](const Usage& it) { return it.wall_seconds; }),
               median(usages, 0, [](const Usage& it) {
                   return static_cast<double>(it.peak_bytes) / megabyte;
               })});
}

}  // namespace

void measure_updates(std::ostream& out, const std::string& corpus, const std::string& index,
                     const std::string& folder)
{
    fs::create_directories(folder);
    const fs::path copy = fs::path(folder) / "index";
    fs::create_directory(copy);
    copy_index(index, copy);
    Lines lines(corpus);
    std::vector<Usage> added;
    std::vector<Usage> replaced;
    std::vector<Usage> one_deleted;
    std::vector<Usage> deleted;
    for (std::size_t round = 0; round < rounds; ++round) {
        const std::string prefix = "added in round " + std::to_string(round) + ": ";
        added = measure(copy, {changed_articles(lines, prefix, folder)}, std::move(added));
        replaced = measure(copy, {changed_articles(lines, "", folder)}, std::move(replaced));
        one_deleted =
            measure(copy, {"--delete-from", ids_of(lines, 1, folder)}, std::move(one_deleted));
        deleted =
            measure(copy, {"--delete-from", ids_of(lines, batch, folder)}, std::move(deleted));
    }
    Table table({"", "CPU s", "wall s", "peak MB"});
    add_row(table, "add 100 articles", added);
    add_row(table, "replace 100", replaced);
    add_row(table, "delete one", one_deleted);
    add_row(table, "delete 100", deleted);
    table.write(out);
}

}  // namespace onrecord::bench
