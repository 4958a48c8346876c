#include "evaluate.h"

#include <algorithm>
#include <map>

#include "base/error.h"

namespace onrecord::eval {

namespace {

/// A system's articles by what gold lines call them.
class Output {
public:
    explicit Output(const std::vector<AnnotatedArticle>& articles)
    {
        for (const AnnotatedArticle& article : articles) {
            by_id_.emplace(article.id, &article);
            add_path_ends(article);
        }
    }

    [[nodiscard]] const AnnotatedArticle* find(const AnnotatedArticle& gold) const
    {
        const auto& names = gold.id.empty() ? by_path_end_ : by_id_;
        const auto found = names.find(gold.label());
        return found == names.end() ? nullptr : found->second;
    }

private:
    /// "a/b/c", "b/c" and "c".
    void add_path_ends(const AnnotatedArticle& article)
    {
        for (std::size_t at = 0; at < article.path.size();) {
            by_path_end_.emplace(std::string_view(article.path).substr(at), &article);
            const std::size_t slash = article.path.find('/', at);
            at = slash == std::string::npos ? article.path.size() : slash + 1;
        }
    }

    std::map<std::string_view, const AnnotatedArticle*> by_id_;
    std::map<std::string_view, const AnnotatedArticle*> by_path_end_;
};

struct Scored {
    std::vector<Counts> counts;  ///< an element a gold article
    std::size_t missing = 0;
    std::vector<PlacedMistake> mistakes;
};

Scored score_all(const std::vector<AnnotatedArticle>& gold,
                 const std::vector<AnnotatedArticle>& system)
{
    const Output output(system);
    Scored scored;
    for (const AnnotatedArticle& article : gold) {
        const AnnotatedArticle* found = output.find(article);
        scored.missing += found == nullptr ? 1U : 0U;
        Score score = score_article(article, found);
        scored.counts.push_back(score.counts);
        for (Mistake& mistake : score.mistakes)
            scored.mistakes.push_back({&article, std::move(mistake)});
    }
    return scored;
}

std::vector<PlacedMistake> first_of_each_row(std::vector<PlacedMistake> mistakes, std::size_t most)
{
    std::map<Row, std::size_t> kept;
    std::erase_if(mistakes,
                  [&](const PlacedMistake& placed) { return ++kept[placed.mistake.row] > most; });
    std::stable_sort(mistakes.begin(), mistakes.end(),
                     [](const auto& a, const auto& b) { return a.mistake.row < b.mistake.row; });
    return mistakes;
}

}  // namespace

Report evaluate(const std::vector<AnnotatedArticle>& gold,
                const std::vector<AnnotatedArticle>& system,
                const std::vector<AnnotatedArticle>* other, const Resampling& resampling,
                std::size_t mistakes)
{
    if (gold.empty())
        throw Error(ErrorKind::bad_input, "the gold file holds no article");
    Scored scored = score_all(gold, system);
    Report report;
    report.articles = gold.size();
    report.missing = scored.missing;
    const std::size_t known = gold.size() - scored.missing;
    report.unknown = system.size() - std::min(system.size(), known);
    report.resampling = resampling;
    report.total = sum(scored.counts);
    report.intervals = bootstrap(scored.counts, resampling);
    report.mistakes = first_of_each_row(std::move(scored.mistakes), mistakes);
    if (other != nullptr) {
        const Scored second = score_all(gold, *other);
        report.comparison = {sum(second.counts), compare(scored.counts, second.counts, resampling)};
    }
    return report;
}

}  // namespace onrecord::eval
