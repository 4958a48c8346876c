#include "index/spool.h"

#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <system_error>
#include <utility>

#include "base/date.h"
#include "base/error.h"
#include "index/record.h"
#include "index/record_fields.h"

namespace onrecord {

namespace {

enum class SpoolTag : std::uint8_t { article = 1, quote, speaker };

[[noreturn]] void fail(const char* what, const std::filesystem::path& file)
{
    const int reason = errno;
    throw Error(ErrorKind::io,
                std::string(what) + " '" + file.string() + "': " + std::strerror(reason));
}

std::uint32_t day_number(const Date& date)
{
    if (!date.stated())
        return 0;
    const Date first = to_date(date.first_day());
    return static_cast<std::uint32_t>(first.year) * 10000 + first.month * 100U + first.day;
}

SpooledArticle decode_spooled(std::string_view bytes)
{
    SpooledArticle article;
    FieldReader in(bytes);
    while (in.next())
        switch (static_cast<SpoolTag>(in.tag())) {
            case SpoolTag::article:
                article.record = in.bytes();
                article.facts = decode_article(in.bytes());
                break;
            case SpoolTag::quote:
                article.facts.quotes.push_back(decode_quote(in.bytes()).quote);
                break;
            case SpoolTag::speaker:
                if (article.facts.quotes.empty())
                    damaged_record();
                article.facts.quotes.back().speaker = static_cast<std::uint32_t>(in.number() - 1);
                break;
        }
    return article;
}

}  // namespace

std::string encode_spooled(const Facts& facts)
{
    FieldWriter out;
    out.always(SpoolTag::article, encode_article(facts));
    for (const Quote& quote : facts.quotes) {
        Quote bare = quote;
        bare.speaker = no_speaker;
        out.always(SpoolTag::quote, encode_quote({{}, 0, bare, {}}));
        if (quote.speaker != no_speaker)
            out.number(SpoolTag::speaker, std::uint64_t{quote.speaker} + 1);
    }
    return std::move(out).take();
}

Spool::Spool(std::filesystem::path file)
    : path_(std::move(file)), file_(std::fopen(path_.c_str(), "wb+e"))
{
    if (!file_)
        fail("cannot make", path_);
    constexpr std::size_t buffer = std::size_t{1} << 20;
    std::setvbuf(file_.get(), nullptr, _IOFBF, buffer);
}

Spool::~Spool()
{
    std::error_code ignored;
    std::filesystem::remove(path_, ignored);
}

void Spool::append(const Facts& facts, const std::string& bytes)
{
    if (std::fwrite(bytes.data(), 1, bytes.size(), file_.get()) != bytes.size())
        fail("cannot write", path_);
    entries_.push_back({day_number(facts.date), facts.id, bytes_, bytes.size()});
    bytes_ += bytes.size();
}

void Spool::flush()
{
    if (std::fflush(file_.get()) != 0)
        fail("cannot write", path_);
}

void Spool::sort_entries()
{
    std::sort(entries_.begin(), entries_.end());
}

SpooledArticle Spool::read(const SpoolEntry& entry) const
{
    std::string bytes(entry.length, '\0');
    std::size_t done = 0;
    while (done < bytes.size()) {
        const ssize_t got = ::pread(::fileno(file_.get()), bytes.data() + done, bytes.size() - done,
                                    static_cast<off_t>(entry.offset + done));
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0)
            fail("cannot read", path_);
        done += static_cast<std::size_t>(got);
    }
    return decode_spooled(bytes);
}

}  // namespace onrecord
