#pragma once

#include "article/reader.h"

namespace onrecord {

// One object a format, each defined in the file of its name; listed in all.cc.
extern const ArticleFormat csv_format;
extern const ArticleFormat eml_format;
extern const ArticleFormat html_format;
extern const ArticleFormat json_format;
extern const ArticleFormat jsonl_format;
extern const ArticleFormat mbox_format;
extern const ArticleFormat mhtml_format;
extern const ArticleFormat text_format;
extern const ArticleFormat warc_format;
extern const ArticleFormat xml_format;

}  // namespace onrecord
