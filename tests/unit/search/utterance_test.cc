#include "search/utterance.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <map>
#include <random>
#include <set>
#include <string>
#include <vector>

#include "search/grouped_page.h"
#include "small_index.h"
#include "text/words.h"

using namespace onrecord;
using namespace onrecord::test;

namespace {

/// An article with one quote.
Facts printed(const std::string& id, const std::string& day, const std::string& speaker,
              const std::string& words, const std::string& source = "")
{
    return with_quote(article(id, "", "They said: “" + words + "” And so on.", day, source), words,
                      speaker);
}

constexpr const char* safe = "we closed it because we could no longer tell you that it was safe";

/// Words of each hit, with the places of its reprints.
std::string grouped(const IndexReader& reader, const char* query, SearchOptions options = {},
                    const Aliases& aliases = {}, Answer* answer = nullptr)
{
    std::string hits;
    options.group = true;
    const Answer given = Searcher(reader, SearchRules{aliases, {}, {}})
                             .quotes(SmallIndex::parsed(query), options, [&](const QuoteHit& hit) {
                                 hits += (hits.empty() ? "" : "; ") + hit.article.id;
                                 if (hit.reprints.quotes > 0)
                                     hits += " of " + std::to_string(hit.reprints.quotes) + "/" +
                                             std::to_string(hit.reprints.articles) + " first " +
                                             hit.reprints.first.article;
                                 for (const PrintedQuote& variant : hit.reprints.variants)
                                     hits += " also " + variant.article;
                                 return true;
                             });
    if (answer != nullptr)
        *answer = given;
    return hits;
}

}  // namespace

TEST_SUITE_BEGIN("search.utterance");

TEST_CASE("what one speaker said once is one hit, with where it was printed first")
{
    const std::string text = safe;
    const std::string cut = text.substr(0, text.find(" that it was"));
    for (const std::size_t run : {0U, 1U}) {
        CAPTURE(run);
        const SmallIndex index(
            {printed("b", "2022-09-15", "Ada Okafor", text),
             printed("a", "2022-09-14", "Okafor",
                     "We closed it, because we could no longer tell "
                     "you that it was SAFE"),
             printed("cut", "2022-09-16", "Ada Okafor", cut),
             printed("typo", "", "Ada Okafur", text), printed("lost", "2022-09-17", "", text),
             printed("other", "2022-09-15", "Tom Brand", text)},
            run);
        CHECK(grouped(index.reader(), "closed", {.sort = Sort::oldest}) ==
              "a of 5/5 first a also cut also lost also typo; other");
        Answer answer;
        CHECK(grouped(index.reader(), "speaker:okafor closed", {.sort = Sort::newest}, {},
                      &answer) == "cut of 3/3 first a also a");
        CHECK(answer.total == 3);
        CHECK(answer.reprints == 2);
        CHECK(grouped(index.reader(), "safe since:2022-09-15", {.sort = Sort::oldest}) ==
              "b of 2/2 first b also lost; other");
    }
}

TEST_CASE("short quotes are one only with the same words by one speaker")
{
    const SmallIndex index({printed("1", "2022-01-01", "Ada Okafor", "No, never"),
                            printed("2", "2022-01-02", "A. Okafor", "No, never"),
                            printed("3", "2022-01-03", "Tom Brand", "No, never"),
                            printed("4", "2022-01-04", "Ada Okafor", "No, never again"),
                            printed("5", "2022-01-05", "Okafor", "no never"),
                            printed("6", "2022-01-06", "", "No, never"),
                            printed("7", "2022-01-07", "", "No, never")});
    const SearchOptions oldest{.sort = Sort::oldest};
    CHECK(grouped(index.reader(), "never", oldest) ==
          "1 of 2/2 first 1; 2; 3; 4; 6 of 2/2 first 6");
    CHECK(grouped(index.reader(), "never", oldest, Aliases("Ada Okafor = A. Okafor", "rules")) ==
          "1 of 3/3 first 1 also 2; 3; 4; 6 of 2/2 first 6");
}

