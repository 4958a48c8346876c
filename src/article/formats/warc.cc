// Web archives (WARC, ISO 28500): every page that a server answered with is an article.

#include <array>
#include <map>
#include <optional>
#include <string>
#include <utility>

#include "article/containers/content_encoding.h"
#include "article/formats/all.h"
#include "article/formats/blank.h"
#include "article/formats/html/read_page.h"
#include "article/formats/html/words.h"
#include "article/formats/mail/parameters.h"
#include "article/formats/repair_notes.h"
#include "article/formats/warc/http_answer.h"
#include "article/formats/warc/record_reader.h"
#include "base/error.h"
#include "text/charset.h"
#include "text/utf8.h"

namespace onrecord {

namespace {

constexpr std::array<std::string_view, 1> extensions = {".warc"};

[[noreturn]] void refuse(const std::string& reason)
{
    throw ParseError(ErrorKind::bad_input, reason, 0);
}

bool is_page_type(std::string_view type)
{
    return type == "text/html" || type == "application/xhtml+xml";
}

/// A page as its record has it.
struct StoredPage {
    std::string bytes;
    html::PageContext context;
};

class WarcReader {
public:
    WarcReader(ByteSource& source, const Origin& origin, const ReadOptions& options,
               ArticleSink& sink)
        : records_(source), origin_(origin), options_(options), sink_(sink)
    {
    }

    void run()
    {
        bool go_on = true;
        std::size_t records = 0;
        while (go_on) {
            const std::optional<warc::RecordHead> head = records_.next();
            tell_stray();
            if (!head)
                break;
            ++records;
            go_on = read_record(*head);
        }
        if (records == 0 && !told_)
            reject({}, "no record in it");
        tell_left_out();
    }

private:
    /// False when the sink wants no more.
    bool read_record(const warc::RecordHead& head)
    {
        Origin origin = origin_;
        origin.record = head.number;
        RepairNotes notes;
        try {
            std::optional<StoredPage> page = find_page(head, notes);
            if (!page)
                return true;
            Article article = html::read_page(page->bytes, page->context, notes);
            if (!notes.text().empty())
                sink_.repaired(origin, notes.text());
            article.origin = std::move(origin);
            keep_time(head, article);
            return sink_.article(std::move(article));
        } catch (const ParseError& error) {
            reject(head, error.what());
            return true;
        }
    }

    /// The page in a record; nothing when it holds none, which is counted.
    std::optional<StoredPage> find_page(const warc::RecordHead& head, RepairNotes& notes)
    {
        const std::string type = html::lower_ascii(head.fields.value("warc-type"));
        StoredPage page;
        page.context.address = address_of(head);
        if (type == "response")
            return answered_page(head, std::move(page), notes);
        const mail::ParametrisedValue content =
            mail::read_parameters(head.fields.value("content-type"));
        if (type != "resource" || !is_page_type(content.value))
            return left_out("record that is no answer", "records that are no answers");
        check_length(head.content);
        page.context.charset = html::lower_ascii(content.parameter("charset"));
        page.bytes = records_.content(head.content);
        return page;
    }

    std::optional<StoredPage> answered_page(const warc::RecordHead& head, StoredPage page,
                                            RepairNotes& notes)
    {
        std::string content = records_.content(most_head);
        const std::optional<warc::AnswerHead> answer = warc::read_answer_head(content);
        if (!answer)
            return left_out("answer of another protocol", "answers of other protocols");
        if (answer->status != 200)
            return left_out("answer with another status than 200",
                            "answers with other statuses than 200");
        const mail::ParametrisedValue type =
            mail::read_parameters(answer->fields.value("content-type"));
        const std::string_view begin = std::string_view(content).substr(answer->bytes);
        const bool is_page =
            type.value.empty() ? html_format.recognises(begin) : is_page_type(type.value);
        if (!is_page)
            return left_out("answer that is no page", "answers that are no pages");
        check_length(head.content - answer->bytes);
        page.context.charset = html::lower_ascii(type.parameter("charset"));
        content.erase(0, answer->bytes);
        content += records_.content(head.content);
        page.bytes = decoded(*answer, std::move(content), notes);
        return page;
    }

