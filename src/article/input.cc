#include "article/input.h"

#include <algorithm>
#include <filesystem>
#include <optional>
#include <string_view>
#include <system_error>
#include <unordered_set>
#include <utility>

#include "article/ignore.h"
#include "base/error.h"
#include "base/file.h"
#include "text/utf8.h"

namespace onrecord {

namespace {

namespace fs = std::filesystem;

const std::string standard_input = "-";

bool is_hidden(std::string_view name)
{
    return name.starts_with('.');
}

/// A path as text: bytes that are no UTF-8 become "\xFF", so that different names stay different.
std::string as_text(const std::string& path)
{
    if (is_valid_utf8(path))
        return path;
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string text;
    for (const char c : path) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte < 0x80)
            text += c;
        else
            text.append("\\x").append({digits[byte / 16], digits[byte % 16]});
    }
    return text;
}

std::string joined(const std::string& folder, const std::string& name)
{
    if (folder.empty())
        return name;
    return folder.ends_with('/') ? folder + name : folder + "/" + name;
}

/// The path as given, without slashes at its end.
std::string tidied(std::string path)
{
    while (path.size() > 1 && path.ends_with('/'))
        path.pop_back();
    return path;
}

std::string reason_of(fs::file_type type)
{
    switch (type) {
        case fs::file_type::fifo:
            return "a pipe, not a file";
        case fs::file_type::socket:
            return "a socket, not a file";
        case fs::file_type::block:
        case fs::file_type::character:
            return "a device, not a file";
        default:
            return "neither a file nor a folder";
    }
}

/// Which real paths are read under which given path or link, so that nothing is read twice.
class Territory {
public:
    void add(const std::string& real_path) { starts_.insert(real_path); }

    [[nodiscard]] bool starts_at(const std::string& real_path) const
    {
        return starts_.contains(real_path);
    }

    /// True when a walk from a known start comes by this path: one of the folders above it is a
    /// start, and nothing between is hidden.
    [[nodiscard]] bool reaches(std::string_view real_path) const
    {
        while (real_path.size() > 1) {
            const std::size_t slash = real_path.rfind('/');
            if (slash == std::string_view::npos || is_hidden(real_path.substr(slash + 1)))
                return false;
            real_path = real_path.substr(0, std::max<std::size_t>(slash, 1));
            if (starts_.contains(std::string(real_path)))
                return true;
        }
        return false;
    }

private:
    std::unordered_set<std::string> starts_;
};

/// A file or folder on the way.
struct Place {
    std::string path;           ///< as found from the one given
    std::string relative_path;  ///< to the root
    std::string real_path;      ///< absolute, no symbolic links
};

/// A path given by the user, as it is on the disk.
struct Given {
    std::string path;
    fs::file_type type = fs::file_type::none;
    std::string real_path;
    std::error_code error;
};

Given look_at(const std::string& as_given)
{
    Given given;
    given.path = tidied(as_given);
    given.type = fs::status(given.path, given.error).type();
    const bool on_disk =
        given.type == fs::file_type::regular || given.type == fs::file_type::directory;
    if (on_disk)
        given.real_path = fs::canonical(given.path, given.error).string();
    else if (!given.error)
        given.real_path = fs::absolute(given.path, given.error).lexically_normal().string();
    return given;
}

std::string reason_of(std::error_code error)
{
    if (error == std::errc::no_such_file_or_directory)
        return "no such file or folder";
    return "cannot be read: " + error.message();
}

class Walk {
public:
    Walk(const std::vector<std::string>& paths, InputSink& sink) : sink_(sink)
    {
        for (const std::string& path : paths) {
            given_.push_back(path == standard_input ? Given{path, {}, {}, {}} : look_at(path));
            if (!given_.back().real_path.empty())
                territory_.add(given_.back().real_path);
        }
    }

    void run()
    {
        for (const Given& given : given_) {
            if (stopped_)
                return;
            visit_given(given);
        }
    }

private:
    void visit_given(const Given& given)
    {
        if (given.path == standard_input)
            return visit_standard_input();
        if (given.error)
            return reject(given.path, reason_of(given.error));
        const bool folder = given.type == fs::file_type::directory;
        const bool file = given.type == fs::file_type::regular;
        if (!folder && !file && given.type != fs::file_type::fifo)
            return reject(given.path, reason_of(given.type));
        if ((folder || file) && territory_.reaches(given.real_path))
            return;
        if (!visited_.insert(given.real_path).second)
            return;
        root_ = as_text(given.real_path);
        if (folder)
            walk({given.path, "", given.real_path});
        else
            give({given.path, fs::path(given.path).lexically_normal().string(), given.real_path});
    }

