#pragma once

#include <string>
#include <string_view>

#include "article/formats/markup_text.h"
#include "article/formats/xml_intake.h"
#include "article/formats/xml_parser.h"

namespace onrecord {

/// Reads a saved feed, RSS (0.9 to 2.0) or Atom: every item or entry is an article. The text is the
/// content where the feed has it, else the summary.
class FeedHandler : public XmlHandler {
public:
    explicit FeedHandler(XmlIntake& intake) : intake_(intake) {}

    bool open(std::string_view element, const XmlAttributes& attributes) override;
    bool close(std::string_view element) override;
    void text(std::string_view piece) override;

private:
    void take_of_item(std::string_view element);
    void take_of_feed(std::string_view element);
    void take_link();
    [[nodiscard]] std::string plain() const;
    [[nodiscard]] std::string one_line() const;
    bool end_item();

    XmlIntake& intake_;
    std::string leaf_;  ///< text since the last tag
    std::string type_;  ///< of the open element: "html", "xhtml", ...
    std::string link_;  ///< address in the attributes of a link
    std::string feed_title_;
    std::string feed_publisher_;
    std::string feed_language_;
    std::string content_;
    std::string summary_;
    std::string guid_;
    bool in_item_ = false;
    bool in_author_ = false;
    bool in_source_ = false;
    std::size_t xhtml_depth_ = 0;  ///< elements open in content that is not escaped
    std::string xhtml_of_;         ///< the element that has it
    ParagraphText xhtml_;
};

}  // namespace onrecord