    /// The body of an answer without what was done to it for the transfer.
    std::string decoded(const warc::AnswerHead& answer, std::string body, RepairNotes& notes) const
    {
        const std::string transfer = html::lower_ascii(answer.fields.value("transfer-encoding"));
        if (transfer.find("chunked") != std::string::npos)
            body = warc::without_chunks(std::move(body));
        const std::string encoding = html::lower_ascii(answer.fields.value("content-encoding"));
        DecodedContent content =
            undo_content_encoding(encoding, std::move(body), options_.article_bytes);
        if (content.too_long)
            refuse_length();
        if (content.bytes.empty() && !content.trouble.empty())
            refuse(encoding_trouble(encoding, content.trouble));
        if (!content.trouble.empty())
            notes.add(encoding_trouble(encoding, content.trouble) + ", read up to there");
        return std::move(content.bytes);
    }

    static std::string encoding_trouble(std::string_view encoding, const std::string& trouble)
    {
        return trouble.starts_with("in an") ? trouble + ": " + in_quotes(encoding) : trouble;
    }

    /// Where the page was fetched from; empty unless that is on the web.
    static std::string address_of(const warc::RecordHead& head)
    {
        constexpr std::size_t most = 4096;
        std::string address = decode_text(head.fields.value("warc-target-uri")).text;
        if (address.starts_with('<') && address.ends_with('>'))
            address = address.substr(1, address.size() - 2);
        if (!address.starts_with("http://") && !address.starts_with("https://"))
            return {};
        if (address.size() > most)
            refuse("address longer than " + std::to_string(most) + " bytes");
        return address;
    }

    /// The time of crawling is no date of publication, but worth keeping.
    static void keep_time(const warc::RecordHead& head, Article& article)
    {
        constexpr std::size_t most = 40;
        const std::string_view crawled = head.fields.value("warc-date");
        if (crawled.size() <= most && is_valid_utf8(crawled) && !is_blank(crawled))
            article.extra["crawled"] = crawled;
    }

    void check_length(std::size_t bytes) const
    {
        if (bytes > options_.article_bytes)
            refuse_length();
    }

    [[noreturn]] void refuse_length() const { refuse(longer_than_allowed(options_)); }

    std::optional<StoredPage> left_out(const std::string& one, const std::string& many)
    {
        ++left_out_[{one, many}];
        return std::nullopt;
    }

    void tell_stray()
    {
        if (const auto stray = records_.stray()) {
            warc::RecordHead place;
            place.offset = stray->offset;
            reject(place, std::to_string(stray->bytes) + " bytes that are no record passed over");
        }
    }

    void tell_left_out()
    {
        if (records_.cut_short())
            reject({}, "the last record ends early");
        RepairNotes notes;
        for (const auto& [names, number] : left_out_)
            notes.count(number, names.first, names.second, "left out");
        if (!notes.text().empty())
            sink_.repaired(origin_, notes.text());
    }

    void reject(const warc::RecordHead& head, const std::string& reason)
    {
        told_ = true;
        sink_.reject({origin_.path, head.number, head.offset, reason});
    }

    static constexpr std::size_t most_head = 65536;

    warc::RecordReader records_;
    const Origin& origin_;
    const ReadOptions& options_;
    ArticleSink& sink_;
    std::map<std::pair<std::string, std::string>, std::size_t> left_out_;
    bool told_ = false;
};

bool recognises(std::string_view head)
{
    return head.starts_with("WARC/1.") || head.starts_with("WARC/0.");
}

void read(ByteSource& source, const Origin& origin, const ReadOptions& options, ArticleSink& sink)
{
    WarcReader(source, origin, options, sink).run();
}

}  // namespace

const ArticleFormat warc_format{
    "warc", "web archives, one article a page", extensions, recognises, read, true};

}  // namespace onrecord
