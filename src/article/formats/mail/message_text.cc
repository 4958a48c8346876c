#include "article/formats/mail/message_text.h"

#include <algorithm>
#include <array>
#include <vector>

#include "article/formats/blank.h"
#include "article/formats/html/page_charset.h"
#include "article/formats/html/page_prose.h"
#include "article/formats/html/words.h"
#include "article/formats/mail/declared_charset.h"
#include "article/formats/mail/flowed_text.h"
#include "article/formats/mail/multipart.h"
#include "article/formats/mail/parameters.h"
#include "article/formats/mail/transfer_encoding.h"

namespace onrecord::mail {

namespace {

/// What a part says.
struct Found {
    std::string text;
    bool page = false;  ///< some of it is of a page
};

class PartReader {
public:
    PartReader(MessageText& message, RepairNotes& notes) : message_(message), notes_(notes) {}

    Found read(const Headers& headers, std::string_view body, std::size_t level)
    {
        if (++parts_ > most_parts || level > most_levels) {
            message_.cut = true;
            return {};
        }
        ParametrisedValue type = read_parameters(headers.value("content-type"));
        if (type.value.find('/') == std::string::npos)
            type.value = "text/plain";
        if (type.value.starts_with("multipart/"))
            return read_multipart(type, body, level);
        if (is_attached(headers, type.value)) {
            ++message_.attachments;
            return {};
        }
        if (type.value == "text/html" || type.value == "application/xhtml+xml")
            return {page_text(headers, type, body), true};
        if (type.value == "text/plain")
            return {plain_text(headers, type, body), false};
        return {};
    }

private:
    Found read_multipart(const ParametrisedValue& type, std::string_view body, std::size_t level)
    {
        if (type.value == "multipart/encrypted") {
            message_.encrypted = true;
            return {};
        }
        std::vector<Found> found;
        for (const std::string_view part :
             split_multipart(body, type.parameter("boundary"), most_parts)) {
            std::string_view rest = part;
            const Headers headers = Headers::take(rest);
            found.push_back(read(headers, rest, level + 1));
        }
        if (type.value == "multipart/alternative")
            return best_of(found);
        return joined(found);
    }

    static Found best_of(std::vector<Found>& found)
    {
        const auto says = [](const Found& each) { return !is_blank(each.text); };
        auto best = std::ranges::find_if(found, [&](const Found& f) { return f.page && says(f); });
        if (best == found.end())
            best = std::ranges::find_if(found, says);
        return best == found.end() ? Found() : std::move(*best);
    }

    static Found joined(const std::vector<Found>& found)
    {
        Found all;
        for (const Found& each : found) {
            if (is_blank(each.text))
                continue;
            all.text.append(all.text.empty() ? "" : "\n\n").append(trimmed(each.text));
            all.page = all.page || each.page;
        }
        return all;
    }

    static bool is_attached(const Headers& headers, std::string_view type)
    {
        constexpr std::array<std::string_view, 4> signatures = {
            "application/pgp-signature", "application/pkcs7-signature",
            "application/x-pkcs7-signature", "application/pgp-keys"};
        if (std::ranges::find(signatures, type) != signatures.end())
            return false;
        const std::string how = read_parameters(headers.value("content-disposition")).value;
        if (how == "attachment")
            return true;
        return !type.starts_with("text/") && !type.starts_with("image/") &&
               type != "application/xhtml+xml";
    }

    std::string decoded(const Headers& headers, const ParametrisedValue& type,
                        std::string_view body, bool page)
    {
        const std::string encoding =
            html::lower_ascii(read_parameters(headers.value("content-transfer-encoding")).value);
        const std::string bytes = decode_transfer(body, encoding);
        std::string charset = html::lower_ascii(type.parameter("charset"));
        if (page && charset.empty())
            charset = html::declared_charset(bytes);
        DecodedText text = decode_declared(bytes, charset);
        notes_.decoded(text);
        return std::move(text.text);
    }

    std::string page_text(const Headers& headers, const ParametrisedValue& type,
                          std::string_view body)
    {
        return html::prose_of_page(decoded(headers, type, body, true));
    }

    std::string plain_text(const Headers& headers, const ParametrisedValue& type,
                           std::string_view body)
    {
        std::string text = decoded(headers, type, body, false);
        if (html::lower_ascii(type.parameter("format")) == "flowed")
            text = unflowed(text, html::lower_ascii(type.parameter("delsp")) == "yes");
        return std::string(trimmed(text));
    }

    MessageText& message_;
    RepairNotes& notes_;
    std::size_t parts_ = 0;
};

}  // namespace

MessageText read_message_text(const Headers& headers, std::string_view body, RepairNotes& notes)
{
    MessageText message;
    message.text = PartReader(message, notes).read(headers, body, 0).text;
    return message;
}

}  // namespace onrecord::mail
