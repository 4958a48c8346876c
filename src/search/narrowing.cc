#include "search/narrowing.h"

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

#include "search/scoring.h"

namespace onrecord {

namespace {

/// More than all roundings of scores together, as a share of one.
constexpr double rounding = 1e-6;

/// A form of a word, of which documents are left out where it stands less often than `least`.
class Form {
public:
    Form(const OccurrenceRun& run, std::size_t word) : run_(&run), word_(word) {}

    [[nodiscard]] const OccurrenceRun& run() const { return *run_; }
    [[nodiscard]] std::size_t word() const { return word_; }
    [[nodiscard]] std::uint32_t least() const { return least_; }
    void raise() { least_ = raised(); }
    [[nodiscard]] std::uint32_t raised() const { return least_ + std::max(1U, least_ / 4); }

    /// How many documents have it so often or more.
    [[nodiscard]] std::size_t count_from(std::uint32_t frequency)
    {
        const auto [known, is_new] = counts_.try_emplace(frequency, 0);
        if (is_new)
            known->second = run_->count_from(frequency);
        return known->second;
    }
    [[nodiscard]] std::size_t count() { return count_from(least_); }

private:
    const OccurrenceRun* run_;
    std::size_t word_;
    std::uint32_t least_ = 1;
    std::map<std::uint32_t, std::size_t> counts_;
};

class Narrowing {
public:
    Narrowing(const Matches& matches, const SearchContext& context, const Weighting& weighting)
        : matches_(matches),
          context_(context),
          weighting_(weighting),
          average_(context.reader.average_length(context.unit))
    {
        for (std::size_t word = 0; word < matches.words.size(); ++word)
            for (const OccurrenceRun& run : matches.words[word].runs)
                forms_.emplace_back(run, word);
    }

    /// What the `count`th best is worth at least; 0 when nothing is known.
    [[nodiscard]] double worth_of_best(std::size_t count)
    {
        constexpr std::size_t enough = 8;  // times what is wanted
        constexpr std::size_t most = 16;
        for (const std::uint32_t frequency : {256U, 64U, 16U, 8U, 4U, 2U}) {
            std::size_t found = 0;
            for (Form& form : forms_)
                found += form.count_from(frequency);
            if (found < enough * count)
                continue;
            std::vector<DocumentNumber> some = thinned(often(frequency), most * count);
            return some.size() < count
                       ? 0
                       : score_at(score_some(some, matches_, context_, weighting_), count);
        }
        return 0;
    }

    /// Raises what forms must stand, as long as documents that are left out are worth less.
    void raise_below(double worth)
    {
        for (;;) {
            Form* best = nullptr;
            double best_gain = 0;
            const double now = worth_of_rest(nullptr);
            for (Form& form : forms_) {
                const double raised = worth_of_rest(&form);
                if (form.count() == 0 || raised >= worth)
                    continue;
                const auto fewer =
                    static_cast<double>(form.count() - form.count_from(form.raised()));
                const double gain = (fewer + 1) / (raised - now + rounding);
                if (gain > best_gain)
                    std::tie(best, best_gain) = std::pair(&form, gain);
            }
            if (best == nullptr)
                return;
            best->raise();
        }
    }

    /// How many documents are left, those with several forms more than once.
    [[nodiscard]] std::size_t count_left()
    {
        std::size_t left = 0;
        for (Form& form : forms_)
            left += form.count();
        return left;
    }

    [[nodiscard]] std::vector<DocumentNumber> left()
    {
        MatchSet documents(context_.reader.last(context_.unit));
        for (Form& form : forms_)
            if (form.count() > 0)
                add_from(form, form.least(), documents);
        return listed(documents);
    }

private:
    static void add_from(const Form& form, std::uint32_t frequency, MatchSet& documents)
    {
        form.run().for_each_from(frequency,
                                 [&](const Occurrence& one) { documents.add(one.document); });
    }

    static std::vector<DocumentNumber> listed(const MatchSet& documents)
    {
        std::vector<DocumentNumber> all;
        documents.for_each([&](DocumentNumber document) { all.push_back(document); });
        return all;
    }

    [[nodiscard]] std::vector<DocumentNumber> often(std::uint32_t frequency) const
    {
        MatchSet documents(context_.reader.last(context_.unit));
        for (const Form& form : forms_)
            add_from(form, frequency, documents);
        return listed(documents);
    }

    /// Not many more than `most` of them.
    static std::vector<DocumentNumber> thinned(std::vector<DocumentNumber> documents,
                                               std::size_t most)
    {
        const std::size_t step = std::max<std::size_t>(1, documents.size() / most);
        std::vector<DocumentNumber> some;
        for (std::size_t i = 0; i < documents.size(); i += step)
            some.push_back(documents[i]);
        return some;
    }

    /// What a document is worth at most that has each form less often than it must; with `raised`,
    /// when that were so.
    [[nodiscard]] double worth_of_rest(const Form* raised) const
    {
        constexpr double shortest = 0;
        double worth = 0;
        auto form = forms_.begin();
        for (std::size_t i = 0; i < matches_.words.size(); ++i) {
            std::uint64_t frequency = 0;
            for (; form != forms_.end() && form->word() == i; ++form)
                frequency += (&*form == raised ? form->raised() : form->least()) - 1;
            const MatchedWord& word = matches_.words[i];
            if (frequency > 0)
                worth +=
                    (word.weight + typed_share * word.typed_weight) *
                    document_part(static_cast<double>(frequency), shortest, average_, weighting_);
        }
        return worth;
    }

    const Matches& matches_;
    const SearchContext& context_;
    const Weighting& weighting_;
    double average_;
    std::vector<Form> forms_;
};

}  // namespace

std::optional<std::vector<DocumentNumber>> narrow_to_best(const Matches& matches,
                                                          const SearchContext& context,
                                                          const Weighting& weighting,
                                                          std::size_t count)
{
    Narrowing narrowing(matches, context, weighting);
    const double least = narrowing.worth_of_best(count) * (1 - rounding);
    if (least <= 0)
        return std::nullopt;
    narrowing.raise_below(least);
    if (narrowing.count_left() > matches.documents.size() / 2)
        return std::nullopt;
    return narrowing.left();
}

}  // namespace onrecord
