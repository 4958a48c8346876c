#pragma once

#include <cstdint>
#include <iosfwd>

namespace onrecord::bench {

/// Writes a made-up corpus as JSON Lines, the same bytes for the same numbers.
///
/// Words are drawn by Zipf's law from a vocabulary that grows as news does: V = 11.2 n^0.534 words
/// after n (fitted to 60 million words of agency text). Articles have a title, a day within ten
/// years, one of a dozen sources, sentences in paragraphs, and one to four persons who are named
/// with a role and quoted, by surname from the second quote on.
void generate_corpus(std::ostream& out, std::uint64_t articles, std::uint64_t seed);

}  // namespace onrecord::bench
