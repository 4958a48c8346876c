#include "render/hit_values.h"

#include <array>
#include <charconv>

#include "text/utf8.h"

namespace onrecord {

namespace {

void join(std::string& list, std::string_view value)
{
    list += list.empty() ? "" : "; ";
    list += value;
}

std::string code_point_offset(const Facts& article, std::uint32_t byte)
{
    return std::to_string(count_code_points(std::string_view(article.text).substr(0, byte)));
}

}  // namespace

std::string quote_id(const QuoteHit& hit)
{
    return hit.quote.article_id + "#" + std::to_string(hit.quote.number);
}

const Speaker* speaker_of(const QuoteRecord& record)
{
    return record.quote.speaker == no_speaker ? nullptr : &record.speaker;
}

std::string format_score(double score)
{
    std::array<char, 64> buffer{};
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), score,
                                   std::chars_format::general, 6);
    return {buffer.data(), end.ptr};
}

const std::vector<std::string_view>& article_columns()
{
    static const std::vector<std::string_view> names{
        "rank",     "id",       "path",  "title",   "date",  "source",     "authors",
        "speakers", "language", "score", "snippet", "story", "story_size", "url"};
    return names;
}

std::vector<std::string> article_row(const Hit& hit, std::size_t rank)
{
    const Facts& article = hit.article;
    std::string authors;
    for (const std::string& author : article.authors)
        join(authors, author);
    std::string speakers;
    for (const Speaker& speaker : article.speakers)
        join(speakers, speaker.name);
    return {std::to_string(rank),
            article.id,
            article.origin.path,
            article.title,
            to_string(article.date),
            article.source,
            std::move(authors),
            std::move(speakers),
            article.language,
            format_score(hit.score),
            hit.snippet.text,
            hit.story,
            std::to_string(hit.story_size),
            article.url};
}

const std::vector<std::string_view>& quote_columns()
{
    static const std::vector<std::string_view> names{
        "rank",    "id",           "article", "number", "begin",    "end",    "kind",
        "speaker", "speaker_kind", "role",    "cue",    "text",     "before", "after",
        "date",    "source",       "title",   "path",   "language", "score",  "url"};
    return names;
}

std::vector<std::string> quote_row(const QuoteHit& hit, std::size_t rank)
{
    const Facts& article = hit.article;
    const Quote& quote = hit.quote.quote;
    const Speaker* speaker = speaker_of(hit.quote);
    return {std::to_string(rank),
            quote_id(hit),
            hit.quote.article_id,
            std::to_string(hit.quote.number),
            code_point_offset(article, quote.words.begin),
            code_point_offset(article, quote.words.end),
            std::string(kind_name(quote.kind)),
            speaker == nullptr ? "" : speaker->name,
            speaker == nullptr ? "" : std::string(kind_name(speaker->kind)),
            speaker == nullptr ? "" : speaker->role,
            quote.cue,
            hit.words.text,
            hit.before,
            hit.after,
            to_string(article.date),
            article.source,
            article.title,
            article.origin.path,
            article.language,
            format_score(hit.score),
            article.url};
}

}  // namespace onrecord
