#include "option_table.h"

#include <ostream>
#include <sstream>
#include <utility>

#include "article/input.h"
#include "base/command_line.h"
#include "base/error.h"

namespace onrecord::indexer {

namespace {

namespace po = boost::program_options;

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
    "  onrecord-index --verify                 is the index whole?\n"
    "\n"
    "Exit status: 0 all was read; 1 something was rejected; 2 usage; 3 the index is\n"
    "locked, damaged or of another version; 4 reading or writing failed; 70 a bug.\n"
    "More: man onrecord-index\n";

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

}  // namespace

std::string format_names()
{
    std::vector<std::string> names;
    for (const ArticleFormat* format : article_formats())
        names.emplace_back(format->name);
    return one_of(names);
}

po::options_description visible_options(Typed& typed)
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
    add("memory", text(typed.memory, "SIZE"), "memory that the run may take [512M]");
    add("partition", text(typed.partition, "PART"),
        "index one part of the articles only: 2/8, the second of eight; see --join");
    add("join", "add the indexes named in place of articles, which have none in common");
    add("prune", "remove articles that were read from these paths before and are gone");
    add("delete", po::value(&typed.removed)->composing()->value_name("ID"),
        "remove the article with that id; read nothing");
    add("delete-from", text(typed.remove_from, "FILE"),
        "remove the articles whose ids stand in FILE (\"-\": standard input), a line each, or as "
        "onrecord-search --format jsonl writes them");
    add("verify", "hold all of the index against its checksums and itself; change nothing");
    add("optimize", "join the index's segments into one without what was removed; read nothing");
    add("rebuild", "post the articles in the index anew; read nothing");
    add("dry-run,n", "say what would be done; write nothing");
    add("wait", po::value(&typed.wait)->implicit_value(for_ever, "")->value_name("[=S]"),
        "wait for another writer to end, at most S seconds");
    add("no-quotes", "do not find who says what: faster, smaller");
    add("max-article", text(typed.max_article, "SIZE"),
        "reject longer files and records [an eighth of --memory: 64M]");
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

void print_help(std::ostream& out, const po::options_description& visible)
{
    std::ostringstream options;
    options << visible;
    out << usage_head << tidy_option_list(options.str()) << usage_tail;
}

po::variables_map parse_command_line(int argc, const char* const argv[],
                                     const po::options_description& visible, Typed& typed)
try {
    po::options_description everything;
    everything.add(visible).add_options()("path", po::value(&typed.paths));
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
    throw unknown_option(e.get_option_name(), long_names(visible), help_hint);
} catch (const po::invalid_command_line_syntax& e) {
    if (e.kind() == po::invalid_syntax::missing_parameter)
        throw Error(ErrorKind::usage, e.get_option_name() + " needs a value", help_hint);
    throw Error(ErrorKind::usage, e.what(), help_hint);
} catch (const po::error& e) {
    throw Error(ErrorKind::usage, e.what(), help_hint);
}

}  // namespace onrecord::indexer
