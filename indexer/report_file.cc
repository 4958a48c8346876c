#include "report_file.h"

#include <cerrno>
#include <cstring>

#include "base/error.h"

namespace onrecord::indexer {

ReportFile::ReportFile(const std::string& path)
    : path_(path), file_(std::fopen(path.c_str(), "we"), &std::fclose)
{
    if (file_ == nullptr)
        fail();
}

void ReportFile::write(const std::string& table)
{
    if (std::fwrite(table.data(), 1, table.size(), file_.get()) != table.size() ||
        std::fflush(file_.get()) != 0)
        fail();
}

void ReportFile::fail() const
{
    throw Error(ErrorKind::io,
                "cannot write the report to '" + path_ + "': " + std::strerror(errno));
}

}  // namespace onrecord::indexer
