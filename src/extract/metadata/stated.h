#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace onrecord {

/// How much a statement of a date is worth: of two dates the one with the lower rank counts, of two
/// of one rank the first.
enum class DateRank : std::uint8_t {
    published,  ///< "First published on ..."
    plain,      ///< "Date: ...", a line that is a date
    dateline,   ///< of an agency
    printed,    ///< of an issue of a paper, at the foot
    updated,    ///< of a later version
    address,    ///< in the path of the page's address
    none,
};

/// A line of the head that tells of the story: bytes of the text, half-open.
struct Deck {
    std::size_t begin = 0;
    std::size_t end = 0;
};

/// What the head and foot of a text state about it, and where its body lies.
struct Stated {
    std::string id;
    std::string url;
    std::string title;
    std::string date_text;  ///< as written; read later, when the language is known
    std::string date_from;  ///< where `date_text` comes from
    DateRank date_rank = DateRank::none;
    std::string source;
    std::string publisher;  ///< the source where none is stated
    std::string language;
    std::vector<std::string> authors;
    std::vector<std::string> speakers;
    std::size_t body_begin = 0;  ///< bytes
    std::size_t body_end = 0;
    std::vector<Deck> decks;  ///< what the head has of the story: lines below the headline
};

/// Sets a field that nothing has set before: the first statement wins.
void state(std::string& field, std::string_view value);

/// Takes a date as written when its rank is better than that of the one that is stated.
void state_date(Stated& stated, std::string_view written, std::string_view from, DateRank rank);

}  // namespace onrecord
