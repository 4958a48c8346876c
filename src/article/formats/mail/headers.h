#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace onrecord::mail {

/// The header of a message, or of a part of one (RFC 5322, 2.2).
class Headers {
public:
    static constexpr std::size_t most_fields = 1000;  ///< those behind are dropped
    static constexpr std::size_t most_bytes = 65536;  ///< of a value; what is behind is dropped

    /// Reads the header at the beginning of `message` and takes it off, with the blank line that
    /// ends it. Lines that are no field are passed over. Cost: linear.
    [[nodiscard]] static Headers take(std::string_view& message);

    /// The first field of this name (lower case) with its lines joined, otherwise as written; empty
    /// when there is none.
    [[nodiscard]] std::string_view value(std::string_view name) const;
    [[nodiscard]] bool empty() const noexcept { return fields_.empty(); }

private:
    void add_line(std::string_view line);

    std::vector<std::pair<std::string, std::string>> fields_;
    bool foldable_ = false;  ///< a line that begins with white space goes on with the last field
};

/// True for a line that begins as a field does: "Subject: ...".
[[nodiscard]] bool is_field_line(std::string_view line);

/// The first line of `text`, which it is taken off of, without its line end.
[[nodiscard]] std::string_view take_line(std::string_view& text);

}  // namespace onrecord::mail
