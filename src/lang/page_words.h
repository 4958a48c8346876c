#pragma once

#include <cstdint>
#include <span>
#include <string_view>

namespace onrecord {

/// What a `Key: value` line at the head of a text states.
enum class HeaderField : std::uint8_t {
    title,
    date,
    source,
    author,
    speaker,
    language,
    url,
    id,
    published,  ///< a date that says what it is the date of: "First published"
    updated,    ///< a date that counts where no other is stated
    publisher,  ///< the house: the source where none is stated
    sender,     ///< a mail's "From": the source, without address
    body,       ///< what follows is the story: "Full text"
    other,      ///< a header that states nothing we keep: "To", "Section"
};

struct HeaderWord {
    std::string_view word;  ///< "published on"
    HeaderField field;
};

struct MonthName {
    std::string_view word;  ///< "sept", without full stop
    std::uint8_t month;
};

/// The words of one language that stand around a story on a page: header keys, dates, bylines,
/// remains of the site. All lower case, words of a phrase separated by one space.
struct PageWords {
    std::span<const HeaderWord> headers{};
    std::span<const MonthName> months{};
    /// Monday first, seven a spelling: full names, then short ones.
    std::span<const std::string_view> weekdays{};
    /// Stand before the date of publication: "published", "posted on".
    std::span<const std::string_view> published{};
    /// Stand before the date of a later version: "last updated on".
    std::span<const std::string_view> updated{};
    /// Days that cannot be told without knowing today: "yesterday", "hours ago".
    std::span<const std::string_view> relative_days{};
    /// Join the parts of a written date: "de", "of", "at".
    std::span<const std::string_view> date_joints{};
    /// Open a byline: "by", "von".
    std::span<const std::string_view> bylines{};
    /// Whole lines that stand for an author who is not named: "staff writer", "redaktion".
    std::span<const std::string_view> desks{};
    /// Words that mark a name as that of an outlet: "gazette", "news".
    std::span<const std::string_view> outlets{};
    /// Lines that a page leaves behind: whole lines, or the words a line begins with where they end
    /// in a colon.
    std::span<const std::string_view> remains{};
    /// Headings after which a list of other stories follows.
    std::span<const std::string_view> related{};
    /// Headings after which readers' comments follow.
    std::span<const std::string_view> comments{};
    /// What a closing note on where the text comes from begins with: "this article".
    std::span<const std::string_view> origin_openings{};
    /// What stands before the outlet's name in such a note: "in", "on".
    std::span<const std::string_view> origin_places{};
    /// What a closing line of production credits begins with: "reporting by".
    std::span<const std::string_view> production{};
    /// Words of which a phrase in a dated line holds one that says nothing of the story: "minutes"
    /// (of reading), "comments", "page".
    std::span<const std::string_view> line_words{};
};

/// The page words of all languages; a page's language is not known when its head is read, so all
/// are tried.
[[nodiscard]] std::span<const PageWords* const> all_page_words();

}  // namespace onrecord