TEST_CASE("pages count utterances, however many reprints lie between")
{
    std::vector<Facts> articles;
    for (int i = 0; i < 60; ++i)
        articles.push_back(printed("a" + std::to_string(100 + i), "2022-01-01", "Ada Okafor",
                                   std::string(safe) + " again"));
    articles.push_back(printed("z", "2022-01-01", "Ada Okafor", "tell them"));
    const SmallIndex index(articles, 25);
    SearchOptions options{.sort = Sort::oldest, .limit = 2};
    CHECK(grouped(index.reader(), "tell", options) == "a100 of 60/60 first a100; z");
    options.offset = 1;
    CHECK(grouped(index.reader(), "tell", options) == "z");
    options.offset = 2;
    CHECK(grouped(index.reader(), "tell", options).empty());
    CHECK(grouped(index.reader(), "nothing").empty());
    options = {.limit = 0};
    Answer answer;
    grouped(index.reader(), "tell", options, {}, &answer);
    CHECK(answer.reprints == 0);
}

TEST_CASE("every other wording is listed, however many reprints come before it")
{
    std::vector<Facts> articles;
    for (int i = 0; i < 130; ++i)
        articles.push_back(
            printed("a" + std::to_string(100 + i), "2022-01-01", "Ada Okafor", safe));
    articles.push_back(printed("z", "2022-01-02", "Ada Okafor", std::string(safe) + " for trams"));
    CHECK(grouped(SmallIndex(articles).reader(), "safe", {.sort = Sort::oldest}) ==
          "a100 of 131/131 first a100 also z");
}

TEST_CASE("names may be one person's when one holds the other, or nearly, where that is enough")
{
    struct Row {
        const char* a;
        const char* b;
        bool strictly;
        bool loosely;
    };
    static constexpr Row rows[] = {
        {"ada okafor", "okafor", true, true},
        {"okafor", "ada okafor", true, true},
        {"ada okafor", "ada okafor", true, true},
        {"ada okafor", "tom okafor", false, false},
        {"ada okafor", "ada okafur", false, true},
        {"", "", true, true},
        {"", "okafor", false, true},
        {"ada", "bo", false, false},
    };
    for (const Row& row : rows) {
        CAPTURE(row.a);
        CAPTURE(row.b);
        CHECK(may_be_one(row.a, row.b, {}, false) == row.strictly);
        CHECK(may_be_one(row.a, row.b, {}, true) == row.loosely);
    }
    CHECK_FALSE(
        may_be_one("ada okafor", "okafor", Aliases("Okafor != Ada Okafor", "rules"), false));
}

TEST_CASE("every match is a hit or behind one, once, as if compared with all others")
{
    std::mt19937 random(7);
    static constexpr const char* words[] = {"tax", "rises", "will", "never", "help", "the", "poor"};
    static constexpr const char* names[] = {"", "Ada Okafor", "Okafor", "Tom Brand"};
    std::vector<Facts> articles;
    for (int i = 0; i < 150; ++i) {
        std::string said = "tax";
        for (unsigned n = random() % 8; n > 0; --n)
            said += std::string(" ") + words[random() % std::size(words)];
        articles.push_back(printed(std::to_string(1000 + i), "2022-01-01",
                                   names[random() % std::size(names)], said));
    }
    const SmallIndex index(articles, 40);
    Answer answer;
    std::size_t behind = 0;
    std::set<std::pair<std::vector<std::string>, std::string>> short_ones;
    const SearchOptions options{.sort = Sort::oldest, .limit = 1000, .group = true};
    answer = Searcher(index.reader())
                 .quotes(SmallIndex::parsed("tax"), options, [&](const QuoteHit& hit) {
                     behind += hit.reprints.quotes > 0 ? hit.reprints.quotes - 1 : 0;
                     const std::vector<std::string> terms = word_terms(hit.words.text);
                     if (terms.size() < 6)
                         CHECK(short_ones
                                   .emplace(terms, hit.quote.quote.speaker == no_speaker
                                                       ? ""
                                                       : hit.quote.speaker.name)
                                   .second);
                     return true;
                 });
    CHECK(answer.total == 150);
    CHECK(answer.reprints == behind);
    CHECK(behind > 20);
}

TEST_SUITE_END();
