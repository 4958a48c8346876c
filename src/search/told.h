#pragma once

#include <filesystem>
#include <set>
#include <string>
#include <string_view>

#include "index/file_lock.h"

namespace onrecord {

/// Where it is kept what was told: $XDG_STATE_HOME/onrecord/told, else
/// ~/.local/state/onrecord/told.
/// @throws Error (usage) when neither variable is set.
[[nodiscard]] std::filesystem::path told_location();

/// The articles and quotes that a saved query has told of in one index, so that the next run tells
/// of others only. They are known by their ids: what is indexed anew, merged or made anew is not
/// told again, and what was found but not told comes the next time.
///
/// `remember` takes effect with `keep`, at once and whole: a run that ends before has told nothing.
class Told {
public:
    /// Reads what `name` has told of in `index`. Other runs of the same are kept out until this is
    /// destroyed.
    /// @throws Error (usage) when another run is under way; Error (io).
    Told(const std::filesystem::path& folder, const std::filesystem::path& index,
         std::string_view name);

    [[nodiscard]] bool has(std::string_view id) const { return told_.contains(mark_of(id)); }
    void remember(std::string_view id) { told_.insert(mark_of(id)); }

    /// @throws Error (io); the next run then tells the same again.
    void keep() const;

    /// Forgets all that a query has told of, in every index.
    static void forget(const std::filesystem::path& folder, std::string_view name);

private:
    /// A hash of 128 bits as 32 digits.
    [[nodiscard]] static std::string mark_of(std::string_view id);

    std::filesystem::path file_;
    FileLock lock_;
    std::set<std::string, std::less<>> told_;
};

}  // namespace onrecord
