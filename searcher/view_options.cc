#include "view_options.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <sstream>

#include "base/command_line.h"
#include "base/error.h"
#include "option_table.h"

namespace onrecord::searcher {

namespace {

namespace po = boost::program_options;

using Texts = std::vector<std::string>;

constexpr std::size_t most_window = 100;
constexpr std::size_t most_kwic_width = 10'000;
constexpr const char* help_hint = "try 'onrecord-search --help'";

/// Values are parted by commas outside of double quotation marks.
std::vector<std::string> split_values(const std::string& list)
{
    std::vector<std::string> values(1);
    bool in_marks = false;
    for (const char c : list) {
        in_marks = in_marks != (c == '"');
        if (c == ',' && !in_marks)
            values.emplace_back();
        else
            values.back() += c;
    }
    return values;
}

/// Kinds stand in several options or, parted by commas, in one.
void read_facets(const po::variables_map& found, Options& options)
{
    if (!found.contains("facet"))
        return;
    for (const std::string& list : found["facet"].as<Texts>()) {
        for (const std::string& name : split_list(list)) {
            const FacetKind* const kind = find_facet_kind(name);
            if (kind == nullptr)
                throw wrong_value("--facet", facet_names(), name);
            if (std::ranges::find(options.facets, kind) == options.facets.end())
                options.facets.push_back(kind);
        }
    }
}

void read_timeline(const po::variables_map& found, Options& options)
{
    if (found.contains("svg"))
        options.svg_file = found["svg"].as<std::string>();
    if (!found.contains("timeline")) {
        if (found.contains("svg"))
            throw Error(ErrorKind::usage, "--svg draws what --timeline counts",
                        "add --timeline or --timeline=month");
        return;
    }
    const auto& name = found["timeline"].as<std::string>();
    options.timeline.emplace();
    if (name == "auto")
        return;
    options.timeline->unit = find_time_unit(name);
    if (!options.timeline->unit)
        throw wrong_value("--timeline", time_unit_names(), name);
}

/// "L1", "R2", "N": a side and how far, or the match itself.
KwicKey read_kwic_key(const std::string& text)
{
    if (text == "N")
        return 0;
    const bool is_place = text.size() == 2 && (text[0] == 'L' || text[0] == 'R') &&
                          text[1] >= '1' && text[1] <= '0' + farthest_kwic_key;
    if (!is_place)
        throw wrong_value("--sort-kwic", "L1 to L9, R1 to R9 or N (the match), with commas", text);
    return (text[0] == 'L' ? -1 : 1) * (text[1] - '0');
}

void read_kwic(const po::variables_map& found, Options& options)
{
    if (!found.contains("kwic")) {
        for (const char* name : {"sort-kwic", "width", "sample", "seed"})
            if (found.contains(name))
                throw Error(ErrorKind::usage,
                            "--" + std::string(name) + " says something to --kwic only", help_hint);
        return;
    }
    KwicAsked& asked = options.kwic.emplace();
    if (found.contains("sort-kwic"))
        for (const std::string& key : split_list(found["sort-kwic"].as<std::string>()))
            asked.sort.push_back(read_kwic_key(key));
    if (found.contains("width"))
        asked.width = read_number("--width", found["width"].as<std::string>());
    if (asked.width > most_kwic_width || (asked.width == 0 && found.contains("width")))
        throw wrong_value("--width", "1 to " + std::to_string(most_kwic_width) + " columns",
                          std::to_string(asked.width));
    if (found.contains("sample"))
        asked.sample = read_number("--sample", found["sample"].as<std::string>());
    if (found.contains("seed"))
        asked.seed = read_number("--seed", found["seed"].as<std::string>());
    if (found.contains("seed") && !found.contains("sample"))
        throw Error(ErrorKind::usage, "--seed says something to --sample only", help_hint);
    if (asked.sample == std::size_t{0})
        throw wrong_value("--sample", "a number above 0", "0");
}

void read_words(const po::variables_map& found, Options& options)
{
    constexpr std::uint64_t usual_least = 5;  // where few occurrences tell nothing
    for (const auto& [name, view] :
         {std::pair{"freq", WordView::frequencies}, std::pair{"collocates", WordView::collocates},
          std::pair{"keyness", WordView::keywords}}) {
        if (!found.contains(name))
            continue;
        if (options.words)
            throw Error(ErrorKind::usage, "--freq, --collocates and --keyness exclude each other",
                        help_hint);
        options.words.emplace().view = view;
        options.words->least_count = view == WordView::frequencies ? 1 : usual_least;
    }
    for (const char* name : {"min-count", "window"})
        if (found.contains(name) && !options.words)
            throw Error(ErrorKind::usage,
                        "--" + std::string(name) +
                            " says something to --freq, --collocates and --keyness only",
                        help_hint);
    if (!options.words)
        return;
    if (found.contains("keyness"))
        options.words->other = found["keyness"].as<std::string>();
    if (found.contains("min-count"))
        options.words->least_count =
            read_number("--min-count", found["min-count"].as<std::string>());
    if (!found.contains("window"))
        return;
    const std::size_t window = read_number("--window", found["window"].as<std::string>());
    if (window == 0 || window > most_window || options.words->view != WordView::collocates)
        throw wrong_value("--window", "with --collocates a number from 1 to 100",
                          std::to_string(window));
    options.words->window = static_cast<std::uint32_t>(window);
}

}  // namespace

std::vector<std::string> split_list(const std::string& list)
{
    std::vector<std::string> values;
    std::istringstream parts(list + ",");
    for (std::string value; std::getline(parts, value, ',');)
        values.push_back(value);
    return values;
}

std::size_t read_number(const std::string& option, const std::string& text)
{
    std::size_t number = 0;
    const char* const end = text.data() + text.size();
    const auto [stop, problem] = std::from_chars(text.data(), end, number);
    if (problem != std::errc() || stop != end || text.empty())
        throw wrong_value(option, "a whole number", text);
    return number;
}

Compared read_compared(const std::string& text)
{
    const std::size_t sign = text.find('=');
    const Compared compared{text.substr(0, sign), sign == std::string::npos
                                                      ? Texts()
                                                      : split_values(text.substr(sign + 1))};
    static constexpr std::array kinds{"speaker", "source", "lang", "query"};
    const auto is_blank = [](const std::string& value) {
        return value.find_first_not_of(" \t\n\r") == std::string::npos;
    };
    if (std::ranges::find(kinds, compared.field) == kinds.end() || compared.values.size() < 2 ||
        std::ranges::any_of(compared.values, is_blank))
        throw wrong_value("--compare",
                          "speaker=, source=, lang= or query= and two values or more with commas "
                          "between them",
                          text);
    return compared;
}

void read_views(const po::variables_map& found, Options& options)
{
    read_facets(found, options);
    read_timeline(found, options);
    read_kwic(found, options);
    read_words(found, options);
}

std::vector<std::string> views_asked(const Options& options)
{
    std::vector<std::string> asked;
    if (options.count)
        asked.emplace_back("--count");
    if (options.explain)
        asked.emplace_back("--explain");
    if (!options.facets.empty())
        asked.emplace_back("--facet");
    if (options.timeline)
        asked.emplace_back("--timeline");
    if (options.kwic)
        asked.emplace_back("--kwic");
    if (options.words)
        asked.emplace_back(options.words->view == WordView::frequencies  ? "--freq"
                           : options.words->view == WordView::collocates ? "--collocates"
                                                                         : "--keyness");
    return asked;
}

std::vector<std::string> views_instead(const Options& options)
{
    std::vector<std::string> views = views_asked(options);
    if (options.format->name == "html")
        std::erase_if(views, [](const std::string& view) {
            return view == "--facet" || view == "--timeline";
        });
    return views;
}

void check_views(const Options& options)
{
    const std::string_view form = options.format->name;
    if (options.explain && form != "text" && form != "json" && form != "jsonl")
        throw Error(ErrorKind::usage, "--explain has no form '" + std::string(form) + "'",
                    "write text or json");
    const Texts asked = views_asked(options);
    const Texts instead = views_instead(options);
    if (instead.size() > 1)
        throw Error(ErrorKind::usage, instead[0] + " and " + instead[1] + " exclude each other",
                    help_hint);
    const bool compares = options.mode == Mode::compare;
    if ((compares || options.mode == Mode::similar) && !asked.empty())
        throw Error(ErrorKind::usage,
                    asked[0] + " says nothing to " + (compares ? "--compare" : "--similar"),
                    help_hint);
    const bool is_page = options.format->name == "html";
    const bool counts =
        compares || options.words || (!is_page && (!options.facets.empty() || options.timeline));
    if (counts && options.offset > 0)
        throw Error(ErrorKind::usage,
                    "--offset says nothing to " + (compares ? "--compare" : instead[0]), help_hint);
    if (is_page && !options.svg_file.empty())
        throw Error(ErrorKind::usage, "--svg and --html exclude each other",
                    "the page shows the same drawing");
    if (options.timeline && options.limit && !is_page)
        throw Error(ErrorKind::usage, "--limit says nothing to --timeline", help_hint);
    if (!options.svg_file.empty() && options.mode == Mode::batch)
        throw Error(ErrorKind::usage, "--svg draws one query, not those of --batch", help_hint);
}

}  // namespace onrecord::searcher
