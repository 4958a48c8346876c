#include "article/formats/html/page_dates.h"

#include <algorithm>
#include <array>
#include <string>

#include "article/formats/blank.h"
#include "article/formats/html/dated_lines.h"
#include "article/formats/html/words.h"

namespace onrecord::html {

namespace {

constexpr std::array<std::string_view, 42> published_metas = {"article:published_time",
                                                              "article:published",
                                                              "og:article:published_time",
                                                              "og:published_time",
                                                              "datepublished",
                                                              "rnews:datepublished",
                                                              "dateposted",
                                                              "publication_date",
                                                              "publicationdate",
                                                              "publish_date",
                                                              "published_date",
                                                              "publish-date",
                                                              "published-date",
                                                              "pub_date",
                                                              "pubdate",
                                                              "article_date_original",
                                                              "originalpublicationdate",
                                                              "article.published",
                                                              "article.created",
                                                              "parsely-pub-date",
                                                              "sailthru.date",
                                                              "cxenseparse:recs:publishtime",
                                                              "cxenseparse:publishtime",
                                                              "bt:pubdate",
                                                              "citation_publication_date",
                                                              "citation_date",
                                                              "dc.date.issued",
                                                              "dcterms.issued",
                                                              "dc.issued",
                                                              "dc.date",
                                                              "dcterms.date",
                                                              "dc.date.created",
                                                              "dcterms.created",
                                                              "datecreated",
                                                              "date",
                                                              "created",
                                                              "article:created",
                                                              "shareaholic:article_published_time",
                                                              "dcsext.articlefirstpublished",
                                                              "vr:published_time",
                                                              "ptime",
                                                              "og:pubdate"};

constexpr std::size_t most_dates = 200;

constexpr std::array<std::string_view, 12> modified_metas = {"article:modified_time",
                                                             "og:updated_time",
                                                             "datemodified",
                                                             "dateupdated",
                                                             "dcterms.modified",
                                                             "dc.date.modified",
                                                             "dcterms.available",
                                                             "last-modified",
                                                             "modified",
                                                             "lastmod",
                                                             "article:updated",
                                                             "revision_date"};

bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

/// "/2022/09/14/" or "/2022-09-14-" in an address; empty for none.
std::string date_in_url(std::string_view url)
{
    for (std::size_t at = url.find_first_of("12"); at != std::string_view::npos && at < 500;
         at = url.find_first_of("12", at + 1)) {
        if (at == 0 || is_digit(url[at - 1]) || url.size() < at + 10)
            continue;
        const std::string_view date = url.substr(at, 10);
        const char separator = date[4];
        const bool shaped = std::all_of(date.begin(), date.end(), [&](const char& c) {
            const auto place = &c - date.data();
            return place == 4 || place == 7 ? c == separator : is_digit(c);
        });
        const bool ends = url.size() == at + 10 || !is_digit(url[at + 10]);
        if (shaped && ends && (separator == '/' || separator == '-' || separator == '_'))
            return std::string(date.substr(0, 4)) + "-" + std::string(date.substr(5, 2)) + "-" +
                   std::string(date.substr(8, 2));
    }
    return {};
}

class DateFinder {
public:
    explicit DateFinder(const DatedPage& page) : page_(page) {}

    std::vector<StatedDate> find()
    {
        add(date_in_url(page_.url), "url");
        add_published();
        for (const std::string_view name : published_metas)
            add_meta(name);
        add_times(5, 100);
        add(page_.json_ld.page_published, "json-ld");
        const std::vector<DatedLine> lines =
            find_dated_lines(page_.document, page_.map, page_.story, page_.title);
        add_lines(lines, 9, 100);
        add_times(2, 4);
        add_lines(lines, 6, 8);
        add(page_.json_ld.created, "json-ld");
        for (const std::string_view name : modified_metas)
            add_meta(name);
        add(page_.json_ld.modified, "json-ld");
        add_times(-100, 1);
        add_lines(lines, -100, 5);
        return std::move(dates_);
    }

private:
    void add(std::string_view text, std::string_view from)
    {
        text = trimmed(text);
        const auto same = [&](const StatedDate& date) {
            return date.text == text && date.from == from;
        };
        if (!text.empty() && dates_.size() < most_dates &&
            std::none_of(dates_.begin(), dates_.end(), same))
            dates_.push_back({std::string(text), std::string(from)});
    }

    /// The two that are meant for it. Where both are there, the earlier: some pages write the time
    /// of the last change into one of them.
    void add_published()
    {
        const std::string_view in_meta = page_.statements.meta("article:published_time");
        const std::string_view in_json = page_.json_ld.published;
        const bool json_first = is_iso(in_json) && is_iso(in_meta) && in_json < in_meta;
        if (json_first)
            add(in_json, "json-ld");
        add(in_meta, "meta");
        add(in_json, "json-ld");
    }

    /// Two that begin so sort as their days do.
    static bool is_iso(std::string_view date)
    {
        return date.size() >= 10 && date[4] == '-' && date[7] == '-';
    }

    void add_meta(std::string_view name) { add(page_.statements.meta(name), "meta"); }

    void add_lines(const std::vector<DatedLine>& lines, int least, int most)
    {
        for (const DatedLine& line : lines) {
            if (line.trust >= least && line.trust <= most)
                add(line.text, "page");
        }
    }

    [[nodiscard]] std::string text_of_time(NodeId id) const
    {
        std::string text = page_.document.value(id, Attribute::datetime);
        if (text.empty())
            text = page_.document.value(id, Attribute::content);
        return text.empty() ? page_.document.text_below(id, 100) : text;
    }

    /// <time> and its like, by how sure they are of the page's own article.
    void add_times(int least, int most)
    {
        for (const NodeId id : page_.statements.times) {
            const int trust = trust_in_time(id);
            if (page_.map.parts[id] == Part::comments || trust < least || trust > most)
                continue;
            add(text_of_time(id), "time");
        }
    }

    [[nodiscard]] int trust_in_time(NodeId id) const
    {
        int trust = 3;
        const std::string item = lower_ascii(page_.document.value(id, Attribute::itemprop));
        const std::string names = lower_ascii(page_.document.value(id, Attribute::class_));
        if (item == "datepublished" || names.find("publish") != std::string::npos)
            trust += 2;
        if (item == "datemodified" || names.find("update") != std::string::npos ||
            names.find("modif") != std::string::npos)
            trust -= 2;
        if (page_.map.parts[id] == Part::aside && item.empty())
            trust -= 2;
        return trust;
    }

    const DatedPage& page_;
    std::vector<StatedDate> dates_;
};

}  // namespace

std::vector<StatedDate> find_dates(const DatedPage& page)
{
    return DateFinder(page).find();
}

}  // namespace onrecord::html
