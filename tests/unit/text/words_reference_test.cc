// The word rules once more, slowly and without any fast path, against which `WordReader` is held.

#include <doctest/doctest.h>

#include <algorithm>
#include <optional>
#include <random>
#include <string>
#include <vector>

#include "pseudo_text.h"
#include "text/code_points.h"
#include "text/elision.h"
#include "text/fold_icu.h"
#include "text/utf8.h"
#include "text/words.h"

using namespace onrecord;

TEST_SUITE_BEGIN("text.words_reference");

namespace {

/// A visible code point and where it stands.
struct Seen {
    PointKind kind;
    std::size_t begin;
    std::size_t end;
};

struct Found {
    std::size_t begin;
    std::size_t end;
    std::string term;
    friend bool operator==(const Found&, const Found&) = default;
};

class SlowReader {
public:
    explicit SlowReader(std::string_view text) : text_(text)
    {
        for (std::size_t at = 0; at < text.size();) {
            const std::size_t begin = at;
            const PointKind kind = point_of(next_code_point(text, at)).kind;
            if (kind != PointKind::invisible)
                seen_.push_back({kind, begin, at});
        }
    }

    std::vector<Found> read_all()
    {
        std::vector<Found> words;
        for (std::size_t i = 0; i < seen_.size();) {
            if (is(i, PointKind::unspaced))
                words.push_back(read_character(i));
            else if (is_word_part(i))
                words.push_back(read_word(i));
            else
                ++i;
        }
        return words;
    }

private:
    [[nodiscard]] bool is(std::size_t i, PointKind kind) const
    {
        return i < seen_.size() && seen_[i].kind == kind;
    }

    [[nodiscard]] bool is_word_part(std::size_t i) const
    {
        return is(i, PointKind::letter) || is(i, PointKind::digit);
    }

    [[nodiscard]] std::string folded(std::size_t first, std::size_t last) const
    {
        return fold_by_icu(
            text_.substr(seen_[first].begin, seen_[last - 1].end - seen_[first].begin));
    }

    Found read_character(std::size_t& i)
    {
        const std::size_t first = i++;
        while (is(i, PointKind::mark))
            ++i;
        return {seen_[first].begin, seen_[i - 1].end, folded(first, i)};
    }

    [[nodiscard]] std::size_t run_end(std::size_t i) const
    {
        while (is_word_part(i) || is(i, PointKind::mark))
            ++i;
        return i;
    }

    /// Letters and digits of a run without its marks.
    [[nodiscard]] std::vector<PointKind> letters(std::size_t first, std::size_t last) const
    {
        std::vector<PointKind> kinds;
        for (std::size_t i = first; i < last; ++i) {
            if (seen_[i].kind != PointKind::mark)
                kinds.push_back(seen_[i].kind);
        }
        return kinds;
    }

    [[nodiscard]] bool is_single_letter(std::size_t first) const
    {
        return is(first, PointKind::letter) && letters(first, run_end(first)).size() == 1;
    }

    [[nodiscard]] bool elides(const std::string& term, std::size_t next) const
    {
        const std::string after = folded(next, run_end(next));
        return term.find('\'') == std::string::npos && is_elided(term) &&
               std::string("aeiouyh").find(after[0]) != std::string::npos;
    }

    [[nodiscard]] std::size_t digits_from(std::size_t i) const
    {
        std::size_t digits = 0;
        for (; is(i, PointKind::digit) || is(i, PointKind::mark); ++i)
            digits += is(i, PointKind::digit) ? folded(i, i + 1).size() : 0;
        return digits;
    }

