#include "article/formats/html/boilerplate.h"

#include <algorithm>
#include <array>
#include <span>
#include <string>
#include <vector>

namespace onrecord::html {

namespace {

constexpr std::size_t longest_names = 300;  // bytes looked at

// Single words that mark what is beside the story.
constexpr std::string_view aside_words[] = {
    "ad",          "ads",           "advert",    "advertisement", "advertising",
    "adsense",     "adslot",        "aside",     "banner",        "bio",
    "breadcrumb",  "breadcrumbs",   "byline",    "caption",       "captions",
    "carousel",    "consent",       "cookie",    "cookies",       "copyright",
    "credit",      "credits",       "dfp",       "donate",        "facebook",
    "figcaption",  "follow",        "footer",    "gallery",       "gdpr",
    "infobox",     "login",         "masthead",  "menu",          "modal",
    "mostread",    "nav",           "navbar",    "navigation",    "newsletter",
    "newsletters", "outbrain",      "pager",     "pagination",    "paginator",
    "poll",        "popular",       "popup",     "promo",         "promotion",
    "recirc",      "recirculation", "recommend", "recommended",   "recommendations",
    "related",     "rss",           "share",     "sharebar",      "sharedaddy",
    "sharing",     "sidebar",       "signup",    "slideshow",     "social",
    "sociable",    "sponsor",       "sponsored", "subscribe",     "subscription",
    "taboola",     "tags",          "taxonomy",  "toolbar",       "tooltip",
    "trending",    "widget",        "widgets",
};

// Words in a row that mark what is beside the story.
constexpr std::string_view aside_phrases[] = {
    "read more",      "most read",    "most viewed",  "see also",      "more stories",
    "more from",      "read next",    "up next",      "author info",   "about author",
    "author box",     "post author",  "tag list",     "tag cloud",     "post tags",
    "entry meta",     "post meta",    "article meta", "site header",   "page header",
    "sign up",        "skip link",    "sr only",      "screen reader", "visually hidden",
    "also read",      "read also",    "you may",      "top stories",   "latest news",
    "article tools",  "article info", "post info",    "post footer",   "entry footer",
    "article footer", "photo info",   "image info",   "meta data",     "edit link",
    "jump link",
};

constexpr std::string_view comment_words[] = {
    "comment", "comments", "commentlist", "disqus", "respond", "replies", "reactions", "livefyre",
};

constexpr std::string_view body_phrases[] = {
    "article body",   "articlebody",     "article content", "article text",   "story body",
    "storybody",      "story content",   "story text",      "entry content",  "post content",
    "post body",      "post entry",      "body content",    "article copy",   "body copy",
    "page content",   "text content",    "main content",    "article main",   "content body",
    "news content",   "news body",       "news text",       "rich text",      "td post content",
    "field body",     "entry text",      "blog content",    "single content", "article detail",
    "detail content", "content article", "content text",
};

constexpr std::string_view date_words[] = {
    "date",      "datum",    "fecha",   "data",        "time",   "timestamp", "published",
    "pubdate",   "posted",   "publish", "publication", "byline", "dateline",  "postdate",
    "entrydate", "datetime", "created", "updated",     "meta",   "info",      "horodatage",
};

bool is_lower(char c)
{
    return c >= 'a' && c <= 'z';
}

bool is_upper(char c)
{
    return c >= 'A' && c <= 'Z';
}

/// The words of the names in lower case, one space between two.
std::string words_of(std::string_view names)
{
    std::string words;
    names = names.substr(0, longest_names);
    for (std::size_t i = 0; i < names.size(); ++i) {
        const char c = names[i];
        if (!is_lower(c) && !is_upper(c)) {
            if (!words.empty() && words.back() != ' ')
                words += ' ';
            continue;
        }
        if (is_upper(c) && i > 0 && is_lower(names[i - 1]))
            words += ' ';
        words += static_cast<char>(c | 32);
    }
    return words;
}

bool holds_phrase(std::string_view words, std::string_view phrase)
{
    for (std::size_t at = words.find(phrase); at != std::string_view::npos;
         at = words.find(phrase, at + 1)) {
        const std::size_t end = at + phrase.size();
        if ((at == 0 || words[at - 1] == ' ') && (end == words.size() || words[end] == ' '))
            return true;
    }
    return false;
}

/// Looks single words up in sorted lists.
class WordSet {
public:
    explicit WordSet(std::span<const std::string_view> words) : words_(words.begin(), words.end())
    {
        std::sort(words_.begin(), words_.end());
    }

    [[nodiscard]] bool holds_any_of(std::string_view words) const
    {
        while (!words.empty()) {
            const std::size_t end = std::min(words.find(' '), words.size());
            if (std::binary_search(words_.begin(), words_.end(), words.substr(0, end)))
                return true;
            words.remove_prefix(std::min(end + 1, words.size()));
        }
        return false;
    }

private:
    std::vector<std::string_view> words_;
};

bool holds_any_phrase(std::string_view words, std::span<const std::string_view> phrases)
{
    return std::any_of(phrases.begin(), phrases.end(),
                       [&](std::string_view phrase) { return holds_phrase(words, phrase); });
}

}  // namespace

Hint hint_of(std::string_view names)
{
    static const WordSet comments(comment_words);
    static const WordSet asides(aside_words);
    const std::string words = words_of(names);
    if (words.empty())
        return Hint::none;
    if (comments.holds_any_of(words))
        return Hint::comment;
    if (!asides.holds_any_of(words) && !holds_any_phrase(words, aside_phrases))
        return Hint::none;
    return holds_any_phrase(words, body_phrases) ? Hint::doubtful : Hint::aside;
}

bool names_date(std::string_view names)
{
    static const WordSet dates(date_words);
    const std::string words = words_of(names);
    return dates.holds_any_of(words) || words.find("date") != std::string::npos ||
           words.find("time") != std::string::npos;
}

}  // namespace onrecord::html
