#include "render/hit_json.h"

#include <charconv>

#include "render/hit_values.h"
#include "text/utf8.h"

namespace onrecord {

namespace {

void write_or_null(JsonWriter& json, std::string_view text)
{
    if (text.empty())
        json.null();
    else
        write_text(json, text);
}

void write_texts(JsonWriter& json, const std::vector<std::string>& texts)
{
    json.open_array();
    for (const std::string& text : texts)
        write_text(json, text);
    json.close_array();
}

/// Marks as pairs of code point offsets.
void write_marks(JsonWriter& json, const MarkedText& marked)
{
    const std::string_view text = marked.text;
    std::size_t byte = 0;
    std::uint64_t points = 0;
    const auto advance = [&](std::size_t to) {
        points += count_code_points(text.substr(byte, to - byte));
        byte = to;
        return points;
    };
    json.open_array();
    for (const MarkedRange& mark : marked.marks) {
        json.open_array();
        json.value(advance(mark.begin));
        json.value(advance(mark.end));
        json.close_array();
    }
    json.close_array();
}

std::uint64_t code_points_before(const Facts& article, std::uint32_t byte)
{
    return count_code_points(std::string_view(article.text).substr(0, byte));
}

}  // namespace

void write_answer_head(JsonWriter& json, const AnswerHead& head)
{
    json.key("version");
    json.value(output_version);
    if (!head.query_id.empty()) {
        json.key("query_id");
        write_text(json, head.query_id);
    }
    json.key("query");
    write_text(json, head.query);
    json.key("unit");
    json.value(std::string_view(head.quotes ? "quotes" : "articles"));
}

void write_notes(JsonWriter& json, const std::vector<std::string>& notes)
{
    json.key("notes");
    json.open_array();
    for (const std::string& note : notes)
        write_text(json, note);
    json.close_array();
}

void write_fraction(JsonWriter& json, double number)
{
    const std::string digits = format_score(number);
    double rounded = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), rounded);
    json.value(rounded);
}

void write_article_facts(JsonWriter& json, const Facts& article)
{
    json.key("path");
    write_or_null(json, article.origin.path);
    json.key("url");
    write_or_null(json, article.url);
    json.key("title");
    write_or_null(json, article.title);
    json.key("date");
    json.text_or_null(to_string(article.date));
    json.key("source");
    write_or_null(json, article.source);
    json.key("language");
    write_or_null(json, article.language);
}

namespace {

void write_range(JsonWriter& json, const Facts& article, ByteRange range)
{
    json.open_object();
    json.key("begin");
    json.value(code_points_before(article, range.begin));
    json.key("end");
    json.value(code_points_before(article, range.end));
    json.close_object();
}

void write_speaker(JsonWriter& json, const Speaker& speaker)
{
    json.open_object();
    json.key("name");
    write_text(json, speaker.name);
    json.key("kind");
    json.value(kind_name(speaker.kind));
    json.key("role");
    write_or_null(json, speaker.role);
    json.key("quotes");
    json.value(std::uint64_t{speaker.quotes});
    json.close_object();
}

void write_people(JsonWriter& json, const Facts& article)
{
    json.key("authors");
    write_texts(json, article.authors);
    json.key("speakers");
    json.open_array();
    for (const Speaker& speaker : article.speakers)
        write_speaker(json, speaker);
    json.close_array();
}

/// Place, kind, speaker and cue of a quote.
void write_quote_facts(JsonWriter& json, const Facts& article, const QuoteRecord& record)
{
    const Quote& quote = record.quote;
    const Speaker* speaker = speaker_of(record);
    json.key("number");
    json.value(std::uint64_t{record.number});
    json.key("begin");
    json.value(code_points_before(article, quote.words.begin));
    json.key("end");
    json.value(code_points_before(article, quote.words.end));
    json.key("kind");
    json.value(kind_name(quote.kind));
    json.key("speaker");
    write_or_null(json, speaker == nullptr ? "" : speaker->name);
    json.key("speaker_kind");
    json.text_or_null(speaker == nullptr ? "" : kind_name(speaker->kind));
    json.key("role");
    write_or_null(json, speaker == nullptr ? "" : speaker->role);
    json.key("mention");
    if (quote.mention.empty())
        json.null();
    else
        write_range(json, article, quote.mention);
    json.key("cue");
    write_or_null(json, quote.cue);
}

void write_printed(JsonWriter& json, const PrintedQuote& printed)
{
    json.open_object();
    json.key("article");
    write_text(json, printed.article);
    json.key("number");
    json.value(std::uint64_t{printed.number});
    json.key("date");
    json.text_or_null(to_string(printed.date));
    json.key("source");
    write_or_null(json, printed.source);
    json.key("speaker");
    write_or_null(json, printed.speaker);
    json.key("text");
    write_text(json, printed.words);
    json.close_object();
}

void write_reprints(JsonWriter& json, const Reprints& reprints)
{
    json.key("reprints");
    json.open_object();
    json.key("quotes");
    json.value(std::uint64_t{reprints.quotes});
    json.key("articles");
    json.value(std::uint64_t{reprints.articles});
    json.key("first");
    write_printed(json, reprints.first);
    json.key("variants");
    json.open_array();
    for (const PrintedQuote& variant : reprints.variants)
        write_printed(json, variant);
    json.close_array();
    json.close_object();
}

}  // namespace

