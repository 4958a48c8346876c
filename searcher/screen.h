#pragma once

#include <memory>
#include <ostream>
#include <string>

#include "options.h"

namespace onrecord::searcher {

/// True when standard output is a terminal.
[[nodiscard]] bool is_screen();

/// Columns of the terminal: as it says itself, else $COLUMNS, else 80.
[[nodiscard]] unsigned screen_width();

/// Whether output is to be coloured: the option decides; left to itself, colour goes to a terminal
/// that can show it, unless NO_COLOR is set (no-color.org).
[[nodiscard]] bool wants_colour(ColourChoice choice);

/// A program that shows long output page by page. Its input is the stream; it is waited for at the
/// end of the object's life.
class Pager {
public:
    /// Starts $ONRECORD_PAGER, else $PAGER, else less. Null when there is none to start, or the
    /// variable is empty or "cat".
    [[nodiscard]] static std::unique_ptr<Pager> start();

    ~Pager();
    Pager(const Pager&) = delete;
    Pager& operator=(const Pager&) = delete;

    [[nodiscard]] std::ostream& stream();

private:
    struct Pipe;
    explicit Pager(std::unique_ptr<Pipe> pipe);
    std::unique_ptr<Pipe> pipe_;
};

}  // namespace onrecord::searcher
