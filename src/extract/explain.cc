#include "extract/explain.h"

#include <algorithm>
#include <string_view>
#include <vector>

#include "article/kind_names.h"

namespace onrecord {

namespace {

constexpr std::string_view green = "\033[32m";
constexpr std::string_view cyan = "\033[36m";
constexpr std::string_view dim = "\033[2m";
constexpr std::string_view plain = "\033[0m";

/// Something to put into the text.
struct Insertion {
    std::uint32_t at = 0;
    bool opens = false;
    std::string words;
};

class Explainer {
public:
    Explainer(const ExplainedFacts& explained, bool coloured)
        : facts_(explained.facts), reasons_(explained.reasons), coloured_(coloured)
    {
    }

    std::string run()
    {
        head();
        find_insertions();
        for (std::size_t begin = 0; begin < facts_.text.size();) {
            const std::size_t end = std::min(facts_.text.find('\n', begin), facts_.text.size());
            line(begin, end);
            notes(end);
            begin = end + 1;
        }
        return std::move(out_);
    }

private:
    [[nodiscard]] std::string coloured(std::string_view colour, std::string_view words) const
    {
        return coloured_ ? std::string(colour) + std::string(words) + std::string(plain)
                         : std::string(words);
    }

    void head()
    {
        out_ += coloured(dim, "== " + facts_.id);
        out_ += '\n';
    }

    void bracket(const ByteRange& range, std::size_t number, std::string_view open,
                 std::string_view close, std::string_view colour)
    {
        insertions_.push_back({range.begin, true,
                               coloured(colour, std::string(open) + std::to_string(number) + ' ')});
        insertions_.push_back({range.end, false, coloured(colour, close)});
    }

    void find_insertions()
    {
        for (std::size_t i = 0; i < facts_.quotes.size(); ++i) {
            bracket(facts_.quotes[i].words, i + 1, "[", "]", green);
            if (!facts_.quotes[i].mention.empty()) {
                bracket(facts_.quotes[i].mention, i + 1, "{", "}", cyan);
            }
        }
        std::stable_sort(insertions_.begin(), insertions_.end(),
                         [](const Insertion& a, const Insertion& b) {
                             return a.at != b.at ? a.at < b.at : !a.opens && b.opens;
                         });
    }

    void line(std::size_t begin, std::size_t end)
    {
        std::size_t at = begin;
        while (next_ < insertions_.size() &&
               (insertions_[next_].at < end ||
                (insertions_[next_].at == end && !insertions_[next_].opens))) {
            const Insertion& insertion = insertions_[next_++];
            out_.append(facts_.text, at, insertion.at - at);
            out_ += insertion.words;
            at = insertion.at;
        }
        out_.append(facts_.text, at, end - at);
        out_ += '\n';
    }

    /// The lines about the quotes that begin before `end` and have none yet.
    void notes(std::size_t end)
    {
        for (; noted_ < facts_.quotes.size() && facts_.quotes[noted_].words.begin < end; ++noted_) {
            out_ += coloured(dim, note(noted_));
            out_ += '\n';
        }
    }

    [[nodiscard]] std::string note(std::size_t i) const
    {
        const Quote& quote = facts_.quotes[i];
        std::string words = "    " + std::to_string(i + 1) + ' ';
        words += kind_name(quote.kind);
        words += ", ";
        words += speaker(quote);
        if (!quote.cue.empty()) {
            words += ", cue \"" + quote.cue + '"';
        }
        words += ": ";
        words += describe(reasons_[i].span);
        words += "; ";
        words += describe(reasons_[i].speaker);
        return words;
    }

    [[nodiscard]] std::string speaker(const Quote& quote) const
    {
        if (quote.speaker == no_speaker) {
            return "nobody";
        }
        const Speaker& found = facts_.speakers[quote.speaker];
        return found.name + " (" + std::string(kind_name(found.kind)) + ')';
    }

    const Facts& facts_;
    const std::vector<QuoteReason>& reasons_;
    bool coloured_;
    std::vector<Insertion> insertions_;
    std::size_t next_ = 0;
    std::size_t noted_ = 0;
    std::string out_;
};

}  // namespace

std::string explain_quotes(const ExplainedFacts& explained, bool coloured)
{
    return Explainer(explained, coloured).run();
}

}  // namespace onrecord
