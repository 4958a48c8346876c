#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "index/reader.h"
#include "search/aliases.h"

namespace onrecord {

/// How a name is shown when articles spell it in several ways: not all in capitals if any is not,
/// then with the most accents.
[[nodiscard]] std::string best_spelling(const std::vector<std::string>& spellings);

/// Is a folded word within two letters of `typed`, of up to five bytes within one?
[[nodiscard]] bool is_near_word(std::string_view word, std::string_view typed);

/// The names of a `Match::name` field that `typed` asks for: those that have its words, but for
/// those that aliases set apart; and of speakers all other names that aliases give the same
/// persons.
[[nodiscard]] std::vector<NameEntry> find_named(const Field& field, const std::string& typed,
                                                const IndexReader& reader, const Aliases& aliases);

/// Names of a `Match::name` field that `typed`, which none of them holds, may have meant: those
/// with words within two letters of each word typed (one for words of up to five), most articles
/// first. Cost: a look at all names of the field.
[[nodiscard]] std::vector<std::string> similar_names(const IndexReader& reader, const Field& field,
                                                     std::string_view typed, std::size_t most);

/// A role that articles give a speaker.
struct RoleCount {
    std::string role;
    std::uint64_t articles = 0;
};

/// A speaker of the index: one name in all its spellings, or the names that aliases join.
struct SpeakerEntry {
    std::string name;                    ///< the best of the spellings, or as the aliases have it
    std::vector<std::string> spellings;  ///< all, sorted
    SpeakerKind kind = SpeakerKind::person;  ///< as most of the articles read have it
    std::vector<RoleCount> roles;  ///< most first; of the newest articles, at most `roles_from`
    std::uint64_t articles = 0;
    std::uint64_t quotes = 0;
    std::uint32_t first_day = 0;  ///< YYYYMMDD of the first dated article; 0: none is dated
    std::uint32_t last_day = 0;   ///< of the last one
};

/// Roles are looked up in at most so many articles of a speaker.
inline constexpr std::size_t roles_from = 100;

struct SpeakerList {
    std::vector<SpeakerEntry> speakers;
    std::uint64_t total = 0;  ///< before `offset` and `limit`
};

/// The speakers in whose names each word of `pattern` begins a word, in any order, accents and case
/// aside (of a person of several names, of one name); all for an empty one. Those with most quotes
/// first, then most articles, then by name. `limit` 0: all.
///
/// Cost: a look at all names; for each speaker returned its articles' dates, and `roles_from`
/// articles decoded.
/// @throws Error (usage) when `pattern` holds no word but is not empty; Error (index).
[[nodiscard]] SpeakerList list_speakers(const IndexReader& reader, const Aliases& aliases,
                                        std::string_view pattern, std::size_t offset,
                                        std::size_t limit);

}  // namespace onrecord
