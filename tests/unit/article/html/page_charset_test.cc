#include "article/formats/html/page_charset.h"

#include <doctest/doctest.h>

#include <string>

#include "../recorder.h"

using namespace onrecord;

TEST_SUITE_BEGIN("article.html.page_charset");

TEST_CASE("a page names its charset in several ways")
{
    struct Row {
        const char* page;
        const char* charset;
    };
    static constexpr Row rows[] = {
        {"<meta charset=UTF-8>", "utf-8"},
        {"<META CHARSET = 'Windows-1251' >", "windows-1251"},
        {"<meta http-equiv=content-type content=\"text/html; charset=koi8-r\">", "koi8-r"},
        {"<meta content='text/html; charset=\"x\"' http-equiv=content-type>", "x"},
        {"<?xml version='1.0' encoding='ISO-8859-2'?><html>", "iso-8859-2"},
        {"<!-- <meta charset=a> --><script><meta charset=b></script><meta charset=c>", "c"},
        {"<meta name=description content='about charsets'>", ""},
        {"", ""},
    };
    for (const Row& row : rows) {
        CAPTURE(row.page);
        CHECK(html::declared_charset(row.page) == row.charset);
    }
}

TEST_CASE("bytes are read in the charset that the page names, where they are no UTF-8")
{
    const std::string story = "\xcc\xee\xf1\xf2 \xe7\xe0\xea\xf0\xfb\xeb\xe8";  // windows-1251
    CHECK(test::read_as("a.html", "<meta charset=windows-1251><p>" + story).articles.front().text ==
          "Мост закрыли");
    CHECK(test::read_as("a.html", "<meta charset=windows-1251><p>Мост").articles.front().text ==
          "Мост");
    CHECK(test::read_as("a.html", "<meta charset=nonsense><p>caf\xe9 ferm\xe9, for\xeat")
              .articles.front()
              .text == "café fermé, forêt");
}

TEST_SUITE_END();
