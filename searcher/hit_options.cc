#include "hit_options.h"

#include <algorithm>
#include <array>
#include <charconv>

#include "base/command_line.h"
#include "base/error.h"
#include "render/hit_json.h"
#include "render/template_form.h"
#include "view_options.h"

namespace onrecord::searcher {

namespace {

namespace po = boost::program_options;

constexpr const char* help_hint = "try 'onrecord-search --help'";

std::optional<double> read_decimal(std::string_view text)
{
    double number = 0;
    const char* const end = text.data() + text.size();
    const auto [stop, problem] = std::from_chars(text.data(), end, number);
    if (problem != std::errc() || stop != end || text.empty() || !(number >= 0) || number > 1e9)
        return std::nullopt;
    return number;
}

/// "source=3".
std::size_t read_per(const std::string& text)
{
    constexpr std::string_view source = "source=";
    if (!text.starts_with(source) || text == source || text == "source=0")
        throw wrong_value("--per", "source= and a number above 0: source=3", text);
    return read_number("--per source=", text.substr(source.size()));
}

/// "30d", "6w", "3m", "1y"
double read_half_life(const std::string& text)
{
    static constexpr std::array units{std::pair{'d', 1.0}, std::pair{'w', 7.0},
                                      std::pair{'m', 365.25 / 12}, std::pair{'y', 365.25}};
    std::string_view number = text;
    double days = 0;
    for (const auto& [letter, length] : units)
        if (number.ends_with(letter)) {
            number.remove_suffix(1);
            days = length;
            break;
        }
    const std::optional<double> count = read_decimal(number);
    if (!count || *count <= 0 || days == 0)
        throw wrong_value("--recency", "a half-life such as 30d, 6w, 3m or 1y", text);
    return *count * days;
}

/// "bm25,1.2,0.75", "inl2,2", "tfidf".
Weighting read_weighting(const std::string& text)
{
    const std::vector<std::string> parts = split_list(text);
    Weighting weighting;
    std::vector<double*> parameters;
    if (parts.front() == "bm25")
        parameters = {&weighting.k1, &weighting.b};
    else if (parts.front() == "inl2")
        parameters = {&weighting.c};
    bool is_known = parts.front() == "bm25" || parts.front() == "inl2" || parts.front() == "tfidf";
    if (parts.front() == "inl2")
        weighting.scheme = WeightingScheme::inl2;
    else if (parts.front() == "tfidf")
        weighting.scheme = WeightingScheme::tf_idf;
    is_known = is_known && parts.size() - 1 <= parameters.size();
    for (std::size_t i = 1; is_known && i < parts.size(); ++i) {
        const std::optional<double> value = read_decimal(parts[i]);
        is_known = value.has_value();
        *parameters[i - 1] = value.value_or(0);
    }
    if (!is_known || weighting.b > 1)
        throw wrong_value("--rank", "bm25,K1,B (B at most 1), inl2,C or tfidf", text);
    return weighting;
}

void read_output(const po::variables_map& found, Options& options)
{
    if (found.contains("fields"))
        options.fields = split_list(found["fields"].as<std::string>());
    if (found.contains("template"))
        options.line_template = found["template"].as<std::string>();
    if (!found.contains("html"))
        return;
    if (found.contains("format") || found.contains("json"))
        throw Error(ErrorKind::usage, "--html is a form of its own, beside --format", help_hint);
    options.html_file = found["html"].as<std::string>();
    options.format = find_renderer("html");
}

/// Names of columns, or of members of JSON, each once.
void check_fields(const Options& options)
{
    std::vector<std::string> columns = options.fields;
    for (const std::string& name : options.fields)
        if (std::ranges::count(options.fields, name) > 1)
            throw Error(ErrorKind::usage, "--fields names '" + name + "' twice");
    if (options.format->name == "json" || options.format->name == "jsonl")
        for (const std::string_view member : members_of_json_only(options.quotes))
            std::erase(columns, member);
    (void)columns_named(columns, options.quotes);
}

}  // namespace

void read_hit_options(const po::variables_map& found, Options& options)
{
    if (found.contains("per"))
        options.per_source = read_per(found["per"].as<std::string>());
    if (found.contains("recency"))
        options.half_life = read_half_life(found["recency"].as<std::string>());
    if (found.contains("rank"))
        options.weighting = read_weighting(found["rank"].as<std::string>());
    read_output(found, options);
}

void check_hit_options(const Options& options)
{
    const bool shows_hits = (options.mode == Mode::search || options.mode == Mode::batch ||
                             options.mode == Mode::similar) &&
                            views_instead(options).empty();
    const auto refuse_elsewhere = [&](const char* option, bool given) {
        if (given && !shows_hits)
            throw Error(ErrorKind::usage, std::string(option) + " says something to hits only",
                        help_hint);
    };
    refuse_elsewhere("--per", options.per_source > 0);
    refuse_elsewhere("--fields", !options.fields.empty());
    refuse_elsewhere("--template", options.line_template.has_value());
    const bool shows_lines = options.kwic && views_instead(options).size() == 1;
    if (!options.html_file.empty() && !shows_hits && !shows_lines)
        throw Error(ErrorKind::usage, "--html shows hits and the lines of --kwic only", help_hint);
    if (!options.fields.empty()) {
        const std::string_view form = options.format->name;
        if (form != "csv" && form != "tsv" && form != "json" && form != "jsonl")
            throw Error(ErrorKind::usage, "--fields chooses columns of tables and members of JSON",
                        "add --format csv, tsv, json or jsonl; for lines of text there is "
                        "--template");
        check_fields(options);
    }
    if (options.line_template) {
        if (!options.format->for_people)
            throw Error(ErrorKind::usage, "--template and --format exclude each other", help_hint);
        (void)TemplateForm(*options.line_template, options.quotes);
    }
    if (options.sort != Sort::relevance && options.half_life)
        throw Error(ErrorKind::usage, "--recency ranks, and --sort orders otherwise", help_hint);
}

}  // namespace onrecord::searcher
