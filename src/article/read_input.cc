#include <string>
#include <utility>

#include "article/input.h"
#include "base/error.h"

namespace onrecord {

namespace {

/// Adds up the bytes that pass.
class CountedSource : public ByteSource {
public:
    CountedSource(ByteSource& below, std::atomic<std::uint64_t>& bytes)
        : below_(below), bytes_(bytes)
    {
    }

    std::size_t read(char* buffer, std::size_t size) override
    {
        const std::size_t got = below_.read(buffer, size);
        bytes_ += got;
        return got;
    }

private:
    ByteSource& below_;
    std::atomic<std::uint64_t>& bytes_;
};

/// Opens an input, or says why not.
std::unique_ptr<ByteSource> open(const Input& input, ArticleSink& sink)
{
    try {
        return input.file == "-" ? open_standard_input() : open_file(input.file);
    } catch (const Error& error) {
        std::string reason = error.what();
        const std::string named = " '" + input.file + "'";  // as the reject does already
        if (const std::size_t at = reason.find(named); at != std::string::npos)
            reason.erase(at, named.size());
        sink.reject({input.origin.path, 0, 0, std::move(reason)});
        return nullptr;
    }
}

}  // namespace

void read_input(const Input& input, const ArticleFormat* forced, const ReadOptions& options,
                ArticleSink& sink, std::atomic<std::uint64_t>* bytes_read)
{
    const std::unique_ptr<ByteSource> source = open(input, sink);
    if (source == nullptr)
        return;
    std::atomic<std::uint64_t> uncounted{0};
    CountedSource counted(*source, bytes_read == nullptr ? uncounted : *bytes_read);
    read_articles(counted, input.origin, forced, options, sink);
}

}  // namespace onrecord
