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
    sender,  ///< a mail's "From": the source, without address
    other,   ///< a header that states nothing we keep: "To", "Section"
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
    std::span<const HeaderWord> headers;
    std::span<const MonthName> months;
    /// Monday first, seven a spelling: full names, then short ones.
    std::span<const std::string_view> weekdays;
    /// Stand before a date that is the text's own: "published", "last updated on".
    std::span<const std::string_view> published;
    /// Days that cannot be told without knowing today: "yesterday", "hours ago".
    std::span<const std::string_view> relative_days;
    /// Join the parts of a written date: "de", "of", "at".
    std::span<const std::string_view> date_joints;
    /// Open a byline: "by", "von".
    std::span<const std::string_view> bylines;
    /// Whole lines that stand for an author who is not named: "staff writer", "redaktion".
    std::span<const std::string_view> desks;
    /// Words that mark a name as that of an outlet: "gazette", "news".
    std::span<const std::string_view> outlets;
    /// Lines that a page leaves behind: whole lines, or the words a line begins with where they end
    /// in a colon.
    std::span<const std::string_view> remains;
    /// Headings after which a list of other stories follows.
    std::span<const std::string_view> related;
    /// What a closing line of production credits begins with: "reporting by".
    std::span<const std::string_view> production;
};

/// The page words of all languages; a page's language is not known when its head is read, so all
/// are tried.
[[nodiscard]] std::span<const PageWords* const> all_page_words();

}  // namespace onrecord
