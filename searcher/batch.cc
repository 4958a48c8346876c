#include "batch.h"

#include <istream>
#include <ostream>
#include <string>

#include "base/error.h"
#include "notes.h"
#include "understand.h"

namespace onrecord::searcher {

namespace {

constexpr const char* form = "a line is an id, a tab and a query";

bool answer_line(const std::string& line, Answerer& answerer)
{
    const std::size_t tab = line.find('\t');
    if (tab == std::string::npos)
        throw Error(ErrorKind::usage, "no tab", form);
    const std::string query = line.substr(tab + 1);
    if (tab == 0)
        throw Error(ErrorKind::usage, "no id before the tab", form);
    if (query.find_first_not_of(" \t") == std::string::npos)
        throw Error(ErrorKind::usage, "no query behind the tab", form);
    return answerer.answer(query, line.substr(0, tab));
}

void report(std::ostream& out, const std::string& name, std::size_t number, const Error& error)
{
    out << "onrecord-search: error: " << printable_line(name) << ":" << number << ": "
        << printable_line(error.what()) << '\n';
    if (const auto* placed = dynamic_cast<const PlacedError*>(&error))
        out << placed->place();
    if (!error.hint().empty())
        out << "onrecord-search: hint: " << printable_line(error.hint()) << '\n';
}

}  // namespace

BatchResult answer_batch(std::istream& lines, const std::string& name, Answerer& answerer,
                         const Surroundings& around)
{
    BatchResult result;
    std::string line;
    for (std::size_t number = 1; std::getline(lines, line) && around.out.good(); ++number) {
        if (line.ends_with('\r'))
            line.pop_back();
        if (line.empty())
            continue;
        try {
            result.found = answer_line(line, answerer) || result.found;
        } catch (const Error& error) {
            if (error.kind() != ErrorKind::usage)
                throw;
            report(around.notes, name, number, error);
            result.faulty = true;
        }
    }
    if (lines.bad())
        throw Error(ErrorKind::io, "cannot read '" + name + "' to its end");
    return result;
}

}  // namespace onrecord::searcher
