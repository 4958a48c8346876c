#include "extract/metadata/metadata.h"

#include "article/identity.h"
#include "extract/lower_case.h"
#include "extract/metadata/credit.h"
#include "extract/metadata/date_text.h"
#include "extract/metadata/dateline.h"
#include "extract/metadata/header.h"
#include "extract/metadata/lines.h"
#include "extract/metadata/page_head.h"
#include "extract/metadata/title.h"
#include "lang/language_names.h"
#include "text/language_guess.h"

namespace onrecord {

namespace {

const std::string& first_stated(const std::string& a, const std::string& b)
{
    return a.empty() ? b : a;
}

/// "EN_us" -> "en-US", "English" and "eng" -> "en"; empty for what is no tag.
std::string language_tag(std::string_view stated)
{
    stated = trim(stated);
    const std::size_t end = std::min(stated.find_first_of("-_"), stated.size());
    if (const std::string_view named = find_language_tag(stated.substr(0, end)); !named.empty()) {
        const std::string_view rest = stated.substr(end);
        return language_tag(std::string(named).append(rest.size() == 3 ? rest : ""));
    }
    std::string tag;
    for (const char c : stated) {
        tag.push_back(c == '_' ? '-'
                               : static_cast<char>(lower_case(static_cast<unsigned char>(c))));
    }
    const std::size_t dash = tag.find('-');
    const std::size_t primary = std::min(dash, tag.size());
    if (primary < 2 || primary > 3 ||
        tag.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789-") != std::string::npos) {
        return {};
    }
    if (dash != std::string::npos && tag.size() == dash + 3) {
        for (std::size_t i = dash + 1; i < tag.size(); ++i) {
            tag[i] = tag[i] >= 'a' && tag[i] <= 'z' ? static_cast<char>(tag[i] - 32) : tag[i];
        }
    }
    return tag;
}

std::string_view primary_tag(std::string_view tag)
{
    return tag.substr(0, tag.find('-'));
}

std::string_view complaint(DateProblem problem)
{
    switch (problem) {
        case DateProblem::ambiguous:
            return "may be read in two orders";
        case DateProblem::impossible:
            return "is no calendar day";
        default:
            return "is not understood";
    }
}

/// A date that somebody states, as written.
void take_written_date(std::string_view written, std::string_view from, Facts& facts)
{
    const DateReading reading = read_date_field(written, date_order(facts.language));
    if (reading.problem == DateProblem::none) {
        facts.date = reading.date;
        facts.date_from = from;
        return;
    }
    facts.repairs.push_back("date '" + std::string(written) + "' " +
                            std::string(complaint(reading.problem)) + "; indexed without date");
}

/// The first date of a list that reads as one.
bool take_first_date(const std::vector<StatedDate>& dates, Facts& facts)
{
    for (const StatedDate& stated : dates) {
        const DateReading reading = read_date_field(stated.text, date_order(facts.language));
        if (reading.problem != DateProblem::none)
            continue;
        facts.date = reading.date;
        facts.date_from = stated.from;
        return true;
    }
    return false;
}

void fill_date(const Article& article, const Stated& stated, Facts& facts)
{
    if (!article.date.empty()) {
        take_written_date(article.date, "field", facts);
    } else if (take_first_date(article.dates, facts)) {
        return;
    } else if (!stated.date_text.empty()) {
        take_written_date(stated.date_text, stated.date_from, facts);
    }
}

void fill_language(const Article& article, const Stated& stated, Facts& facts)
{
    facts.language = language_tag(first_stated(article.language, stated.language));
    const std::string_view text = article.text;
    const std::string_view guess =
        guess_language(text.substr(stated.body_begin, stated.body_end - stated.body_begin));
    if (facts.language.empty()) {
        facts.language = guess;
    } else if (!guess.empty() && guess != primary_tag(facts.language)) {
        facts.extra.emplace("language_found", guess);
    }
}

/// The id and URL that a header of the text states count as stated.
void fill_identity(const Article& article, const Stated& stated, Facts& facts)
{
    Article named;
    named.origin = article.origin;
    named.id = first_stated(article.id, stated.id);
    named.url = first_stated(article.url, stated.url);
    facts.id = article_id(named);
    facts.url = named.url;
    facts.content = content_hash(article);
}

}  // namespace

void state(std::string& field, std::string_view value)
{
    if (field.empty()) {
        field = value;
    }
}

void state_date(Stated& stated, std::string_view written, std::string_view from, DateRank rank)
{
    if (!written.empty() && (stated.date_from.empty() || rank < stated.date_rank)) {
        stated.date_text = written;
        stated.date_from = from;
        stated.date_rank = rank;
    }
}

Stated read_stated(const Article& article)
{
    const std::string_view text = article.text;
    Stated stated;
    stated.title = article.title;
    stated.source = article.source;
    stated.language = article.language;
    const std::size_t after_header = read_header(text, 0, stated);
    stated.body_begin = skip_blank_lines(text, read_page_head(text, after_header, stated));
    stated.body_end = read_page_foot(text, stated.body_begin, stated);
    read_dateline(text.substr(stated.body_begin, stated.body_end - stated.body_begin), stated);
    return stated;
}

void fill_metadata(const Article& article, const Stated& stated, Facts& facts)
{
    fill_identity(article, stated, facts);
    facts.source = first_stated(article.source, first_stated(stated.source, stated.publisher));
    facts.title = article.title.empty() ? std::string(without_site_name(stated.title, facts.source))
                                        : article.title;
    facts.authors = article.authors.empty() ? stated.authors : article.authors;
    fill_language(article, stated, facts);
    fill_date(article, stated, facts);
}

}  // namespace onrecord
