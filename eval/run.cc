#include "run.h"

#include <iostream>
#include <iterator>
#include <ostream>

#include "annotation.h"
#include "base/error.h"
#include "base/file.h"
#include "base/json.h"
#include "evaluate.h"

namespace onrecord::eval {

namespace {

std::vector<AnnotatedArticle> read(const std::string& path)
{
    if (path != "-")
        return read_annotations(read_file(path), path);
    const std::string bytes{std::istreambuf_iterator<char>(std::cin), {}};
    return read_annotations(bytes, "standard input");
}

/// Nothing but id and text: a title, a language or declared speakers would be a help that the
/// articles to be read one day will not give.
void print_articles(const std::vector<AnnotatedArticle>& gold, std::ostream& out)
{
    for (const AnnotatedArticle& article : gold) {
        if (!article.text)
            throw Error(ErrorKind::bad_input, article.where + ": there is no text to print");
        JsonWriter json;
        json.open_object();
        json.key("id");
        json.value(article.label());
        json.key("text");
        json.value(*article.text);
        json.close_object();
        out << json.text() << '\n';
    }
}

void print(const Report& report, Format format, std::ostream& out)
{
    switch (format) {
        case Format::text:
            return print_text(report, out);
        case Format::json:
            return print_json(report, out);
        case Format::tsv:
            return print_tsv(report, out);
    }
}

}  // namespace

void run(const Options& options, std::ostream& out)
{
    const std::vector<AnnotatedArticle> gold = read(options.gold);
    if (options.articles)
        return print_articles(gold, out);
    const std::vector<AnnotatedArticle> system = read(options.system);
    std::vector<AnnotatedArticle> other;
    if (options.other)
        other = read(*options.other);
    print(evaluate(gold, system, options.other ? &other : nullptr, options.resampling,
                   options.mistakes),
          options.format, out);
}

}  // namespace onrecord::eval
