#pragma once

#include <string>
#include <vector>

#include <boost/program_options.hpp>

#include "options.h"

namespace onrecord::searcher {

/// A whole number. @throws Error (usage).
[[nodiscard]] std::size_t read_number(const std::string& option, const std::string& text);

/// Values parted by commas.
[[nodiscard]] std::vector<std::string> split_list(const std::string& list);

/// What `--compare` names. @throws Error (usage).
[[nodiscard]] Compared read_compared(const std::string& text);

/// Reads the options that show something else than hits. @throws Error (usage).
void read_views(const boost::program_options::variables_map& found, Options& options);

/// Those that are asked for, as typed: "--facet".
[[nodiscard]] std::vector<std::string> views_asked(const Options& options);

/// Those of them that stand in place of hits: on a page, facets and the timeline stand above them.
[[nodiscard]] std::vector<std::string> views_instead(const Options& options);

/// Refuses what does not go together. @throws Error (usage).
void check_views(const Options& options);

}  // namespace onrecord::searcher
