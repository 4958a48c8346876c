#include "fields_file.h"

#include <fstream>
#include <string_view>

#include "base/error.h"
#include "corpus.h"

namespace onrecord::bench {

namespace {

void write_field(std::ostream& out, std::string_view name, std::string_view value)
{
    if (value.empty())
        return;
    out << name << '=';
    for (const char c : value) {
        out << c;
        if (c == '\n')
            out << '=';
    }
    out << '\n';
}

}  // namespace

void write_fields_file(const std::string& corpus, const std::string& path)
{
    constexpr std::size_t longest_name = 200;
    std::ofstream out(path, std::ios::binary);
    for_each_article(corpus, [&out](const CorpusArticle& article) {
        write_field(out, "id", article.id.substr(0, longest_name));
        write_field(out, "title", article.title);
        write_field(out, "day", digits_of(article.day));
        write_field(out, "source", article.source.substr(0, longest_name));
        for (const std::string& speaker : article.speakers)
            write_field(out, "speaker", speaker.substr(0, longest_name));
        write_field(out, "text", article.text);
        out << '\n';
    });
    if (!out.flush())
        throw Error(ErrorKind::io, "cannot write " + path);
}

}  // namespace onrecord::bench
