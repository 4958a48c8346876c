#include "option_checks.h"

#include <string>
#include <string_view>

#include "base/error.h"
#include "hit_options.h"
#include "view_options.h"

namespace onrecord::searcher {

namespace {

constexpr const char* help_hint = "try 'onrecord-search --help'";

/// `--all` and `--group` are about hits that are quotes.
void check_grouping(const Options& options)
{
    if (!options.group.has_value())
        return;
    const std::string option = *options.group ? "--group" : "--all";
    const bool shows_hits = options.mode == Mode::compare || options.mode == Mode::search ||
                            options.mode == Mode::similar || options.mode == Mode::batch;
    if (!shows_hits || !views_instead(options).empty())
        throw Error(ErrorKind::usage, option + " says something to hits only",
                    "leave " + option + " out");
    if (!*options.group || options.mode == Mode::compare)
        return;
    if (options.limit == std::size_t{0} && options.quotes)
        throw Error(ErrorKind::usage, "--group says nothing to -n 0, which shows all", help_hint);
    const std::string_view form = options.format->name;
    if (form == "csv" || form == "tsv" || form == "trec")
        throw Error(ErrorKind::usage, "--group has no form '" + std::string(form) + "'",
                    "write text, json or jsonl");
}

/// What is told must be hits, each for itself.
void check_since_last(const Options& options)
{
    if (options.since_last.empty())
        return;
    if (options.mode != Mode::search)
        throw Error(ErrorKind::usage, "--since-last tells of hits of one query", help_hint);
    if (options.group == true || options.offset > 0)
        throw Error(ErrorKind::usage,
                    options.offset > 0 ? "--since-last tells of all that is new, without --offset"
                                       : "--since-last tells of each quote, without --group",
                    help_hint);
}

}  // namespace

void check_options(const Options& options)
{
    const bool takes_words = options.mode == Mode::search || options.mode == Mode::compare ||
                             options.mode == Mode::similar || options.mode == Mode::show ||
                             options.mode == Mode::speakers || options.mode == Mode::save;
    if (!takes_words && !options.query.empty())
        throw Error(ErrorKind::usage,
                    "a query cannot stand beside --story, --info, --batch, --complete, --saved or "
                    "--forget",
                    help_hint);
    const bool asks = (options.mode != Mode::save && !options.filters.empty()) || options.quotes ||
                      options.any || !views_asked(options).empty();
    if (options.mode != Mode::search && options.mode != Mode::compare &&
        options.mode != Mode::similar && options.mode != Mode::batch && asks)
        throw Error(ErrorKind::usage,
                    "filters, --quotes, --any, --count, --facet and their like say nothing to "
                    "--show, --story, --speakers, --info, --complete and what keeps queries",
                    help_hint);
    check_grouping(options);
    check_since_last(options);
    check_views(options);
    check_hit_options(options);
    const bool asks_nothing =
        options.query.empty() && options.filters.empty() && options.since_last.empty();
    if ((options.mode == Mode::search || options.mode == Mode::save) && asks_nothing)
        throw Error(
            ErrorKind::usage, "no query",
            "give words to search for, or '*' for everything; onrecord-search --help shows more");
}

}  // namespace onrecord::searcher
