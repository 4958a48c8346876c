#include "output_file.h"

#include <cerrno>
#include <cstring>
#include <fstream>
#include <ostream>

#include "base/error.h"

namespace onrecord::searcher {

void write_output(const std::string& file, std::string_view text, std::ostream& out)
{
    if (file == "-") {
        out << text;
        return;
    }
    write_into(file, [text](std::ostream& written) { written << text; });
}

void write_into(const std::string& file, const std::function<void(std::ostream&)>& write)
{
    const auto fail = [&file] {
        throw Error(ErrorKind::io,
                    "cannot write '" + file + "'" +
                        (errno == 0 ? "" : std::string(": ") + std::strerror(errno)));
    };
    errno = 0;
    std::ofstream written(file, std::ios::binary | std::ios::trunc);
    if (!written)
        fail();
    write(written);
    errno = 0;
    written.close();
    if (!written)
        fail();
}

std::string described(const Options& options, const std::string& query)
{
    std::string title = query;
    for (const Filter& filter : options.filters)
        title += (title.empty() ? "" : "  ") + filter.option + " " + filter.value;
    return title;
}

}  // namespace onrecord::searcher
