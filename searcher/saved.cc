#include "saved.h"

#include <algorithm>
#include <map>
#include <ostream>

#include "base/error.h"
#include "base/json.h"
#include "notes.h"
#include "render/hit_json.h"
#include "search/saved_queries.h"
#include "search/told.h"
#include "understand.h"

namespace onrecord::searcher {

namespace {

std::string in_marks(const std::string& value)
{
    std::string made = "\"";
    for (const char c : value) {
        if (c == '"' || c == '\\')
            made += '\\';
        made += c;
    }
    return made + "\"";
}

/// All values of one option, as a part of a query.
std::string part_of(const std::vector<const Filter*>& values)
{
    std::string part;
    for (const Filter* filter : values)
        part += (part.empty() ? "" : " OR ") + filter->field + ":" + in_marks(filter->value);
    if (values.size() > 1)
        part = "(" + part + ")";
    return (values.front()->negated ? "NOT " : "") + part;
}

/// Refuses a query that others, or itself, would then ask for in a circle.
void check_circle(const Options& options, const std::string& query)
try {
    ParseOptions parsing = options.parsing;
    parsing.saved = [&](std::string_view name) {
        return name == options.saved_name ? query : options.parsing.saved(name);
    };
    (void)parse_query("@" + options.saved_name, parsing);
} catch (const ParseError& error) {
    // Its place would be in a query that nobody typed.
    throw Error(error.kind(), error.what(), error.hint());
}

int save(const Options& options, const Surroundings& around)
{
    const SavedQueries saved(saved_queries_location());
    const std::string query = whole_query(options);
    check_circle(options, query);
    const std::optional<std::string> before = saved.find(options.saved_name);
    saved.save(options.saved_name, query);
    if (options.quiet)
        return 0;
    write_note(around.notes, "", "saved: @" + options.saved_name + " is " + query);
    if (before && *before != query)
        write_note(around.notes, "", "before it was " + *before);
    return 0;
}

int forget(const Options& options, const Surroundings& around)
{
    const SavedQueries saved(saved_queries_location());
    const bool was_there = saved.remove(options.saved_name);
    Told::forget(told_location(), options.saved_name);
    if (!was_there && !options.quiet)
        write_note(around.notes, "", "no query is saved as '" + options.saved_name + "'");
    return was_there ? 0 : 1;
}

void write_json(std::ostream& out, const std::vector<SavedQueries::Entry>& entries)
{
    JsonWriter json;
    json.open_object();
    json.key("version");
    json.value(output_version);
    json.key("queries");
    json.open_array();
    for (const SavedQueries::Entry& entry : entries) {
        json.open_object();
        json.key("name");
        json.value(entry.name);
        json.key("query");
        write_text(json, entry.query);
        json.close_object();
    }
    json.close_array();
    json.close_object();
    out << json.text() << '\n';
}

int list(const Options& options, const Surroundings& around)
{
    const std::vector<SavedQueries::Entry> entries = SavedQueries(saved_queries_location()).all();
    if (!options.format->for_people) {
        write_json(around.out, entries);
        return entries.empty() ? 1 : 0;
    }
    std::size_t widest = 0;
    for (const SavedQueries::Entry& entry : entries)
        widest = std::max(widest, entry.name.size());
    for (const SavedQueries::Entry& entry : entries)
        around.out << "@" << padded_right(entry.name, widest + 2) << printable_line(entry.query)
                   << '\n';
    if (entries.empty() && !options.quiet)
        write_note(around.notes, "", "no query is saved; --save NAME QUERY saves one");
    return entries.empty() ? 1 : 0;
}

}  // namespace

std::string whole_query(const Options& options)
{
    (void)understand(options.query, options);
    std::map<std::string, std::vector<const Filter*>> by_option;
    for (const Filter& filter : options.filters)
        by_option[filter.option].push_back(&filter);
    if (by_option.empty())
        return options.query;
    std::string whole = options.query.empty() ? "" : "(" + options.query + ")";
    for (const auto& [option, values] : by_option)
        whole += (whole.empty() ? "" : " ") + part_of(values);
    Options without_filters = options;
    without_filters.filters.clear();
    (void)understand(whole, without_filters);
    return whole;
}

int keep_queries(const Options& options, const Surroundings& around)
{
    switch (options.mode) {
        case Mode::save:
            return save(options, around);
        case Mode::forget:
            return forget(options, around);
        default:
            return list(options, around);
    }
}

std::string since_last_query(const Options& options)
{
    const std::string saved = "@" + options.since_last;
    return options.query.empty() ? saved : saved + " (" + options.query + ")";
}

}  // namespace onrecord::searcher
