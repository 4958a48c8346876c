#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "text/sentence_tracker.h"

namespace onrecord {

class Folder;

/// One word of a text.
struct Word {
    std::uint32_t begin = 0;       ///< byte offset of the word as it stands in the text
    std::uint32_t end = 0;         ///< one past its last byte
    std::string_view term;         ///< folded form, never empty; valid until the next word is read
    bool sentence_start = false;   ///< first word of a sentence
    bool paragraph_start = false;  ///< first word of a paragraph (then also of a sentence)
};

/// Cuts a text into words: the one analysis that indexing, queries and highlighting share. The n-th
/// word has position n; queries rely on it.
///
/// A word is a run of letters, marks and digits; the rules, in docs/analysis.md:
/// apostrophes join letters (don't, O'Brien) but an elided article before a vowel is a word of its
/// own (l'économie -> l, economie); full stops join single letters only and are dropped (U.S. ->
/// us); '.' and ',' join digits, and a comma before exactly three digits is dropped (1,000 ->
/// 1000); hyphens and everything else separate; Han, kana, Thai, Lao, Khmer and Myanmar text is cut
/// into single characters with their marks, so that any string of it can be found as a phrase.
/// Terms longer than 200 bytes are cut to 180 and a hash; a run without any break is cut every
/// 4,096 bytes. A term read again gives that one term.
///
/// Sentences end as sentence_tracker.h says; every line end ends a paragraph.
///
/// Borrows `text` (valid UTF-8, at most 2^32-1 bytes). Linear time, constant memory.
class WordReader {
public:
    explicit WordReader(std::string_view text) : text_(text) {}
    WordReader(const WordReader&) = delete;  // `term_` may point into `buffer_`
    WordReader& operator=(const WordReader&) = delete;
    ~WordReader() = default;

    /// Reads the next word; false at the end of the text.
    [[nodiscard]] bool next(Word& word);

private:
    struct Run;

    [[nodiscard]] bool skip_to_word(PointKind& kind);
    [[nodiscard]] SentenceTracker::Start start_word(PointKind first);
    [[nodiscard]] bool read_plain_word();
    void read_character();
    void read_word();
    void read_run(Run& run);
    void read_ascii(Run& run, Folder& folder);
    [[nodiscard]] bool join(Run& run);
    [[nodiscard]] bool join_letters(Run& run, std::size_t after);
    [[nodiscard]] bool join_initials(Run& run, std::size_t after) const;
    [[nodiscard]] bool join_digits(Run& run, PointKind joiner, std::size_t after);
    [[nodiscard]] SentenceTracker::WordShape shape_of(const Run& run) const;

    std::string_view text_;
    std::size_t at_ = 0;     ///< what is read next
    std::size_t end_ = 0;    ///< end of the word read last
    std::size_t limit_ = 0;  ///< where the word being read is cut at the latest
    std::string_view term_;  ///< the term read last: part of `text_` or all of `buffer_`
    std::string buffer_;
    SentenceTracker sentences_;
};

/// The terms of a short text in order, for queries and names.
[[nodiscard]] std::vector<std::string> word_terms(std::string_view text);

}  // namespace onrecord
