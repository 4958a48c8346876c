#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "text/code_points.h"

namespace onrecord {

/// Appends the folded form of a text to a string, code point by code point: a letter is looked up,
/// its marks are dropped or kept as the letter has it, and only where code points really join
/// (conjoining jamo, a Cyrillic letter with a breve apart) is that small part handed to ICU.
///
/// Borrows both strings; `finish` must be called after the last `add`.
class Folder {
public:
    /// `begin` is the byte where folding begins.
    Folder(std::string_view text, std::size_t begin, std::string& out)
        : text_(text), out_(&out), begin_(begin), out_begin_(out.size())
    {
    }

    /// Takes the code point that stands at byte `at`.
    void add(const Point& point, std::size_t at)
    {
        if (point.continues()) {
            continue_cluster(point);
            return;
        }
        start_cluster(point, at);
        out_->append(point.folded.data(), point.size);
    }

    /// Takes `size` ASCII letters and digits, at least one, that begin at byte `at`.
    void add_ascii(std::size_t at, std::size_t size);

    /// Tells that the text taken ends before byte `end`.
    void finish(std::size_t end)
    {
        if (joins_)
            fold_cluster(end);
    }

private:
    void start_cluster(const Point& point, std::size_t at)
    {
        if (joins_)
            fold_cluster(at);
        begin_ = at;
        out_begin_ = out_->size();
        base_ = &point;
        last_class_ = 0;
    }
    void continue_cluster(const Point& point);
    [[nodiscard]] const Point& base() const;
    void fold_cluster(std::size_t end);

    static constexpr Point no_letter{};

    std::string_view text_;
    std::string* out_;
    std::size_t begin_;               ///< where the letter with its marks begins in the text
    std::size_t out_begin_;           ///< and in what was appended
    const Point* base_ = &no_letter;  ///< the letter; null: ASCII, not looked up
    std::uint8_t last_class_ = 0;     ///< combining class of the mark before
    bool joins_ = false;              ///< the letter with its marks needs ICU
};

}  // namespace onrecord
