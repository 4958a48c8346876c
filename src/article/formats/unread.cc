#include "article/formats/unread.h"

#include <algorithm>
#include <array>

#include "article/formats/blank.h"

namespace onrecord {

namespace {

// Formats that hold articles but have no reader here. A format that gets one leaves this list.
constexpr std::array<std::string_view, 28> not_supported_yet = {
    ".xls", ".xlsx",    ".ods",  ".ps",    ".doc",     ".docx",   ".odt",
    ".rtf", ".epub",    ".tex",  ".ppt",   ".pptx",    ".wet",    ".7z",
    ".rar", ".lz4",     ".z",    ".lzma",  ".srt",     ".vtt",    ".sqlite",
    ".db",  ".parquet", ".avro", ".arrow", ".feather", ".pickle", ".wacz",
};

// Text files that lie beside saved web pages and are no articles.
constexpr std::array<std::string_view, 11> no_articles = {
    ".css", ".js", ".mjs", ".map", ".svg", ".json5", ".xsl", ".xslt", ".dtd", ".xsd", ".wasm",
};

struct Signature {
    std::string_view bytes;
    std::string_view name;
};

constexpr std::array signatures = {
    Signature{"{\\rtf", "RTF"},
    Signature{"7z\xbc\xaf", "a 7z archive"},
    Signature{"SQLite format 3", "an SQLite database"},
};

// How the first member is called in zip files that are one document.
constexpr std::array documents_in_zip = {
    Signature{"[Content_Types].xml", "an office document"},
    Signature{"mimetype", "an e-book or office document"},
};

std::string lower(std::string_view text)
{
    std::string result(text);
    std::transform(result.begin(), result.end(), result.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c | 32) : c; });
    return result;
}

template <typename Signatures>
std::string why_not(std::string_view head, const Signatures& known)
{
    for (const Signature& signature : known) {
        if (head.starts_with(signature.bytes))
            return "looks like " + std::string(signature.name) + ", which is not supported yet";
    }
    return {};
}

}  // namespace

std::string ending_of(std::string_view name)
{
    name.remove_prefix(name.rfind('/') + 1);  // npos + 1 is 0
    const std::size_t dot = name.rfind('.');
    return dot == std::string_view::npos ? std::string() : lower(name.substr(dot));
}

std::string why_not_by_name(std::string_view name)
{
    const std::string ending = ending_of(name);
    const auto listed = [&](const auto& list) {
        return std::find(list.begin(), list.end(), ending) != list.end();
    };
    if (listed(not_supported_yet))
        return "format not supported yet: " + ending;
    if (listed(no_articles))
        return "no article format: " + ending;
    return {};
}

std::string why_not_by_bytes(std::string_view head)
{
    return why_not(head, signatures);
}

std::string why_no_archive(std::string_view head, std::string_view name)
{
    if (std::string reason = why_not_by_name(name); !reason.empty())
        return reason;
    constexpr std::size_t zip_name = 30;  // where the name of the first member stands
    if (!head.starts_with("PK") || head.size() < zip_name)
        return {};
    return why_not(head.substr(zip_name), documents_in_zip);
}

}  // namespace onrecord
