#include "searcher/pager.h"

#include <doctest/doctest.h>

using namespace onrecord::searcher;

TEST_SUITE_BEGIN("searcher.pager");

TEST_CASE("a pager's command is started by its words, and by a shell where it is more than words")
{
    struct Row {
        const char* command;
        std::vector<std::string> words;
    };
    const Row rows[] = {
        {"less", {"less"}},
        {"  less  -R\t-S ", {"less", "-R", "-S"}},
        {"/usr/bin/most", {"/usr/bin/most"}},
        {"", {}},
        {" \t", {}},
        {"cat", {}},
        {"cat -v", {"cat", "-v"}},
        {"less | tee x", {"sh", "-c", "less | tee x"}},
        {"sed 's/a/b/'", {"sh", "-c", "sed 's/a/b/'"}},
        {"$HOME/bin/pager", {"sh", "-c", "$HOME/bin/pager"}},
        {"~/bin/pager", {"sh", "-c", "~/bin/pager"}},
        {"LESS=R less", {"sh", "-c", "LESS=R less"}},
        {"a\nb", {"sh", "-c", "a\nb"}},
    };
    for (const Row& row : rows) {
        CAPTURE(row.command);
        CHECK(pager_words(row.command) == row.words);
    }
}

TEST_SUITE_END();
