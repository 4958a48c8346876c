#include "options.h"

#include <limits>
#include <ostream>
#include <vector>

#include <boost/program_options.hpp>

#include "base/error.h"

namespace onrecord::eval {

namespace {

namespace po = boost::program_options;

constexpr const char* help_hint = "try 'onrecord-eval --help'";

constexpr const char* usage_head =
    "usage: onrecord-eval [OPTIONS] GOLD SYSTEM\n"
    "       onrecord-eval --articles GOLD\n"
    "\n"
    "Scores what 'onrecord-index --extract' printed (SYSTEM; \"-\": standard input)\n"
    "against annotated articles (GOLD).\n"
    "\n";

constexpr const char* usage_tail =
    "\n"
    "Example:\n"
    "  onrecord-eval --articles gold.jsonl > articles.jsonl\n"
    "  onrecord-index --extract articles.jsonl | onrecord-eval gold.jsonl -\n"
    "\n"
    "Exit status: 0 scored; 2 usage; 4 reading failed; 5 a line of GOLD or SYSTEM does\n"
    "not fit its article.\n";

/// The values of options as typed, before they are checked.
struct Typed {
    std::vector<std::string> files;
    std::string other;
    std::string format = "text";
    std::string mistakes = "0";
    std::string seed = "1";
    std::string resamples = "1000";
};

po::options_description describe(Typed& typed)
{
    po::options_description flags("Options", 80, 48);
    auto add = flags.add_options();
    const auto text = [](std::string& target, const char* name) {
        return po::value(&target)->value_name(name);
    };
    add("articles", "print the articles of GOLD without its answers, as JSON Lines");
    add("compare", text(typed.other, "OTHER"), "test SYSTEM against another output");
    add("errors", text(typed.mistakes, "N"), "show the first N mistakes of each row [0]");
    add("format", text(typed.format, "FORMAT"), "text, json, tsv [text]");
    add("resamples", text(typed.resamples, "N"), "how often to resample for intervals [1000]");
    add("seed", text(typed.seed, "N"), "what resampling starts from [1]");
    add("help,h", "print this text and exit");
    add("version", "print the version and exit");
    return flags;
}

po::variables_map parse(int argc, const char* const argv[], const po::options_description& flags,
                        Typed& typed)
{
    po::options_description everything;
    everything.add(flags).add_options()("file", po::value(&typed.files));
    po::positional_options_description places;
    places.add("file", -1);
    po::variables_map found;
    po::store(
        po::command_line_parser(argc, argv)
            .options(everything)
            .positional(places)
            .style(po::command_line_style::default_style & ~po::command_line_style::allow_guessing)
            .run(),
        found);
    po::notify(found);
    return found;
}

unsigned long parse_number(const std::string& text, const char* option)
{
    constexpr std::size_t most_digits = 9;
    const bool digits = !text.empty() && text.size() <= most_digits &&
                        text.find_first_not_of("0123456789") == std::string::npos;
    if (!digits)
        throw Error(ErrorKind::usage, std::string(option) + ": '" + text +
                                          "' is no whole number from 0 to 999999999");
    return std::stoul(text);
}

Format parse_format(const std::string& word)
{
    if (word == "text")
        return Format::text;
    if (word == "json")
        return Format::json;
    if (word == "tsv")
        return Format::tsv;
    throw Error(ErrorKind::usage, "--format: '" + word + "' is none of text, json, tsv");
}

Options check(const po::variables_map& found, const Typed& typed)
{
    Options options;
    options.articles = found.contains("articles");
    const std::size_t wanted = options.articles ? 1 : 2;
    if (typed.files.size() != wanted)
        throw Error(ErrorKind::usage,
                    std::string(options.articles ? "--articles takes one file, GOLD"
                                                 : "two files are needed, GOLD and SYSTEM"),
                    help_hint);
    options.gold = typed.files[0];
    if (!options.articles)
        options.system = typed.files[1];
    if (found.contains("compare"))
        options.other = typed.other;
    options.format = parse_format(typed.format);
    options.mistakes = parse_number(typed.mistakes, "--errors");
    options.resampling.seed = parse_number(typed.seed, "--seed");
    options.resampling.resamples =
        static_cast<std::uint32_t>(parse_number(typed.resamples, "--resamples"));
    return options;
}

}  // namespace

std::optional<Options> read_options(int argc, const char* const argv[], std::ostream& out)
{
    Typed typed;
    try {
        const po::options_description flags = describe(typed);
        const po::variables_map found = parse(argc, argv, flags, typed);
        if (found.contains("help")) {
            out << usage_head << flags << usage_tail;
            return std::nullopt;
        }
        if (found.contains("version")) {
            out << "onrecord-eval " << ONRECORD_VERSION << '\n';
            return std::nullopt;
        }
        return check(found, typed);
    } catch (const po::error& error) {
        throw Error(ErrorKind::usage, error.what(), help_hint);
    }
}

}  // namespace onrecord::eval
