#include "article/formats/newsml.h"

#include <algorithm>
#include <array>

#include "article/formats/blank.h"

namespace onrecord {

namespace {

std::string_view without_prefix(std::string_view element)
{
    const std::size_t colon = element.find(':');
    return colon == std::string_view::npos ? element : element.substr(colon + 1);
}

/// Elements around an article.
bool is_item(std::string_view element)
{
    return element == "newsitem" || element == "nitf" || element == "packageitem" ||
           element == "planningitem" || element == "conceptitem" || element == "knowledgeitem";
}

bool is_body(std::string_view element, const std::vector<std::string>& path)
{
    const bool in_html = path.size() > 1 && path[path.size() - 2] == "html";
    return element == "body.content" || element == "inlinedata" || (element == "body" && in_html);
}

/// Captions and pictures in a body.
bool is_beside_text(std::string_view element)
{
    return element == "media" || element == "figure" || holds_no_text(element);
}

/// A date as NITF writes it, "20220914T080000Z", with the marks of ISO 8601's other form.
std::string with_marks(std::string_view date)
{
    const std::size_t digits = std::min(date.find_first_not_of("0123456789"), date.size());
    if (digits != 8)
        return std::string(date);
    std::string marked(date.substr(0, 4));
    marked.append("-").append(date.substr(4, 2)).append("-").append(date.substr(6, 2));
    std::string_view time = date.substr(8);
    const std::size_t end = std::min(time.find_first_not_of("0123456789", 1), time.size());
    if (!time.starts_with('T') || end != 7)
        return marked.append(time);
    marked.append(time.substr(0, 3)).append(":").append(time.substr(3, 2)).append(":");
    return marked.append(time.substr(5));
}

/// Elements whose whole text is one field.
bool is_field(std::string_view element)
{
    constexpr std::array<std::string_view, 15> fields = {
        "title",        "hl1",         "headline",       "byline",         "by",
        "name",         "person",      "dateline",       "creditline",     "slugline",
        "firstcreated", "distributor", "contentcreated", "versioncreated", "copyrightholder"};
    return std::ranges::find(fields, element) != fields.end();
}

}  // namespace

bool NewsHandler::inside(std::string_view element) const
{
    return std::ranges::find(path_, element) != path_.end();
}

bool NewsHandler::open(std::string_view element, const XmlAttributes& attributes)
{
    element = without_prefix(element);
    path_.emplace_back(element);
    if (body_ > 0) {
        if (left_out_ == 0 && is_beside_text(element))
            left_out_ = path_.size();
        if (division_of(element) != Division::none)
            paragraphs_.break_paragraph();
        return true;
    }
    if (item_.empty() && is_item(element)) {
        intake_.begin();
        item_ = element;
        head_title_.clear();
        content_created_.clear();
        canceled_ = element == "newsitem" || element == "nitf"
                        ? ""
                        : "no article but a " + std::string(element);
        paragraphs_.clear();
    }
    if (item_.empty())
        return true;
    if (is_body(element, path_))
        body_ = path_.size();
    if (is_field(element) && !(element == "person" && inside("byline")))
        leaf_.clear();
    take_attributes(element, attributes);
    return true;
}

void NewsHandler::take_attributes(std::string_view element, const XmlAttributes& attributes)
{
    Article& article = intake_.article;
    if (element == "newsitem")
        intake_.set(article.id, attributes["guid"]);
    else if (element == "doc-id")
        intake_.set(article.id, attributes["id-string"]);
    else if (element == "date.issue")
        intake_.set(article.date, with_marks(attributes["norm"]));
    else if (element == "pubdata") {
        intake_.set(article.source, attributes["name"]);
        intake_.set(content_created_, with_marks(attributes["date.publication"]));
    } else if (element == "provider")
        intake_.set(article.source, attributes["literal"]);
    else if (element == "language")
        intake_.set(article.language, attributes["tag"]);
    else if (element == "pubstatus" && attributes["qcode"].ends_with("canceled"))
        canceled_ = "canceled by its provider";
    else if (element == "byline" || element == "by")
        named_persons_ = false;
}

void NewsHandler::text(std::string_view piece)
{
    if (item_.empty() || left_out_ > 0)
        return;
    intake_.grow(piece.size());
    if (intake_.too_long())
        return;
    if (body_ > 0)
        paragraphs_.add(piece);
    else
        leaf_ += piece;
}

bool NewsHandler::close(std::string_view element)
{
    element = without_prefix(element);
    if (body_ > 0) {
        if (left_out_ == path_.size())
            left_out_ = 0;
        if (division_of(element) != Division::none)
            paragraphs_.break_paragraph();
        if (body_ == path_.size()) {
            body_ = 0;
            paragraphs_.break_paragraph();
        }
    } else if (!item_.empty()) {
        take_leaf(element);
    }
    path_.pop_back();
    return element == item_ && !inside(item_) ? end_item() : true;
}

void NewsHandler::take_leaf(std::string_view element)
{
    Article& article = intake_.article;
    if (element == "headline" || element == "hl1")
        intake_.set(article.title, leaf_);
    else if (element == "title")
        intake_.set(head_title_, leaf_);
    else if (element == "firstcreated")
        intake_.set(article.date, leaf_);
    else if (element == "contentcreated" || element == "versioncreated")
        intake_.set(content_created_, leaf_);
    else if (element == "name" && inside("provider"))
        intake_.set(article.source, leaf_);
    else if (element == "person" && inside("byline"))
        take_name();
    else if (element == "byline" || element == "by")
        take_byline();
    else if (element == "dateline" || element == "creditline" || element == "slugline" ||
             element == "distributor" || element == "copyrightholder")
        intake_.extra(std::string(element), leaf_);
}

/// A person in a byline: then the words around the names are none.
void NewsHandler::take_name()
{
    intake_.author(leaf_);
    named_persons_ = true;
    leaf_.clear();
}

void NewsHandler::take_byline()
{
    if (!named_persons_)
        intake_.author(leaf_);
    leaf_.clear();
}

bool NewsHandler::end_item()
{
    item_.clear();
    if (!canceled_.empty()) {
        intake_.reject(canceled_);
        return true;
    }
    Article& article = intake_.article;
    intake_.set(article.title, head_title_);
    intake_.set(article.date, content_created_);
    article.text = paragraphs_.text();
    return intake_.end();
}

}  // namespace onrecord