    /// What the joiner at `i` becomes in the term; nothing when it separates.
    [[nodiscard]] std::optional<std::string> joiner(std::size_t i, const std::string& term,
                                                    PointKind last, bool single_letters) const
    {
        const std::size_t next = i + 1;
        if (is(i, PointKind::apostrophe) && last == PointKind::letter &&
            is(next, PointKind::letter))
            return elides(term, next) ? std::nullopt : std::optional<std::string>("'");
        if (is(i, PointKind::full_stop) && single_letters && is_single_letter(next))
            return "";
        if (last != PointKind::digit || !is(next, PointKind::digit))
            return std::nullopt;
        if (is(i, PointKind::full_stop))
            return ".";
        if (is(i, PointKind::comma))
            return digits_from(next) == 3 ? "" : ",";
        return std::nullopt;
    }

    Found read_word(std::size_t& i)
    {
        const std::size_t first = i;
        std::string term;
        std::size_t stops = 0;
        bool single_letters = true;
        for (;;) {
            single_letters = single_letters && is_single_letter(i);
            const std::size_t end = run_end(i);
            term += folded(i, end);
            const PointKind last = letters(i, end).back();
            i = end;
            const auto joined = joiner(i, term, last, single_letters);
            if (!joined)
                break;
            single_letters = single_letters && joined->empty();
            ++stops;
            term += *joined;
            ++i;
        }
        if (single_letters && stops > 0 && i < seen_.size() && text_[seen_[i].begin] == '.')
            ++i;
        return {seen_[first].begin, seen_[i - 1].end, term};
    }

    std::string_view text_;
    std::vector<Seen> seen_;
};

std::vector<Found> read_fast(std::string_view text)
{
    std::vector<Found> words;
    WordReader reader(text);
    for (Word word; reader.next(word);)
        words.push_back({word.begin, word.end, std::string(word.term)});
    return words;
}

void check_same(std::string_view text)
{
    const std::vector<Found> fast = read_fast(text);
    const std::vector<Found> slow = SlowReader(text).read_all();
    if (fast == slow)
        return;
    CAPTURE(std::string(text));
    for (const Found& word : fast)
        MESSAGE("fast: ", word.begin, "-", word.end, " ", word.term);
    for (const Found& word : slow)
        MESSAGE("slow: ", word.begin, "-", word.end, " ", word.term);
    FAIL("the readers differ");
}

}  // namespace

TEST_CASE("awkward words are read as the slow reader has it")
{
    for (const char* text :
         {"don’t O'Brien rock'n'roll ma'am ’tis dogs’", "l’économie l'\u00ADécole L’Été qu'à d’'a",
          "U.S. U.S.A U.S.-led U.S.S e.g., J.Smith A.B.Carter a.b.c.d.",
          "A.\u0301B A\u0301.B. A.B\u0301", "1,000 1,0000 1,00 1,000,5 1.000,000 1,②③④ ٣٫٥ 3.5.",
          "q.u'a U.S's n.s'a l1'a", "co\u00ADop\u00AD. \u00ADx",
          "e\u0301te\u0301 и\u0306од й за\u0301мок \u1112\u1161\u11AB\u11AB",
          "中\u0301か\u3099ｶﾞがกิ่น้ำ", "हिन्दी क़\u093C क\u093C\u094D क\u094D\u093C", "شَّ ﹻ ـ بـ",
          "1\u0301 1\u20E3 1\u094D", "ŉa a½b 5㎧ ゟあ"})
        check_same(text);
}

TEST_CASE("pseudo-random text of many scripts is read as the slow reader has it")
{
    std::mt19937 random(7);
    for (int round = 0; round < 20000; ++round)
        check_same(pseudo_text(random, 14));
}

TEST_CASE("every short mixture of letters, digits and joiners is read as the slow reader has it")
{
    static constexpr std::u32string_view alphabet = U"aU1l'\u2019.,\u00AD\u0301 é\u0915\u094D中d";
    std::mt19937 random(8);
    for (int round = 0; round < 60000; ++round) {
        std::string text;
        for (std::size_t n = random() % 12; n > 0; --n)
            append_utf8(text, alphabet[random() % alphabet.size()]);
        check_same(text);
    }
}

TEST_SUITE_END();
