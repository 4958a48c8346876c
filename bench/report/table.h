#pragma once

#include <iosfwd>
#include <string>
#include <vector>

namespace onrecord::bench {

/// A Markdown table whose cells are padded to columns, so that it reads in a terminal as well. The
/// first column is set to the left, the others to the right.
class Table {
public:
    explicit Table(std::vector<std::string> head) : rows_{std::move(head)} {}
    void add(std::vector<std::string> row) { rows_.push_back(std::move(row)); }
    [[nodiscard]] bool empty() const { return rows_.size() < 2; }

    /// Writes an empty line and the table; nothing when it has no row below its head.
    void write(std::ostream& out) const;

private:
    std::vector<std::vector<std::string>> rows_;
};

}  // namespace onrecord::bench
