#include <doctest/doctest.h>

#include <string>

#include "recorder.h"

using namespace onrecord;
using namespace std::string_literals;
using test::read_as;
using test::Recorder;

namespace {

std::string told(std::string_view xml, const ReadOptions& options = {})
{
    return read_as("news/a.xml", xml, options).lines;
}

/// Every article as "title|text|date|source|authors|url|id|language".
std::string parts_of(std::string_view xml)
{
    const Recorder read = read_as("news/a.xml", xml);
    std::string all;
    for (const Article& a : read.articles) {
        CHECK(a.body_is_stated);
        all += a.title + "|" + a.text + "|" + a.date + "|" + a.source + "|";
        for (const std::string& author : a.authors)
            all += "<" + author + ">";
        all += "|" + a.url + "|" + a.id + "|" + a.language + "\n";
    }
    for (const Reject& reject : read.rejects)
        all += std::to_string(reject.record) + " rejected: " + reject.reason + "\n";
    return all;
}

std::string rss(const std::string& items)
{
    return "<?xml version='1.0'?>\n<rss version='2.0'><channel><title>Courier</title>"
           "<language>en-gb</language><link>https://c.example/</link>" +
           items + "</channel></rss>";
}

}  // namespace

TEST_SUITE_BEGIN("article.xml");

TEST_CASE("items of RSS are articles; the content is the text, else the summary")
{
    CHECK(
        parts_of(rss("<item><title>Bridge &amp; tram</title><link>https://c.example/1</link>"
                     "<guid isPermaLink='false'>g1</guid><pubDate>Wed, 14 Sep 2022 08:00:00 "
                     "GMT</pubDate><dc:creator xmlns:dc='x'>Ada Lorne</dc:creator>"
                     "<description>&lt;p&gt;Short.&lt;/p&gt;</description>"
                     "<content:encoded xmlns:content='x'><![CDATA[<p>One.</p><p>Two&nbsp;&eacute;."
                     "</p>]]></content:encoded></item>"
                     "<item><title>Second</title><description>Only a summary.</description>"
                     "<guid>https://c.example/2</guid><author>b@c.example</author>"
                     "<source url='https://m.example'>Meridian</source></item>"
                     "<item><description>No title</description><guid>g3</guid></item>")) ==
        "Bridge & tram|One.\n\nTwo\u00a0\u00e9.|Wed, 14 Sep 2022 08:00:00 GMT|Courier|<Ada "
        "Lorne>|https://c.example/1||en-gb\n"
        "Second|Only a summary.||Meridian|<b@c.example>|https://c.example/2||en-gb\n"
        "|No title||Courier|||g3|en-gb\n");
    const Recorder read =
        read_as("a.rss", rss("<item><title>T</title><link>l</link><guid>g</guid>"
                             "<category>World</category><category>Ships</category>"
                             "<description>D</description></item>"));
    REQUIRE(read.articles.size() == 1);
    CHECK(read.articles[0].origin.record == 1);
    CHECK(read.articles[0].extra.at("category") == "World; Ships");
    CHECK(read.articles[0].extra.at("guid") == "g");
}

TEST_CASE("RSS 1.0 and Atom are read")
{
    CHECK(parts_of("<rdf:RDF xmlns:rdf='r'><channel><title>Courier</title></channel>"
                   "<item rdf:about='x'><title>T</title><link>https://c.example/1</link>"
                   "<dc:date xmlns:dc='d'>2022-09-14</dc:date><description>D</description></item>"
                   "</rdf:RDF>") == "T|D|2022-09-14|Courier||https://c.example/1||\n");
    CHECK(
        parts_of("<feed xmlns='http://www.w3.org/2005/Atom'><title>Courier</title>"
                 "<link rel='self' href='https://c.example/feed'/>"
                 "<entry><title type='html'>A &lt;b&gt;T&lt;/b&gt;</title>"
                 "<link rel='edit' href='x'/><link href='https://c.example/1'/><id>tag:1</id>"
                 "<published>2022-09-14T08:00:00Z</published><updated>2022-10-01T08:00:00Z"
                 "</updated><author><name>Ada Lorne</name><uri>u</uri></author>"
                 "<summary>S</summary><content type='xhtml'><div xmlns='h'><p>One <b>b</b>.</p>"
                 "<p>Two.</p></div></content></entry>"
                 "<entry><title type='text'>a &lt; b</title><id>tag:2</id><updated>2022-10-01"
                 "</updated><content type='html'>&lt;p&gt;C&lt;/p&gt;</content></entry></feed>") ==
        "A T|One b.\n\nTwo.|2022-09-14T08:00:00Z|Courier|<Ada Lorne>|https://c.example/1||\n"
        "a < b|C||Courier|||tag:2|\n");
}

