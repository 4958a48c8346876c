#include "understand.h"

#include <algorithm>
#include <map>
#include <utility>

#include "pasted_text.h"
#include "query/caret.h"

namespace onrecord::searcher {

namespace {

/// The same filter several times means any of its values.
Query any_of(std::vector<Query> parts)
{
    if (parts.size() == 1)
        return std::move(parts.front());
    return {AnyOfNode{std::move(parts)}};
}

Query read_filter(const Filter& filter, const ParseOptions& options)
try {
    return make_filter(filter.field, filter.value, options);
} catch (const ParseError& error) {
    const bool blank = filter.value.find_first_not_of(" \t\n\r") == std::string::npos;
    throw PlacedError(Error(error.kind(), filter.option + ": " + error.what(), error.hint()),
                      blank ? "" : show_place(filter.value, error));
}

/// Periods of the query and of several options may exclude each other.
void refuse_empty_period(const Query& query)
try {
    check_periods(query);
} catch (const ParseError& error) {
    throw Error(error.kind(), error.what(), error.hint());
}

}  // namespace

void with_place(std::string_view typed, const std::function<void()>& work)
try {
    work();
} catch (const ParseError& error) {
    throw PlacedError(error, show_place(typed, error));
}

Understood understand(std::string_view typed, const Options& options)
{
    Understood understood{{EverythingNode{}}, {}};
    if (!typed.empty())
        with_place(typed, [&] {
            // Whoever asks for any of the words may have pasted them.
            ParsedQuery parsed = options.any ? parse_pasted(typed, options.parsing)
                                             : parse_query(typed, options.parsing);
            understood = {std::move(parsed.query), std::move(parsed.notes)};
        });
    std::map<std::string, std::vector<Query>> by_option;
    for (const Filter& filter : options.filters)
        by_option[filter.option].push_back(read_filter(filter, options.parsing));
    for (const Filter& filter : options.filters) {
        const auto group = by_option.find(filter.option);
        if (group == by_option.end())
            continue;
        Query values = any_of(std::move(group->second));
        by_option.erase(group);
        understood.query = both(std::move(understood.query),
                                filter.negated ? negate(std::move(values)) : std::move(values));
    }
    refuse_empty_period(understood.query);
    return understood;
}

Understood understand_side(const std::string& value, const Options& options)
{
    Understood all = understand(options.query, options);
    if (options.compared.field != "query") {
        all.query =
            both(std::move(all.query),
                 read_filter({"--compare", options.compared.field, value}, options.parsing));
        return all;
    }
    with_place(value, [&] {
        ParsedQuery side = parse_query(value, options.parsing);
        all.query = both(std::move(all.query), std::move(side.query));
        all.notes.insert(all.notes.end(), side.notes.begin(), side.notes.end());
    });
    refuse_empty_period(all.query);
    return all;
}

}  // namespace onrecord::searcher
