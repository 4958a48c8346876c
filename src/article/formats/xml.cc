// XML: saved feeds (RSS, Atom) and the formats of agencies (NITF, NewsML-G2).

#include <algorithm>
#include <array>
#include <optional>
#include <string>

#include "article/formats/all.h"
#include "article/formats/blank.h"
#include "article/formats/feed.h"
#include "article/formats/newsml.h"
#include "article/formats/repair_notes.h"
#include "article/formats/xml_intake.h"
#include "article/formats/xml_parser.h"
#include "article/head_source.h"
#include "base/error.h"

namespace onrecord {

namespace {

constexpr std::array<std::string_view, 6> extensions = {".xml",  ".rss",    ".atom",
                                                        ".nitf", ".newsml", ".rdf"};

enum class Kind : std::uint8_t { feed, news };

/// The kind of document that has this element outside of all others.
std::optional<Kind> kind_of_root(std::string_view element)
{
    const std::size_t colon = element.find(':');
    const std::string_view name =
        colon == std::string_view::npos ? element : element.substr(colon + 1);
    if (name == "rss" || name == "feed" || element == "rdf:rdf" || name == "entry")
        return Kind::feed;
    if (name == "nitf" || name == "newsitem" || name == "newsmessage" || name == "packageitem")
        return Kind::news;
    return std::nullopt;
}

/// Chooses the handler by the first element, and passes all on to it.
class DocumentHandler : public XmlHandler {
public:
    explicit DocumentHandler(XmlIntake& intake) : feed_(intake), news_(intake) {}

    bool open(std::string_view element, const XmlAttributes& attributes) override
    {
        if (handler_ == nullptr) {
            const std::optional<Kind> kind = kind_of_root(element);
            if (!kind)
                throw ParseError(ErrorKind::bad_input,
                                 "XML of a kind that is not supported: " + in_quotes(element), 0);
            handler_ = *kind == Kind::feed ? static_cast<XmlHandler*>(&feed_) : &news_;
        }
        return handler_->open(element, attributes);
    }
    bool close(std::string_view element) override { return handler_->close(element); }
    void text(std::string_view piece) override
    {
        if (handler_ != nullptr)
            handler_->text(piece);
    }

private:
    FeedHandler feed_;
    NewsHandler news_;
    XmlHandler* handler_ = nullptr;
};

/// The first element, in lower case, of a document that begins so; empty when there is none.
std::string first_element(std::string_view head)
{
    std::size_t at = head.find('<');
    while (at < head.size()) {
        const std::string_view rest = head.substr(at);
        const bool comment = rest.starts_with("<!--");
        if (!comment && !rest.starts_with("<?") && !rest.starts_with("<!"))
            break;
        at = head.find('<', head.find(comment ? "-->" : ">", at));
    }
    if (at >= head.size())
        return {};
    const std::size_t end = std::min(head.find_first_of(" \t\r\n/>", at + 1), head.size());
    std::string name(head.substr(at + 1, end - at - 1));
    std::ranges::transform(name, name.begin(), [](char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c | 32) : c;
    });
    return name;
}

/// XML of kinds that are not supported is recognised too: it is no plain text.
bool recognises(std::string_view head)
{
    if (head.starts_with("\xef\xbb\xbf"))
        head.remove_prefix(3);
    head = trimmed(head);
    return head.starts_with("<?xml") ||
           (head.starts_with('<') && kind_of_root(first_element(head)).has_value());
}

void read(ByteSource& source, const Origin& origin, const ReadOptions& options, ArticleSink& sink)
{
    XmlIntake intake(origin, options, sink);
    DocumentHandler handler(intake);
    try {
        parse_xml(source, handler, intake.offset);
    } catch (const SourceError&) {
        throw;
    } catch (const ParseError& error) {
        return sink.reject({origin.path, 0, error.offset(), error.what()});
    }
    if (intake.records() == 0)
        sink.reject({origin.path, 0, 0, "no item in it"});
}

}  // namespace

const ArticleFormat xml_format{"xml", "feeds (RSS, Atom), NITF and NewsML-G2", extensions,
                               recognises, read};

}  // namespace onrecord
