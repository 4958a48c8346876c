#include "options.h"

#include <algorithm>
#include <array>
#include <memory>
#include <ostream>

#include <boost/program_options.hpp>

#include "article/field_map.h"
#include "article/input.h"
#include "base/command_line.h"
#include "base/error.h"
#include "base/file.h"
#include "id_list.h"
#include "index/default_location.h"
#include "option_table.h"
#include "sizes.h"

namespace onrecord::indexer {

namespace {

namespace fs = std::filesystem;
namespace po = boost::program_options;

unsigned parse_number(const std::string& text, const char* option, unsigned least, unsigned most)
{
    const bool digits = !text.empty() && text.size() <= 9 &&
                        text.find_first_not_of("0123456789") == std::string::npos;
    const unsigned long number = digits ? std::stoul(text) : most + 1UL;
    if (number < least || number > most)
        throw wrong_value(
            option, "a whole number from " + std::to_string(least) + " to " + std::to_string(most),
            text);
    return static_cast<unsigned>(number);
}

/// "I/N".
Partition parse_partition(const std::string& text)
{
    constexpr unsigned most = 1'000;
    const std::size_t slash = std::min(text.find('/'), text.size());
    const std::string count = text.substr(std::min(slash + 1, text.size()));
    Partition partition;
    partition.count = parse_number(count, "--partition: N of I/N", 1, most);
    partition.number =
        parse_number(text.substr(0, slash), "--partition: I of I/N", 1, partition.count);
    return partition;
}

const ArticleFormat* parse_format(const std::string& name)
{
    const ArticleFormat* format = find_format(name);
    if (format == nullptr)
        throw wrong_value("--from", format_names(), name);
    return format;
}

ProgressBar parse_progress(const std::string& word)
{
    if (word == "auto")
        return ProgressBar::automatic;
    if (word == "always")
        return ProgressBar::always;
    if (word == "never")
        return ProgressBar::never;
    throw wrong_value("--progress", one_of({"auto", "always", "never"}), word);
}

std::chrono::seconds parse_wait(const std::string& text)
{
    constexpr unsigned most = 999999999;
    return text == for_ever ? std::chrono::seconds::max()
                            : std::chrono::seconds(parse_number(text, "--wait", 0, most));
}

void read_paths(Options& options, const std::string& file, bool null)
{
    const std::unique_ptr<ByteSource> source =
        file == "-" ? open_standard_input() : open_file(file);
    for (std::string& path : read_file_list(*source, null ? '\0' : '\n'))
        options.paths.push_back(std::move(path));
}

void refuse_together(const po::variables_map& found, const char* one, const char* other,
                     const char* reason)
{
    if (found.contains(one) && found.contains(other))
        throw Error(ErrorKind::usage, "--" + std::string(one) + " and --" + other +
                                          " cannot be used together: " + reason);
}

/// The option that names a job without articles to read, and the job.
struct TaskRow {
    const char* option;
    Task task;
};

constexpr std::array tasks = {
    TaskRow{"delete", Task::remove},   TaskRow{"delete-from", Task::remove},
    TaskRow{"verify", Task::verify},   TaskRow{"optimize", Task::optimize},
    TaskRow{"rebuild", Task::rebuild}, TaskRow{"join", Task::join},
};

/// Options that say something to reading articles only.
constexpr std::array reading_options = {
    "path",   "extract",   "check",   "explain-quotes", "files-from", "null",
    "from",   "map",       "filter",  "prune",          "no-quotes",  "max-article",
    "memory", "partition", "rejects", "report",
};

/// The job asked for, of which there may be one. @throws Error (usage) for what says nothing to it.
Task read_task(const po::variables_map& found)
{
    Task task = Task::index;
    const char* named = "";
    for (const TaskRow& row : tasks) {
        if (!found.contains(row.option))
            continue;
        if (task != Task::index && task != row.task)
            refuse_together(found, named, row.option, "they are two jobs");
        task = row.task;
        named = row.option;
    }
    if (task == Task::index)
        return task;
    const std::string option = "--" + std::string(named);
    for (const char* other : reading_options)
        if (found.contains(other) && !(task == Task::join && std::string_view(other) == "path"))
            throw Error(ErrorKind::usage,
                        option + " reads no articles: " +
                            (std::string_view(other) == "path"
                                 ? "no path says anything to it"
                                 : "--" + std::string(other) + " says nothing to it"));
    if (task != Task::remove && found.contains("dry-run"))
        throw Error(ErrorKind::usage, "--dry-run says nothing to " + option);
    if (task == Task::verify) {
        refuse_together(found, "verify", "wait", "--verify waits for nobody");
        refuse_together(found, "verify", "jobs", "--verify takes one thread");
    }
    if (task != Task::remove && found.contains("verbose"))
        throw Error(ErrorKind::usage, "--verbose says nothing to " + option);
    return task;
}

void read_ids(Options& options, const Typed& typed, bool from_file)
{
    constexpr std::size_t most = std::size_t{1} << 30;
    options.ids.insert(typed.removed.begin(), typed.removed.end());
    if (!from_file)
        return;
    if (typed.remove_from.empty())
        throw Error(ErrorKind::usage, "--delete-from names no file");
    const bool standard_input = typed.remove_from == "-";
    const std::string list = read_file(standard_input ? "/dev/stdin" : typed.remove_from, most);
    add_listed_ids(list, standard_input ? "standard input" : typed.remove_from, options.ids);
}

void check_combinations(const po::variables_map& found)
{
    for (const char* other : {"index", "prune", "dry-run", "wait", "partition"}) {
        refuse_together(found, "extract", other, "--extract touches no index");
        refuse_together(found, "explain-quotes", other, "--explain-quotes touches no index");
        refuse_together(found, "check", other, "--check touches no index");
    }
    refuse_together(found, "explain-quotes", "extract", "each has an output of its own");
    refuse_together(found, "check", "extract", "--check writes nothing");
    refuse_together(found, "check", "explain-quotes", "--check writes nothing");
    refuse_together(found, "explain-quotes", "no-quotes", "they contradict each other");
    refuse_together(found, "quiet", "verbose", "they contradict each other");
    if (found.contains("null") && !found.contains("files-from"))
        throw Error(ErrorKind::usage, "--null says how --files-from is read, which is not given");
}

Options check(const po::variables_map& found, Typed&& typed)
{
    check_combinations(found);
    Options options;
    options.task = read_task(found);
    options.paths = std::move(typed.paths);
    options.explain = found.contains("explain-quotes");
    options.check = found.contains("check");
    options.extract = found.contains("extract") || options.explain || options.check;
    options.prune = found.contains("prune");
    options.dry_run = found.contains("dry-run");
    options.quotes = !found.contains("no-quotes");
    options.quiet = found.contains("quiet");
    options.verbose = found.contains("verbose");
    if (found.contains("from"))
        options.format = parse_format(typed.format);
    for (const std::string& map : typed.maps)
        options.reading.fields.add(FieldMap::parse(map, "--map"), "--map");
    for (const std::string& filter : typed.filters)
        options.reading.filters.push_back(Filter::parse(filter, "--filter"));
    if (found.contains("jobs"))
        options.jobs = parse_number(typed.jobs, "--jobs", 1, 256);
    if (found.contains("wait"))
        options.wait = parse_wait(typed.wait);
    if (found.contains("partition"))
        options.partition = parse_partition(typed.partition);
    if (found.contains("memory"))
        options.memory =
            parse_size(typed.memory, "--memory", 64 * mebibyte, std::uint64_t{1} << 40);
    options.reading.article_bytes =
        found.contains("max-article")
            ? parse_size(typed.max_article, "--max-article", kibibyte, gibibyte)
            : std::min(options.memory / 8, gibibyte);
    if (found.contains("progress"))
        options.progress = parse_progress(typed.progress);
    options.rejects = typed.rejects;
    if (found.contains("rejects") && typed.rejects.empty())
        throw Error(ErrorKind::usage, "--rejects names no file");
    options.report = typed.report;
    if (found.contains("report") && typed.report.empty())
        throw Error(ErrorKind::usage, "--report names no file");
    if (found.contains("index") && typed.index.empty())
        throw Error(ErrorKind::usage, "--index names no folder");
    if (!options.extract)
        options.index = typed.index.empty() ? default_index_location() : fs::path(typed.index);
    if (std::ranges::find(options.paths, "") != options.paths.end())
        throw Error(ErrorKind::usage, "an empty path names no file or folder");
    if (options.task == Task::remove)
        read_ids(options, typed, found.contains("delete-from"));
    else if (found.contains("files-from"))
        read_paths(options, typed.files_from, found.contains("null"));
    else if (options.task == Task::index && options.paths.empty())
        throw Error(ErrorKind::usage, "no file or folder is named", help_hint);
    if (options.task == Task::join && options.paths.empty())
        throw Error(ErrorKind::usage, "no index to join is named", help_hint);
    return options;
}

}  // namespace

std::optional<Options> read_options(int argc, const char* const argv[], std::ostream& out)
{
    Typed typed;
    const po::options_description visible = visible_options(typed);
    const po::variables_map found = parse_command_line(argc, argv, visible, typed);
    if (found.contains("help")) {
        print_help(out, visible);
        return std::nullopt;
    }
    if (found.contains("version")) {
        out << "onrecord-index " << ONRECORD_VERSION << '\n';
        return std::nullopt;
    }
    return check(found, std::move(typed));
}

}  // namespace onrecord::indexer
