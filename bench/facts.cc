#include "facts.h"

#include <algorithm>
#include <ctime>
#include <iomanip>
#include <ostream>
#include <utility>
#include <vector>

#include "article/article.h"
#include "corpus.h"
#include "extract/extract.h"
#include "report/report.h"

namespace onrecord::bench {

namespace {

constexpr int rounds = 5;

double thread_seconds()
{
    timespec now{};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) / 1e9;
}

std::vector<Article> read_corpus(const std::string& path)
{
    std::vector<Article> articles;
    for_each_article(path, [&](const CorpusArticle& line) {
        Article article;
        article.origin.path = article.origin.relative_path = path;
        article.id = line.id;
        article.title = line.title;
        article.date = line.date;
        article.source = line.source;
        article.text = line.text;
        article.body_is_stated = true;
        articles.push_back(std::move(article));
    });
    return articles;
}

}  // namespace

void measure_facts(std::ostream& out, const std::string& corpus)
{
    const std::vector<Article> articles = read_corpus(corpus);
    std::size_t bytes = 0;
    std::size_t quotes = 0;
    std::vector<double> seconds;
    for (int round = 0; round <= rounds; ++round) {  // the first one warms up
        std::vector<Article> copies = articles;
        bytes = quotes = 0;
        const double start = thread_seconds();
        for (Article& article : copies) {
            bytes += article.text.size();
            quotes += extract_facts(std::move(article)).quotes.size();
        }
        if (round > 0)
            seconds.push_back(thread_seconds() - start);
    }
    const double best = percentile(seconds, 0);
    const double megabytes = static_cast<double>(bytes) / 1e6;
    out << std::fixed << std::setprecision(2) << "articles " << articles.size() << "\nquotes "
        << quotes << "\ntext MB " << megabytes << "\nCPU s " << best << "\nMB/s "
        << megabytes / best << '\n';
}

}  // namespace onrecord::bench
