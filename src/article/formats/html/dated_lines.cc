#include "article/formats/html/dated_lines.h"

#include <algorithm>
#include <cstdlib>

#include "article/formats/blank.h"
#include "article/formats/html/boilerplate.h"
#include "article/formats/html/words.h"
#include "lang/page_words.h"

namespace onrecord::html {

namespace {

constexpr std::size_t longest_line = 160;  // bytes; what is longer is prose
constexpr std::size_t short_line = 50;
constexpr std::size_t most_lines = 30;
constexpr int beside_headline = 8;  // lines
constexpr int near_headline = 25;

bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

/// "25.04.24": a year of two digits behind a day and a month.
bool holds_short_year(std::string_view line)
{
    for (std::size_t dot = line.find('.'); dot != std::string_view::npos;
         dot = line.find('.', dot + 1)) {
        const std::string_view rest = line.substr(dot + 1);
        const std::size_t second = rest.find_first_not_of("0123456789");
        if (dot == 0 || !is_digit(line[dot - 1]) || second == 0 || second > 2 ||
            second == std::string_view::npos || rest[second] != '.')
            continue;
        const std::string_view year = rest.substr(second + 1);
        if (std::min(year.find_first_not_of("0123456789"), year.size()) == 2)
            return true;
    }
    return false;
}

/// A year of four digits, and another number or a month's name beside it; or "25.04.24".
bool may_hold_date(std::string_view line)
{
    for (std::size_t at = line.find_first_of("12"); at != std::string_view::npos;
         at = line.find_first_of("12", at + 1)) {
        const std::string_view year = line.substr(at, 4);
        const bool starts = at == 0 || !is_digit(line[at - 1]);
        const bool ends = at + 4 >= line.size() || !is_digit(line[at + 4]);
        if (starts && ends && year.size() == 4 && std::all_of(year.begin(), year.end(), is_digit) &&
            (year.starts_with("19") || year.starts_with("20")))
            return std::count_if(line.begin(), line.end(), is_digit) > 4;
    }
    return holds_short_year(line);
}

/// The line begins as dates of publication, or of a later version, do in one of the languages.
bool opens_with(std::string_view line, std::span<const std::string_view> PageWords::*phrases)
{
    const std::string lower = lower_ascii(line.substr(0, 40));
    for (const PageWords* page : all_page_words()) {
        for (const std::string_view phrase : page->*phrases) {
            if (phrase.size() > 4 && lower.starts_with(phrase))
                return true;
        }
    }
    return false;
}

struct Candidate {
    std::string text;
    int line = 0;
    NodeId block = no_node;
};

class LineReader {
public:
    LineReader(const Document& document, const PageMap& map, const MainText& story,
               std::string_view title)
        : document_(document), map_(map), story_(story), title_(title)
    {
    }

    std::vector<DatedLine> read()
    {
        walk();
        std::vector<DatedLine> lines;
        for (Candidate& candidate : candidates_) {
            const int trust = trust_in(candidate);
            lines.push_back({std::move(candidate.text), trust});
        }
        std::stable_sort(lines.begin(), lines.end(),
                         [](const DatedLine& a, const DatedLine& b) { return a.trust > b.trust; });
        if (lines.size() > most_lines)
            lines.resize(most_lines);
        return lines;
    }

private:
    void walk()
    {
        NodeId block_end = document_.node(Document::root).end;
        for (NodeId id = 1; id < document_.nodes.size(); ++id) {
            const Node& node = document_.node(id);
            const Part part = map_.parts[id];
            if (part == Part::unseen || part == Part::comments) {
                id = node.end - 1;
                continue;
            }
            if (node.tag == Tag::text) {
                if (id >= block_end)
                    end_line();
                append_text(id);
            } else if (node.tag == Tag::br || is_block(node.tag)) {
                end_line();
                block_end = node.tag == Tag::br ? block_end : node.end;
            }
        }
        end_line();
    }

    void append_text(NodeId id)
    {
        if (text_.empty())
            first_ = id;
        if (text_.size() <= longest_line)
            append_collapsed(text_, document_.text_of(id));
    }

    void end_line()
    {
        const std::string_view line = trimmed(text_);
        if (!line.empty()) {
            ++lines_;
            if (headline_ == 0 && is_headline(line))
                headline_ = lines_;
            if (story_begin_ == 0 && first_ >= story_.place)
                story_begin_ = lines_;
            if (line.size() <= longest_line && may_hold_date(line))
                candidates_.push_back({std::string(line), lines_, document_.node(first_).parent});
        }
        text_.clear();
    }

    [[nodiscard]] bool is_headline(std::string_view line) const
    {
        return line.size() > 10 && (line == title_ || is_heading_of(first_));
    }

    [[nodiscard]] bool is_heading_of(NodeId id) const
    {
        for (int level = 0; level < 4 && id != Document::root; ++level) {
            if (document_.node(id).tag == Tag::h1)
                return true;
            id = document_.node(id).parent;
        }
        return false;
    }

    [[nodiscard]] int trust_in(const Candidate& candidate) const
    {
        const int from = headline_ != 0 ? headline_ : story_begin_;
        const int distance = std::abs(candidate.line - from);
        int trust = 0;
        if (from != 0)
            trust += distance <= beside_headline ? 6 : distance <= near_headline ? 3 : 0;
        if (is_named_date(candidate.block))
            trust += 3;
        if (opens_with(candidate.text, &PageWords::published))
            trust += 3;
        else if (opens_with(candidate.text, &PageWords::updated))
            trust -= 1;
        if (candidate.text.size() <= short_line)
            trust += 2;
        if (map_.parts[candidate.block] == Part::aside && distance > beside_headline)
            trust -= 3;
        return trust;
    }

    [[nodiscard]] bool is_named_date(NodeId id) const
    {
        for (int level = 0; level < 3 && id != Document::root; ++level) {
            for (const Attribute name : {Attribute::class_, Attribute::id}) {
                const std::string_view* const names = document_.attribute(id, name);
                if (names != nullptr && names_date(*names))
                    return true;
            }
            id = document_.node(id).parent;
        }
        return false;
    }

    const Document& document_;
    const PageMap& map_;
    const MainText& story_;
    std::string_view title_;
    std::string text_;
    NodeId first_ = Document::root;  ///< first text of the line
    int lines_ = 0;
    int headline_ = 0;
    int story_begin_ = 0;
    std::vector<Candidate> candidates_;
};

}  // namespace

std::vector<DatedLine> find_dated_lines(const Document& document, const PageMap& map,
                                        const MainText& story, std::string_view title)
{
    return LineReader(document, map, story, title).read();
}

}  // namespace onrecord::html
