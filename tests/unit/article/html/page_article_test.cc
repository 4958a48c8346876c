#include "article/formats/html/page_article.h"

#include <doctest/doctest.h>

#include <string>

#include "article/formats/html/tree_builder.h"

using namespace onrecord;

namespace {

const std::string lead =
    "The Ambry Bridge was shut at six in the morning, after an inspector had found two broken "
    "hangers on its eastern side.";
const std::string second =
    "Nobody was hurt, the city said, and buses would take the road by the weir until the spring.";

std::string paragraphs()
{
    return "<p>" + lead + "</p><p>" + second + "</p>";
}

Article read_page(const std::string& page)
{
    return html::article_from_page(html::parse_html(page));
}

Article read_with_head(const std::string& head)
{
    return read_page("<html lang=en><head>" + head + "</head><body>" + paragraphs());
}

std::string dates_of(const Article& article)
{
    std::string all;
    for (const StatedDate& date : article.dates)
        all += (all.empty() ? "" : "|") + date.from + "=" + date.text;
    return all;
}

}  // namespace

TEST_SUITE_BEGIN("article.html.page_article");

TEST_CASE("the story is found among what else a page shows")
{
    const std::string story = lead + "\n\n" + second;
    struct Row {
        const char* name;
        std::string body;
    };
    const Row rows[] = {
        {"alone", paragraphs()},
        {"navigation and foot",
         "<nav><a href=/>Home</a><a href=/a>News</a></nav>" + paragraphs() +
             "<footer>© The Calderwick Courier, all rights reserved.</footer>"},
        {"headline and byline above",
         "<h1>Bridge shut</h1><p class=byline>By Ida Behrend</p>" + paragraphs()},
        {"links to other stories",
         "<article>" + paragraphs() +
             "</article><ul><li><a href=1>Strike of the tram drivers goes on</a><li><a href=2>Fire "
             "at Tarn Hollow, what is known</a></ul>"},
        {"a related list inside", "<article><p>" + lead +
                                      "</p><ul><li><a href=1>Strike goes on</a></ul><p>" + second +
                                      "</p></article>"},
        {"a caption",
         "<article><figure><img><figcaption>The bridge at dawn, seen from the weir in "
         "a photograph of last year.</figcaption></figure>" +
             paragraphs() + "</article>"},
        {"a cookie notice",
         "<div class=cookie-consent><p>We use cookies, and so do our partners, "
         "to show you what you may like to buy.</p></div><div>" +
             paragraphs() + "</div>"},
        {"comments", "<div>" + paragraphs() +
                         "</div><div id=comments><p>I have said for years that this bridge would "
                         "not last, and now look at it!</p></div>"},
        {"a hidden box", "<div>" + paragraphs() +
                             "</div><div style='display: none'><p>Subscribe to read on, for one "
                             "crown a week in the first year.</p></div>"},
        {"cut by an advertisement", "<div><div><p>" + lead +
                                        "</p></div><div class=ad>Buy a boat</div><div><p>" +
                                        second + "</p></div></div>"},
        {"line breaks for paragraphs", "<div>" + lead + "<br><br>" + second + "</div>"},
        {"a layout table",
         "<table><tr><td><a href=/>Home</a><td><p>" + lead + "<p>" + second + "</table>"},
        {"no story without tags", lead + "<p>" + second},
    };
    for (const Row& row : rows) {
        CAPTURE(row.name);
        CHECK(read_page(row.body).text == story);
    }
}

TEST_CASE("white space is put in order, and text inside words stays whole")
{
    CHECK(read_page("<p>  The <b>Am</b>bry\n\tBridge&nbsp;was <a href=x>shut</a> at six, after an "
                    "inspector had looked at it .</p>")
              .text == "The Ambry Bridge was shut at six, after an inspector had looked at it .");
}

TEST_CASE("the title is the headline without the name of the site")
{
    struct Row {
        const char* head;
        const char* title;
    };
    static constexpr Row rows[] = {
        {"<title>Bridge shut</title>", "Bridge shut"},
        {"<title>Bridge shut | Calderwick Courier</title>", "Bridge shut"},
        {"<title>Bridge shut - what now?</title>", "Bridge shut - what now?"},
        {"<title>Bridge shut - Calderwick Courier</title>"
         "<meta property=og:site_name content='Calderwick Courier'>",
         "Bridge shut"},
        {"<title>Calderwick Courier: Bridge shut</title>"
         "<meta property=og:site_name content='Calderwick Courier'>",
         "Bridge shut"},
        {"<title>Bridge shut – Courier</title><link rel=canonical "
         "href=https://www.courier.example/1>",
         "Bridge shut"},
        {"<meta property=og:title content='Bridge &quot;shut&quot;'><title>x</title>",
         "Bridge \"shut\""},
        {"<meta property=og:title content='Courier'><meta property=og:site_name content='Courier'>"
         "<title>Bridge shut</title>",
         "Bridge shut"},
        {"", ""},
    };
    for (const Row& row : rows) {
        CAPTURE(row.head);
        CHECK(read_with_head(row.head).title == row.title);
    }
    CHECK(read_page("<h1>Ambry <i>Bridge</i> shut</h1>" + paragraphs()).title ==
          "Ambry Bridge shut");
    const std::string other =
        "<script type=application/ld+json>{\"@type\": \"Article\", "
        "\"headline\": \"a bridge in Calderwick\"}</script>";
    CHECK(read_page("<title>Low Ford - Atlas</title>" + other + "<h1>Low Ford</h1>" + paragraphs())
              .title == "Low Ford");
    CHECK(read_page("<title>A bridge - Atlas</title>" + other + "<h1>News</h1>" + paragraphs())
              .title == "a bridge in Calderwick");
}