    void visit_standard_input()
    {
        if (visited_.insert(standard_input).second)
            stopped_ = !sink_.input({{standard_input, "", standard_input, 0}, standard_input, 0});
    }

    void walk(const Place& folder)
    {
        std::error_code error;
        std::vector<fs::directory_entry> entries = list(folder, error);
        if (error)
            return reject(folder.path, reason_of(error));
        const bool has_rules = read_rules(folder);
        visit_all(entries, folder);
        if (has_rules)
            rules_.pop_back();
    }

    /// The folder's ignore file holds until its walk ends; false when there is none.
    bool read_rules(const Place& folder)
    {
        const std::string file = joined(folder.path, std::string(ignore_file_name));
        std::error_code error;
        if (!fs::is_regular_file(file, error))
            return false;
        std::vector<Reject> rejects;
        try {
            const IgnoreRules rules(read_file(file, most_rules), as_text(file), rejects);
            rules_.push_back({folder.relative_path, rules});
        } catch (const Error& refused) {
            reject(file, refused.what());
            return false;
        }
        for (Reject& refused : rejects)
            sink_.reject(std::move(refused));
        return true;
    }

    [[nodiscard]] bool is_ignored(const Place& place, bool is_folder) const
    {
        return std::ranges::any_of(rules_, [&](const FolderRules& of) {
            const std::size_t above = of.folder.empty() ? 0 : of.folder.size() + 1;
            return of.rules.matches(place.relative_path.substr(above), is_folder);
        });
    }

    void visit_all(std::vector<fs::directory_entry>& entries, const Place& folder)
    {
        for (fs::directory_entry& entry : entries) {
            if (stopped_)
                return;
            visit(entry, folder);
            entry = {};  // a deep walk keeps many lists
        }
    }

    static std::vector<fs::directory_entry> list(const Place& folder, std::error_code& error)
    {
        std::vector<fs::directory_entry> entries;
        fs::directory_iterator at(folder.path, error);
        for (; !error && at != fs::directory_iterator(); at.increment(error)) {
            if (!is_hidden(at->path().filename().native()))
                entries.push_back(*at);
        }
        std::sort(entries.begin(), entries.end(), [](const auto& a, const auto& b) {
            return a.path().native() < b.path().native();
        });
        return entries;
    }

    void visit(const fs::directory_entry& entry, const Place& folder)
    {
        const std::string name = entry.path().filename().string();
        const Place place{joined(folder.path, name), joined(folder.relative_path, name),
                          joined(folder.real_path, name)};
        std::error_code error;
        const fs::file_type type = entry.symlink_status(error).type();
        if (error)
            return reject(place.path, reason_of(error));
        if (is_ignored(place, fs::is_directory(entry.path(), error)))
            return sink_.ignored(as_text(place.path));
        if (type == fs::file_type::symlink)
            return follow(place);
        if (!visited_.contains(place.real_path))
            visit_as(type, place);
    }

    /// Reads what a link leads to, unless it is found without the link.
    void follow(Place place)
    {
        std::error_code error;
        place.real_path = fs::canonical(place.path, error).string();
        if (error)
            return reject(place.path, "symbolic link: " + reason_of(error));
        if (territory_.starts_at(place.real_path) || territory_.reaches(place.real_path))
            return;
        const fs::file_type type = fs::status(place.real_path, error).type();
        if (error)
            return reject(place.path, reason_of(error));
        territory_.add(place.real_path);
        visited_.insert(place.real_path);
        visit_as(type, place);
    }

    void visit_as(fs::file_type type, const Place& place)
    {
        if (type == fs::file_type::directory)
            walk(place);
        else if (type == fs::file_type::regular)
            give(place);
        else
            reject(place.path, reason_of(type));
    }

    void give(const Place& place)
    {
        std::error_code ignored;
        const std::uintmax_t bytes = fs::file_size(place.path, ignored);
        Origin origin{as_text(place.path), root_, as_text(place.relative_path), 0};
        stopped_ = !sink_.input({std::move(origin), place.path, ignored ? 0 : bytes});
    }

    void reject(const std::string& path, std::string reason)
    {
        sink_.reject({as_text(path), 0, 0, std::move(reason)});
    }

    /// The rules of one folder on the way down.
    struct FolderRules {
        std::string folder;  ///< relative to the root
        IgnoreRules rules;
    };
    static constexpr std::size_t most_rules = std::size_t{1} << 20;

    InputSink& sink_;
    std::vector<Given> given_;
    std::vector<FolderRules> rules_;
    Territory territory_;
    std::unordered_set<std::string> visited_;  ///< real paths given or led to by a link
    std::string root_;
    bool stopped_ = false;
};

}  // namespace

void find_inputs(const std::vector<std::string>& paths, InputSink& sink)
{
    Walk(paths, sink).run();
}

}  // namespace onrecord
