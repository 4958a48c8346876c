#include "text/words.h"

#include <algorithm>
#include <array>

#include "base/hash.h"
#include "text/abbreviations.h"
#include "text/code_points.h"
#include "text/elision.h"
#include "text/folder.h"
#include "text/utf8.h"

namespace onrecord {

namespace {

constexpr std::size_t max_term_bytes = 200;
constexpr std::size_t kept_term_bytes = 180;
constexpr std::size_t hash_digits = 16;
constexpr std::size_t max_run_bytes = 4096;

bool begins_like_vowel(const Point& point)
{
    return point.size != 0 &&
           std::string_view("aeiouyh").find(point.folded[0]) != std::string_view::npos;
}

bool is_ascii(char byte)
{
    return static_cast<unsigned char>(byte) < 0x80;
}

/// The kind of an ASCII byte.
PointKind kind_of(char byte)
{
    return ascii_kinds[static_cast<unsigned char>(byte)];
}

bool is_in_words(PointKind kind)
{
    return kind == PointKind::letter || kind == PointKind::digit;
}

/// Letters and digits of ASCII.
constexpr std::array<bool, 256> ascii_word_bytes = [] {
    std::array<bool, 256> table{};
    for (std::size_t c = 0; c < ascii_kinds.size(); ++c)
        table[c] = ascii_kinds[c] == PointKind::letter || ascii_kinds[c] == PointKind::digit;
    return table;
}();

bool is_ascii_word_byte(char byte)
{
    return ascii_word_bytes[static_cast<unsigned char>(byte)];
}

/// Whether a byte after an ASCII letter or digit cannot be part of the word or join it.
bool ends_plain_word(char byte, bool after_letter, std::size_t length)
{
    if (!is_ascii(byte))
        return false;
    const PointKind kind = kind_of(byte);
    return kind != PointKind::apostrophe && (kind != PointKind::comma || after_letter) &&
           (kind != PointKind::full_stop || (after_letter && length > 1));
}

bool is_ascii_digit(char byte)
{
    return byte >= '0' && byte <= '9';
}

/// The next visible code point at or after `at`, which moves behind it; null at the end.
const Point* next_visible(std::string_view text, std::size_t& at)
{
    while (at < text.size()) {
        const Point& point = point_of(next_code_point(text, at));
        if (point.kind != PointKind::invisible)
            return &point;
    }
    return nullptr;
}

/// The kind of the code point after the letter or digit before `at` and its marks.
PointKind kind_after_marks(std::string_view text, std::size_t at)
{
    const Point* point = next_visible(text, at);
    while (point != nullptr && point->kind == PointKind::mark)
        point = next_visible(text, at);
    return point == nullptr ? PointKind::separator : point->kind;
}

/// How many digits stand at `at`, counted up to four, as they will stand in the term.
std::size_t count_digits(std::string_view text, std::size_t at)
{
    std::size_t digits = 0;
    while (digits < 4) {
        const Point* const point = next_visible(text, at);
        if (point == nullptr || (point->kind != PointKind::digit && point->kind != PointKind::mark))
            break;
        if (point->kind == PointKind::digit)
            digits += point->size;
    }
    return digits;
}

/// Keeps the first `kept_term_bytes` bytes, to a code point border.
void cut(std::string& term)
{
    std::size_t size = std::min(term.size(), kept_term_bytes);
    while (size < term.size() && (static_cast<unsigned char>(term[size]) & 0xC0) == 0x80)
        --size;
    term.resize(size);
}

/// Cuts a term and adds a hash of what it was. Joiners go, so that it is one word when read again.
void cut_with_hash(std::string& term)
{
    const std::string hash = to_hex(hash_bytes(term)).substr(0, hash_digits);
    std::erase_if(term, [](char c) { return c == '\'' || c == '.' || c == ','; });
    cut(term);
    term += hash;
}

}  // namespace

/// What is known of the word being read, up to the last code point taken.
struct WordReader::Run {
    PointKind last = PointKind::separator;  ///< letter or digit
    std::size_t last_at = 0;                ///< where that letter or digit stands
    std::size_t length = 0;                 ///< letters and digits since the last joiner
    std::size_t stops = 0;                  ///< full stops between single letters
    bool has_apostrophe = false;
    bool only_initials = true;  ///< there is no other joiner than such full stops
};

bool WordReader::next(Word& word)
{
    PointKind kind{};
    if (!skip_to_word(kind))
        return false;
    const SentenceTracker::Start start = start_word(kind);
    word.begin = static_cast<std::uint32_t>(at_);
    limit_ = std::min(text_.size(), at_ + max_run_bytes);
    if (!read_plain_word()) {
        buffer_.clear();
        if (kind == PointKind::unspaced)
            read_character();
        else
            read_word();
        term_ = buffer_;
    }
    word.end = static_cast<std::uint32_t>(end_);
    word.term = term_;
    word.sentence_start = start.sentence && !(start.after_number && follows_ordinal(term_));
    word.paragraph_start = start.paragraph;
    return true;
}

/// Moves to the next letter or digit and tells its kind; false at the end of the text.
bool WordReader::skip_to_word(PointKind& kind)
{
    if (at_ < text_.size() && text_[at_] == ' ' && sentences_.is_inside())
        ++at_;  // what stands between most words
    for (; at_ < text_.size(); ++at_) {
        if (!is_ascii(text_[at_])) {
            std::size_t after = at_;
            kind = point_of(next_code_point(text_, after)).kind;
            if (is_in_words(kind) || kind == PointKind::unspaced)
                return true;
            sentences_.pass(kind);
            at_ = after - 1;
            continue;
        }
        kind = kind_of(text_[at_]);
        if (is_in_words(kind))
            return true;
        sentences_.pass(kind);
    }
    return false;
}

SentenceTracker::Start WordReader::start_word(PointKind first)
{
    std::size_t at = at_;
    const bool lower_case = is_ascii(text_[at])
                                ? text_[at] >= 'a'
                                : point_of(next_code_point(text_, at)).has(Point::lower_case);
    return sentences_.start_word(first, lower_case, term_);
}

/// Reads a word of ASCII letters and digits alone, where no joiner can follow: nine of ten words of
/// English. Gives the same as `read_word`.
bool WordReader::read_plain_word()
{
    const std::size_t limit = std::min(limit_, at_ + max_term_bytes);
    std::size_t at = at_;
    unsigned capitals = 0;
    for (; at < limit && is_ascii_word_byte(text_[at]); ++at)
        capitals |= ~static_cast<unsigned>(text_[at]) & 0x20;  // figures have this bit set
    if (at == at_ || (at == limit && at != text_.size()))
        return false;
    const std::size_t length = at - at_;
    const bool ends_in_letter = kind_of(text_[at - 1]) == PointKind::letter;
    if (at != text_.size() && !ends_plain_word(text_[at], ends_in_letter, length))
        return false;
    term_ = text_.substr(at_, length);
    if (capitals != 0) {
        buffer_ = term_;
        for (char& c : buffer_)
            c = static_cast<char>(c | 0x20);
        term_ = buffer_;
    }
    at_ = end_ = at;
    sentences_.end_word(ends_in_letter && length == 1 ? SentenceTracker::WordShape::initial
                                                      : SentenceTracker::WordShape::ordinary,
                        false);
    return true;
}

/// Reads one character of an unspaced script with its marks.
void WordReader::read_character()
{
    Folder folder(text_, at_, buffer_);
    end_ = at_;
    folder.add(point_of(next_code_point(text_, end_)), at_);
    at_ = end_;
    while (at_ < limit_ && !is_ascii(text_[at_])) {
        std::size_t after = at_;
        const Point& point = point_of(next_code_point(text_, after));
        if (point.kind != PointKind::mark && point.kind != PointKind::invisible)
            break;
        folder.add(point, at_);
        at_ = after;
        if (point.kind == PointKind::mark)
            end_ = at_;
    }
    folder.finish(at_);
    if (buffer_.size() > max_term_bytes)
        cut(buffer_);
    sentences_.end_word(SentenceTracker::WordShape::ordinary, false);
}

void WordReader::read_word()
{
    Run run;
    do {
        read_run(run);
    } while (at_ < limit_ && join(run));
    const bool stopped =
        run.stops != 0 && run.only_initials && at_ < text_.size() && text_[at_] == '.';
    const SentenceTracker::WordShape shape = shape_of(run);
    if (stopped)
        end_ = ++at_;
    if (buffer_.size() > max_term_bytes)
        cut_with_hash(buffer_);
    sentences_.end_word(shape, stopped);
}

SentenceTracker::WordShape WordReader::shape_of(const Run& run) const
{
    using enum SentenceTracker::WordShape;
    if (run.only_initials && run.length <= 2 && std::ranges::all_of(buffer_, is_ascii_digit))
        return small_number;
    if (!run.only_initials || run.length != 1 || run.last != PointKind::letter)
        return ordinary;
    if (run.stops == 0)
        return initial;
    std::size_t at = run.last_at;
    return point_of(next_code_point(text_, at)).has(Point::lower_case) ? small_acronym : capitals;
}

/// Reads letters, digits, marks and invisible characters up to a joiner or separator.
void WordReader::read_run(Run& run)
{
    Folder folder(text_, at_, buffer_);
    run.length = 0;
    for (;;) {
        read_ascii(run, folder);
        if (at_ >= limit_ || is_ascii(text_[at_]))
            break;
        std::size_t after = at_;
        const Point& point = point_of(next_code_point(text_, after));
        if (is_in_words(point.kind)) {
            ++run.length;
            run.last = point.kind;
            run.last_at = at_;
        } else if (point.kind != PointKind::mark && point.kind != PointKind::invisible) {
            break;
        }
        folder.add(point, at_);
        at_ = after;
        if (point.kind != PointKind::invisible)
            end_ = at_;
    }
    folder.finish(at_);
}

/// Reads as many ASCII letters and digits as there are, perhaps none.
void WordReader::read_ascii(Run& run, Folder& folder)
{
    const std::size_t from = at_;
    std::size_t at = from;
    while (at < limit_ && is_ascii_word_byte(text_[at]))
        ++at;
    if (at == from)
        return;
    folder.add_ascii(from, at - from);
    at_ = end_ = at;
    run.length += at - from;
    run.last_at = at - 1;
    run.last = kind_of(text_[at - 1]);
}

/// Passes the joiner at the place reached, when it is one that joins what stands around it.
bool WordReader::join(Run& run)
{
    std::size_t after = at_ + 1;
    const PointKind kind = is_ascii(text_[at_])
                               ? kind_of(text_[at_])
                               : point_of(next_code_point(text_, after = at_)).kind;
    bool joined = false;
    if (kind == PointKind::apostrophe)
        joined = join_letters(run, after);
    else if (kind == PointKind::full_stop && run.last == PointKind::letter)
        joined = join_initials(run, after);
    else if (kind == PointKind::full_stop || kind == PointKind::comma)
        joined = join_digits(run, kind, after);
    if (joined)
        at_ = after;
    return joined;
}

bool WordReader::join_letters(Run& run, std::size_t after)
{
    const Point* const next = next_visible(text_, after);
    if (run.last != PointKind::letter || next == nullptr || next->kind != PointKind::letter)
        return false;
    if (!run.has_apostrophe && is_elided(buffer_) && begins_like_vowel(*next))
        return false;
    buffer_ += '\'';
    run.has_apostrophe = true;
    run.only_initials = false;
    return true;
}

bool WordReader::join_initials(Run& run, std::size_t after) const
{
    const Point* const next = next_visible(text_, after);
    if (!run.only_initials || run.length != 1 || next == nullptr ||
        next->kind != PointKind::letter || is_in_words(kind_after_marks(text_, after)))
        return false;
    ++run.stops;
    return true;
}

bool WordReader::join_digits(Run& run, PointKind joiner, std::size_t after)
{
    std::size_t next_at = after;
    const Point* const next = next_visible(text_, next_at);
    if (run.last != PointKind::digit || next == nullptr || next->kind != PointKind::digit)
        return false;
    if (joiner == PointKind::full_stop)
        buffer_ += '.';
    else if (count_digits(text_, after) != 3)
        buffer_ += ',';
    run.only_initials = false;
    return true;
}

std::vector<std::string> word_terms(std::string_view text)
{
    std::vector<std::string> terms;
    WordReader reader(text);
    for (Word word; reader.next(word);)
        terms.emplace_back(word.term);
    return terms;
}

}  // namespace onrecord
