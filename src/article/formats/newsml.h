#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "article/formats/markup_text.h"
#include "article/formats/xml_intake.h"
#include "article/formats/xml_parser.h"

namespace onrecord {

/// Reads the formats of agencies: NITF, and NewsML-G2 with NITF, XHTML or plain text in it, one
/// item or a message of many.
class NewsHandler : public XmlHandler {
public:
    explicit NewsHandler(XmlIntake& intake) : intake_(intake) {}

    bool open(std::string_view element, const XmlAttributes& attributes) override;
    bool close(std::string_view element) override;
    void text(std::string_view piece) override;

private:
    void take_attributes(std::string_view element, const XmlAttributes& attributes);
    void take_leaf(std::string_view element);
    void take_name();
    void take_byline();
    bool end_item();
    [[nodiscard]] bool inside(std::string_view element) const;

    XmlIntake& intake_;
    std::vector<std::string> path_;
    std::string leaf_;        ///< text since the element in which names may stand was opened
    std::string item_;        ///< the element that is the present article; empty outside
    std::string head_title_;  ///< of NITF's head
    std::string content_created_;
    std::string canceled_;        ///< why the item is no article
    std::size_t body_ = 0;        ///< depth at which the body was opened; 0 outside
    std::size_t left_out_ = 0;    ///< likewise of what in the body is no text
    bool named_persons_ = false;  ///< in the byline
    ParagraphText paragraphs_;
};

}  // namespace onrecord
