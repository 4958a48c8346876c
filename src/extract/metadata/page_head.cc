#include "extract/metadata/page_head.h"

#include <algorithm>
#include <optional>

#include "extract/metadata/byline.h"
#include "extract/metadata/head_lines.h"
#include "extract/metadata/header.h"
#include "extract/metadata/outlet.h"
#include "extract/metadata/stated_line.h"
#include "extract/metadata/title.h"
#include "text/utf8.h"

namespace onrecord {

namespace {

constexpr std::size_t shortest_lead = 30;  // bytes
constexpr std::size_t shortest_direct_lead = 100;
constexpr std::size_t longest_direct_title = 140;
constexpr std::size_t fewest_title_words = 3;
constexpr std::size_t fewest_deck_words = 5;
constexpr std::size_t shortest_uncased_title = 18;  // bytes, six characters

bool is_sure(HeadKind kind)
{
    return kind != HeadKind::words && kind != HeadKind::deck;
}

/// Kinds that no paragraph of a story can be taken for.
bool is_strong(HeadKind kind)
{
    return kind == HeadKind::byline || kind == HeadKind::date || kind == HeadKind::header ||
           kind == HeadKind::copyright || kind == HeadKind::body_mark;
}

bool is_uncased(std::string_view line)
{
    std::size_t at = 0;
    return next_code_point(line, at) >= 0x590;
}

/// Chooses among the lines above a story.
class HeadReader {
public:
    HeadReader(std::string_view text, std::size_t at, Stated& stated)
        : text_(text), stated_(stated), lines_(read_head_lines(text, at))
    {
    }

    std::size_t read(std::size_t at)
    {
        mark_stated_title();
        end_ = find_end();
        for (std::size_t i = 0; i < end_; ++i) {
            if (lines_[i].kind == HeadKind::header)
                (void)take_header_line(stated_, lines_[i].line.text, "published-line");
        }
        title_ = find_title();
        if (title_) {
            stated_.title = lines_[*title_].line.text;
            end_ = std::max(end_, *title_ + 1);
        }
        for (std::size_t i = 0; i < end_; ++i)
            take(i);
        if (title_)
            take_site_name();
        take_source_beside_date();
        return end_ == 0 ? at : lines_[end_ - 1].line.next;
    }

private:
    void mark_stated_title()
    {
        for (HeadLine& line : lines_) {
            if (!stated_.title.empty() && line.line.text == stated_.title)
                line.kind = HeadKind::remain;
        }
    }

    bool text_follows(std::size_t i) const
    {
        return i + 1 < lines_.size() ||
               text_.find_first_not_of(" \t\r\n", lines_[i].line.next) != std::string_view::npos;
    }

    /// Behind the last line that is surely of the head.
    std::size_t find_end() const
    {
        std::size_t end = 0;
        bool behind_deck = false;
        for (std::size_t i = 0; i < lines_.size(); ++i) {
            const HeadKind kind = lines_[i].kind;
            behind_deck = behind_deck || kind == HeadKind::deck;
            if (is_sure(kind) &&
                (behind_deck ? is_strong(kind) && story_follows(i) : text_follows(i)))
                end = i + 1;
        }
        return end;
    }

    /// A sentence or something longer stands below.
    bool story_follows(std::size_t i) const
    {
        for (std::size_t next = i + 1; next < lines_.size(); ++next) {
            if (lines_[next].kind == HeadKind::deck &&
                lines_[next].line.text.size() >= shortest_lead)
                return true;
        }
        return false;
    }

    bool is_direct_title(std::size_t i) const
    {
        if (i + 1 >= lines_.size() || lines_[i + 1].kind != HeadKind::deck)
            return false;
        const std::string_view title = lines_[i].line.text;
        const std::string_view lead = lines_[i + 1].line.text;
        std::size_t at = 0;
        const char32_t first = next_code_point(title, at);
        const bool goes_on = lead[0] == '(' || (lead[0] >= 'a' && lead[0] <= 'z');  // a broken line
        return !goes_on && title.size() <= longest_direct_title &&
               lead.size() >= shortest_direct_lead && lead.size() * 2 >= title.size() * 3 &&
               (first < U'a' || first > U'z');
    }

    bool can_be_title(std::size_t i) const
    {
        const HeadLine& line = lines_[i];
        const bool named = line.kind == HeadKind::outlet && !is_known_outlet(line.line.text) &&
                           count_words(line.line.text, fewest_title_words) >= fewest_title_words;
        if ((line.kind != HeadKind::words && !named) || !looks_like_title(line.line.text) ||
            is_section_name(line.line.text) || !story_follows(i))
            return false;
        const bool set_apart = line.blank_after || is_direct_title(i) ||
                               (i + 1 < lines_.size() && is_sure(lines_[i + 1].kind));
        return i < end_ || set_apart;
    }

