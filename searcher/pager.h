#pragma once

#include <memory>
#include <ostream>
#include <string>
#include <string_view>
#include <vector>

namespace onrecord::searcher {

/// What to start for a pager's command: its words, where it is no more than words; else a shell
/// that reads it as the user wrote it, as git does. Empty for a command without words, and for
/// "cat".
[[nodiscard]] std::vector<std::string> pager_words(std::string_view command);

/// A program that shows long output page by page. Its input is the stream; it is waited for at the
/// end of the object's life, and when the keyboard interrupts.
class Pager {
public:
    /// Starts $ONRECORD_PAGER, else $PAGER, else less. Null when the variable is empty or "cat",
    /// when there is no less, and when it cannot be started, which `notes` is told.
    [[nodiscard]] static std::unique_ptr<Pager> start(std::ostream& notes);

    ~Pager();
    Pager(const Pager&) = delete;
    Pager& operator=(const Pager&) = delete;

    /// Fails once the pager has been left.
    [[nodiscard]] std::ostream& stream();

private:
    struct Pipe;
    explicit Pager(std::unique_ptr<Pipe> pipe);
    std::unique_ptr<Pipe> pipe_;
};

}  // namespace onrecord::searcher
