#pragma once

#include <atomic>

namespace onrecord::indexer {

/// Has the first SIGINT or SIGTERM ask the run to end, and the second end the process at once
/// (exit status 130 or 143); a closed pipe becomes a write error instead of a signal.
void catch_signals();

/// Set by the first signal.
[[nodiscard]] const std::atomic<bool>& stop_wanted();

/// The signal that came, 0 when none did.
[[nodiscard]] int signal_caught();

}  // namespace onrecord::indexer
