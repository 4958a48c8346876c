#include "extract/metadata/page_line.h"

#include <array>
#include <string>
#include <vector>

#include "extract/lower_case.h"
#include "lang/page_words.h"

namespace onrecord {

namespace {

constexpr std::size_t longest_line = 250;

/// "Document HARTIM0020190305ef350001h", as databases number what they print.
bool is_document_number(std::string_view line)
{
    static constexpr std::string_view word = "Document ";
    return line.starts_with(word) && line.size() >= word.size() + 20 &&
           line.find(' ', word.size()) == std::string_view::npos;
}

/// An address of a page or mailbox and nothing else.
bool is_address(std::string_view line)
{
    return line.find(' ') == std::string_view::npos &&
           (line.starts_with("http://") || line.starts_with("https://") ||
            line.starts_with("www.") || line.find('@') != std::string_view::npos);
}

bool is_rule(std::string_view line)
{
    if (line.size() > 80) {
        return false;
    }
    return line == "-30-" || line == "ENDS" || line == "(END)" || is_document_number(line) ||
           line.find_first_not_of("-_*#=~• ") == std::string_view::npos;
}

/// A desk's initials at the foot of agency copy: "jd/abc/pt".
bool is_initials(std::string_view line)
{
    if (line.size() > 20 || line.find('/') == std::string_view::npos) {
        return false;
    }
    std::size_t run = 0;
    for (const char c : line) {
        run = c == '/' || c == '-' || c == ' ' ? 0 : run + 1;
        const bool small = c >= 'a' && c <= 'z';
        if ((!small && c != '/' && c != '-' && c != ' ') || run > 4) {
            return false;
        }
    }
    return true;
}

/// A phrase that tells what a line is.
struct Phrase {
    std::string_view words;
    PageLine kind = PageLine::remain;
    bool opens = false;  ///< a line that only begins with it counts too
};

/// The phrases of all languages by their first byte, so that most lines are told apart at a glance.
class PhraseTable {
public:
    PhraseTable()
    {
        for (const PageWords* page : all_page_words()) {
            for (std::string_view words : page->remains) {
                const bool opens =
                    words.ends_with(':') || words.find(' ') != std::string_view::npos;
                add({words, PageLine::remain, opens && words.size() > shortest_opening});
            }
            for (std::string_view words : page->related) {
                add({words, PageLine::related, false});
            }
            for (std::string_view words : page->comments) {
                add({words, PageLine::comments, false});
            }
            for (std::string_view words : page->production) {
                add({words, PageLine::production, true});
            }
        }
    }

    /// What a lower-case line is.
    [[nodiscard]] PageLine find(std::string_view line) const
    {
        const std::string_view heading = without_number(line);
        for (const Phrase& phrase : by_first_byte_[static_cast<unsigned char>(line.front())]) {
            if (line == phrase.words || (phrase.opens && line.starts_with(phrase.words)) ||
                (is_heading(phrase.kind) && heading == phrase.words)) {
                return phrase.kind;
            }
        }
        return heading.size() < line.size() && !heading.empty() && !is_same_start(line, heading)
                   ? find_counted(heading)
                   : PageLine::story;
    }

private:
    static constexpr std::size_t shortest_opening = 5;

    static bool is_heading(PageLine kind)
    {
        return kind == PageLine::related || kind == PageLine::comments;
    }

    static bool is_same_start(std::string_view line, std::string_view heading)
    {
        return line.data() == heading.data();
    }

    /// "2 Comments", "Comments (2):" without all that is no word.
    static std::string_view without_number(std::string_view line)
    {
        static constexpr std::string_view others = "0123456789 ():";
        const std::size_t first = line.find_first_not_of(others);
        const std::size_t last = line.find_last_not_of(others);
        return first == std::string_view::npos ? std::string_view{}
                                               : line.substr(first, last - first + 1);
    }

    /// "2 Comments" by the word behind the number.
    [[nodiscard]] PageLine find_counted(std::string_view heading) const
    {
        for (const Phrase& phrase : by_first_byte_[static_cast<unsigned char>(heading.front())]) {
            if (phrase.kind == PageLine::comments && heading == phrase.words) {
                return phrase.kind;
            }
        }
        return PageLine::story;
    }

    void add(const Phrase& phrase)
    {
        by_first_byte_[static_cast<unsigned char>(phrase.words.front())].push_back(phrase);
    }

    std::array<std::vector<Phrase>, 256> by_first_byte_;
};

}  // namespace

PageLine classify_page_line(std::string_view line)
{
    if (line.empty() || line.size() > longest_line) {
        return PageLine::story;
    }
    if (is_rule(line) || is_initials(line)) {
        return PageLine::rule;
    }
    if (is_address(line)) {
        return PageLine::remain;
    }
    static const PhraseTable phrases;
    const std::string lower = to_lower_case(line.starts_with('(') ? line.substr(1) : line);
    return lower.empty() ? PageLine::story : phrases.find(lower);
}

}  // namespace onrecord
