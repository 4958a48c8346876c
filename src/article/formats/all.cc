#include "article/formats/all.h"

#include <algorithm>
#include <array>

namespace onrecord {

namespace {

// In the order in which they are tried on bytes: text last, it recognises anything that is text.
constexpr std::array<const ArticleFormat*, 10> formats = {
    &html_format, &json_format, &jsonl_format, &mbox_format, &mhtml_format,
    &eml_format,  &warc_format, &csv_format,   &xml_format,  &text_format};

}  // namespace

std::span<const ArticleFormat* const> article_formats()
{
    return formats;
}

const ArticleFormat* find_format(std::string_view name)
{
    const auto* const found = std::find_if(formats.begin(), formats.end(),
                                           [&](const ArticleFormat* f) { return f->name == name; });
    return found == formats.end() ? nullptr : *found;
}

}  // namespace onrecord
