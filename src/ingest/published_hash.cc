#include "ingest/published_hash.h"

#include <string>

namespace onrecord {

Hash128 published_hash(const Hash128& content, std::uint32_t extractor, bool quotes)
{
    return hash_bytes(to_hex(content) + " extractor " + std::to_string(extractor) +
                      (quotes ? " with quotes" : " without quotes"));
}

}  // namespace onrecord