TEST_CASE("NITF is read")
{
    CHECK(parts_of("<!DOCTYPE nitf SYSTEM 'nitf.dtd'><nitf><head><title>head</title><docdata>"
                   "<doc-id id-string='n1'/><date.issue norm='20220914T080000Z'/></docdata>"
                   "<pubdata name='Courier' date.publication='20220915'/></head><body><body.head>"
                   "<hedline><hl1>Bridge <em>shut</em></hl1><hl2>More</hl2></hedline><byline>By "
                   "<person>Ada Lorne</person><byttl>Reporter</byttl></byline><dateline>PORT "
                   "SALLOW</dateline></body.head><body.content><p>One.</p><media "
                   "media-type='image'><media-caption>A bridge</media-caption></media>"
                   "<p>Two <org>Co</org>.</p></body.content><body.end><tagline>x</tagline>"
                   "</body.end></body></nitf>") ==
          "Bridge shut|One.\n\nTwo Co.|2022-09-14T08:00:00Z|Courier|<Ada Lorne>||n1|\n");
    CHECK(parts_of("<nitf><head><title>T</title><pubdata date.publication='20220915'/></head>"
                   "</nitf>") == "T||2022-09-15|||||\n");
    CHECK(parts_of("<nitf><head><title>T</title></head><body><body.head><byline>By Bo Tarn"
                   "</byline></body.head><body.content><p>x</p></body.content></body></nitf>") ==
          "T|x|||<Bo Tarn>|||\n");
}

TEST_CASE("NewsML-G2 is read, with XHTML, NITF or text in it, alone and in messages")
{
    const std::string head =
        "<itemMeta><provider literal='Meridian'/><firstCreated>2022-09-14T08:00:00Z</firstCreated>"
        "<versionCreated>2022-09-15</versionCreated></itemMeta><contentMeta><by>By Ada Lorne</by>"
        "<headline>T</headline><language tag='en'/></contentMeta>";
    const std::string tail = "|2022-09-14T08:00:00Z|Meridian|<Ada Lorne>||u1|en\n";
    const auto item = [&](const std::string& content) {
        return "<newsItem guid='u1'>" + head + "<contentSet>" + content +
               "</contentSet></newsItem>";
    };
    const std::string xhtml = item(
        "<inlineXML><html xmlns='h'><head><title>x</title></head><body><p>One.</p><p>Two.</p>"
        "</body></html></inlineXML>");
    CHECK(parts_of(xhtml) == "T|One.\n\nTwo." + tail);
    CHECK(parts_of(item("<inlineXML><nitf><head><title>x</title></head><body><body.head><hedline>"
                        "<hl1>H</hl1></hedline></body.head><body.content><p>One.</p></body.content>"
                        "</body></nitf></inlineXML>")) == "T|One." + tail);
    CHECK(parts_of(item("<inlineData contenttype='text/plain'>One. Two.</inlineData>")) ==
          "T|One. Two." + tail);
    CHECK(parts_of("<newsMessage><header/><itemSet>" + xhtml +
                   "<packageItem guid='p'><headline>P</headline></packageItem>"
                   "<newsItem guid='c'><itemMeta><pubStatus qcode='stat:canceled'/></itemMeta>"
                   "</newsItem></itemSet></newsMessage>") ==
          "T|One.\n\nTwo." + tail +
              "2 rejected: no article but a packageitem\n3 rejected: canceled by its provider\n");
}

