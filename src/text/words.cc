#include "text/words.h"

#include <algorithm>
#include <array>
#include <iterator>

#include "base/hash.h"
#include "text/code_points.h"
#include "text/fold_icu.h"
#include "text/utf8.h"

namespace onrecord {

namespace {

constexpr std::size_t max_term_bytes = 200;
constexpr std::size_t kept_term_bytes = 180;
constexpr std::size_t hash_digits = 16;
constexpr std::size_t max_run_bytes = 4096;

/// Articles, pronouns and prepositions that lose their vowel before another, folded; sorted.
constexpr std::string_view elided_words[] = {
    "agl",  "all",  "anch", "bell", "c",      "coll", "com",   "d",     "dagl",
    "dall", "degl", "dell", "dov",  "gl",     "j",    "jusqu", "l",     "lorsqu",
    "m",    "n",    "negl", "nell", "puisqu", "qu",   "quell", "quest", "quoiqu",
    "s",    "sant", "senz", "sugl", "sull",   "t",    "tutt",  "un",
};
static_assert(std::ranges::is_sorted(elided_words));

bool is_elided(std::string_view term)
{
    return std::ranges::binary_search(elided_words, term);
}

bool begins_like_vowel(const Point& point)
{
    return point.size != 0 &&
           std::string_view("aeiouyh").find(point.folded[0]) != std::string_view::npos;
}

constexpr bool is_ascii_letter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

constexpr bool is_ascii_digit(char c)
{
    return c >= '0' && c <= '9';
}

constexpr std::array<bool, 256> ascii_word_bytes = [] {
    std::array<bool, 256> table{};
    for (unsigned char c = 0; c < 128; ++c)
        table[c] = is_ascii_letter(static_cast<char>(c)) || is_ascii_digit(static_cast<char>(c));
    return table;
}();

bool is_ascii_word_byte(char c)
{
    return ascii_word_bytes[static_cast<unsigned char>(c)];
}

/// Appends ASCII letters and digits in lower case: bit 5 makes letters small and is set in digits.
void append_ascii_word(std::string& out, std::string_view word)
{
    const std::size_t begin = out.size();
    out.append(word);
    for (std::size_t i = begin; i < out.size(); ++i)
        out[i] = static_cast<char>(out[i] | 0x20);
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

bool is_in_words(PointKind kind)
{
    return kind == PointKind::letter || kind == PointKind::digit;
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
    const Point* const first = skip_to_word();
    if (first == nullptr)
        return false;
    const SentenceTracker::Start start = sentences_.start_word(*first, term_);
    word.sentence_start = start.sentence;
    word.paragraph_start = start.paragraph;
    word.begin = static_cast<std::uint32_t>(at_);
    limit_ = std::min(text_.size(), at_ + max_run_bytes);
    term_.clear();
    if (first->kind == PointKind::unspaced)
        read_character();
    else
        read_word();
    word.end = static_cast<std::uint32_t>(end_);
    word.term = term_;
    return true;
}

/// Moves to the next letter or digit and returns its row; null at the end of the text.
const Point* WordReader::skip_to_word()
{
    while (at_ < text_.size()) {
        std::size_t after = at_;
        const Point& point = point_of(next_code_point(text_, after));
        if (is_in_words(point.kind) || point.kind == PointKind::unspaced)
            return &point;
        sentences_.pass(point.kind);
        at_ = after;
    }
    return nullptr;
}

/// Reads one character of an unspaced script with its marks.
void WordReader::read_character()
{
    const std::size_t begin = at_;
    const Point& base = point_of(next_code_point(text_, at_));
    bool interacts = base.has(Point::interacts);
    term_ = base.folded_form();
    end_ = at_;
    while (at_ < limit_) {
        std::size_t after = at_;
        const Point& point = point_of(next_code_point(text_, after));
        if (point.kind != PointKind::mark && point.kind != PointKind::invisible)
            break;
        at_ = after;
        if (point.kind == PointKind::mark) {
            interacts = true;
            end_ = at_;
        }
    }
    if (interacts)
        fold_again(begin, 0);
    if (term_.size() > max_term_bytes)
        cut(term_);
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
    if (term_.size() > max_term_bytes)
        cut_with_hash(term_);
    sentences_.end_word(shape, stopped);
}

SentenceTracker::WordShape WordReader::shape_of(const Run& run) const
{
    using enum SentenceTracker::WordShape;
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
    const std::size_t begin = at_;
    const std::size_t term_begin = term_.size();
    bool interacts = false;
    run.length = 0;
    for (;;) {
        read_ascii(run);
        if (at_ >= limit_ || static_cast<unsigned char>(text_[at_]) < 0x80)
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
        at_ = after;
        if (point.kind != PointKind::invisible)
            end_ = at_;
        term_.append(point.folded_form());
        interacts = interacts || point.has(Point::interacts);
    }
    if (interacts)
        fold_again(begin, term_begin);
}

/// Reads as many ASCII letters and digits as there are, perhaps none.
void WordReader::read_ascii(Run& run)
{
    const std::size_t from = at_;
    while (at_ < limit_ && is_ascii_word_byte(text_[at_]))
        ++at_;
    if (at_ == from)
        return;
    append_ascii_word(term_, text_.substr(from, at_ - from));
    end_ = at_;
    run.length += at_ - from;
    run.last_at = at_ - 1;
    run.last = is_ascii_digit(text_[at_ - 1]) ? PointKind::digit : PointKind::letter;
}

/// Replaces the term from `term_begin` on by the folded form of the text from `begin` to the place
/// reached: code points that interact cannot be folded one by one.
void WordReader::fold_again(std::size_t begin, std::size_t term_begin)
{
    term_.resize(term_begin);
    term_ += fold_by_icu(text_.substr(begin, at_ - begin));
}

/// Passes the joiner at the place reached, when it is one that joins what stands around it.
bool WordReader::join(Run& run)
{
    std::size_t after = at_;
    const PointKind kind = point_of(next_code_point(text_, after)).kind;
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
    if (!run.has_apostrophe && is_elided(term_) && begins_like_vowel(*next))
        return false;
    term_ += '\'';
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
        term_ += '.';
    else if (count_digits(text_, after) != 3)
        term_ += ',';
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
