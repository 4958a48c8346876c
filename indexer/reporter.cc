#include "reporter.h"

#include <sys/ioctl.h>
#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

#include "sizes.h"

namespace onrecord::indexer {

namespace {

namespace ch = std::chrono;

bool wants_bar(const Options& options)
{
    if (options.progress != ProgressBar::automatic)
        return options.progress == ProgressBar::always;
    const char* terminal = std::getenv("TERM");  // NOLINT(concurrency-mt-unsafe): nobody sets it
    const bool dumb = terminal == nullptr || std::string_view(terminal) == "dumb";
    return !options.quiet && !dumb && ::isatty(STDERR_FILENO) == 1;
}

std::size_t terminal_width()
{
    struct winsize size = {};
    constexpr std::size_t usual = 80;
    return ::ioctl(STDERR_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0 ? size.ws_col : usual;
}

void write(std::string_view text)
{
    std::fwrite(text.data(), 1, text.size(), stderr);
    std::fflush(stderr);
}

std::string place(const std::string& path, std::size_t record)
{
    return printable(path) + (record == 0 ? "" : ":" + std::to_string(record));
}

/// "0.4 s"; from ten seconds on whole ones.
std::string show_time(ch::milliseconds time)
{
    constexpr int tenth = 100;
    const auto tenths = static_cast<std::uint64_t>((time.count() + tenth / 2) / tenth);
    if (tenths >= tenth)
        return show_duration((tenths + 5) / 10);
    return std::to_string(tenths / 10) + "." + std::to_string(tenths % 10) + " s";
}

void add_part(std::string& parts, std::uint64_t number, const char* what)
{
    if (number > 0)
        parts += (parts.empty() ? "" : ", ") + show_number(number) + " " + what;
}

/// "3 articles (2 new, 1 replaced), 7 quotes": what this run understood, not what was there before.
std::string understood(const IngestReport& report, const Options& options)
{
    const std::uint64_t articles = options.extract ? report.read : report.added + report.replaced;
    std::string kinds;
    if (report.replaced > 0) {
        add_part(kinds, report.added, "new");
        add_part(kinds, report.replaced, "replaced");
        kinds = " (" + kinds + ")";
    }
    return counted(articles, "article") + kinds + ", " + counted(report.quotes, "quote");
}

}  // namespace

std::string summarise(const IngestReport& report, const Options& options, ch::milliseconds time)
{
    std::string line = options.check     ? "checked "
                       : options.extract ? "extracted "
                       : options.dry_run ? "would index "
                                         : "indexed ";
    line += understood(report, options);
    add_part(line, report.unchanged, "unchanged");
    add_part(line, report.elsewhere, "of other partitions");
    add_part(line, report.duplicates, "read twice");
    add_part(line, report.deleted, options.dry_run ? "to be removed" : "removed");
    add_part(line, report.repaired, "mended");
    add_part(line, report.rejected, "rejected");
    line += " in " + show_time(time);
    if (!options.extract && !options.dry_run)
        line += "; index " + show_size(report.published.bytes) + ", " +
                counted(report.published.segments, "segment");
    if (report.interrupted)
        line += options.extract || options.dry_run
                    ? "; interrupted"
                    : "; interrupted: run the same command again to go on";
    return line;
}

Reporter::Reporter(const Options& options, const Progress& progress)
    : options_(options), progress_(progress), has_bar_(wants_bar(options))
{
    if (!options.rejects.empty())
        rejects_.emplace(options.rejects);
    if (!options.report.empty())
        report_.emplace(options.report);
    if (has_bar_)
        drawer_ = std::jthread([this](const std::stop_token& ended) { keep_drawing(ended); });
}

Reporter::~Reporter()
{
    drawer_ = {};
    clear();
}

IngestEvents Reporter::events()
{
    IngestEvents events;
    events.reject = [this](const Reject& reject) {
        if (rejects_)
            rejects_->write(reject);
        quality_.reject(reject);
        if (options_.quiet)
            return;
        line("rejected: " + place(reject.path, reject.record) + ": " + printable(reject.reason));
    };
    if (report_)
        events.understood = [this](const Facts& facts) { quality_.article(facts); };
    if (options_.quiet)
        return events;
    events.repaired = [this](const Origin& origin, std::string_view what) {
        line("repaired: " + place(origin.path, origin.record) + ": " + printable(what));
    };
    if (options_.verbose || options_.dry_run)
        events.deleted = [this](const std::string& id, const Origin& origin) {
            line((options_.dry_run ? "would remove: " : "removed: ") +
                 place(origin.path, origin.record) + ": id '" + printable(id) + "'");
        };
    return events;
}

void Reporter::summary(const IngestReport& report)
{
    drawer_ = {};
    if (rejects_)
        rejects_->close();
    if (report_)
        report_->write(quality_.as_csv());
    const auto time = ch::round<ch::milliseconds>(ch::steady_clock::now() - begin_);
    if (!options_.quiet)
        line(summarise(report, options_, time));
}

void Reporter::end(const std::string& line_of_all)
{
    drawer_ = {};
    const auto time = ch::round<ch::milliseconds>(ch::steady_clock::now() - begin_);
    if (!options_.quiet)
        line(line_of_all + " (" + show_time(time) + ")");
}

void Reporter::line(std::string_view text)
{
    const std::scoped_lock lock(mutex_);
    clear();
    write("onrecord-index: " + std::string(text) + "\n");
}

void Reporter::clear()
{
    if (drawn_)
        write("\r\x1B[K");
    drawn_ = false;
}

void Reporter::draw()
{
    std::string text = bar();
    const std::size_t width = terminal_width();
    if (text.size() >= width)
        text.resize(width - 1);
    write("\r\x1B[K" + text);
    drawn_ = true;
}

void Reporter::keep_drawing(const std::stop_token& ended)
{
    constexpr ch::milliseconds pause{200};
    std::unique_lock lock(mutex_);
    for (;;) {
        wake_.wait_for(lock, ended, pause, [] { return false; });
        if (ended.stop_requested())
            return;
        draw();
    }
}

/// "12,345 articles, 34 of 54 MB (63%), 4.1 MB/s, 5 s left, 3 rejected"
std::string Reporter::bar() const
{
    const int publishing = progress_.publishing_percent;
    if (options_.task != Task::index)
        return "working, " + std::to_string(std::max(publishing, 0)) + "%";
    std::string text = counted(progress_.articles, "article");
    if (publishing >= 0)
        return text + ": building the index, " + std::to_string(publishing) + "%";
    const std::uint64_t read = progress_.bytes_read;
    const std::uint64_t total = progress_.bytes_total;
    const double seconds = ch::duration<double>(ch::steady_clock::now() - begin_).count();
    const double rate = static_cast<double>(read) / std::max(seconds, 0.001);
    text += ", " + show_size(read);
    if (total >= read && total > 0)
        text += " of " + show_size(total) + " (" + std::to_string(read * 100 / total) + "%)";
    text += ", " + show_size(static_cast<std::uint64_t>(rate)) + "/s";
    if (total > read && rate > 0)
        text +=
            ", " +
            show_duration(static_cast<std::uint64_t>(static_cast<double>(total - read) / rate)) +
            " left";
    if (progress_.rejects > 0)
        text += ", " + show_number(progress_.rejects) + " rejected";
    return text;
}

}  // namespace onrecord::indexer