TEST_CASE("source, address and language are those that the page states")
{
    const Article named = read_with_head(
        "<meta property='og:site_name' content='Calderwick Courier'>"
        "<link rel=canonical href='https://www.courier.example/2022/bridge'>");
    CHECK(named.source == "Calderwick Courier");
    CHECK(named.url == "https://www.courier.example/2022/bridge");
    CHECK(named.language == "en");
    CHECK(read_with_head("<meta property=og:url content='https://www.courier.example:80/a'>")
              .source == "courier.example");
    CHECK(read_with_head("<link rel=canonical href='/bridge'>").url.empty());
    CHECK(read_with_head("").source.empty());
}

TEST_CASE("the language is that of the root element, in HTML's attribute or in XML's")
{
    CHECK(read_page("<html lang=fr xml:lang=de>" + paragraphs()).language == "fr");
    CHECK(read_page("<html xml:lang=en-GB>" + paragraphs()).language == "en-GB");
}

TEST_CASE("authors are those that the page names")
{
    CHECK(read_with_head("<meta name=author content='Ida Behrend; Jo Marr'>").authors ==
          std::vector<std::string>{"Ida Behrend", "Jo Marr"});
    CHECK(read_with_head("<meta property=article:author content='https://social.example/ida'>")
              .authors.empty());
    CHECK(read_page("<a rel=author href=/ida>Ida Behrend</a>" + paragraphs()).authors ==
          std::vector<std::string>{"Ida Behrend"});
}

TEST_CASE("dates are given with where they stand, publication before change")
{
    struct Row {
        const char* head;
        const char* dates;
    };
    static constexpr Row rows[] = {
        {"", ""},
        {"<meta property=article:published_time content=2022-09-14T10:00:00Z>",
         "meta=2022-09-14T10:00:00Z"},
        {"<meta property=article:modified_time content=2022-09-15>"
         "<meta name=pubdate content=20220914>",
         "meta=20220914|meta=2022-09-15"},
        {"<link rel=canonical href=https://courier.example/2022/09/14/bridge>"
         "<meta name=date content=2022-09-16>",
         "url=2022-09-14|meta=2022-09-16"},
        {"<meta property=article:published_time content=2022-09-15>"
         "<script type=application/ld+json>{\"@type\":\"NewsArticle\","
         "\"datePublished\":\"2022-09-14\"}</script>",
         "json-ld=2022-09-14|meta=2022-09-15"},
        {"<time itemprop=datePublished datetime=2022-09-14>yesterday</time>", "time=2022-09-14"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.head);
        CHECK(dates_of(read_with_head(row.head)) == row.dates);
    }
}

TEST_CASE("a line by the headline may state the date, the story and its comments may not")
{
    const std::string above = "<h1>Ambry Bridge shut for a year</h1>";
    CHECK(dates_of(read_page(above + "<p class=date>14 September 2022</p>" + paragraphs())) ==
          "page=14 September 2022");
    CHECK(dates_of(read_page(above + "<p>Mi 14.09.22 | 10:22 Uhr</p>" + paragraphs())) ==
          "page=Mi 14.09.22 | 10:22 Uhr");
    CHECK(dates_of(read_page(above + "<p>16.09.2022</p><p>Erstellt am: 14.09.2022</p>" +
                             paragraphs())) == "page=Erstellt am: 14.09.2022|page=16.09.2022");
    CHECK(dates_of(read_page(above + "<p>Version 12.0.1, 10.14.6</p>" + paragraphs())).empty());
    CHECK(dates_of(read_page(above + "<p>" + lead + " It was built on 14 September 1922, " +
                             second + "</p>" + paragraphs()))
              .empty());
    CHECK(dates_of(read_page(above + paragraphs() +
                             "<div class=comments><p>14 September 2022</p></div>"))
              .empty());
}

TEST_CASE("hostile pages cost no more than their size")
{
    static constexpr const char* pieces[] = {
        "<div>",       "<b>",
        "<a href=x>",  "<table><tr><td>",
        "<p>x",        "<li>",
        "</div>",      "<!--",
        "<script>",    "<svg>",
        "<ul><li><a>", "&amp",
        "<x ",         "a=b ",
        "<h1>2022 1",  "<br>1 2022",
        "<time>2022",  "<meta name=date content=2022>",
        "<title>",     "<select>",
        "<b><p>",      "</p></b>",
        "<!-- --",     "</script",
    };
    for (const char* piece : pieces) {
        CAPTURE(piece);
        std::string page;
        while (page.size() < 200'000)
            page += piece;
        CHECK(read_page(page).dates.size() <= 200);
    }
}

TEST_SUITE_END();
