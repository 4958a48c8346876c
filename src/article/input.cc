#include "article/input.h"

#include <algorithm>
#include <filesystem>
#include <string_view>
#include <system_error>
#include <unordered_set>
#include <utility>

#include "article/ignore.h"
#include "article/place.h"
#include "article/territory.h"
#include "base/error.h"
#include "base/file.h"

namespace onrecord {

namespace {

namespace fs = std::filesystem;

const std::string standard_input = "-";

/// Does the folder look like an index of ours? Its name may be any.
bool holds_index(const std::string& folder)
{
    std::error_code ignored;
    return fs::is_regular_file(folder + "/manifest.json", ignored) &&
           fs::is_directory(folder + "/segments", ignored);
}

class Walk {
public:
    Walk(const std::vector<std::string>& paths, InputSink& sink, const std::string& leave_out)
        : sink_(sink)
    {
        std::error_code ignored;
        if (!leave_out.empty())
            leave_out_ = fs::weakly_canonical(leave_out, ignored).string();
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
        for (const Given& given : given_) {
            if (!stopped_ && awaited_.erase(given.real_path) > 0)
                read_given(given);
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
        if (folder && is_index(given.path, given.real_path))
            return reject(given.path, "an index, not a folder of articles");
        const bool file = given.type == fs::file_type::regular;
        if (!folder && !file && given.type != fs::file_type::fifo)
            return reject(given.path, reason_of(given.type));
        if ((folder || file) && territory_.reaches(given.real_path)) {
            if (!met_.contains(given.real_path))
                awaited_.insert(given.real_path);
            return;
        }
        read_given(given);
    }

    void read_given(const Given& given)
    {
        if (!visited_.insert(given.real_path).second)
            return;
        root_ = as_text(given.real_path);
        if (given.type == fs::file_type::directory)
            walk({given.path, "", given.real_path});
        else
            give({given.path, fs::path(given.path).lexically_normal().string(), given.real_path});
    }

    void visit_standard_input()
    {
        if (visited_.insert(standard_input).second)
            stopped_ = !sink_.input({{standard_input, "", standard_input, 0}, standard_input, 0});
    }

    [[nodiscard]] bool is_index(const std::string& path, const std::string& real_path) const
    {
        return (!leave_out_.empty() && real_path == leave_out_) || holds_index(path);
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
        const std::string file = folder.below(std::string(ignore_file_name)).path;
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

    [[nodiscard]] bool is_ignored(const Place& place, const fs::directory_entry& entry) const
    {
        std::error_code error;
        const bool is_folder = !rules_.empty() && entry.is_directory(error);
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
        const Place place = folder.below(name);
        std::error_code error;
        const fs::file_type type = entry.symlink_status(error).type();
        if (error)
            return reject(place.path, reason_of(error));
        if (is_ignored(place, entry))
            return sink_.ignored(as_text(place.path));
        if (type == fs::file_type::symlink)
            return follow(place);
        if (territory_.starts_at(place.real_path))
            meet_given(place.real_path);
        if (!visited_.contains(place.real_path))
            visit_as(type, place);
    }

    /// A given path is on this walk, and need not be read again.
    void meet_given(const std::string& real_path)
    {
        met_.insert(real_path);
        awaited_.erase(real_path);
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
        if (type == fs::file_type::directory && is_index(place.path, place.real_path))
            return;
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
    std::unordered_set<std::string> met_;      ///< given paths that a walk came by
    std::unordered_set<std::string> awaited_;  ///< given paths that a walk should yet come by
    std::string root_;
    std::string leave_out_;  ///< real path; empty for none
    bool stopped_ = false;
};

}  // namespace

void find_inputs(const std::vector<std::string>& paths, InputSink& sink,
                 const std::string& leave_out)
{
    Walk(paths, sink, leave_out).run();
}

}  // namespace onrecord
