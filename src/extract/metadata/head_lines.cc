#include "extract/metadata/head_lines.h"

#include <string>

#include "extract/lower_case.h"
#include "extract/metadata/byline.h"
#include "extract/metadata/date_line.h"
#include "extract/metadata/date_words.h"
#include "extract/metadata/header.h"
#include "extract/metadata/outlet.h"
#include "extract/metadata/page_line.h"
#include "extract/metadata/title.h"

namespace onrecord {

namespace {

constexpr std::size_t most_lines = 40;
constexpr std::size_t longest_line = 200;  // bytes; longer ones are prose
constexpr std::size_t longest_deck = 400;
constexpr std::size_t most_decks = 1;
constexpr std::size_t lines_behind_deck = 3;  // in which more of the head must follow

/// "412 words", "4 min read", "12", "HARTIM": a number with a unit or nothing.
bool is_measure(std::string_view line)
{
    if (line.size() > 40 || line[0] < '0' || line[0] > '9' || count_words(line, 4) > 4) {
        return false;
    }
    const std::size_t unit = std::min(line.find_first_not_of("0123456789"), line.size());
    const std::string_view rest = trim(line.substr(unit));
    const std::string lower = to_lower_case(rest.substr(0, rest.find(' ')));
    const DateWord* word = find_date_word(lower);
    return rest.empty() || lower == "mots" || lower == "wörter" || lower == "palabras" ||
           (word != nullptr && (word->line_word || word->relative));
}

/// "1 of 14 DOCUMENTS", "---------- Forwarded message ---------"
bool is_counted_document(std::string_view line)
{
    return line.ends_with(" DOCUMENTS") || line.starts_with("-----");
}

bool is_number(std::string_view line)
{
    return line.find_first_not_of("0123456789") == std::string_view::npos;
}

HeadKind classify(std::string_view line)
{
    if (line.size() > longest_deck) {
        return HeadKind::deck;
    }
    if (line.size() <= longest_line) {
        const auto header = read_header_line(line);
        if (header) {
            return header->field == HeaderField::body && header->value.empty() ? HeadKind::body_mark
                                                                               : HeadKind::header;
        }
        std::vector<std::string> authors;
        if (is_copyright(line)) {
            return HeadKind::copyright;
        }
        switch (classify_page_line(line)) {
            case PageLine::story:
                break;
            case PageLine::related:
            case PageLine::comments:
            case PageLine::production:
                return HeadKind::foot;
            default:
                return HeadKind::remain;
        }
        if (is_counted_document(line)) {
            return HeadKind::remain;
        }
        if (is_outlet_name(without_place(line)) || !outlet_with_agency(line).empty()) {
            return HeadKind::outlet;
        }
        if (read_date_line(line)) {
            return HeadKind::date;
        }
        if (read_byline(line, authors)) {
            return HeadKind::byline;
        }
        if (is_measure(line)) {
            return is_number(line) ? HeadKind::remain : HeadKind::measure;
        }
        if (const std::string lower = to_lower_case(clip(line, 12));
            lower == "body" || lower == "full text" || lower == "text") {
            return HeadKind::body_mark;
        }
    }
    return line.size() <= longest_line && looks_like_title(line) ? HeadKind::words : HeadKind::deck;
}

}  // namespace

std::vector<HeadLine> read_head_lines(std::string_view text, std::size_t at)
{
    std::vector<HeadLine> lines;
    bool blank = false;
    std::size_t decks = 0;         // since the last line that is surely of the head
    std::size_t behind_decks = 0;  // lines that are not
    bool any_deck = false;
    while (at < text.size() && lines.size() < most_lines) {
        const Line line = line_at(text, at);
        at = line.next;
        if (line.blank()) {
            blank = true;
            continue;
        }
        if (!lines.empty()) {
            lines.back().blank_after = blank;
        }
        HeadKind kind = classify(line.text);
        if (kind == HeadKind::foot) {
            if (any_deck) {
                return lines;
            }
            kind = HeadKind::remain;
        }
        any_deck = any_deck || kind == HeadKind::deck;
        const bool sure = kind != HeadKind::words && kind != HeadKind::deck;
        decks = sure ? 0 : decks + (kind == HeadKind::deck ? 1 : 0);
        behind_decks = decks == 0 ? 0 : behind_decks + 1;
        lines.push_back({line, kind, blank, false});
        blank = false;
        if (decks > most_decks || behind_decks > lines_behind_deck ||
            (lines.size() == 1 && kind == HeadKind::deck) ||
            (kind == HeadKind::deck && line.text.size() > longest_deck)) {
            break;
        }
    }
    if (!lines.empty()) {
        lines.back().blank_after = blank || at >= text.size() || line_at(text, at).blank();
    }
    return lines;
}

bool is_copyright(std::string_view line)
{
    return line.starts_with("©") || line.starts_with("(c) ") || line.starts_with("(C) ") ||
           to_lower_case(clip(line, 10)).starts_with("copyright ") ||
           line.starts_with("Copyright©");
}

std::string_view copyright_holder(std::string_view line)
{
    for (bool again = true; again;) {
        again = false;
        for (std::string_view mark :
             {"©", "(c)", "(C)", "Copyright", "copyright", "COPYRIGHT", "by ", "BY "}) {
            if (line.starts_with(mark)) {
                line = trim(line.substr(mark.size()));
                again = true;
            }
        }
        while (!line.empty() && (line[0] == ',' || line[0] == '-' || line[0] == '.' ||
                                 (line[0] >= '0' && line[0] <= '9'))) {
            line = trim(line.substr(1));
            again = true;
        }
    }
    for (std::string_view rest : {" All Rights Reserved", " All rights reserved", " ALL RIGHTS"}) {
        line = trim(line.substr(0, line.find(rest)));
    }
    line = trim(line.substr(0, line.find_first_of(",|;")));
    const std::size_t stop = line.find(". ");
    line = trim(line.substr(0, stop));
    while (line.ends_with('.')) {
        line.remove_suffix(1);
    }
    return without_legal_form(line);
}

}  // namespace onrecord
