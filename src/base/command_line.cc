#include "base/command_line.h"

#include <algorithm>

#include "base/edit_distance.h"

namespace onrecord {

namespace {

/// The option meant, or empty.
std::string nearest(std::string_view typed, const std::vector<std::string>& known)
{
    constexpr std::size_t longest = 32;  // what is longer is no misspelt option
    if (typed.size() < 2 || typed.size() > longest)
        return {};
    std::string best;
    std::size_t fewest = std::min<std::size_t>(2, typed.size() / 2) + 1;
    for (const std::string& name : known) {
        const std::size_t edits = name.starts_with(typed) ? 0 : edit_distance(typed, name);
        if (edits < fewest) {
            best = name;
            fewest = edits;
        }
    }
    return best;
}

/// Replaces `part` in the line's name column and fills up with blanks before the description.
void shorten(std::string& line, std::string_view part, std::string_view by)
{
    const std::size_t at = line.find(part);
    if (at == std::string::npos)
        return;
    line.replace(at, part.size(), by);
    const std::size_t gap = line.find("  ", at);
    if (gap != std::string::npos)
        line.insert(gap, part.size() - by.size(), ' ');
}

std::string tidy_line(std::string line)
{
    if (line.starts_with("  -")) {
        if (line.find(" [ --") == 4) {
            shorten(line, " [ --", ", --");
            shorten(line, " ]", "");
        }
        shorten(line, " [=", "[=");
    }
    line.erase(line.find_last_not_of(' ') + 1);
    return line;
}

}  // namespace

Error unknown_option(const std::string& typed, const std::vector<std::string>& known,
                     const std::string& otherwise)
{
    std::string meant;
    if (typed.starts_with("--"))
        meant = nearest(std::string_view(typed).substr(2), known);
    return {ErrorKind::usage, "no option '" + typed + "'",
            meant.empty() ? otherwise : "did you mean --" + meant + "?"};
}

Error wrong_value(const std::string& option, const std::string& expected, const std::string& given)
{
    return {ErrorKind::usage, option + " takes " + expected + ", not '" + given + "'"};
}

std::string one_of(const std::vector<std::string>& names)
{
    std::string list;
    for (std::size_t i = 0; i < names.size(); ++i)
        list += (i == 0 ? "" : i + 1 == names.size() ? " or " : ", ") + names[i];
    return list;
}

std::string tidy_option_list(std::string_view listed)
{
    std::string tidy;
    while (!listed.empty()) {
        const std::size_t end = std::min(listed.find('\n'), listed.size());
        tidy += tidy_line(std::string(listed.substr(0, end))) + '\n';
        listed.remove_prefix(std::min(end + 1, listed.size()));
    }
    return tidy;
}

}  // namespace onrecord
