#pragma once

#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

#include "search/plan.h"
#include "search/word_scan.h"

namespace onrecord {

/// Words [begin, end) of a text in which a part of a proximity stands.
struct Span {
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
    /// The words and phrases it is made of, in order; only those that could stand for another part
    /// as well.
    std::vector<WordRange> pieces;
};

/// One text (a headline, a text, the words of a quote), as a proximity sees it. All places count
/// from the same word.
class SpanText {
public:
    virtual ~SpanText() = default;
    /// Sets `found` to where the pattern number `leaf` of `SpanFinder::leaves` stands, in order.
    virtual void find(std::size_t leaf, std::vector<WordRange>& found) = 0;
    /// The same, of at least those that lie in one of `within` (rising, apart).
    virtual void find_within(std::size_t leaf, const std::vector<WordRange>& within,
                             std::vector<WordRange>& found)
    {
        (void)within;
        find(leaf, found);
    }
    /// Places of words that begin a sentence, or a paragraph, behind another; rising.
    virtual const std::vector<std::uint32_t>& sentence_starts() = 0;
    virtual const std::vector<std::uint32_t>& paragraph_starts() = 0;
};

/// Decides where the parts of a proximity stand near each other, as docs/query-syntax.md says: all
/// pairs of what the parts find, not only the narrowest, so that brackets mean what they say.
///
/// Cost: of the pairs looked at. They are limited, as there may be as many as words times words.
/// Borrows the plan.
class SpanFinder {
public:
    explicit SpanFinder(const ProximityPlan& plan);
    /// Of what is to be mentioned.
    explicit SpanFinder(const AtLeastPlan& plan);

    /// The words and phrases in it, from left to right.
    [[nodiscard]] const std::vector<const PatternPlan*>& leaves() const { return leaves_; }

    /// Does the whole stand in the text?
    /// @throws Error (usage) when it could in too many ways, over all texts asked about.
    [[nodiscard]] bool stands_in(SpanText& text);

    /// How often the whole stands in the text at places of which no two overlap.
    /// @throws Error (usage) as above.
    [[nodiscard]] std::uint32_t mentions(SpanText& text);

    /// For each leaf, where it takes part in the whole, in order; nothing when there are too many
    /// ways.
    [[nodiscard]] std::vector<std::vector<WordRange>> taking_part(SpanText& text);

    /// How many pairs were looked at since this was asked last.
    [[nodiscard]] std::uint64_t take_pairs() { return std::exchange(spent_, 0); }

private:
    enum class Kind : std::uint8_t { leaf, any, proximity };
    struct Node {
        Kind kind = Kind::leaf;
        std::size_t leaf = 0;
        ProximityOperator how = {};
        std::vector<std::size_t> parts = {};
        bool shares_words = false;  ///< of leaves: another one has some of its words
        // In the text looked at:
        std::vector<Span> spans = {};  ///< by begin and end
        std::vector<bool> used = {};   ///< by span: it is a part of a use of the whole
        std::uint32_t longest = 0;
    };

    [[nodiscard]] bool find_within_limits(SpanText& text, bool first_only);
    [[nodiscard]] std::size_t add(const ProximityPlan& plan);
    [[nodiscard]] std::size_t add_part(const Plan& plan);
    void note_shared_words();
    [[nodiscard]] bool find_all(SpanText& text, bool first_only);
    void find_spans(Node& node, SpanText& text, bool first_only);
    void find_leaf(Node& node, SpanText& text);
    void find_second(const Node& node, SpanText& text);
    void note_reach(const Node& node, std::uint32_t length, SpanText& text);
    void put_found(Node& node);
    void find_any(Node& node);
    void find_near(Node& node, SpanText& text, bool first_only);
    [[nodiscard]] bool has_another_near(const Node& node, const Span& left, SpanText& text);
    template <class Take>
    bool any_near(const Node& node, const Span& left, SpanText& text, const Take& take);
    static void put(Node& node, Span span);
    static void put_in_order(Node& node);
    void mark_used(Node& node, SpanText& text);
    void mark_used_near(const Node& node, SpanText& text);
    static void mark(Node& node, const Span& span);
    [[nodiscard]] static bool is_used(const Node& node, const Span& span);
    void spend(std::uint64_t pairs);

    std::vector<Node> nodes_;  ///< parts before the whole
    std::vector<const PatternPlan*> leaves_;
    std::vector<WordRange> found_;
    std::vector<WordRange> reach_;  ///< where the second part of a proximity may stand
    std::uint64_t left_ = 0;        ///< pairs that may still be looked at
    std::uint64_t spent_ = 0;
};

}  // namespace onrecord
