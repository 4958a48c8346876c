#pragma once

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "index/reader.h"
#include "index/writer.h"
#include "query/query.h"
#include "search/searcher.h"
#include "temp_folder.h"

namespace onrecord::test {

/// An article to be indexed, in the words a test cares about.
inline Facts article(std::string id, std::string title, std::string text, std::string date = "",
                     std::string source = "", std::string language = "en")
{
    Facts facts;
    facts.id = std::move(id);
    facts.content = hash_bytes(facts.id);
    facts.title = std::move(title);
    facts.text = std::move(text);
    if (!date.empty())
        facts.date = parse_iso_date(date);
    facts.source = std::move(source);
    facts.language = std::move(language);
    return facts;
}

/// Adds the words `words` of the article's text as a quote of `speaker` ("" for nobody).
inline Facts with_quote(Facts facts, const std::string& words, const std::string& speaker = "")
{
    Quote quote;
    quote.words.begin = static_cast<std::uint32_t>(facts.text.find(words));
    quote.words.end = quote.words.begin + static_cast<std::uint32_t>(words.size());
    if (!speaker.empty()) {
        quote.speaker = static_cast<std::uint32_t>(facts.speakers.size());
        facts.speakers.push_back({speaker, SpeakerKind::person, "", 1});
    }
    facts.quotes.push_back(quote);
    return facts;
}

/// An index of a few articles on disk, and what tests ask of it.
class SmallIndex {
public:
    /// Publishes the articles in runs of `run` articles, all in one when 0.
    explicit SmallIndex(const std::vector<Facts>& articles, std::size_t run = 0)
    {
        const std::size_t step = run == 0 ? std::max<std::size_t>(articles.size(), 1) : run;
        for (std::size_t begin = 0; begin == 0 || begin < articles.size(); begin += step) {
            IndexWriter writer(folder_.path() / "index", {.jobs = 1, .wait = {}});
            for (std::size_t i = begin; i < std::min(begin + step, articles.size()); ++i)
                writer.put(articles[i]);
            writer.publish();
        }
        reader_ = std::make_unique<IndexReader>(folder_.path() / "index");
    }

    [[nodiscard]] const IndexReader& reader() const { return *reader_; }

    [[nodiscard]] std::filesystem::path folder() const { return folder_.path() / "index"; }

    [[nodiscard]] static Query parsed(std::string_view text)
    {
        return parse_query(text, {std::chrono::sys_days{std::chrono::year{2023} / 1 / 1}}).query;
    }

    /// Ids of the articles found, joined by spaces; notes go to `notes()`.
    std::string found(std::string_view text, const SearchOptions& options = {})
    {
        std::string ids;
        answer_ = Searcher(reader()).articles(parsed(text), options, [&](const Hit& hit) {
            ids += (ids.empty() ? "" : " ") + hit.article.id;
            return true;
        });
        return ids;
    }

    /// Words of the quotes found, in bars.
    std::string said(std::string_view text, const SearchOptions& options = {})
    {
        std::string words;
        answer_ = Searcher(reader()).quotes(parsed(text), options, [&](const QuoteHit& hit) {
            words += "|" + hit.words.text + "|";
            return true;
        });
        return words;
    }

    [[nodiscard]] const Answer& answer() const { return answer_; }

    [[nodiscard]] std::string notes() const
    {
        std::string all;
        for (const std::string& note : answer_.notes)
            all += (all.empty() ? "" : "\n") + note;
        return all;
    }

private:
    TempFolder folder_;
    std::unique_ptr<IndexReader> reader_;
    Answer answer_;
};

}  // namespace onrecord::test
