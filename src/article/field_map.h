#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace onrecord {

/// What a record can state of its article.
enum class Part : std::uint8_t {
    id,
    title,
    text,
    summary,  ///< stands in for the text where there is none
    date,
    source,
    authors,
    speakers,
    language,
    url
};
constexpr std::size_t parts = 10;

/// Which fields of records (columns of tables) state what, in the user's words. A part that is
/// mapped is taken from its field alone, and a mapped field states nothing else; all other parts
/// are found by the names that are known anyway.
class FieldMap {
public:
    /// Reads "title=headline,text=body". @throws Error (usage) naming `option`.
    [[nodiscard]] static FieldMap parse(std::string_view text, std::string_view option);

    /// Adds what another says. @throws Error (usage) when both map one part.
    void add(const FieldMap& other, std::string_view option);

    [[nodiscard]] std::optional<Part> part_of(std::string_view field) const;
    [[nodiscard]] bool maps(Part part) const { return fields_.contains(part); }
    [[nodiscard]] bool empty() const { return fields_.empty(); }

    /// The mapped fields that are not among these.
    [[nodiscard]] std::vector<std::string> missing_from(
        const std::vector<std::string>& fields) const;

private:
    void put(Part part, std::string_view field, std::string_view option);

    std::map<Part, std::string> fields_;
};

/// The name of a part: "title".
[[nodiscard]] std::string_view name_of(Part part);

}  // namespace onrecord
