// Web pages saved with all that belongs to them in one file (MHTML, RFC 2557): one file, one
// article.

#include <array>
#include <optional>
#include <string>
#include <utility>

#include "article/formats/all.h"
#include "article/formats/html/read_page.h"
#include "article/formats/html/words.h"
#include "article/formats/mail/encoded_words.h"
#include "article/formats/mail/headers.h"
#include "article/formats/mail/multipart.h"
#include "article/formats/mail/parameters.h"
#include "article/formats/mail/transfer_encoding.h"
#include "article/formats/read_whole.h"
#include "article/formats/repair_notes.h"
#include "base/error.h"

namespace onrecord {

namespace {

constexpr std::array<std::string_view, 2> extensions = {".mhtml", ".mht"};
constexpr std::size_t most_parts = 10'000;

[[noreturn]] void refuse(const std::string& reason)
{
    throw ParseError(ErrorKind::bad_input, reason, 0);
}

/// A part of the file: its header and what stands below.
struct Part {
    mail::Headers headers;
    std::string_view body;
    mail::ParametrisedValue type;
};

Part part_of(std::string_view bytes)
{
    Part part;
    part.headers = mail::Headers::take(bytes);
    part.body = bytes;
    part.type = mail::read_parameters(part.headers.value("content-type"));
    return part;
}

/// The first page in the file: the others are frames of it.
Part find_page(const Part& whole)
{
    if (whole.type.value == "text/html")
        return whole;
    for (const std::string_view bytes :
         mail::split_multipart(whole.body, whole.type.parameter("boundary"), most_parts)) {
        const Part part = part_of(bytes);
        if (part.type.value == "text/html" || part.type.value == "application/xhtml+xml")
            return part;
    }
    refuse("no page in it");
}

/// Where the page was saved from, as browsers write it.
std::string address_of(const Part& whole, const Part& page)
{
    for (const std::string_view stated : {page.headers.value("content-location"),
                                          whole.headers.value("snapshot-content-location")}) {
        std::string address = mail::decode_header(stated);
        if (address.starts_with("https://") || address.starts_with("http://"))
            return address;
    }
    return {};
}

Article understand(std::string_view bytes, RepairNotes& notes)
{
    const Part whole = part_of(bytes);
    if (whole.headers.empty())
        refuse("no header at its beginning");
    const Part page = find_page(whole);
    const std::string encoding = html::lower_ascii(page.headers.value("content-transfer-encoding"));
    return html::read_page(
        mail::decode_transfer(page.body, encoding),
        {html::lower_ascii(page.type.parameter("charset")), address_of(whole, page)}, notes);
}

bool recognises(std::string_view head)
{
    if (!mail::is_field_line(head))
        return false;
    const mail::Headers headers = mail::Headers::take(head);
    return !headers.value("snapshot-content-location").empty() ||
           mail::decode_header(headers.value("from")).starts_with("<Saved by ");
}

void read(ByteSource& source, const Origin& origin, const ReadOptions& options, ArticleSink& sink)
{
    const std::optional<std::string> bytes = read_whole(source, options.article_bytes);
    if (!bytes)
        return sink.reject({origin.path, 0, 0, longer_than_allowed(options)});
    RepairNotes notes;
    try {
        Article article = understand(*bytes, notes);
        if (!notes.text().empty())
            sink.repaired(origin, notes.text());
        article.origin = origin;
        sink.article(std::move(article));
    } catch (const ParseError& error) {
        sink.reject({origin.path, 0, 0, error.what()});
    }
}

}  // namespace

const ArticleFormat mhtml_format{"mhtml", "web pages saved as one file (MHTML)", extensions,
                                 recognises, read};

}  // namespace onrecord
