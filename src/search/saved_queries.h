#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace onrecord {

/// Where queries are saved: $XDG_CONFIG_HOME/onrecord/queries, else ~/.config/onrecord/queries.
/// @throws Error (usage) when neither variable is set.
[[nodiscard]] std::filesystem::path saved_queries_location();

/// Queries kept under names: a file each, named so, that holds the query as typed. Lines that begin
/// with `#` are comments; line ends are spaces.
class SavedQueries {
public:
    struct Entry {
        std::string name;
        std::string query;
    };

    /// The folder need not exist.
    explicit SavedQueries(std::filesystem::path folder) : folder_(std::move(folder)) {}

    /// Absent when there is none of that name. @throws Error (io), as all below.
    [[nodiscard]] std::optional<std::string> find(std::string_view name) const;

    /// All, by name. Files whose names are no names of queries do not count.
    [[nodiscard]] std::vector<Entry> all() const;

    /// Keeps a query, in place of an older one of that name.
    /// @throws Error (usage) for what is no name.
    void save(std::string_view name, std::string_view query) const;

    /// False when there is none of that name.
    bool remove(std::string_view name) const;

private:
    std::filesystem::path folder_;
};

/// The names of `saved` that are nearest to one that is not there, for a hint; "" when none is.
[[nodiscard]] std::string near_saved_name(const SavedQueries& saved, std::string_view name);

}  // namespace onrecord
