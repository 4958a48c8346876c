#pragma once

#include <algorithm>
#include <filesystem>
#include <map>
#include <set>
#include <string>
#include <vector>

#include <xapian.h>

#include "index/reader.h"
#include "index/record.h"
#include "index/segment.h"
#include "index_fixture.h"
#include "text/words.h"

namespace onrecord::test {

/// For each document of a segment, from the first: its terms with their weights, its values and its
/// length, in lines.
inline std::vector<std::string> dump_documents(const Xapian::Database& db)
{
    std::vector<std::string> dumps(db.get_lastdocid());
    for (auto term = db.allterms_begin(); term != db.allterms_end(); ++term)
        for (auto at = db.postlist_begin(*term); at != db.postlist_end(*term); ++at)
            dumps[*at - 1] += "  " + *term + " " + std::to_string(at.get_wdf()) + "\n";
    for (Xapian::docid number = 1; number <= dumps.size(); ++number) {
        const Xapian::Document document = db.get_document(number);
        for (Xapian::valueno slot = 0; slot < 8; ++slot)
            if (const std::string value = document.get_value(slot); !value.empty())
                dumps[number - 1] += "  =" + std::to_string(slot) + " " + value + "\n";
        dumps[number - 1] += "  length " + std::to_string(db.get_doclength(number)) + "\n";
    }
    return dumps;
}

/// The words of an article as a word file has them, title and text apart, with "|" where a sentence
/// begins and "||" where a paragraph does.
inline std::string dump_words(const WordFile& file, std::uint32_t article)
{
    std::map<WordNumber, std::string> words;
    for (std::uint32_t i = 0; i < file.dictionary_size(); ++i)
        words[file.number_in_order(i)] = file.word_in_order(i);
    const ArticleWords numbers = file.article(article);
    const std::vector<std::uint32_t> sentences = numbers.sentence_starts();
    const std::vector<std::uint32_t> paragraphs = numbers.paragraph_starts();
    const auto has = [](const std::vector<std::uint32_t>& places, std::uint32_t place) {
        return std::ranges::find(places, place) != places.end();
    };
    std::string out = "  ";
    for (std::uint32_t place = 0; place < numbers.count(); ++place) {
        const std::uint32_t in_text = place - numbers.title_words;
        if (place == numbers.title_words)
            out += "/ ";
        if (place > numbers.title_words && has(sentences, in_text))
            out += has(paragraphs, in_text) ? "|| " : "| ";
        out += words.at(numbers.at(place)) + " ";
    }
    return out + std::to_string(file.lengths()[article - 1]) + "\n";
}

/// All words of an index with their forms and how they are used.
inline std::string dump_forms(const IndexReader& reader)
{
    std::set<std::string> words;
    for (const OpenSegment& segment : reader.segments())
        for (std::uint32_t i = 0; i < segment.files.words.dictionary_size(); ++i)
            words.emplace(segment.files.words.word_in_order(i));
    std::string out;
    for (const std::string& word : words) {
        const WordUse use = reader.use_of(word);
        if (use.articles == 0)
            continue;  // all that had it were removed
        out += "word " + word + " " + std::to_string(use.articles) + " " +
               std::to_string(use.occurrences) + " " + std::to_string(use.in_titles) + ":";
        for (const std::string& form : reader.forms(word))
            out += " " + form;
        out += "\n";
    }
    return out;
}

/// All names with counts and spellings, and how many names each of their words finds.
inline std::string dump_names(const IndexReader& reader)
{
    std::string out;
    for (const Field& field : fields()) {
        if (field.match != Match::name)
            continue;
        for (const NameEntry& name : reader.all_names(field)) {
            out += std::string(field.name) + " " + name.key + " " + std::to_string(name.articles) +
                   " " + std::to_string(name.quotes) + ":";
            for (const std::string& spelling : reader.spellings(field, name.key))
                out += " '" + spelling + "'";
            for (const std::string& word : word_terms(name.key))
                out += " " + std::to_string(reader.find_names(field, word).size());
            out += "\n";
        }
    }
    return out;
}

/// Everything that can decide an answer, in an order that does not depend on how the index came
/// about: equal texts, equal answers.
inline std::string dump_index(const std::filesystem::path& index)
{
    const IndexReader reader(index);
    std::set<std::string> articles;
    std::set<std::string> quotes;
    for (const OpenSegment& segment : reader.segments()) {
        const std::vector<std::string> documents = dump_documents(segment.articles);
        for (std::uint32_t number = 1; number <= documents.size(); ++number) {
            if (segment.removed(Unit::articles).contains(number))
                continue;
            const DayRange days = segment.files.records.days(number);
            articles.insert(print(decode_article(segment.files.records.record(number))) +
                            documents[number - 1] + dump_words(segment.files.words, number) +
                            "  days " + std::to_string(days.first) + " " +
                            std::to_string(days.last) + "\n");
        }
        const std::vector<std::string> quote_documents = dump_documents(segment.quotes);
        for (std::uint32_t number = 1; number <= quote_documents.size(); ++number) {
            if (segment.removed(Unit::quotes).contains(number))
                continue;
            const QuotePlace place = reader.place(segment.quotes_before + number);
            quotes.insert(print(quote_record(reader.article(place.article), place.number)) + " " +
                          std::to_string(place.begin) + ".." + std::to_string(place.end) + "\n" +
                          quote_documents[number - 1]);
        }
    }
    std::string out = "articles " + std::to_string(reader.count(Unit::articles)) + " " +
                      std::to_string(reader.average_length(Unit::articles)) + ", quotes " +
                      std::to_string(reader.count(Unit::quotes)) + " " +
                      std::to_string(reader.average_length(Unit::quotes)) + "\n";
    for (const auto& [tag, count] : reader.languages())
        out += "language '" + tag + "' " + std::to_string(count) + "\n";
    for (const std::string& term : reader.article_terms(""))
        out += "term " + term + " " + std::to_string(reader.with_term(Unit::articles, term)) + "\n";
    for (const std::string& article : articles)
        out += article;
    for (const std::string& quote : quotes)
        out += quote;
    return out + dump_forms(reader) + dump_names(reader);
}

}  // namespace onrecord::test
