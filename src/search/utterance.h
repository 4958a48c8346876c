#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "search/aliases.h"
#include "search/context.h"
#include "search/match_set.h"

namespace onrecord {

/// Finds what one person was quoted with once and is printed in several articles.
///
/// Two quotes are one utterance when they have the same words in the same order, or when both have
/// at least six words and three fifths of the shorter one's passages of three words stand in the
/// longer one: cut, joined or misspelt. Their speakers must be able to be one: the words of one
/// name are among those of the other, or aliases join them, or neither is named. Of a quote of
/// eight words and more one place may also lack the speaker or misspell the name. So a speaker's
/// "No," and another's stay apart.
class UtteranceFinder {
public:
    /// `matches` are those quotes that count. Borrows all. @throws Error (index) for an index of an
    /// earlier version, which does not say who says a quote.
    UtteranceFinder(const SearchContext& context, const MatchSet& matches, const Aliases& aliases);

    /// The matching quotes that are the same utterance as `quote`, itself included, in order of
    /// their numbers. `words` are its words as said, `speaker` the name of who says it, empty for
    /// nobody.
    /// Cost: the posting lists of its four rarest words, some hundred nanoseconds a quote in them.
    [[nodiscard]] std::vector<DocumentNumber> same_as(DocumentNumber quote, std::string_view words,
                                                      std::string_view speaker) const;

private:
    const SearchContext& context_;
    const MatchSet& matches_;
    const Aliases& aliases_;
};

/// May two names (as `name_key`, empty for nobody) be one person's? `loosely`: also when one is
/// missing, or each word of the shorter is within a letter (two, of more than five) of one of the
/// other's.
[[nodiscard]] bool may_be_one(const std::string& a, const std::string& b, const Aliases& aliases,
                              bool loosely);

}  // namespace onrecord
