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
    errno = 0;
    std::ofstream written(file, std::ios::binary | std::ios::trunc);
    written << text;
    written.close();
    if (!written)
        throw Error(ErrorKind::io,
                    "cannot write '" + file + "'" +
                        (errno == 0 ? "" : std::string(": ") + std::strerror(errno)));
}

std::string described(const Options& options, const std::string& query)
{
    std::string title = query;
    for (const Filter& filter : options.filters)
        title += (title.empty() ? "" : "  ") + filter.option + " " + filter.value;
    return title;
}

}  // namespace onrecord::searcher
