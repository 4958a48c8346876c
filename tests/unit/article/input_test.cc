#include "article/input.h"

#include <doctest/doctest.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

#include <filesystem>
#include <string>
#include <vector>

#include "recorder.h"
#include "temp_folder.h"

using namespace onrecord;
using namespace std::string_literals;
namespace fs = std::filesystem;

namespace {

/// A folder, walked as if it were the working one: its path is taken off what is found.
struct Tree : InputSink {
    test::TempFolder folder;
    std::vector<Input> inputs;
    std::string lines;
    std::size_t most = SIZE_MAX;
    std::string leave_out;

    void files(const std::vector<std::string>& names) const
    {
        for (const std::string& name : names)
            folder.write(name, "x");
    }

    void link(const std::string& target, const std::string& name) const
    {
        fs::create_symlink(target, folder.path() / name);
    }

    bool input(Input&& input) override
    {
        lines += shown(input.origin.path) + "\n";
        inputs.push_back(std::move(input));
        return inputs.size() < most;
    }

    void ignored(const std::string& path) override { lines += "ignored " + shown(path) + "\n"; }

    void reject(Reject&& reject) override
    {
        lines += shown(reject.path) + ": " + reject.reason + "\n";
    }

    std::string find(const std::vector<std::string>& names)
    {
        std::vector<std::string> paths;
        for (const std::string& name : names)
            paths.push_back(name == "-" ? name : folder.path().string() + "/" + name);
        inputs.clear();
        lines.clear();
        find_inputs(paths, *this, leave_out);
        return lines;
    }

    [[nodiscard]] std::string shown(std::string path) const
    {
        const std::string start = folder.path().string() + "/";
        return path.starts_with(start) ? path.substr(start.size()) : path;
    }
};

}  // namespace

TEST_SUITE_BEGIN("article.input");

TEST_CASE_FIXTURE(Tree, "a folder is walked in the byte order of names, hidden ones left out")
{
    files({"d/b.txt", "d/a/z.txt", "d/a/.hidden.txt", "d/a.txt", "d/.git/x.txt", "d/B.txt",
           "d/\u00e9.txt"});
    CHECK(find({"d"}) == "d/B.txt\nd/a/z.txt\nd/a.txt\nd/b.txt\nd/\u00e9.txt\n");
    CHECK(find({"d/"}) == lines);
    CHECK(inputs[0].bytes == 1);
}

TEST_CASE_FIXTURE(Tree, "an input knows its root and its path from there")
{
    files({"d/a/z.txt"});
    find({"d"});
    const std::string real = fs::canonical(folder.path()).string();
    REQUIRE(inputs.size() == 1);
    CHECK(inputs[0].origin.root == real + "/d");
    CHECK(inputs[0].origin.relative_path == "a/z.txt");
    CHECK(inputs[0].origin.path == folder.path().string() + "/d/a/z.txt");
    CHECK(inputs[0].file == inputs[0].origin.path);

    find({"d/./a/z.txt"});
    REQUIRE(inputs.size() == 1);
    CHECK(inputs[0].origin.root == real + "/d/a/z.txt");
    CHECK(inputs[0].origin.path == folder.path().string() + "/d/./a/z.txt");
    CHECK(inputs[0].origin.relative_path == folder.path().string() + "/d/a/z.txt");

    find({"-"});
    REQUIRE(inputs.size() == 1);
    CHECK(inputs[0].origin.root.empty());
    CHECK(inputs[0].origin.path == "-");
    CHECK(inputs[0].origin.relative_path == "-");
}

TEST_CASE_FIXTURE(Tree, "given paths keep their order, and what is given twice is read once")
{
    files({"a.txt", "d/b.txt", "d/e/c.txt", "d/.h/x.txt"});
    CHECK(find({"d", "a.txt", "-", "-"}) == "d/b.txt\nd/e/c.txt\na.txt\n-\n");
    CHECK(find({"a.txt", "./a.txt", "d/../a.txt"}) == "a.txt\n");
    CHECK(find({"d/e", "d/b.txt", "d"}) == "d/b.txt\nd/e/c.txt\n");
    CHECK(find({"d", "d/e/c.txt", "d"}) == "d/b.txt\nd/e/c.txt\n");
    CHECK(find({"d", "d/.h"}) == "d/b.txt\nd/e/c.txt\nd/.h/x.txt\n");
    CHECK(find({"d", "d/.h/x.txt"}) == "d/b.txt\nd/e/c.txt\nd/.h/x.txt\n");
}

