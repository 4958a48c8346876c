#pragma once

#include <array>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "article/facts.h"
#include "search/plan.h"
#include "search/spans.h"

namespace onrecord {

/// One word of a scanned text, in bytes of it.
struct ScannedWord {
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
    std::uint32_t term = 0;  ///< number in the highlighter's dictionary, or `unsought`
    bool sentence_start = false;
    bool paragraph_start = false;
};

/// Words [first, last] that together satisfied the query's pattern number `pattern`.
struct PatternMatch {
    std::uint32_t first = 0;
    std::uint32_t last = 0;
    std::uint32_t pattern = 0;
};

/// A text cut into words, with what satisfied the query in it.
struct ScannedText {
    std::string_view text;  ///< borrowed
    std::vector<ScannedWord> words;
    std::vector<PatternMatch> matches;  ///< by `first`
};

struct ScannedArticle {
    ScannedText title;
    ScannedText text;
};

/// Finds what of an article satisfied a plan, by the same words as the index. A pattern counts only
/// where the fields it asks are (title: marks nothing in the text), phrases count only whole, parts
/// of a proximity only where they stand as near each other as it asks, parts under NOT and parts of
/// an AND that failed do not count. For a document that the plan matches, every word found is one
/// that made it match.
///
/// Cost: a few nanoseconds a byte of text.
class Highlighter {
public:
    /// Borrows `plan`.
    explicit Highlighter(const Plan& plan);

    [[nodiscard]] ScannedArticle in_article(const Facts& facts) const;

    /// In the words of one quote; `quote.speaker` is a place in `facts.speakers`.
    [[nodiscard]] ScannedText in_quote(const Facts& facts, const Quote& quote) const;

private:
    struct Hash {
        using is_transparent = void;
        std::size_t operator()(std::string_view s) const
        {
            return std::hash<std::string_view>{}(s);
        }
    };
    struct Pattern {
        const Field* field = nullptr;
        std::vector<std::vector<std::uint32_t>> places;  // term numbers, sorted
        const PatternPlan* plan = nullptr;               // borrowed
        std::unique_ptr<Highlighter> said;  // what a quote must match, in place of the three
        std::unique_ptr<SpanFinder> near;   // of the first leaf of a proximity; the others follow
        std::uint32_t mentions = 0;         // of it: how many there must be
    };
    /// A text, or its beginning, that a pattern is looked for in.
    struct Searched {
        ScannedText* text = nullptr;
        std::uint32_t end = 0;  // words
    };
    /// What stands in a quote.
    struct Said {
        ScannedText words;
        bool matches = false;
    };

    void collect(const Plan& plan);
    void collect_words(const PatternPlan& words);
    template <class NearPlan>
    void collect_near(const NearPlan& near, std::uint32_t mentions);
    [[nodiscard]] Said look_into(const Facts& facts, const Quote& quote) const;
    [[nodiscard]] static bool find_said(const Pattern& pattern, std::uint32_t number,
                                        const Facts& facts, ScannedText& text);
    [[nodiscard]] std::uint32_t number_of(std::string_view term) const;
    [[nodiscard]] ScannedText scan(std::string_view text) const;
    [[nodiscard]] ScannedText scan_headline(std::string_view text) const;
    /// How many patterns are found together with this one, itself included.
    [[nodiscard]] static std::uint32_t group_size(const Pattern& pattern);
    [[nodiscard]] static Searched part_of(ScannedText& scanned, std::size_t bytes);
    void find_group(std::uint32_t first, const std::vector<Searched>& texts,
                    std::vector<bool>& found) const;
    void find_elsewhere(std::uint32_t first, const std::vector<FieldValue>& values,
                        const Facts& facts, std::vector<bool>& found) const;
    void find_in(std::uint32_t first, const Searched& searched) const;
    void find_near(std::uint32_t first, const Searched& searched) const;
    [[nodiscard]] std::vector<WordRange> places_of(const Pattern& pattern,
                                                   const Searched& searched) const;
    [[nodiscard]] bool is_mentioned(std::uint32_t first, const std::vector<Searched>& texts) const;

    const Plan& plan_;
    std::vector<Pattern> patterns_;  // in the order of a walk over the plan
    std::unordered_map<std::string, std::uint32_t, Hash, std::equal_to<>> terms_;
    std::array<bool, 256> first_bytes_{};  // of any term: most words end the look-up here
};

}  // namespace onrecord
