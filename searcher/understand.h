#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "base/error.h"
#include "options.h"
#include "query/query.h"

namespace onrecord::searcher {

/// A fault in a query, with the lines that show where it is.
class PlacedError : public Error {
public:
    PlacedError(const Error& error, std::string place)
        : Error(error.kind(), error.what(), error.hint()), place_(std::move(place))
    {
    }

    [[nodiscard]] const std::string& place() const noexcept { return place_; }

private:
    std::string place_;
};

/// What is asked in all: the query and the filters.
struct Understood {
    Query query;
    std::vector<std::string> notes;
};

/// Reads a query as typed (empty: everything) and puts the filters of the options beside it.
/// @throws PlacedError (usage).
[[nodiscard]] Understood understand(std::string_view typed, const Options& options);

/// The same, and one value that `--compare` names: of its field, or a query.
[[nodiscard]] Understood understand_side(const std::string& value, const Options& options);

/// Runs `work`; a ParseError from it, whose offset counts in `typed`, becomes a PlacedError.
void with_place(std::string_view typed, const std::function<void()>& work);

}  // namespace onrecord::searcher
