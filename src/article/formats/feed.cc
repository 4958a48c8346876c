#include "article/formats/feed.h"

#include <algorithm>
#include <array>
#include <utility>

#include "article/formats/blank.h"

namespace onrecord {

namespace {

/// Atom's own names also come with a prefix.
std::string_view without_prefix(std::string_view element)
{
    if (element.starts_with("atom:"))
        element.remove_prefix(5);
    return element;
}

bool is_address(std::string_view text)
{
    return text.starts_with("https://") || text.starts_with("http://");
}

}  // namespace

bool FeedHandler::open(std::string_view element, const XmlAttributes& attributes)
{
    element = without_prefix(element);
    if (xhtml_depth_ > 0) {
        ++xhtml_depth_;
        if (division_of(element) != Division::none)
            xhtml_.break_paragraph();
        return true;
    }
    leaf_.clear();
    type_ = attributes["type"];
    if (element == "item" || element == "entry") {
        intake_.begin();
        in_item_ = true;
        content_.clear();
        summary_.clear();
        guid_.clear();
    }
    in_author_ = in_author_ || element == "author";
    in_source_ = in_source_ || element == "source";
    if (element == "link") {
        const std::string_view relation = attributes["rel"];
        link_ = relation.empty() || relation == "alternate" ? attributes["href"] : "";
    }
    const bool holds_markup = element == "content" || element == "summary" || element == "title";
    if (in_item_ && holds_markup && type_ == "xhtml") {
        xhtml_depth_ = 1;
        xhtml_of_ = element;
        xhtml_.clear();
    }
    return true;
}

void FeedHandler::text(std::string_view piece)
{
    intake_.grow(in_item_ ? piece.size() : 0);
    constexpr std::size_t most_of_feed = 10'000;
    if (in_item_ ? intake_.too_long() : leaf_.size() > most_of_feed)
        return;
    if (xhtml_depth_ > 0)
        xhtml_.add(piece);
    else
        leaf_ += piece;
}

bool FeedHandler::close(std::string_view element)
{
    element = without_prefix(element);
    if (xhtml_depth_ > 0) {
        if (--xhtml_depth_ > 0) {
            if (division_of(element) != Division::none)
                xhtml_.break_paragraph();
            return true;
        }
        leaf_ = xhtml_.text();
        type_ = "text";
    }
    if (in_item_)
        take_of_item(element);
    else
        take_of_feed(element);
    in_author_ = in_author_ && element != "author";
    in_source_ = in_source_ && element != "source";
    leaf_.clear();
    return element == "item" || element == "entry" ? end_item() : true;
}

/// The text of a leaf in which mark-up may stand.
std::string FeedHandler::plain() const
{
    return type_ == "text" ? leaf_ : text_of_markup(leaf_);
}

std::string FeedHandler::one_line() const
{
    std::string line = plain();
    std::ranges::replace(line, '\n', ' ');
    return line;
}

void FeedHandler::take_of_item(std::string_view element)
{
    Article& article = intake_.article;
    if (in_source_) {
        if (element == "source" || element == "title")
            intake_.set(article.source, one_line());
    } else if (element == "title") {
        intake_.set(article.title, one_line());
    } else if (element == "content:encoded" || element == "content") {
        intake_.set(content_, plain());
    } else if (element == "description" || element == "summary" || element == "media:description") {
        intake_.set(summary_, plain());
    } else if (element == "link") {
        take_link();
    } else if (element == "guid" || element == "id") {
        intake_.set(guid_, leaf_);
    } else if (element == "pubdate" || element == "published" || element == "dc:date") {
        intake_.set(article.date, leaf_);
    } else if (element == "dc:creator" || element == "name" || element == "itunes:author" ||
               (element == "author" && !is_blank(leaf_))) {
        intake_.author(one_line());
    } else if (element == "updated" || element == "category" || element == "dc:subject") {
        intake_.extra(std::string(element), leaf_);
    } else if (element == "dc:language") {
        intake_.set(article.language, leaf_);
    }
}

void FeedHandler::take_link()
{
    intake_.set(intake_.article.url, link_);
    intake_.set(intake_.article.url, leaf_);
    link_.clear();
}

void FeedHandler::take_of_feed(std::string_view element)
{
    if (element == "title")
        intake_.set(feed_title_, one_line());
    else if (element == "dc:publisher")
        intake_.set(feed_publisher_, one_line());
    else if (element == "language" || element == "dc:language")
        intake_.set(feed_language_, leaf_);
}

bool FeedHandler::end_item()
{
    in_item_ = false;
    Article& article = intake_.article;
    if (article.url.empty() && is_address(guid_))
        article.url = guid_;
    else if (article.url.empty())
        article.id = guid_;
    else
        intake_.extra("guid", guid_);
    intake_.set(article.source, feed_publisher_);
    intake_.set(article.source, feed_title_);
    intake_.set(article.language, feed_language_);
    if (!is_blank(content_))
        intake_.extra("summary", summary_);
    article.text = is_blank(content_) ? std::move(summary_) : std::move(content_);
    return intake_.end();
}

}  // namespace onrecord
