#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace onrecord::mail {

/// A value with parameters, as Content-Type has it: `text/html; charset="utf-8"` (RFC 2045, 5.1).
struct ParametrisedValue {
    std::string value;                                            ///< lower case
    std::vector<std::pair<std::string, std::string>> parameters;  ///< names in lower case

    /// The first parameter of this name; empty when there is none.
    [[nodiscard]] std::string_view parameter(std::string_view name) const;
};

/// Reads as much as can be understood; at most 50 parameters. Cost: linear.
[[nodiscard]] ParametrisedValue read_parameters(std::string_view text);

}  // namespace onrecord::mail
