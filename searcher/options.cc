#include "options.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <ctime>
#include <ostream>
#include <sstream>

#include <boost/program_options.hpp>

#include "base/command_line.h"
#include "base/date.h"
#include "base/error.h"
#include "hit_options.h"
#include "index/default_location.h"
#include "option_checks.h"
#include "option_table.h"
#include "query/saved_name.h"
#include "search/saved_queries.h"
#include "view_options.h"

namespace onrecord::searcher {

namespace {

namespace po = boost::program_options;

using Texts = std::vector<std::string>;

constexpr const char* help_hint = "try 'onrecord-search --help'";

template <class Value, std::size_t count>
Value read_choice(const std::string& option, const std::string& text,
                  const std::array<std::pair<const char*, Value>, count>& choices)
{
    std::vector<std::string> names;
    for (const auto& [name, value] : choices) {
        if (text == name)
            return value;
        names.emplace_back(name);
    }
    throw wrong_value(option, one_of(names), text);
}

std::chrono::sys_days read_day(const std::string& text)
{
    try {
        const Date date = parse_iso_date(text);
        if (date.precision() == DatePrecision::day)
            return date.first_day();
    } catch (const ParseError&) {
        // Said below, with the option's name.
    }
    throw wrong_value("--now", "a day such as 2022-09-14", text);
}

/// The local calendar day.
std::chrono::sys_days current_day()
{
    const std::time_t now = std::time(nullptr);
    std::tm parts{};
    localtime_r(&now, &parts);
    return std::chrono::sys_days{std::chrono::year{parts.tm_year + 1900} /
                                 std::chrono::month{static_cast<unsigned>(parts.tm_mon) + 1} /
                                 std::chrono::day{static_cast<unsigned>(parts.tm_mday)}};
}

const RendererRow* read_format(const po::variables_map& found)
{
    std::string name = found.contains("json") ? "json" : "text";
    if (found.contains("format")) {
        const auto& given = found["format"].as<std::string>();
        if (found.contains("json") && given != "json")
            throw Error(ErrorKind::usage, "--json and --format " + given + " exclude each other");
        name = given;
    }
    const RendererRow* row = find_renderer(name);
    if (row == nullptr)
        throw wrong_value("--format", format_names(), name);
    return row;
}

void read_filters(const po::variables_map& found, Options& options)
{
    for (const FilterRow& row : filter_rows()) {
        if (!found.contains(row.option))
            continue;
        for (const std::string& value : found[row.option].as<Texts>())
            options.filters.push_back(
                {"--" + std::string(row.option), row.field, value, row.negated});
    }
}

/// Names of saved queries.
void read_saved(const po::variables_map& found, Options& options)
{
    for (const auto& [name, place] : {std::pair{"save", &options.saved_name},
                                      {"forget", &options.saved_name},
                                      {"since-last", &options.since_last}}) {
        if (!found.contains(name))
            continue;
        *place = found[name].as<std::string>();
        if (!is_saved_name(*place))
            throw wrong_value("--" + std::string(name),
                              "a name of letters, digits, '-' and '_', at most 64", *place);
    }
    if (found.contains("complete"))
        options.half_typed = found["complete"].as<std::string>();
    options.parsing.saved = [](std::string_view name) {
        return SavedQueries(saved_queries_location()).find(name);
    };
}

void read_mode(const po::variables_map& found, Options& options)
{
    std::vector<const char*> modes;
    for (const auto& [name, mode] : {std::pair{"compare", Mode::compare},
                                     {"similar", Mode::similar},
                                     {"show", Mode::show},
                                     {"story", Mode::story},
                                     {"speakers", Mode::speakers},
                                     {"info", Mode::info},
                                     {"batch", Mode::batch},
                                     {"complete", Mode::complete},
                                     {"save", Mode::save},
                                     {"saved", Mode::saved},
                                     {"forget", Mode::forget}}) {
        if (!found.contains(name))
            continue;
        modes.push_back(name);
        options.mode = mode;
    }
    if (modes.size() > 1)
        throw Error(ErrorKind::usage,
                    "--" + std::string(modes[0]) + " and --" + modes[1] + " exclude each other");
    if (options.mode == Mode::compare)
        options.compared = read_compared(found["compare"].as<std::string>());
    read_saved(found, options);
    if (options.mode == Mode::show)
        options.article_id = found["show"].as<std::string>();
    if (options.mode == Mode::story)
        options.article_id = found["story"].as<std::string>();
    if (options.mode == Mode::similar)
        options.article_id = found["similar"].as<std::string>();
    if (options.mode == Mode::batch)
        options.batch_file = found["batch"].as<std::string>();
}

void read_shaping(const po::variables_map& found, Options& options)
{
    static constexpr std::array sorts{std::pair{"relevance", Sort::relevance},
                                      std::pair{"newest", Sort::newest},
                                      std::pair{"oldest", Sort::oldest}};
    static constexpr std::array colours{std::pair{"auto", ColourChoice::automatic},
                                        std::pair{"always", ColourChoice::always},
                                        std::pair{"never", ColourChoice::never}};
    static constexpr std::array orders{std::pair{"dmy", DayMonthOrder::day_first},
                                       std::pair{"mdy", DayMonthOrder::month_first}};
    options.quotes = found.contains("quotes");
    options.any = found.contains("any");
    options.count = found.contains("count");
    options.explain = found.contains("explain");
    if (found.contains("all") && found.contains("group"))
        throw Error(ErrorKind::usage, "--all and --group exclude each other", help_hint);
    if (found.contains("all") || found.contains("group"))
        options.group = found.contains("group");
    options.pager = !found.contains("no-pager");
    options.quiet = found.contains("quiet");
    if (found.contains("sort"))
        options.sort = read_choice("--sort", found["sort"].as<std::string>(), sorts);
    if (found.contains("color"))
        options.colour = read_choice("--color", found["color"].as<std::string>(), colours);
    if (found.contains("limit"))
        options.limit = read_number("--limit", found["limit"].as<std::string>());
    if (found.contains("offset"))
        options.offset = read_number("--offset", found["offset"].as<std::string>());
    options.parsing.today =
        found.contains("now") ? read_day(found["now"].as<std::string>()) : current_day();
    if (found.contains("dates"))
        options.parsing.dates = read_choice("--dates", found["dates"].as<std::string>(), orders);
}

std::string joined_words(const po::variables_map& found)
{
    std::string query;
    if (!found.contains("query"))
        return query;
    for (const std::string& word : found["query"].as<Texts>())
        query += (query.empty() ? "" : " ") + word;
    if (query.find_first_not_of(" \t\n\r") == std::string::npos)
        query.clear();
    return query;
}

/// What to do about an option that there is not: somebody may mean a word to leave out.
std::string hint_for(const std::string& option)
{
    if (option.starts_with('-') && !option.starts_with("--") && option.size() > 1)
        return "to leave a word out, write NOT " + option.substr(1) +
               ", or put -- before the query";
    return help_hint;
}

std::vector<std::string> long_names(const po::options_description& options)
{
    std::vector<std::string> names;
    for (const auto& option : options.options())
        names.push_back(option->long_name());
    return names;
}

/// The unit of `--timeline` stands behind '=', never in the next word, which may belong to the
/// query.
std::pair<std::string, std::string> split_timeline(const std::string& word)
{
    if (word == "--timeline")
        return {"timeline", "auto"};
    return {};
}

po::variables_map parse(int argc, const char* const argv[], const po::options_description& options)
try {
    po::positional_options_description words;
    words.add("query", -1);
    po::variables_map found;
    po::store(
        po::command_line_parser(argc, argv)
            .options(options)
            .positional(words)
            .extra_parser(split_timeline)
            .style(po::command_line_style::default_style & ~po::command_line_style::allow_guessing)
            .run(),
        found);
    po::notify(found);
    return found;
} catch (const po::unknown_option& e) {
    throw unknown_option(e.get_option_name(), long_names(options), hint_for(e.get_option_name()));
} catch (const po::invalid_command_line_syntax& e) {
    if (e.kind() == po::invalid_syntax::missing_parameter)
        throw Error(ErrorKind::usage, e.get_option_name() + " needs a value", help_hint);
    throw Error(ErrorKind::usage, e.what(), help_hint);
} catch (const po::error& e) {
    throw Error(ErrorKind::usage, e.what(), help_hint);
}

}  // namespace

std::optional<Options> read_options(int argc, const char* const argv[], std::ostream& out)
{
    const po::options_description visible = visible_options();
    po::options_description everything;
    everything.add(visible).add_options()("query", po::value<Texts>());

    const po::variables_map found = parse(argc, argv, everything);
    if (found.contains("help")) {
        if (joined_words(found) == "syntax")
            print_syntax(out);
        else
            print_help(out, visible);
        return std::nullopt;
    }
    if (found.contains("version")) {
        out << "onrecord-search " ONRECORD_VERSION "\n";
        return std::nullopt;
    }
    Options options;
    options.format = read_format(found);
    options.query = joined_words(found);
    read_filters(found, options);
    read_mode(found, options);
    read_shaping(found, options);
    read_views(found, options);
    read_hit_options(found, options);
    options.index = found.contains("index") ? found["index"].as<std::string>()
                                            : default_index_location().string();
    if (found.contains("aliases"))
        options.aliases = found["aliases"].as<std::string>();
    if (found.contains("synonyms"))
        options.synonyms = found["synonyms"].as<std::string>();
    check_options(options);
    return options;
}

}  // namespace onrecord::searcher