TEST_CASE("charsets that the document declares are read")
{
    CHECK(told("<?xml version='1.0' encoding='windows-1252'?><rss><item><title>\x93"
               "Caf\xe9\x94"
               "</title></item></rss>") == "article 1: \u201cCaf\u00e9\u201d|\n");
    CHECK(
        told(
            "<?xml version='1.0' encoding='koi8-r'?><rss><item><title>\xcd</title></item></rss>") ==
        "article 1: \u043c|\n");
    CHECK(told("<?xml version='1.0' encoding='ISO-8859-1'?><rss><item><title>\xe9</title></item>"
               "</rss>") == "article 1: \u00e9|\n");
    const Recorder unknown =
        read_as("a.xml", "<?xml version='1.0' encoding='nonsense'?><rss><item/></rss>");
    REQUIRE(unknown.rejects.size() == 1);
    CHECK(unknown.rejects[0].reason == "not well-formed XML: unknown encoding (line 1)");
}

TEST_CASE("a document that breaks keeps the items before that place")
{
    CHECK(told("<rss><item><title>A</title></item><item><title>B</item></rss>") ==
          "article 1: A|\nreject 0 at 50: not well-formed XML: mismatched tag (line 1)\n");
    CHECK(told("<rss><item><title>A</title></item>") ==
          "article 1: A|\nreject 0 at 34: not well-formed XML: no element found (line 1)\n");
    CHECK(told("<rss><item><title>A&nbsp;B&unknown;</title></item></rss>") ==
          "article 1: A\u00a0B|\n");
    CHECK(told("<rss><item></item><item><title>B</title></item></rss>") ==
          "reject 1 at 5: neither text nor title\narticle 2: B|\n");
    CHECK(told("<rss><channel/></rss>") == "reject 0 at 0: no item in it\n");
    CHECK(told("<kml><a/></kml>") == "reject 0 at 0: XML of a kind that is not supported: 'kml'\n");
    CHECK(read_as("no-ending", "<?xml version='1.0'?><kml/>").lines ==
          "reject 0 at 0: XML of a kind that is not supported: 'kml'\n");
    CHECK(read_as("no-ending", "<!-- x --><rss><item><title>A</title></item></rss>").lines ==
          "article 1: A|\n");
    CHECK(read_as("no-ending", "<said the minister").lines == "article 0: |<said the minister\n");
}

TEST_CASE("nothing outside is loaded, nothing expands without bound, nothing nests too deep")
{
    CHECK(told("<!DOCTYPE rss [<!ENTITY x SYSTEM 'file:///etc/hostname'>]><rss><item><title>A&x;"
               "</title></item></rss>") == "article 1: A|\n");
    std::string laughs = "<!DOCTYPE rss [<!ENTITY a0 'hahahahaha'>";
    for (int i = 1; i < 12; ++i) {
        laughs += "<!ENTITY a" + std::to_string(i) + " '";
        for (int k = 0; k < 10; ++k)
            laughs += "&a" + std::to_string(i - 1) + ";";
        laughs += "'>";
    }
    laughs += "]><rss><item><title>&a11;</title></item></rss>";
    const Recorder bomb = read_as("a.xml", laughs);
    CHECK(bomb.articles.empty());
    REQUIRE(bomb.rejects.size() == 1);
    CHECK(bomb.rejects[0].reason.starts_with("not well-formed XML: limit on input amplification"));
    std::string deep = "<rss>";
    for (int i = 0; i < 100'000; ++i)
        deep += "<a>";
    CHECK(told(deep) == "reject 0 at 602: XML nested deeper than 200 levels\n");
}

TEST_CASE("a long item is rejected alone, and takes no more memory than the limit")
{
    ReadOptions options;
    options.article_bytes = 10'000;
    const std::string big(1'000'000, 'x');
    CHECK(told("<rss><item><description>" + big +
                   "</description></item><item><title>B</title></item>"
                   "</rss>",
               options) ==
          "reject 1 at 5: longer than 10000 bytes (--max-article)\narticle 2: B|\n");
    CHECK(told("<nitf><body><body.content><p>" + big + "</p></body.content></body></nitf>",
               options) == "reject 1 at 0: longer than 10000 bytes (--max-article)\n");
}

TEST_CASE("reading a feed stops when the sink wants no more")
{
    Recorder recorder;
    recorder.most = 1;
    const std::string xml = rss("<item><title>A</title></item><item><title>B</title></item><");
    const std::unique_ptr<ByteSource> source = open_bytes(xml);
    read_articles(*source, {"a.xml", "/a.xml", "a.xml", 0}, nullptr, {}, recorder);
    CHECK(recorder.lines == "article 1: A|\n");
}

TEST_SUITE_END();
