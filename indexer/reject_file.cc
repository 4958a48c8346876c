#include "reject_file.h"

#include <cerrno>
#include <cstring>

#include "base/error.h"
#include "base/json.h"

namespace onrecord::indexer {

RejectFile::RejectFile(const std::string& path)
    : path_(path), file_(std::fopen(path.c_str(), "we"), &std::fclose)
{
    if (file_ == nullptr)
        fail();
}

void RejectFile::write(const Reject& reject)
{
    JsonWriter json;
    json.open_object();
    json.key("file");
    json.value(reject.path);
    json.key("record");
    if (reject.record == 0)
        json.null();
    else
        json.value(std::uint64_t{reject.record});
    json.key("offset");
    json.value(std::uint64_t{reject.offset});
    json.key("reason");
    json.value(reject.reason);
    json.close_object();
    const std::string line = std::string(json.text()) + "\n";
    if (std::fwrite(line.data(), 1, line.size(), file_.get()) != line.size())
        fail();
}

void RejectFile::close()
{
    if (std::fflush(file_.get()) != 0)
        fail();
}

void RejectFile::fail() const
{
    throw Error(ErrorKind::io, "cannot write rejects to '" + path_ + "': " + std::strerror(errno));
}

}  // namespace onrecord::indexer
