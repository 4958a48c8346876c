#pragma once

#include <cstddef>
#include <string_view>

#include "article/reader.h"

namespace onrecord {

/// The attributes of one element; valid while it is being opened.
class XmlAttributes {
public:
    explicit XmlAttributes(const char* const* pairs) : pairs_(pairs) {}

    /// The value, or empty.
    [[nodiscard]] std::string_view operator[](std::string_view name) const;

private:
    const char* const* pairs_;
};

/// Receives what stands in an XML document. Names of elements come in lower case, prefixes of
/// namespaces as written; text is valid UTF-8, in pieces.
class XmlHandler {
public:
    virtual ~XmlHandler() = default;
    /// False: read no further.
    virtual bool open(std::string_view element, const XmlAttributes& attributes) = 0;
    virtual bool close(std::string_view element) = 0;
    virtual void text(std::string_view piece) = 0;
};

/// Reads a document as it streams by; `offset` tells how many bytes are parsed while the handler is
/// called. Nothing outside of the document is ever loaded, entities that it declares itself are
/// expanded to at most a hundred times its size, nesting is bounded. References that only HTML
/// knows (&nbsp;) are read as there. Memory: some 100 KiB.
/// @throws ParseError (bad_input) where it is not well-formed; what the source or handler throws.
void parse_xml(ByteSource& source, XmlHandler& handler, std::size_t& offset);

}  // namespace onrecord
