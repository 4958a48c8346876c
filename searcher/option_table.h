#pragma once

#include <iosfwd>
#include <span>
#include <string>
#include <vector>

#include <boost/program_options.hpp>

namespace onrecord::searcher {

/// The options that filter; each may be given several times.
struct FilterRow {
    const char* option;
    const char* field;
    bool negated;
    const char* value_name;
    const char* summary;
};

[[nodiscard]] std::span<const FilterRow> filter_rows();

/// All options that help shows, in groups.
[[nodiscard]] boost::program_options::options_description visible_options();

/// What a query may hold: `--help syntax`.
void print_syntax(std::ostream& out);

/// What `--help` prints.
void print_help(std::ostream& out, const boost::program_options::options_description& visible);

/// The values of `--facet` and of `--format`, for messages: "text, json or csv".
[[nodiscard]] std::string facet_names();
[[nodiscard]] std::string format_names();

}  // namespace onrecord::searcher
