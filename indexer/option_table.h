#pragma once

#include <iosfwd>
#include <string>
#include <vector>

#include <boost/program_options.hpp>

namespace onrecord::indexer {

inline constexpr const char* help_hint = "try 'onrecord-index --help'";
inline constexpr const char* for_ever = "for ever";  ///< the value of `--wait` alone

/// The values of options as typed, before they are checked.
struct Typed {
    std::string index;
    std::string files_from;
    std::string format;
    std::string jobs;
    std::string memory;
    std::string partition;
    std::string wait;
    std::string max_article;
    std::vector<std::string> maps;
    std::vector<std::string> filters;
    std::string progress;
    std::string rejects;
    std::string report;
    std::vector<std::string> removed;
    std::string remove_from;
    std::vector<std::string> paths;
};

/// The formats' names, for messages: "html, json or text".
[[nodiscard]] std::string format_names();

/// All options that help shows; their values go to `typed`.
[[nodiscard]] boost::program_options::options_description visible_options(Typed& typed);

/// What `--help` prints.
void print_help(std::ostream& out, const boost::program_options::options_description& visible);

/// Reads the command line as far as `visible` and the paths say. @throws Error (usage).
[[nodiscard]] boost::program_options::variables_map parse_command_line(
    int argc, const char* const argv[], const boost::program_options::options_description& visible,
    Typed& typed);

}  // namespace onrecord::indexer
