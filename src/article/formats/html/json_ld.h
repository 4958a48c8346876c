#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace onrecord::html {

/// What the JSON-LD of a page (schema.org) states about its article. Empty: not stated.
struct JsonLd {
    std::string headline;
    std::string published;
    std::string created;
    std::string modified;
    std::string page_published;  ///< of the page rather than the article
    std::string publisher;
    std::string site;  ///< name of the WebSite
    std::string language;
    std::string body;
    std::vector<std::string> authors;
};

/// Reads the blocks in order; of several articles the first that states a thing counts. Takes
/// arrays, @graph, nested main entities; a block that is no JSON is searched for
/// `"datePublished": "..."` and its like. Lists of other articles are left out. Cost: linear.
[[nodiscard]] JsonLd read_json_ld(const std::vector<std::string_view>& blocks);

}  // namespace onrecord::html
