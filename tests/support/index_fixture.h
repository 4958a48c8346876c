#pragma once

#include <string>
#include <utility>
#include <vector>

#include "article/facts.h"
#include "base/date.h"
#include "base/hash.h"
#include "index/record.h"
#include "index/writer.h"
#include "temp_folder.h"

namespace onrecord::test {

/// An article with what most tests need; `date` as `parse_iso_date` reads it, or empty.
inline Facts make_article(const std::string& id, const std::string& date, const std::string& text)
{
    Facts facts;
    facts.id = id;
    if (!date.empty())
        facts.date = parse_iso_date(date);
    facts.language = "en";
    facts.text = text;
    facts.content = hash_bytes(id + date + text);
    return facts;
}

/// Adds a quote of `words`, which must stand in the article's text, by the person called `speaker`
/// (empty: nobody is named).
inline void add_quote(Facts& facts, const std::string& words, const std::string& speaker)
{
    Quote quote;
    const auto begin = static_cast<std::uint32_t>(facts.text.find(words));
    quote.words = {begin, begin + static_cast<std::uint32_t>(words.size())};
    for (std::uint32_t i = 0; i < facts.speakers.size(); ++i)
        if (facts.speakers[i].name == speaker)
            quote.speaker = i;
    if (quote.speaker == no_speaker && !speaker.empty()) {
        quote.speaker = static_cast<std::uint32_t>(facts.speakers.size());
        facts.speakers.push_back({speaker, SpeakerKind::person, "", 0});
    }
    if (quote.speaker != no_speaker)
        ++facts.speakers[quote.speaker].quotes;
    facts.quotes.push_back(quote);
}

/// Indexes articles in one run.
inline PublishReport index_articles(const std::filesystem::path& index,
                                    const std::vector<Facts>& articles, unsigned jobs = 1)
{
    WriterOptions options;
    options.jobs = jobs;
    IndexWriter writer(index, options);
    for (const Facts& facts : articles)
        writer.put(facts);
    return writer.publish();
}

inline std::string print(const Speaker& speaker)
{
    return speaker.name + "/" + std::to_string(static_cast<int>(speaker.kind)) + "/" +
           speaker.role + "/" + std::to_string(speaker.quotes);
}

inline std::string print(const QuoteRecord& record)
{
    const auto range = [](const ByteRange& bytes) {
        return std::to_string(bytes.begin) + ".." + std::to_string(bytes.end);
    };
    const bool named = record.quote.speaker != no_speaker;
    return record.article_id + "#" + std::to_string(record.number) + " " +
           range(record.quote.words) + " " + std::to_string(static_cast<int>(record.quote.kind)) +
           " " + range(record.quote.mention) + " " + record.quote.cue + " " +
           (named ? print(record.speaker) : "-");
}

/// What a record keeps of an article, in lines.
inline std::string print(const Facts& facts)
{
    std::string out = facts.id + " " + to_hex(facts.content) + "\n" + facts.origin.path + " " +
                      facts.origin.root + " " + facts.origin.relative_path + " " +
                      std::to_string(facts.origin.record) + "\n" + facts.url + "\n" + facts.title +
                      "\n" + to_string(facts.date) + " " + facts.date_from + "\n" + facts.source +
                      "\n";
    for (const std::string& author : facts.authors)
        out += "author " + author + "\n";
    for (const Speaker& speaker : facts.speakers)
        out += "speaker " + print(speaker) + "\n";
    for (const auto& [name, value] : facts.extra)
        out += "extra " + name + "=" + value + "\n";
    out += facts.language + "\n" + facts.text + "\n";
    for (std::uint32_t number = 0; number < facts.quotes.size(); ++number)
        out += print(quote_record(facts, number)) + "\n";
    return out;
}

}  // namespace onrecord::test
