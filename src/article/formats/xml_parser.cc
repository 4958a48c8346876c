#include "article/formats/xml_parser.h"

#include <expat.h>

#include <algorithm>
#include <exception>
#include <memory>
#include <string>
#include <type_traits>

#include "article/formats/html/character_reference.h"
#include "base/error.h"
#include "text/charset.h"
#include "text/utf8.h"

namespace onrecord {

namespace {

constexpr int piece_bytes = 65536;
constexpr std::size_t most_depth = 200;

std::string lower(std::string_view text)
{
    std::string result(text);
    std::ranges::transform(result, result.begin(), [](char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c | 32) : c;
    });
    return result;
}

/// Tells expat which character each byte of a charset that it does not know stands for.
int map_charset(void*, const XML_Char* name, XML_Encoding* encoding)
{
    try {
        for (int byte = 0; byte < 256; ++byte) {
            const char c = static_cast<char>(byte);
            const std::string text = decode_text(std::string_view(&c, 1), name).text;
            std::size_t at = 0;
            const char32_t character = text.empty() ? U'\0' : next_code_point(text, at);
            const bool known = at == text.size() && character != 0xfffd && character < 0x10000;
            encoding->map[byte] = byte < 0x80 ? byte : known ? static_cast<int>(character) : -1;
        }
    } catch (const std::exception&) {
        return XML_STATUS_ERROR;  // no charset that ICU knows
    }
    encoding->data = nullptr;
    encoding->convert = nullptr;
    encoding->release = nullptr;
    return XML_STATUS_OK;
}

/// Passes events on; no exception may pass through expat.
class Events {
public:
    Events(XML_Parser parser, XmlHandler& handler, std::size_t& offset)
        : parser_(parser), handler_(handler), offset_(offset)
    {
        XML_SetUserData(parser, this);
        XML_SetElementHandler(parser, open, close);
        XML_SetCharacterDataHandler(parser, text);
        XML_SetSkippedEntityHandler(parser, skipped);
        XML_SetUnknownEncodingHandler(parser, map_charset, nullptr);
        XML_UseForeignDTD(parser, XML_TRUE);  // so that unknown references are told, not refused
    }

    [[nodiscard]] bool stopped() const { return stopped_; }
    void rethrow() const
    {
        if (failure_)
            std::rethrow_exception(failure_);
    }

private:
    template <typename Call>
    void guard(const Call& call)
    {
        if (stopped_)
            return;
        try {
            offset_ =
                static_cast<std::size_t>(std::max<XML_Index>(XML_GetCurrentByteIndex(parser_), 0));
            stopped_ = !call();
        } catch (...) {
            failure_ = std::current_exception();
            stopped_ = true;
        }
        if (stopped_)
            XML_StopParser(parser_, XML_FALSE);
    }

    static void open(void* data, const XML_Char* name, const XML_Char** attributes)
    {
        auto& self = *static_cast<Events*>(data);
        self.guard([&] {
            if (++self.depth_ > most_depth)
                throw ParseError(ErrorKind::bad_input,
                                 "XML nested deeper than " + std::to_string(most_depth) + " levels",
                                 self.offset_);
            return self.handler_.open(lower(name), XmlAttributes(attributes));
        });
    }

    static void close(void* data, const XML_Char* name)
    {
        auto& self = *static_cast<Events*>(data);
        self.guard([&] {
            --self.depth_;
            return self.handler_.close(lower(name));
        });
    }

    static void text(void* data, const XML_Char* piece, int bytes)
    {
        auto& self = *static_cast<Events*>(data);
        self.guard([&] {
            self.handler_.text({piece, static_cast<std::size_t>(bytes)});
            return true;
        });
    }

    static void skipped(void* data, const XML_Char* name, int is_parameter)
    {
        auto& self = *static_cast<Events*>(data);
        const std::string reference = "&" + std::string(name) + ";";
        std::string piece;
        html::append_unescaped(piece, reference, false);
        if (is_parameter != 0 || piece == reference)
            return;  // one that nobody knows
        text(&self, piece.data(), static_cast<int>(piece.size()));
    }

    XML_Parser parser_;
    XmlHandler& handler_;
    std::size_t& offset_;
    std::size_t depth_ = 0;
    bool stopped_ = false;
    std::exception_ptr failure_;
};

[[noreturn]] void fail(XML_Parser parser)
{
    throw ParseError(
        ErrorKind::bad_input,
        std::string("not well-formed XML: ") + XML_ErrorString(XML_GetErrorCode(parser)) +
            " (line " + std::to_string(XML_GetCurrentLineNumber(parser)) + ")",
        static_cast<std::size_t>(std::max<XML_Index>(XML_GetCurrentByteIndex(parser), 0)));
}

}  // namespace

std::string_view XmlAttributes::operator[](std::string_view name) const
{
    for (const char* const* pair = pairs_; *pair != nullptr; pair += 2) {
        if (name == pair[0])
            return pair[1];
    }
    return {};
}

void parse_xml(ByteSource& source, XmlHandler& handler, std::size_t& offset)
{
    struct Free {
        void operator()(XML_Parser parser) const { XML_ParserFree(parser); }
    };
    const std::unique_ptr<std::remove_pointer_t<XML_Parser>, Free> parser(
        XML_ParserCreate(nullptr));
    if (parser == nullptr)
        throw Error(ErrorKind::internal, "expat cannot be started");
    Events events(parser.get(), handler, offset);
    for (bool ended = false; !ended;) {
        void* buffer = XML_GetBuffer(parser.get(), piece_bytes);
        if (buffer == nullptr)
            throw Error(ErrorKind::internal, "expat has no memory");
        const std::size_t got = source.read(static_cast<char*>(buffer), piece_bytes);
        ended = got == 0;
        const XML_Status status =
            XML_ParseBuffer(parser.get(), static_cast<int>(got), ended ? XML_TRUE : XML_FALSE);
        events.rethrow();
        if (events.stopped())
            return;
        if (status != XML_STATUS_OK)
            fail(parser.get());
    }
}

}  // namespace onrecord
