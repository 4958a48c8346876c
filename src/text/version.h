#pragma once

#include <string>

namespace onrecord {

/// Number of the rules of docs/analysis.md. Raise it with every change after which some text gives
/// other terms or positions: indexes built before are then refused.
inline constexpr int analysis_version = 1;

/// Version of the ICU library in use: its tables decide what folds to what.
[[nodiscard]] std::string icu_version();

}  // namespace onrecord
