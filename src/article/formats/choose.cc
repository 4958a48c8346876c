#include "article/formats/choose.h"

#include <algorithm>
#include <utility>

#include "article/containers/compressions.h"
#include "article/formats/all.h"
#include "article/formats/unread.h"
#include "text/charset.h"

namespace onrecord {

namespace {

const ArticleFormat* format_by_name(std::string_view name)
{
    const std::string ending = ending_of(name);
    for (const ArticleFormat* format : article_formats()) {
        const auto& known = format->extensions;
        if (std::find(known.begin(), known.end(), ending) != known.end())
            return format;
    }
    return nullptr;
}

FormatChoice choose_by_bytes(std::string_view head)
{
    for (const ArticleFormat* format : article_formats()) {
        if (format->recognises(head))
            return {format, {}};
    }
    return {nullptr, "format not recognised"};
}

/// What bytes that are no text are.
FormatChoice choose_binary(std::string_view head)
{
    for (const ArticleFormat* format : article_formats()) {
        if (format->holds_bytes && format->recognises(head))
            return {format, {}};
    }
    return {nullptr, "looks like a binary file"};
}

}  // namespace

FormatChoice choose_format(std::string_view name, std::string_view head,
                           const ArticleFormat* forced)
{
    if (find_compression(head) != nullptr)
        return {nullptr, "packed more than twice over: not unpacked"};
    if (std::string reason = why_not_by_bytes(head); !reason.empty())
        return {nullptr, std::move(reason)};
    if (looks_binary(head))
        return choose_binary(head);
    if (forced != nullptr)
        return {forced, {}};
    if (std::string reason = why_not_by_name(name); !reason.empty())
        return {nullptr, std::move(reason)};
    if (const ArticleFormat* format = format_by_name(name))
        return {format, {}};
    return choose_by_bytes(head);
}

FormatChoice choose_filtered(std::string_view head, bool gives_text, const ArticleFormat* forced)
{
    if (looks_binary(head))
        return {nullptr, "looks like a binary file"};
    if (gives_text)
        return {&text_format, {}};
    if (forced != nullptr)
        return {forced, {}};
    for (const ArticleFormat* format : {&html_format, &json_format, &jsonl_format}) {
        if (format->recognises(head))
            return {format, {}};
    }
    return {&text_format, {}};
}

}  // namespace onrecord
