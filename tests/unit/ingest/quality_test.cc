#include <doctest/doctest.h>

#include <string>

#include "article/formats/repair_notes.h"
#include "ingest/quality.h"

using namespace onrecord;

namespace {

/// A good article.
Facts facts(const std::string& path, std::size_t record, const std::string& source)
{
    Facts facts;
    facts.origin = {path, "/r", path, record};
    facts.source = source;
    facts.title = "Bridge shut";
    facts.text = "Two hangers broke.";
    facts.date = Date{2022, 9, 14};
    return facts;
}

}  // namespace

TEST_SUITE_BEGIN("ingest.quality");

TEST_CASE("what is wanting is counted by source and by place")
{
    Quality quality;
    quality.article(facts("news/a.txt", 0, "Courier"));
    Facts bare = facts("news/b.txt", 0, "");
    bare.title.clear();
    bare.date = {};
    quality.article(bare);
    Facts mended = facts("dump.jsonl", 7, "Courier");
    mended.text = " \n";
    mended.repairs = {"3 NUL bytes removed"};
    quality.article(mended);
    quality.article(facts("a.txt", 0, "Gazette, \"late\""));
    quality.reject({"dump.jsonl", 8, 90, "not valid JSON"});
    quality.reject({"news/c.css", 0, 0, "no article format: .css"});
    CHECK(quality.as_csv() ==
          "by,name,articles,no_date,no_source,no_title,no_text,mended,charset,rejected\n"
          "total,,4,1,1,1,1,1,0,2\n"
          "source,Courier,2,0,0,0,1,1,0,0\n"
          "source,,1,1,1,1,0,0,0,0\n"
          "source,\"Gazette, \"\"late\"\"\",1,0,0,0,0,0,0,0\n"
          "place,.,1,0,0,0,0,0,0,0\n"
          "place,dump.jsonl,1,0,0,0,1,1,0,1\n"
          "place,news,2,1,1,1,0,0,0,1\n");
}

TEST_CASE("a charset that was mended is known by the notes that readers leave")
{
    struct Row {
        std::string note;
        std::uint64_t charset;
    };
    RepairNotes ill_formed;
    ill_formed.decoded({"", "UTF-8", 2, 0});
    const Row rows[] = {
        {"not UTF-8, read as windows-1251", 1},
        {ill_formed.text(), 1},
        {"1 half surrogate pair replaced by U+FFFD", 1},
        {"1 attachment left out", 0},
        {"date '2022-02-30' is no calendar day; indexed without date", 0},
    };
    for (const Row& row : rows) {
        CAPTURE(row.note);
        Quality quality;
        Facts read = facts("a.txt", 0, "Courier");
        read.repairs = {row.note};
        quality.article(read);
        CHECK(quality.total().mended == 1);
        CHECK(quality.total().charset == row.charset);
    }
}

TEST_CASE("what is rejected has a place and no source")
{
    Quality quality;
    quality.reject({"/a.css", 0, 0, "no article format: .css"});
    CHECK(quality.by_source().empty());
    CHECK(quality.by_place().size() == 1);
    CHECK(quality.by_place().contains("/"));
}

TEST_SUITE_END();
