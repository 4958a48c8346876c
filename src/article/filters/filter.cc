#include "article/filters/filter.h"

#include <unistd.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <system_error>
#include <utility>

#include "article/formats/html/words.h"
#include "article/formats/unread.h"
#include "base/error.h"

namespace onrecord {

namespace {

namespace fs = std::filesystem;

/// Cuts a command into words.
class Splitter {
public:
    std::vector<std::string> split(std::string_view text)
    {
        for (const char c : text)
            take(c);
        if (mark_ != '\0' || escaped_)
            throw Error(ErrorKind::usage, "a quotation mark or backslash in the command '" +
                                              std::string(text) + "' has no counterpart");
        end_word();
        return std::move(words_);
    }

private:
    void take(char c)
    {
        if (escaped_) {
            add(c);
            escaped_ = false;
        } else if (c == '\\' && mark_ != '\'') {
            escaped_ = in_word_ = true;
        } else if (mark_ != '\0') {
            if (c == mark_)
                mark_ = '\0';
            else
                add(c);
        } else if (c == '\'' || c == '"') {
            mark_ = c;
            in_word_ = true;
        } else if (c == ' ' || c == '\t' || c == '\n') {
            end_word();
        } else {
            add(c);
        }
    }

    void add(char c)
    {
        word_ += c;
        in_word_ = true;
    }

    void end_word()
    {
        if (in_word_)
            words_.push_back(std::move(word_));
        word_.clear();
        in_word_ = false;
    }

    std::vector<std::string> words_;
    std::string word_;
    bool in_word_ = false;
    char mark_ = '\0';  ///< the one that is open
    bool escaped_ = false;
};

bool is_program(const std::string& path)
{
    std::error_code ignored;
    return fs::is_regular_file(path, ignored) && ::access(path.c_str(), X_OK) == 0;
}

const Filter& pdf_filter()
{
    static const Filter filter{".pdf",
                               {"pdftotext", "-enc", "UTF-8", "-nopgbrk", "-", "-"},
                               true,
                               " (Debian: poppler-utils)",
                               {}};
    return filter;
}

bool is_ending(std::string_view ending)
{
    return ending.size() > 1 && ending.starts_with('.') &&
           ending.find_first_of("./ ", 1) == std::string_view::npos;
}

}  // namespace

std::vector<std::string> split_command(std::string_view text)
{
    return Splitter().split(text);
}

std::string find_program(const std::string& name)
{
    if (name.find('/') != std::string::npos)
        return is_program(name) ? name : std::string();
    const char* listed = std::getenv("PATH");  // NOLINT(concurrency-mt-unsafe): nobody sets it
    std::string_view folders = listed == nullptr ? "/usr/local/bin:/usr/bin:/bin" : listed;
    while (!folders.empty()) {
        const std::size_t end = std::min(folders.find(':'), folders.size());
        const std::string path = std::string(folders.substr(0, end)) + "/" + name;
        if (end > 0 && is_program(path))
            return path;
        folders.remove_prefix(std::min(end + 1, folders.size()));
    }
    return {};
}

Filter Filter::parse(std::string_view text, std::string_view option)
{
    const std::size_t equals = std::min(text.find('='), text.size());
    Filter filter;
    filter.ending = html::lower_ascii(text.substr(0, equals));
    if (equals == text.size() || !is_ending(filter.ending))
        throw Error(ErrorKind::usage,
                    std::string(option) + " takes .ENDING=COMMAND, not '" + std::string(text) + "'",
                    "for example " + std::string(option) + " '.doc=catdoc -d utf-8'");
    filter.command = split_command(text.substr(equals + 1));
    if (filter.command.empty() || filter.command.front().empty())
        throw Error(ErrorKind::usage,
                    std::string(option) + " names no command for '" + filter.ending + "'");
    if (find_program(filter.command.front()).empty())
        throw Error(ErrorKind::usage,
                    std::string(option) + ": there is no program '" + filter.command.front() + "'");
    return filter;
}

const Filter* find_filter(const std::vector<Filter>& filters, std::string_view name)
{
    const std::string ending = ending_of(name);
    const auto found = std::ranges::find_if(
        filters, [&](const Filter& filter) { return filter.ending == ending; });
    if (found != filters.end())
        return &*found;
    return ending == pdf_filter().ending ? &pdf_filter() : nullptr;
}

}  // namespace onrecord
