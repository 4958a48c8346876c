#pragma once

#include <string>
#include <string_view>

namespace onrecord {

/// The terminal attributes (ECMA-48 SGR) that text output uses; none of them without colour. All
/// can be read on a light ground as on a dark one, which yellow, blue and cyan cannot.
class Palette {
public:
    explicit Palette(bool colour) : colour_(colour) {}

    static constexpr std::string_view strong = "1";   ///< titles, names
    static constexpr std::string_view mark = "1;31";  ///< what satisfied the query
    static constexpr std::string_view added = "32";
    static constexpr std::string_view removed = "31";
    static constexpr std::string_view faint = "2";  ///< ids, context

    /// `attributes`, or nothing when output is plain.
    [[nodiscard]] std::string_view code(std::string_view attributes) const
    {
        return colour_ ? attributes : std::string_view();
    }

    /// `text` with attributes. It must be printable.
    [[nodiscard]] std::string styled(std::string_view text, std::string_view attributes) const
    {
        if (!colour_)
            return std::string(text);
        return "\x1b[" + std::string(attributes) + "m" + std::string(text) + "\x1b[0m";
    }

private:
    bool colour_;
};

}  // namespace onrecord
