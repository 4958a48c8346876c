// Mail folders as one file (RFC 4155): every message is an article.

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <utility>

#include "article/formats/all.h"
#include "article/formats/blank.h"
#include "article/formats/line_reader.h"
#include "article/formats/mail/headers.h"
#include "article/formats/mail/message_article.h"
#include "article/formats/repair_notes.h"
#include "base/error.h"

namespace onrecord {

namespace {

constexpr std::array<std::string_view, 2> extensions = {".mbox", ".mbx"};

bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

bool begins_with_from(std::string_view line)
{
    return line.starts_with("From ");
}

/// Does a line "From ..." hold a clock and a year? "From a@b.example Wed Sep 14 08:10:00 2022".
bool is_dated(std::string_view line)
{
    bool clock = false;
    bool year = false;
    std::size_t digits = 0;
    line = line.substr(0, 300);
    for (std::size_t i = 0; i <= line.size(); ++i) {
        if (i < line.size() && is_digit(line[i])) {
            ++digits;
            continue;
        }
        clock = clock || (digits == 2 && i + 2 < line.size() && line[i] == ':' &&
                          is_digit(line[i + 1]) && is_digit(line[i + 2]));
        year = year || digits == 4;
        digits = 0;
    }
    return clock && year;
}

/// Text that begins with "From " is written ">From ", and what begins so ">>From ".
std::string_view unescaped(std::string_view line)
{
    const std::size_t marks = line.find_first_not_of('>');
    const bool escaped =
        marks != std::string_view::npos && marks > 0 && begins_with_from(line.substr(marks));
    return escaped ? line.substr(1) : line;
}

class MboxReader {
public:
    MboxReader(ByteSource& source, const Origin& origin, const ReadOptions& options,
               ArticleSink& sink)
        : lines_(source, options.article_bytes), origin_(origin), options_(options), sink_(sink)
    {
    }

    void run()
    {
        while (const std::optional<StreamLine> line = lines_.next()) {
            if (number_ == 0 && is_blank_line(*line))
                continue;
            if (number_ == 0 && !begins_with_from(line->text))
                return refuse(*line);
            if (!is_separator(*line))
                add(*line);
            else if (!end_message())
                return;
            else
                begin_message(*line);
        }
        if (number_ == 0)
            sink_.reject({origin_.path, 0, 0, "empty file"});
        end_message();
    }

private:
    static bool is_blank_line(const StreamLine& line)
    {
        std::string_view text = line.text;
        if (text.starts_with("\xef\xbb\xbf"))
            text.remove_prefix(3);
        return !line.too_long && trimmed(text).empty();
    }

    void refuse(const StreamLine& line)
    {
        sink_.reject({origin_.path, 0, line.offset,
                      "no mail folder: does not begin with a line 'From ...'"});
    }

    /// The first line decides whether those between messages are dated.
    bool is_separator(const StreamLine& line)
    {
        if (!after_blank_ || !begins_with_from(line.text))
            return false;
        if (number_ == 0)
            dated_ = is_dated(line.text);
        return !dated_ || is_dated(line.text);
    }

    void begin_message(const StreamLine& line)
    {
        ++number_;
        offset_ = line.offset;
        message_.clear();
        too_long_ = false;
        after_blank_ = false;
    }

    void add(const StreamLine& line)
    {
        after_blank_ = line.bytes == 0;
        too_long_ = too_long_ || line.too_long ||
                    message_.size() + line.text.size() + 1 > options_.article_bytes;
        if (!too_long_)
            message_.append(unescaped(line.text)).append("\n");
    }

    /// False when the sink wants no more.
    bool end_message()
    {
        if (number_ == 0)
            return true;
        Origin origin = origin_;
        origin.record = number_;
        if (too_long_) {
            reject(longer_than_allowed(options_));
            return true;
        }
        RepairNotes notes;
        try {
            Article article = mail::article_of_message(message_, notes);
            if (!notes.text().empty())
                sink_.repaired(origin, notes.text());
            article.origin = std::move(origin);
            return sink_.article(std::move(article));
        } catch (const ParseError& error) {
            reject(error.what());
            return true;
        }
    }

    void reject(std::string reason)
    {
        sink_.reject({origin_.path, number_, offset_, std::move(reason)});
    }

    LineReader lines_;
    const Origin& origin_;
    const ReadOptions& options_;
    ArticleSink& sink_;
    std::size_t number_ = 0;  ///< of the message being read
    std::size_t offset_ = 0;  ///< where it begins
    std::string message_;
    bool too_long_ = false;
    bool after_blank_ = true;
    bool dated_ = false;
};

bool recognises(std::string_view head)
{
    const std::string_view line = mail::take_line(head);
    return begins_with_from(line) && is_dated(line) &&
           (head.empty() || mail::is_field_line(mail::take_line(head)));
}

void read(ByteSource& source, const Origin& origin, const ReadOptions& options, ArticleSink& sink)
{
    MboxReader(source, origin, options, sink).run();
}

}  // namespace

const ArticleFormat mbox_format{"mbox", "mail folders, one article a message", extensions,
                                recognises, read};

}  // namespace onrecord