TEST_CASE_FIXTURE(Tree, "a missing path is rejected and the rest is read")
{
    files({"a.txt"});
    CHECK(find({"no", "a.txt", "a.txt/x"}) ==
          "no: no such file or folder\na.txt\na.txt/x: cannot be read: Not a directory\n");
    CHECK(find({}).empty());
}

TEST_CASE_FIXTURE(Tree, "links are followed, but nothing is read twice")
{
    files({"d/a.txt", "d/e/b.txt", "other/c.txt", "other/sub/f.txt", "d/.h/g.txt", "h.txt"});
    link("a.txt", "d/again.txt");
    link("e", "d/e2");
    link("..", "d/e/up");
    link("../other", "d/other");
    link("../other", "d/other2");
    link("../other/sub/f.txt", "d/f.txt");
    link(".h/g.txt", "d/g.txt");
    link("../h.txt", "d/h1.txt");
    link("../h.txt", "d/h2.txt");
    link("../d", "other/back");
    CHECK(find({"d"}) == "d/a.txt\nd/e/b.txt\nd/f.txt\nd/g.txt\nd/h1.txt\nd/other/c.txt\n");
    CHECK(find({"d", "other"}) ==
          "d/a.txt\nd/e/b.txt\nd/g.txt\nd/h1.txt\nother/c.txt\nother/sub/f.txt\n");
    CHECK(find({"h.txt", "d/h1.txt"}) == "h.txt\n");
    CHECK(find({"d/other"}) ==
          "d/other/back/a.txt\n"
          "d/other/back/e/b.txt\nd/other/back/g.txt\nd/other/back/h1.txt\n"
          "d/other/c.txt\nd/other/sub/f.txt\n");
}

TEST_CASE_FIXTURE(Tree, "a link to a folder above the given one ends where the given one begins")
{
    files({"top/d/a.txt", "top/b.txt"});
    link("..", "top/d/up");
    CHECK(find({"top/d"}) == "top/d/a.txt\ntop/d/up/b.txt\n");
}

TEST_CASE_FIXTURE(Tree, "links to nothing and in a ring are rejected")
{
    files({"d/a.txt"});
    link("nowhere", "d/dead");
    link("ring", "d/ring");
    CHECK(find({"d"}) ==
          "d/a.txt\nd/dead: symbolic link: no such file or folder\nd/ring: "
          "symbolic link: cannot be read: Too many levels of symbolic links\n");
}

TEST_CASE_FIXTURE(Tree, "a pipe is read when given itself, not when found in a folder")
{
    files({"d/a.txt"});
    REQUIRE(::mkfifo((folder.path() / "d/pipe").c_str(), 0600) == 0);
    CHECK(find({"d"}) == "d/a.txt\nd/pipe: a pipe, not a file\n");
    CHECK(find({"d/pipe"}) == "d/pipe\n");
    CHECK(inputs[0].bytes == 0);
    link("/dev/null", "d/null");
    CHECK(find({"d/null"}) == "d/null: a device, not a file\n");
}

