#include "search/word_diff.h"

#include <algorithm>
#include <utility>

namespace onrecord {

namespace {

constexpr std::int32_t most_differences = 2'000;

using Words = std::vector<std::string_view>;

Words words_of(std::string_view text)
{
    constexpr std::string_view blanks = " \t\n\r\v\f";
    Words words;
    std::size_t at = text.find_first_not_of(blanks);
    while (at != std::string_view::npos) {
        const std::size_t end = std::min(text.find_first_of(blanks, at), text.size());
        words.push_back(text.substr(at, end - at));
        at = text.find_first_not_of(blanks, end);
    }
    return words;
}

/// The greedy algorithm: by number of differences, how far each diagonal (place in the first text
/// less place in the second) is reached, below 0 for not at all.
class Comparison {
public:
    Comparison(const Words& before, const Words& after) : before_(before), after_(after) {}

    /// Steps from the ends of both texts back to their beginnings; absent when too many.
    std::optional<std::vector<ChangeKind>> steps()
    {
        const std::int32_t most = std::min(most_differences, rows() + columns());
        for (std::int32_t differences = 0; differences <= most; ++differences) {
            std::vector<std::int32_t> reached;  // by diagonal, from -differences in steps of two
            for (std::int32_t k = -differences; k <= differences; k += 2)
                reached.push_back(follow(start(differences, k), k));
            reached_.push_back(std::move(reached));
            const std::int32_t last = rows() - columns();
            if (std::abs(last) <= differences && (last + differences) % 2 == 0 &&
                at(differences, last) == rows())
                return walk_back(differences);
        }
        return std::nullopt;
    }

private:
    [[nodiscard]] std::int32_t at(std::int32_t differences, std::int32_t k) const
    {
        if (k < -differences || k > differences)
            return -1;
        return reached_[static_cast<std::size_t>(differences)]
                       [static_cast<std::size_t>((k + differences) / 2)];
    }

    [[nodiscard]] std::int32_t rows() const { return static_cast<std::int32_t>(before_.size()); }
    [[nodiscard]] std::int32_t columns() const { return static_cast<std::int32_t>(after_.size()); }

    /// Where diagonal k is come to by adding a word, from k + 1, or by removing one, from k - 1;
    /// below 0 where that leads out of the texts.
    [[nodiscard]] std::int32_t by_adding(std::int32_t differences, std::int32_t k) const
    {
        const std::int32_t row = at(differences - 1, k + 1);
        return row - k > columns() ? -1 : row;
    }
    [[nodiscard]] std::int32_t by_removing(std::int32_t differences, std::int32_t k) const
    {
        const std::int32_t row = at(differences - 1, k - 1);
        return row < 0 || row == rows() ? -1 : row + 1;
    }

    [[nodiscard]] bool is_added(std::int32_t differences, std::int32_t k) const
    {
        return by_adding(differences, k) >= by_removing(differences, k);
    }

    [[nodiscard]] std::int32_t start(std::int32_t differences, std::int32_t k) const
    {
        return differences == 0 ? 0
                                : std::max(by_adding(differences, k), by_removing(differences, k));
    }

    /// As far as words are the same.
    [[nodiscard]] std::int32_t follow(std::int32_t row, std::int32_t k) const
    {
        while (row >= 0 && row < rows() && row - k < columns() &&
               before_[static_cast<std::size_t>(row)] == after_[static_cast<std::size_t>(row - k)])
            ++row;
        return row;
    }

    [[nodiscard]] std::vector<ChangeKind> walk_back(std::int32_t differences) const
    {
        std::vector<ChangeKind> steps;
        std::int32_t row = rows();
        std::int32_t k = rows() - columns();
        for (; differences >= 0; --differences) {
            const std::int32_t from = start(differences, k);
            steps.insert(steps.end(), static_cast<std::size_t>(row - from), ChangeKind::kept);
            row = from;
            if (differences == 0)
                break;
            const bool added = is_added(differences, k);
            steps.push_back(added ? ChangeKind::added : ChangeKind::removed);
            row -= added ? 0 : 1;
            k += added ? 1 : -1;
        }
        return steps;
    }

    const Words& before_;
    const Words& after_;
    std::vector<std::vector<std::int32_t>> reached_;
};

void append(Change& change, std::string_view word)
{
    change.text.append(change.text.empty() ? "" : " ").append(word);
    ++change.words;
}

/// Gathers removed and added words until words are kept.
class Gathering {
public:
    void take(ChangeKind kind, std::string_view word)
    {
        if (kind != ChangeKind::kept) {
            append(kind == ChangeKind::removed ? removed_ : added_, word);
            return;
        }
        flush();
        if (changes_.empty() || changes_.back().kind != ChangeKind::kept)
            changes_.push_back({ChangeKind::kept, {}, 0});
        append(changes_.back(), word);
    }

    std::vector<Change> finish()
    {
        flush();
        return std::move(changes_);
    }

private:
    void flush()
    {
        for (Change* change : {&removed_, &added_})
            if (change->words > 0)
                changes_.push_back({change->kind, std::exchange(change->text, {}),
                                    std::exchange(change->words, 0)});
    }

    Change removed_{ChangeKind::removed, {}, 0};
    Change added_{ChangeKind::added, {}, 0};
    std::vector<Change> changes_;
};

}  // namespace

std::optional<std::vector<Change>> word_diff(std::string_view before, std::string_view after)
{
    const Words old_words = words_of(before);
    const Words new_words = words_of(after);
    const auto steps = Comparison(old_words, new_words).steps();
    if (!steps)
        return std::nullopt;
    Gathering gathering;
    auto old_word = old_words.begin();
    auto new_word = new_words.begin();
    for (auto step = steps->rbegin(); step != steps->rend(); ++step) {
        gathering.take(*step, *step == ChangeKind::added ? *new_word : *old_word);
        old_word += *step == ChangeKind::added ? 0 : 1;
        new_word += *step == ChangeKind::removed ? 0 : 1;
    }
    return gathering.finish();
}

}  // namespace onrecord
