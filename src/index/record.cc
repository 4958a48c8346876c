#include "index/record.h"

#include <limits>
#include <utility>

#include "base/error.h"
#include "index/record_fields.h"

namespace onrecord {

namespace {

constexpr char record_version = 2;

/// Tags of an article's fields. On disk: append, never renumber.
enum class ArticleTag : std::uint8_t {
    id = 1,
    path,
    root,
    relative_path,
    record,
    content,
    url,
    title,
    date,
    date_from,
    source,
    author,
    language,
    speaker,
    extra_name,
    extra_value,
    text,
    quote,
};

/// Tags of a speaker's fields, and of a quote's.
enum class SpeakerTag : std::uint8_t { name = 1, kind, role, quotes };
enum class QuoteTag : std::uint8_t {
    words_begin = 1,
    words_end,
    kind,
    mention_begin,
    mention_end,
    cue,
    speaker,  ///< place among the article's speakers, plus one
};

template <class Enum>
Enum checked_enum(std::uint64_t value, Enum last)
{
    if (value > static_cast<std::uint64_t>(last))
        damaged_record();
    return static_cast<Enum>(value);
}

std::uint32_t checked_u32(std::uint64_t value)
{
    if (value > std::numeric_limits<std::uint32_t>::max())
        damaged_record();
    return static_cast<std::uint32_t>(value);
}

std::uint64_t packed(const Date& date)
{
    return static_cast<std::uint64_t>(date.year) * 10000 + date.month * 100U + date.day;
}

Date unpacked_date(std::uint64_t number)
{
    const Date date{static_cast<std::int16_t>(number / 10000 % 10000),
                    static_cast<std::uint8_t>(number / 100 % 100),
                    static_cast<std::uint8_t>(number % 100)};
    if (number >= 100000000 || (date.stated() && !is_valid(date)))
        damaged_record();
    return date;
}

std::string encode_speaker(const Speaker& speaker)
{
    FieldWriter out;
    out.text(SpeakerTag::name, speaker.name);
    out.number(SpeakerTag::kind, static_cast<std::uint64_t>(speaker.kind));
    out.text(SpeakerTag::role, speaker.role);
    out.number(SpeakerTag::quotes, speaker.quotes);
    return std::move(out).take();
}

Speaker decode_speaker(std::string_view bytes)
{
    Speaker speaker;
    FieldReader in(bytes);
    while (in.next())
        switch (static_cast<SpeakerTag>(in.tag())) {
            case SpeakerTag::name:
                speaker.name = in.bytes();
                break;
            case SpeakerTag::kind:
                speaker.kind = checked_enum(in.number(), SpeakerKind::unnamed);
                break;
            case SpeakerTag::role:
                speaker.role = in.bytes();
                break;
            case SpeakerTag::quotes:
                speaker.quotes = checked_u32(in.number());
                break;
        }
    return speaker;
}

std::string encode_quote(const Quote& quote)
{
    FieldWriter out;
    out.number(QuoteTag::words_begin, quote.words.begin);
    out.number(QuoteTag::words_end, quote.words.end);
    out.number(QuoteTag::kind, static_cast<std::uint64_t>(quote.kind));
    out.number(QuoteTag::mention_begin, quote.mention.begin);
    out.number(QuoteTag::mention_end, quote.mention.end);
    out.text(QuoteTag::cue, quote.cue);
    if (quote.speaker != no_speaker)
        out.number(QuoteTag::speaker, std::uint64_t{quote.speaker} + 1);
    return std::move(out).take();
}

void read_quote_field(const FieldReader& in, Quote& quote)
{
    switch (static_cast<QuoteTag>(in.tag())) {
        case QuoteTag::words_begin:
            quote.words.begin = checked_u32(in.number());
            break;
        case QuoteTag::words_end:
            quote.words.end = checked_u32(in.number());
            break;
        case QuoteTag::kind:
            quote.kind = checked_enum(in.number(), QuoteKind::mixed);
            break;
        case QuoteTag::mention_begin:
            quote.mention.begin = checked_u32(in.number());
            break;
        case QuoteTag::mention_end:
            quote.mention.end = checked_u32(in.number());
            break;
        case QuoteTag::cue:
            quote.cue = in.bytes();
            break;
        case QuoteTag::speaker:
            quote.speaker = checked_u32(in.number() - 1);
            break;
    }
}

Quote decode_quote(std::string_view bytes)
{
    Quote quote;
    FieldReader in(bytes);
    while (in.next())
        read_quote_field(in, quote);
    return quote;
}

bool lies_in(const ByteRange& range, const std::string& text)
{
    return range.begin <= range.end && range.end <= text.size();
}

/// What points outside of the article would be read beyond its end.
void check_quotes(const Facts& facts)
{
    for (const Quote& quote : facts.quotes)
        if (!lies_in(quote.words, facts.text) || !lies_in(quote.mention, facts.text) ||
            (quote.speaker != no_speaker && quote.speaker >= facts.speakers.size()))
            damaged_record();
}

void write_key(FieldWriter& out, const std::string& id, const Origin& origin)
{
    out.text(ArticleTag::id, id);
    out.text(ArticleTag::path, origin.path);
    out.text(ArticleTag::root, origin.root);
    out.text(ArticleTag::relative_path, origin.relative_path);
    out.number(ArticleTag::record, origin.record);
}

/// Takes the field if it is one of a key's.
bool read_key(const FieldReader& in, std::string& id, Origin& origin)
{
    switch (static_cast<ArticleTag>(in.tag())) {
        case ArticleTag::id:
            id = in.bytes();
            return true;
        case ArticleTag::path:
            origin.path = in.bytes();
            return true;
        case ArticleTag::root:
            origin.root = in.bytes();
            return true;
        case ArticleTag::relative_path:
            origin.relative_path = in.bytes();
            return true;
        case ArticleTag::record:
            origin.record = in.number();
            return true;
        default:
            return false;
    }
}

void read_article_field(const FieldReader& in, Facts& facts, std::string& extra_name)
{
    switch (static_cast<ArticleTag>(in.tag())) {
        case ArticleTag::content:
            facts.content = hash_from_bytes(in.bytes());
            break;
        case ArticleTag::url:
            facts.url = in.bytes();
            break;
        case ArticleTag::title:
            facts.title = in.bytes();
            break;
        case ArticleTag::date:
            facts.date = unpacked_date(in.number());
            break;
        case ArticleTag::date_from:
            facts.date_from = in.bytes();
            break;
        case ArticleTag::source:
            facts.source = in.bytes();
            break;
        case ArticleTag::author:
            facts.authors.emplace_back(in.bytes());
            break;
        case ArticleTag::language:
            facts.language = in.bytes();
            break;
        case ArticleTag::speaker:
            facts.speakers.push_back(decode_speaker(in.bytes()));
            break;
        case ArticleTag::extra_name:
            extra_name = in.bytes();
            break;
        case ArticleTag::extra_value:
            facts.extra[extra_name] = in.bytes();
            break;
        case ArticleTag::text:
            facts.text = in.bytes();
            break;
        case ArticleTag::quote:
            facts.quotes.push_back(decode_quote(in.bytes()));
            break;
        default:
            read_key(in, facts.id, facts.origin);
    }
}

std::string_view checked_version(std::string_view record)
{
    if (record.empty() || record[0] != record_version)
        damaged_record();
    return record.substr(1);
}

}  // namespace

std::string hash_to_bytes(const Hash128& hash)
{
    std::string bytes;
    for (const std::uint64_t half : {hash.high, hash.low})
        for (int shift = 56; shift >= 0; shift -= 8)
            bytes += static_cast<char>(half >> shift);
    return bytes;
}

Hash128 hash_from_bytes(std::string_view bytes)
{
    if (bytes.size() != 16)
        damaged_record();
    Hash128 hash;
    for (std::size_t i = 0; i < 16; ++i) {
        std::uint64_t& half = i < 8 ? hash.high : hash.low;
        half = half << 8 | static_cast<std::uint8_t>(bytes[i]);
    }
    return hash;
}

std::string encode_article(const Facts& facts)
{
    FieldWriter out(record_version);
    write_key(out, facts.id, facts.origin);
    out.text(ArticleTag::content, hash_to_bytes(facts.content));
    out.text(ArticleTag::url, facts.url);
    out.text(ArticleTag::title, facts.title);
    out.number(ArticleTag::date, packed(facts.date));
    out.text(ArticleTag::date_from, facts.date_from);
    out.text(ArticleTag::source, facts.source);
    for (const std::string& author : facts.authors)
        out.always(ArticleTag::author, author);
    out.text(ArticleTag::language, facts.language);
    for (const Speaker& speaker : facts.speakers)
        out.always(ArticleTag::speaker, encode_speaker(speaker));
    for (const auto& [name, value] : facts.extra) {
        out.always(ArticleTag::extra_name, name);
        out.always(ArticleTag::extra_value, value);
    }
    out.text(ArticleTag::text, facts.text);
    for (const Quote& quote : facts.quotes)
        out.always(ArticleTag::quote, encode_quote(quote));
    return std::move(out).take();
}

Facts decode_article(std::string_view record)
{
    Facts facts;
    std::string extra_name;
    FieldReader in(checked_version(record));
    while (in.next())
        read_article_field(in, facts, extra_name);
    check_quotes(facts);
    return facts;
}

ArticleKey decode_key(std::string_view record)
{
    ArticleKey key;
    FieldReader in(checked_version(record));
    while (in.next() && read_key(in, key.id, key.origin))
        continue;
    return key;
}

ArticleTexts decode_texts(std::string_view record)
{
    ArticleTexts texts;
    FieldReader in(checked_version(record));
    while (in.next()) {
        const auto tag = static_cast<ArticleTag>(in.tag());
        if (tag == ArticleTag::title)
            texts.title = in.bytes();
        else if (tag == ArticleTag::text)
            texts.text = in.bytes();
    }
    return texts;
}

QuoteRecord quote_record(const Facts& facts, std::uint32_t number)
{
    if (number >= facts.quotes.size())
        damaged_record();
    QuoteRecord record{facts.id, number, facts.quotes[number], {}};
    if (record.quote.speaker != no_speaker) {
        record.speaker = facts.speakers[record.quote.speaker];
        record.quote.speaker = 0;
    }
    return record;
}

}  // namespace onrecord
