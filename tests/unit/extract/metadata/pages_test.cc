#include <doctest/doctest.h>

#include "layouts.h"

using namespace onrecord;

TEST_SUITE_BEGIN("extract.layouts");

TEST_CASE("pages that were pasted into text files are read")
{
    static constexpr Layout rows[] = {
        {"guardian",
         "Ferry stops after ninety years\n\nHarbour board says boat is too old\n\n"
         "Ada Lindqvist in Calder Bay\n\nTue 5 Mar 2019 10.22 GMT\n\n{B}\n",
         english, "Ferry stops after ninety years", "2019-03-05", ""},
        {"guardian2",
         "Ferry stops after ninety years\nThis article is more than 3 years old\n"
         "Harbour board says the boat is too old to sail\n\nAda Lindqvist\n"
         "Tue 5 Mar 2019 10.22 GMT\nLast modified on Wed 6 Mar 2019 08.00 GMT\n\n"
         "Share\n{B}\n",
         english, "Ferry stops after ninety years", "2019-03-05", ""},
        {"nav",
         "Skip to content\nHome\nNews\nSport\nWeather\n"
         "Ferry stops after ninety years\nBy Ada Lindqvist\n"
         "Published 5 March 2019\nShare\nSave\n{B}\n\nMost read\nStorm closes port\n"
         "New pier opens\n",
         english, "Ferry stops after ninety years", "2019-03-05", ""},
        {"nyt",
         "Ferry stops after ninety years\n\nBy Ada Lindqvist\nMarch 5, 2019\n\n{B}\n\n"
         "A version of this article appears in print on March 6, 2019, on Page A12 of the New York "
         "edition.\n",
         english, "Ferry stops after ninety years", "2019-03-05", ""},
        {"cbs",
         "Ferry stops after ninety years\n"
         "March 5, 2019 / 10:22 AM / Harbour News\n\n{B}\n",
         english, "Ferry stops after ninety years", "2019-03-05", "Harbour News"},
        {"cnn",
         "Ferry stops after ninety years\n\nBy Ada Lindqvist, HNN\n5 minute read\n"
         "Updated 10:22 AM EST, Tue March 5, 2019\n\n{B}\n",
         english, "Ferry stops after ninety years", "2019-03-05", "HNN"},
        {"wp",
         "Ferry stops after ninety years\n"
         "by Ada Lindqvist | Mar 5, 2019 | News | 0 comments\n\n{B}\n",
         english, "Ferry stops after ninety years", "2019-03-05", ""},
        {"wp2",
         "Ferry stops after ninety years\n"
         "Posted on March 5, 2019 by Ada Lindqvist\n\n{B}\n\n"
         "Posted in News, Shipping\n",
         english, "Ferry stops after ninety years", "2019-03-05", ""},
        {"wp3",
         "Ferry stops after ninety years\n"
         "March 5, 2019 by Ada Lindqvist Leave a Comment\n\n{B}\n",
         english, "Ferry stops after ninety years", "2019-03-05", ""},
        {"medium",
         "Ferry stops after ninety years\nAda Lindqvist\nAda Lindqvist\n\n"
         "Mar 5, 2019·4 min read\n\n{B}\n",
         english, "Ferry stops after ninety years", "2019-03-05", ""},
        {"by dash", "Ferry stops after ninety years\nBy Ada Lindqvist - March 5, 2019\n\n{B}\n",
         english, "Ferry stops after ninety years", "2019-03-05", ""},
        {"by outlet",
         "Ferry stops after ninety years\nBy Ada Lindqvist, Harbour Times\n"
         "5 March 2019\n\n{B}\n",
         english, "Ferry stops after ninety years", "2019-03-05", "Harbour Times"},
        {"by outlet2",
         "Ferry stops after ninety years\n"
         "Ada Lindqvist, Harbour Times March 5, 2019\n\n{B}\n",
         english, "Ferry stops after ninety years", "2019-03-05", "Harbour Times"},
        {"pub upd",
         "Ferry stops after ninety years\nPublished: 9:00 AM, Mar 5, 2019\n"
         "Updated: 8:11 PM, Mar 6, 2019\n\n{B}\n",
         english, "Ferry stops after ninety years", "2019-03-05", ""},
        {"upd pub",
         "Ferry stops after ninety years\nUpdated: March 7, 2019\n"
         "Published: March 5, 2019\n\n{B}\n",
         english, "Ferry stops after ninety years", "2019-03-05", ""},
        {"one line both",
         "Ferry stops after ninety years\n"
         "Published Tue, Mar 5 2019 10:22 AM EST Updated Wed, Mar 6 2019 8:00 AM EST\n"
         "\n{B}\n",
         english, "Ferry stops after ninety years", "2019-03-05", ""},
        {"upd first line",
         "Ferry stops after ninety years\n"
         "Updated 7 March 2019, first published 5 March 2019\n\n{B}\n",
         english, "Ferry stops after ninety years", "2019-03-05", ""},
        {"at time", "Ferry stops after ninety years\n5 March 2019 at 10:22am\n\n{B}\n", english,
         "Ferry stops after ninety years", "2019-03-05", ""},
        {"site title", "Ferry stops after ninety years - Harbour Times\n\n{B}\n", english,
         "Ferry stops after ninety years", "", "Harbour Times"},
        {"site title2", "Ferry stops after ninety years | Harbour Times\n5 March 2019\n{B}\n",
         english, "Ferry stops after ninety years", "2019-03-05", "Harbour Times"},
        {"title direct", "Ferry stops after ninety years\n{B}\n", english,
         "Ferry stops after ninety years", "", ""},
        {"sep date own title after", "5 March 2019\nFerry stops after ninety years\n\n{B}\n",
         english, "Ferry stops after ninety years", "2019-03-05", ""},
        {"outlet top",
         "Harbour Times\n5 March 2019\n\nFerry stops after ninety years\n\n"
         "By Ada Lindqvist\n\n{B}\n",
         english, "Ferry stops after ninety years", "2019-03-05", "Harbour Times"},
        {"outlet date one line top",
         "Harbour Times, 5 March 2019\n\nFerry stops after ninety years\n\n{B}\n", english,
         "Ferry stops after ninety years", "2019-03-05", "Harbour Times"},
        {"url top",
         "https://www.harbourtimes.example/2019/03/05/ferry-stops\n"
         "Ferry stops after ninety years\n\n{B}\n",
         english, "Ferry stops after ninety years", "2019-03-05", ""},
        {"url bottom",
         "Ferry stops after ninety years\n\n{B}\n\n"
         "https://www.harbourtimes.example/news/ferry-stops\n",
         english, "Ferry stops after ninety years", "", ""},
        {"rss",
         "Ferry stops after ninety years\nhttps://harbourtimes.example/ferry\n"
         "Tue, 05 Mar 2019 10:22:00 +0000\n\n{B}\n\n"
         "The post Ferry stops after ninety years appeared first on Harbour Times.\n",
         english, "Ferry stops after ninety years", "2019-03-05", "Harbour Times"},
        {"rss kv",
         "Feed: Harbour Times\nTitle: Ferry stops after ninety years\n"
         "Author: Ada Lindqvist\nPosted on: Tuesday, March 5, 2019 10:22 AM\n"
         "Link: https://harbourtimes.example/ferry\n\n{B}\n",
         english, "Ferry stops after ninety years", "2019-03-05", "Harbour Times"},
        {"thunderbird",
         "Subject: Ferry stops after ninety years\nFrom: Harbour Times\n"
         "Date: 3/5/19, 10:22 AM\nTo: me\n\n{B}\n",
         english, "Ferry stops after ninety years", "", "Harbour Times"},
        {"outlook",
         "From: Harbour Times <news@harbourtimes.example>\n"
         "Sent: Tuesday, March 5, 2019 10:22 AM\nTo: Ada Lindqvist\n"
         "Subject: FW: Ferry stops after ninety years\n\n{B}\n",
         english, "FW: Ferry stops after ninety years", "2019-03-05", "Harbour Times"},
        {"forward",
         "---------- Forwarded message ---------\n"
         "From: Harbour Times <news@harbourtimes.example>\n"
         "Date: Tue, Mar 5, 2019 at 10:22 AM\n"
         "Subject: Ferry stops after ninety years\nTo: <ada@x.example>\n\n\n{B}\n",
         english, "Ferry stops after ninety years", "2019-03-05", "Harbour Times"},
        {"end credit", "{B}\n\n(Harbour Times, 5 March 2019)\n", english, "", "2019-03-05",
         "Harbour Times"},
        {"end credit2",
         "Ferry stops after ninety years\n\n{B}\n\n"
         "Source: Harbour Times, 5 March 2019\n",
         english, "Ferry stops after ninety years", "2019-03-05", "Harbour Times"},
        {"end orig",
         "Ferry stops after ninety years\n\n{B}\n\n"
         "This article was originally published in Harbour Times on 5 March 2019.\n",
         english, "Ferry stops after ninety years", "2019-03-05", "Harbour Times"},
        {"end first",
         "Ferry stops after ninety years\n\n{B}\n\n"
         "First published on Tue 5 Mar 2019 10.22 GMT\n",
         english, "Ferry stops after ninety years", "2019-03-05", ""},
        {"end inline", "{B} — Harbour Times\n", english, "", "", "Harbour Times"},
        {"end afp", "{B} – AFP\n", english, "", "", "AFP"},
        {"end paren", "{B} (Reuters)\n", english, "", "", "Reuters"},
        {"copyright c",
         "Ferry stops after ninety years\n\n{B}\n\n"
         "(c) 2019 Harbour Times. Visit www.harbourtimes.example. Distributed by Gull Content "
         "Agency, LLC.\n",
         english, "Ferry stops after ninety years", "", "Harbour Times"},
        {"copyright2", "{B}\n\nCopyright © 2019 Harbour Times. All rights reserved.\n", english, "",
         "", "Harbour Times"},
        {"copyright long",
         "{B}\n\n"
         "© 2019 The Associated Press. All rights reserved. This material may not be published, "
         "broadcast, rewritten or redistributed.\n",
         english, "", "", "The Associated Press"},
    };
    for (const Layout& row : rows)
        check_layout(row);
}

TEST_SUITE_END();
