#include "lang/page/all.h"

namespace onrecord::page {
namespace {

constexpr HeaderWord headers[] = {
    {"title", HeaderField::title},
    {"headline", HeaderField::title},
    {"subject", HeaderField::title},
    {"date", HeaderField::date},
    {"published", HeaderField::date},
    {"posted", HeaderField::date},
    {"publication date", HeaderField::date},
    {"date published", HeaderField::date},
    {"pubdate", HeaderField::date},
    {"source", HeaderField::source},
    {"publisher", HeaderField::source},
    {"publication", HeaderField::source},
    {"outlet", HeaderField::source},
    {"newspaper", HeaderField::source},
    {"author", HeaderField::author},
    {"authors", HeaderField::author},
    {"by", HeaderField::author},
    {"byline", HeaderField::author},
    {"speaker", HeaderField::speaker},
    {"speakers", HeaderField::speaker},
    {"language", HeaderField::language},
    {"lang", HeaderField::language},
    {"url", HeaderField::url},
    {"link", HeaderField::url},
    {"id", HeaderField::id},
    {"from", HeaderField::sender},
    {"to", HeaderField::other},
    {"cc", HeaderField::other},
    {"reply-to", HeaderField::other},
    {"message-id", HeaderField::other},
    {"section", HeaderField::other},
    {"category", HeaderField::other},
    {"tags", HeaderField::other},
    {"keywords", HeaderField::other},
    {"edition", HeaderField::other},
    {"page", HeaderField::other},
    {"length", HeaderField::other},
    {"updated", HeaderField::other},
    {"country", HeaderField::other},
};

constexpr MonthName months[] = {
    {"january", 1},   {"february", 2},  {"march", 3},  {"april", 4},     {"may", 5},
    {"june", 6},      {"july", 7},      {"august", 8}, {"september", 9}, {"october", 10},
    {"november", 11}, {"december", 12}, {"jan", 1},    {"feb", 2},       {"mar", 3},
    {"apr", 4},       {"jun", 6},       {"jul", 7},    {"aug", 8},       {"sep", 9},
    {"sept", 9},      {"oct", 10},      {"nov", 11},   {"dec", 12},
};

constexpr std::string_view weekdays[] = {
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
    "mon",    "tue",     "wed",       "thu",      "fri",    "sat",      "sun",
    "mon",    "tues",    "wed",       "thurs",    "fri",    "sat",      "sun",
};

constexpr std::string_view published[] = {
    "published", "posted",       "updated",   "last updated",  "first published",
    "issued",    "published on", "posted on", "last modified", "created",
    "date",      "publish date", "modified",  "filed",         "released",
};

constexpr std::string_view relative_days[] = {
    "today", "yesterday", "ago",      "hours", "hour", "minutes", "minute",
    "days",  "day",       "just now", "mins",  "hrs",  "week",    "weeks",
};

constexpr std::string_view date_joints[] = {"of", "at", "on",  "the", "st", "nd", "rd", "th",
                                            "am", "pm", "a.m", "p.m", "a",  "m",  "p"};

constexpr std::string_view bylines[] = {"by", "written by", "words by", "story by"};

constexpr std::string_view desks[] = {
    "staff writer",           "staff reporter",       "staff",     "newsroom",
    "from our correspondent", "by our correspondent", "news desk", "editorial board"};

constexpr std::string_view outlets[] = {
    "news",       "times",      "post",    "daily",    "weekly",      "journal",  "herald",
    "tribune",    "gazette",    "courier", "press",    "chronicle",   "observer", "guardian",
    "mirror",     "star",       "wire",    "newswire", "magazine",    "review",   "telegraph",
    "standard",   "dispatch",   "mail",    "express",  "independent", "agency",   "broadcasting",
    "radio",      "television", "tv",      "monitor",  "bulletin",    "examiner", "inquirer",
    "register",   "sentinel",   "record",  "today",    "globe",       "echo",     "argus",
    "advertiser", "reporter",   "ledger",  "newsdesk", "online",      "media",    "economist",
    "spectator",  "mercury",
};

constexpr std::string_view remains[] = {
    "source link",
    "leave a comment",
    "leave a reply",
    "read more",
    "share this article",
    "share this",
    "share",
    "print",
    "email",
    "tweet",
    "comments",
    "comment",
    "advertisement",
    "advertising",
    "continue reading",
    "sign up",
    "subscribe",
    "subscribe now",
    "back to top",
    "copy link",
    "follow us",
    "read the full story",
    "read full article",
    "click here",
    "view original",
    "original article",
    "save",
    "listen",
    "watch",
    "related:",
    "read more:",
    "read also:",
    "see also:",
    "also read:",
    "watch:",
    "more:",
    "tags:",
    "filed under:",
    "photo:",
    "image:",
    "video:",
    "caption:",
    "follow:",
    "all rights reserved",
    "this report by",
    "this article was originally published",
    "this story was originally published",
    "this article first appeared",
    "get our newsletter",
    "sign up for our newsletter",
};

constexpr std::string_view related[] = {
    "related",          "related topics",     "related stories",
    "related articles", "more on this story", "read next",
    "up next",          "most read",          "most popular",
    "recommended",      "you may also like",  "more from",
    "around the",       "more stories",       "latest news",
    "trending",         "top stories",        "related content",
    "don't miss",       "popular now",        "more like this",
};

constexpr std::string_view production[] = {
    "reporting by",    "additional reporting by", "editing by", "writing by",
    "compiled by",     "translated by",           "edited by",  "with reporting by",
    "with files from",
};

}  // namespace

const PageWords english{headers, months, weekdays, published, relative_days, date_joints,
                        bylines, desks,  outlets,  remains,   related,       production};

}  // namespace onrecord::page