    int title_score(std::size_t i) const
    {
        const std::string_view text = lines_[i].line.text;
        const bool long_enough = is_uncased(text)
                                     ? text.size() >= shortest_uncased_title
                                     : count_words(text, fewest_title_words) >= fewest_title_words;
        return (long_enough ? 2 : 0) + (lines_[i].kind == HeadKind::words ? 2 : 0);
    }

    std::optional<std::size_t> find_title() const
    {
        if (!stated_.title.empty())
            return std::nullopt;
        std::optional<std::size_t> best;
        const std::size_t last = std::min(lines_.size(), std::max(end_ + 1, std::size_t{3}));
        for (std::size_t i = 0; i < last; ++i) {
            if (lines_[i].kind == HeadKind::deck ||
                (best && lines_[*best].kind == HeadKind::words && is_strong(lines_[i].kind)))
                break;
            if (i >= end_ && best && title_score(*best) >= 4)
                break;
            if (can_be_title(i) && (!best || title_score(i) > title_score(*best)))
                best = i;
        }
        return best;
    }

    void take(std::size_t i)
    {
        const HeadLine& line = lines_[i];
        if (title_ && i == *title_)
            return;
        switch (line.kind) {
            case HeadKind::byline:
                (void)read_byline(line.line.text, stated_.authors);
                take_outlet_of_byline(line.line.text, stated_);
                break;
            case HeadKind::date:
                (void)take_date_line(line.line.text, stated_);
                break;
            case HeadKind::outlet:
                take_outlet(line.line.text);
                break;
            case HeadKind::copyright:
                state(stated_.publisher, copyright_holder(line.line.text));
                break;
            case HeadKind::words:
            case HeadKind::deck:
                take_words(i);
                break;
            case HeadKind::remain:
                take_address(line.line.text, stated_);
                break;
            case HeadKind::header:
            case HeadKind::measure:
            case HeadKind::foot:
            case HeadKind::body_mark:
                break;
        }
    }

    void take_outlet(std::string_view line)
    {
        const std::string_view outlet = outlet_with_agency(line);
        state(stated_.source, outlet.empty() ? without_place(line) : outlet);
    }

    /// A line below the headline: part of the story, or a name with an outlet behind it.
    void take_words(std::size_t i)
    {
        const Line& line = lines_[i].line;
        const bool below = title_ ? i > *title_ : true;
        const bool prose = lines_[i].kind == HeadKind::deck ||
                           (count_words(line.text, fewest_deck_words) >= fewest_deck_words &&
                            !is_capitalised_phrase(line.text));
        if (below && prose) {
            stated_.decks.push_back({line.begin, line.begin + line.text.size()});
        } else {
            take_outlet_of_byline(line.text, stated_);
        }
    }

    void take_site_name()
    {
        const std::string_view site = site_name(stated_.title);
        if (!site.empty() && is_outlet_name(site))
            state(stated_.source, site);
    }

    bool is_exported() const
    {
        return std::any_of(lines_.begin(), lines_.begin() + static_cast<std::ptrdiff_t>(end_),
                           [](const HeadLine& line) {
                               return line.kind == HeadKind::measure ||
                                      line.kind == HeadKind::copyright ||
                                      line.kind == HeadKind::body_mark;
                           });
    }

    bool can_be_source(std::size_t i) const
    {
        return i < end_ && lines_[i].kind == HeadKind::words && (!title_ || i != *title_) &&
               is_capitalised_phrase(lines_[i].line.text) &&
               count_words(lines_[i].line.text, 6) <= 6;
    }

    /// Exports of databases name the outlet beside the date, below it or else above.
    void take_source_beside_date()
    {
        if (!stated_.source.empty() || !is_exported())
            return;
        for (std::size_t i = 0; i < end_; ++i) {
            if (lines_[i].kind != HeadKind::date)
                continue;
            if (can_be_source(i + 1)) {
                state(stated_.source, lines_[i + 1].line.text);
            } else if (i > 0 && can_be_source(i - 1)) {
                state(stated_.source, lines_[i - 1].line.text);
            }
        }
    }

    std::string_view text_;
    Stated& stated_;
    std::vector<HeadLine> lines_;
    std::size_t end_ = 0;  ///< lines of the head
    std::optional<std::size_t> title_;
};

}  // namespace

std::size_t read_page_head(std::string_view text, std::size_t at, Stated& stated)
{
    return HeadReader(text, at, stated).read(at);
}

}  // namespace onrecord
