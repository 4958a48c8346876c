#pragma once

#include <string>
#include <string_view>
#include <unordered_set>

namespace onrecord {

/// Which real paths are read under which given path or link, so that nothing is read twice.
class Territory {
public:
    /// A given path, or what a link leads to.
    void add(const std::string& real_path) { starts_.insert(real_path); }

    [[nodiscard]] bool starts_at(const std::string& real_path) const
    {
        return starts_.contains(real_path);
    }

    /// True when a walk from a known start comes by this path: one of the folders above it is a
    /// start, and nothing between is hidden.
    [[nodiscard]] bool reaches(std::string_view real_path) const;

private:
    std::unordered_set<std::string> starts_;
};

/// True for names that begin with '.'.
[[nodiscard]] bool is_hidden(std::string_view name) noexcept;

}  // namespace onrecord