TEST_CASE_FIXTURE(Tree, "a socket is rejected")
{
    files({"d/a.txt"});
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    const std::string path = (folder.path() / "d/b").string();
    REQUIRE(path.copy(address.sun_path, sizeof address.sun_path - 1) == path.size());
    const int socket = ::socket(AF_UNIX, SOCK_STREAM, 0);
    REQUIRE(::bind(socket, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0);
    CHECK(find({"d"}) == "d/a.txt\nd/b: a socket, not a file\n");
    CHECK(find({"d/b"}) == "d/b: a socket, not a file\n");
    ::close(socket);
}

TEST_CASE_FIXTURE(Tree, "a folder that may not be listed is rejected")
{
    files({"d/a.txt", "d/closed/b.txt"});
    fs::permissions(folder.path() / "d/closed", fs::perms::none);
    const bool root_user = ::geteuid() == 0;  // may list anything
    CHECK(find({"d"}) == (root_user ? "d/a.txt\nd/closed/b.txt\n"
                                    : "d/a.txt\nd/closed: cannot be read: Permission denied\n"));
    fs::permissions(folder.path() / "d/closed", fs::perms::owner_all);
}

TEST_CASE_FIXTURE(Tree, "names that are no UTF-8 stay different and can be opened")
{
    files({"d/a\xff.txt", "d/a\xfe.txt"});
    CHECK(find({"d"}) == "d/a\\xFE.txt\nd/a\\xFF.txt\n");
    test::Recorder read;
    for (const Input& input : inputs)
        read_input(input, nullptr, {}, read);
    CHECK(read.lines == "article 0: |x\narticle 0: |x\n");
}

TEST_CASE_FIXTURE(Tree, "looking stops when the sink wants no more")
{
    files({"d/a.txt", "d/b.txt", "d/e/c.txt"});
    most = 2;
    CHECK(find({"d", "d/none"}) == "d/a.txt\nd/b.txt\n");
}

TEST_CASE_FIXTURE(Tree, "an input is read, its bytes counted; one that vanished is rejected")
{
    folder.write("d/a.jsonl", "{\"text\":\"a\"}\n");
    files({"d/b.txt"});
    find({"d"});
    REQUIRE(inputs.size() == 2);
    fs::remove(inputs[1].file);
    test::Recorder read;
    std::atomic<std::uint64_t> bytes{100};
    for (const Input& input : inputs)
        read_input(input, nullptr, {}, read, &bytes);
    CHECK(read.lines == "article 1: |a\nreject 0 at 0: cannot open: No such file or directory\n");
    CHECK(bytes == 113);
}

TEST_CASE("a list of files is read line by line or up to NUL bytes")
{
    const auto printed = [](std::string_view bytes, char separator) {
        const std::unique_ptr<ByteSource> source = open_bytes(bytes);
        std::string all;
        for (const std::string& name : read_file_list(*source, separator))
            all += "<" + name + ">";
        return all;
    };
    CHECK(printed("a.txt\nb c.txt\r\n\nd.txt", '\n') == "<a.txt><b c.txt><d.txt>");
    CHECK(printed(" a\0b\nc\0"s, '\0') == "< a><b\nc>");
    CHECK(printed("a\r\0"s, '\0') == "<a\r>");
    CHECK(printed("", '\n').empty());
    CHECK(printed("\r\n", '\n').empty());
}

TEST_CASE_FIXTURE(Tree, "an ignore file keeps what it names out of a walk, and says so")
{
    files({"d/a.txt", "d/notes.md", "d/drafts/b.txt", "d/x/drafts", "d/x/c.txt", "d/x/y.txt",
           "d/x/notes.md"});
    folder.write("d/.onrecordignore", "# no articles\n\n*.md\r\ndrafts/\n/x/y.txt\n");
    CHECK(find({"d"}) ==
          "d/a.txt\nignored d/drafts\nignored d/notes.md\nd/x/c.txt\nd/x/drafts\n"
          "ignored d/x/notes.md\nignored d/x/y.txt\n");
    CHECK(find({"d/notes.md"}) == "d/notes.md\n");
    const std::string walked = find({"d"});
    CHECK(find({"d", "d/notes.md", "d/x/c.txt"}) == walked + "d/notes.md\n");
    CHECK(find({"d/drafts/b.txt", "d"}) == walked + "d/drafts/b.txt\n");
    CHECK(find({"d", "d/drafts/b.txt", "d/drafts"}) == walked + "d/drafts/b.txt\n");
    CHECK(find({"d", "d/drafts", "d/drafts/b.txt"}) == walked + "d/drafts/b.txt\n");
    CHECK(find({"d/x"}) == "d/x/c.txt\nd/x/drafts\nd/x/notes.md\nd/x/y.txt\n");
}

TEST_CASE_FIXTURE(Tree, "a line of an ignore file that is not supported is told, the rest holds")
{
    files({"d/a.txt", "d/b.txt"});
    folder.write("d/.onrecordignore", "!a.txt\nb.txt\n");
    CHECK(find({"d"}) ==
          "d/.onrecordignore: exceptions ('!') are not supported in .onrecordignore\n"
          "d/a.txt\nignored d/b.txt\n");
}

TEST_CASE_FIXTURE(Tree, "an index inside a folder is left out, and refused when given itself")
{
    files({"d/a.txt", "d/ix/lock", "d/ix/manifest.json", "d/ix/segments/1-1/lock", "d/new/lock",
           "d/z.txt"});
    CHECK(find({"d"}) == "d/a.txt\nd/new/lock\nd/z.txt\n");
    leave_out = folder.path().string() + "/d/../d/new";
    CHECK(find({"d"}) == "d/a.txt\nd/z.txt\n");
    CHECK(find({"d/ix", "d/new"}) ==
          "d/ix: an index, not a folder of articles\nd/new: an index, not a folder of articles\n");
    CHECK(find({"d/ix/lock"}) == "d/ix/lock\n");
}

TEST_SUITE_END();
