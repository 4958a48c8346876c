#pragma once

#include <filesystem>
#include <map>
#include <set>
#include <string>

#include <xapian.h>

#include "index/metadata.h"
#include "index/reader.h"
#include "index/record.h"
#include "index/segment.h"
#include "index_fixture.h"

namespace onrecord::test {

/// All terms of a document with weight and positions, all values, in lines.
inline std::string dump_document(const Xapian::Database& db, Xapian::docid number)
{
    std::string out;
    for (auto term = db.termlist_begin(number); term != db.termlist_end(number); ++term) {
        out += "  " + *term + " " + std::to_string(term.get_wdf()) + ":";
        for (auto at = term.positionlist_begin(); at != term.positionlist_end(); ++at)
            out += " " + std::to_string(*at);
        out += "\n";
    }
    const Xapian::Document document = db.get_document(number);
    for (auto value = document.values_begin(); value != document.values_end(); ++value)
        out += "  =" + std::to_string(value.get_valueno()) + " " + *value + "\n";
    return out + "  length " + std::to_string(db.get_doclength(number)) + "\n";
}

/// The lists in the metadata of all segments, united.
inline std::map<std::string, std::set<std::string>> metadata_of(const std::filesystem::path& index,
                                                                const Manifest& manifest)
{
    std::map<std::string, std::set<std::string>> lists;
    for (const SegmentInfo& segment : manifest.segments) {
        const Xapian::Database db(segment_paths(index, segment.name).articles().string());
        for (auto key = db.metadata_keys_begin(); key != db.metadata_keys_end(); ++key)
            for (const std::string& item : split_list(db.get_metadata(*key)))
                lists[*key].insert(item);
    }
    return lists;
}

/// Everything that can decide an answer, in an order that does not depend on how the index came
/// about: equal texts, equal answers.
inline std::string dump_index(const std::filesystem::path& index)
{
    const IndexReader reader(index);
    std::set<std::string> articles;
    const Xapian::Database& db = reader.articles();
    for (auto at = db.postlist_begin(""); at != db.postlist_end(""); ++at)
        articles.insert(print(decode_article(db.get_document(*at).get_data())) +
                        dump_document(db, *at));
    std::set<std::string> quotes;
    const Xapian::Database& quote_db = reader.quotes();
    for (auto at = quote_db.postlist_begin(""); at != quote_db.postlist_end(""); ++at)
        quotes.insert(print(decode_quote(quote_db.get_document(*at).get_data())) + "\n" +
                      dump_document(quote_db, *at));
    std::string out = "articles " + std::to_string(db.get_doccount()) + " " +
                      std::to_string(db.get_avlength()) + ", quotes " +
                      std::to_string(quote_db.get_doccount()) + " " +
                      std::to_string(quote_db.get_avlength()) + "\n";
    for (const auto& [tag, count] : reader.languages())
        out += "language '" + tag + "' " + std::to_string(count) + "\n";
    for (const std::string& article : articles)
        out += article;
    for (const std::string& quote : quotes)
        out += quote;
    for (const auto& [key, items] : metadata_of(index, reader.manifest()))
        out += key + " -> " + join_list(items) + "\n";
    return out;
}

}  // namespace onrecord::test