void write_text(JsonWriter& json, std::string_view text)
{
    if (is_valid_utf8(text)) {
        json.value(text);
        return;
    }
    std::string repaired(text);
    repair_utf8(repaired);
    json.value(repaired);
}

void write_hit(JsonWriter& json, const Hit& hit, std::size_t rank)
{
    const Facts& article = hit.article;
    json.key("rank");
    json.value(std::uint64_t{rank});
    json.key("id");
    write_text(json, article.id);
    write_article_facts(json, article);
    write_people(json, article);
    json.key("score");
    write_fraction(json, hit.score);
    json.key("snippet");
    write_text(json, hit.snippet.text);
    json.key("highlights");
    json.open_object();
    json.key("title");
    write_marks(json, hit.title);
    json.key("snippet");
    write_marks(json, hit.snippet);
    json.close_object();
    json.key("story");
    write_text(json, hit.story);
    json.key("story_size");
    json.value(std::uint64_t{hit.story_size});
    if (hit.folded > 0) {
        json.key("folded");
        json.value(hit.folded);
    }
}

void write_quote(JsonWriter& json, const QuoteHit& hit, std::size_t rank)
{
    json.key("rank");
    json.value(std::uint64_t{rank});
    json.key("id");
    write_text(json, quote_id(hit));
    json.key("article");
    write_text(json, hit.quote.article_id);
    write_quote_facts(json, hit.article, hit.quote);
    json.key("text");
    write_text(json, hit.words.text);
    json.key("highlights");
    json.open_object();
    json.key("text");
    write_marks(json, hit.words);
    json.close_object();
    json.key("before");
    write_text(json, hit.before);
    json.key("after");
    write_text(json, hit.after);
    write_article_facts(json, hit.article);
    json.key("score");
    write_fraction(json, hit.score);
    if (hit.reprints.quotes > 1)
        write_reprints(json, hit.reprints);
}

std::vector<std::string_view> members_of_json_only(bool quotes)
{
    return quotes ? std::vector<std::string_view>{"mention", "highlights", "reprints"}
                  : std::vector<std::string_view>{"highlights", "folded"};
}

void write_whole_article(JsonWriter& json, const Facts& article,
                         const std::vector<QuoteRecord>& quotes)
{
    json.key("id");
    write_text(json, article.id);
    write_article_facts(json, article);
    write_people(json, article);
    json.key("text");
    write_text(json, article.text);
    json.key("quotes");
    json.open_array();
    for (const QuoteRecord& record : quotes) {
        json.open_object();
        write_quote_facts(json, article, record);
        json.key("text");
        write_text(json, std::string_view(article.text)
                             .substr(record.quote.words.begin,
                                     record.quote.words.end - record.quote.words.begin));
        json.close_object();
    }
    json.close_array();
}

}  // namespace onrecord
