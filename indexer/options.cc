#include "options.h"

#include <algorithm>
#include <memory>
#include <ostream>
#include <sstream>

#include <boost/program_options.hpp>

#include "article/field_map.h"
#include "article/input.h"
#include "base/command_line.h"
#include "base/error.h"
#include "index/default_location.h"
#include "sizes.h"

namespace onrecord::indexer {

namespace {

namespace fs = std::filesystem;
namespace po = boost::program_options;

constexpr const char* help_hint = "try 'onrecord-index --help'";
constexpr const char* for_ever = "for ever";

constexpr const char* usage_head =
    "usage: onrecord-index [OPTIONS] PATH...\n"
    "\n"
    "Reads news articles from files and folders (\"-\": standard input) and puts them\n"
    "into an index for onrecord-search. Run it again for what is new or changed.\n"
    "\n";

constexpr const char* usage_tail =
    "\n"
    "Examples:\n"
    "  onrecord-index ~/articles               index a folder, or bring it up to date\n"
    "  onrecord-index --prune ~/articles       and forget articles that are gone\n"
    "  zcat dump.jsonl.gz | onrecord-index -   read standard input\n"
    "  onrecord-index --extract page.txt       show what is understood of an article\n"
    "\n"
    "Exit status: 0 all was read; 1 something was rejected; 2 usage; 3 the index is\n"
    "locked, damaged or of another version; 4 reading or writing failed; 70 a bug.\n"
    "More: man onrecord-index\n";

/// The values of options as typed, before they are checked.
struct Typed {
    std::string index;
    std::string files_from;
    std::string format;
    std::string jobs;
    std::string wait;
    std::string max_article;
    std::vector<std::string> maps;
    std::vector<std::string> filters;
    std::string progress;
    std::string rejects;
    std::string report;
    std::vector<std::string> paths;
};

std::string format_names()
{
    std::vector<std::string> names;
    for (const ArticleFormat* format : article_formats())
        names.emplace_back(format->name);
    return one_of(names);
}

po::options_description describe(Typed& typed)
{
    po::options_description flags("Options", 80, 48);
    auto add = flags.add_options();
    const auto text = [](std::string& target, const char* name) {
        return po::value(&target)->value_name(name);
    };
    const std::string formats = "read every input as FORMAT: " + format_names();
    add("index", text(typed.index, "DIR"),
        "the index [$ONRECORD_INDEX or ~/.local/share/onrecord/index]");
    add("extract", "write what is understood as JSON Lines to standard output; touch no index");
    add("check", "read everything as for the index and write nothing");
    add("explain-quotes",
        "write each text with its quotes, speakers and what decided; touch no index");
    add("files-from", text(typed.files_from, "FILE"),
        "read more paths from FILE (\"-\": standard input), one a line");
    add("null,0", "paths in --files-from end in a zero byte");
    add("from", text(typed.format, "FORMAT"), formats.c_str());
    add("map", po::value(&typed.maps)->composing()->value_name("MAP"),
        "fields that state what, for records: title=headline,text=body");
    add("filter", po::value(&typed.filters)->composing()->value_name("FILTER"),
        "read files of an ending through a program: .doc=catdoc");
    add("jobs,j", text(typed.jobs, "N"), "worker threads [one a core]");
    add("prune", "remove articles that were read from these paths before and are gone");
    add("dry-run,n", "say what would be done; write nothing");
    add("wait", po::value(&typed.wait)->implicit_value(for_ever, "")->value_name("[=S]"),
        "wait for another writer to end, at most S seconds");
    add("no-quotes", "do not find who says what: faster, smaller");
    add("max-article", text(typed.max_article, "SIZE"), "reject longer articles [64M]");
    add("rejects", text(typed.rejects, "FILE"), "write what is rejected to FILE, as JSON Lines");
    add("report", text(typed.report, "FILE"),
        "write what is wanting, by source and place, to FILE as CSV");
    add("quiet,q", "print errors only, not what was rejected or mended");
    add("verbose,v", "print what is removed, too");
    add("progress", text(typed.progress, "WHEN"), "progress bar: auto, always, never [auto]");
    add("help,h", "print this text and exit");
    add("version", "print the version and exit");
    return flags;
}

/// `--wait` alone waits for ever; its number stands behind '=', never in the next word, which may
/// be a path.
std::pair<std::string, std::string> split_wait(const std::string& word)
{
    if (word == "--wait")
        return {"wait", for_ever};
    return {};
}

std::vector<std::string> long_names(const po::options_description& options)
{
    std::vector<std::string> names;
    for (const auto& option : options.options())
        names.push_back(option->long_name());
    return names;
}

po::variables_map parse(int argc, const char* const argv[], const po::options_description& flags,
                        Typed& typed)
try {
    po::options_description everything;
    everything.add(flags).add_options()("path", po::value(&typed.paths));
    po::positional_options_description places;
    places.add("path", -1);
    po::variables_map found;
    po::store(
        po::command_line_parser(argc, argv)
            .options(everything)
            .positional(places)
            .extra_parser(split_wait)
            .style(po::command_line_style::default_style & ~po::command_line_style::allow_guessing)
            .run(),
        found);
    po::notify(found);
    return found;
} catch (const po::unknown_option& e) {
    throw unknown_option(e.get_option_name(), long_names(flags), help_hint);
} catch (const po::invalid_command_line_syntax& e) {
    if (e.kind() == po::invalid_syntax::missing_parameter)
        throw Error(ErrorKind::usage, e.get_option_name() + " needs a value", help_hint);
    throw Error(ErrorKind::usage, e.what(), help_hint);
} catch (const po::error& e) {
    throw Error(ErrorKind::usage, e.what(), help_hint);
}

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

void check_combinations(const po::variables_map& found)
{
    for (const char* other : {"index", "prune", "dry-run", "wait"}) {
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
    if (found.contains("max-article"))
        options.reading.article_bytes = parse_size(typed.max_article, "--max-article");
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
    if (found.contains("files-from"))
        read_paths(options, typed.files_from, found.contains("null"));
    else if (options.paths.empty())
        throw Error(ErrorKind::usage, "no file or folder is named", help_hint);
    return options;
}

}  // namespace

std::optional<Options> read_options(int argc, const char* const argv[], std::ostream& out)
{
    Typed typed;
    const po::options_description flags = describe(typed);
    const po::variables_map found = parse(argc, argv, flags, typed);
    if (found.contains("help")) {
        std::ostringstream options;
        options << flags;
        out << usage_head << tidy_option_list(options.str()) << usage_tail;
        return std::nullopt;
    }
    if (found.contains("version")) {
        out << "onrecord-index " << ONRECORD_VERSION << '\n';
        return std::nullopt;
    }
    return check(found, std::move(typed));
}

}  // namespace onrecord::indexer
