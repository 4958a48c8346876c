#include <array>
#include <ostream>
#include <string>
#include <string_view>

#include "option_table.h"
#include "render/printable.h"
#include "schema/field.h"

namespace onrecord::searcher {

namespace {

struct SyntaxRow {
    std::string_view write;
    std::string_view means;
};

constexpr std::array words{
    SyntaxRow{"drought relief", "both words, in any inflection"},
    SyntaxRow{"drought OR flood", "at least one; OR binds weaker than AND"},
    SyntaxRow{"NOT flood, -flood", "without it"},
    SyntaxRow{"\"belt and road\"", "exactly these words side by side"},
    SyntaxRow{"\"{dry summer}\"", "the phrase in any inflection"},
    SyntaxRow{"provo* w?rd *ology", "any letters, one letter; also in phrases"},
    SyntaxRow{"yakobowski~1", "one letter differs; ~2: two"},
    SyntaxRow{"case:RICO", "in these letters; accents:café likewise"},
    SyntaxRow{"atleast/3(tax)", "three times or more"},
    SyntaxRow{"*", "everything"},
};

constexpr std::array near{
    SyntaxRow{"tax NEAR/5 cut", "at most five words apart (w/5, near5)"},
    SyntaxRow{"tax ADJ/5 cut", "the second behind the first (pre/5, adj5)"},
    SyntaxRow{"\"tax cut\"~5", "at most five words between them"},
    SyntaxRow{"tax SENT cut", "in one sentence (w/s)"},
    SyntaxRow{"tax PARA cut", "in one paragraph (w/p)"},
    SyntaxRow{"tax NOT NEAR/5 cut", "the first where the second is not near"},
    SyntaxRow{"(a OR \"b c\") NEAR/5 (d SENT e)", "any parts, nested"},
};

constexpr std::array others{
    SyntaxRow{"title:(a OR b)", "every word of the brackets in that field"},
    SyntaxRow{"said:(tax speaker:yau)", "one quote says so, and who says it"},
    SyntaxRow{"date:2022-09..2022-10", "a period; date:2022, date:none, since:, until:"},
    SyntaxRow{"since:\"3 months ago\"", "\"last week\", yesterday, \"sept 2022\", 14/09/2022"},
    SyntaxRow{"words:>800", "long texts; words:300..800"},
    SyntaxRow{"@name", "a saved query (--save name)"},
};

void print_row(std::ostream& out, std::string_view write, std::string_view means)
{
    constexpr unsigned column = 33;
    constexpr unsigned width = 80;
    Paragraph line(width, column, column);
    line.add(means);
    out << padded_right("  " + std::string(write), column) << line.take();
}

template <class Rows>
void print_rows(std::ostream& out, std::string_view head, const Rows& rows)
{
    out << head << '\n';
    for (const SyntaxRow& row : rows)
        print_row(out, row.write, row.means);
}

}  // namespace

void print_syntax(std::ostream& out)
{
    out << "What a query of onrecord-search may hold. Quote it for the shell: '...'\n\n";
    print_rows(out, "Words", words);
    print_rows(out, "\nNear each other", near);
    print_rows(out, "\nFields, dates and more", others);
    out << "\nFields (field:word, field:\"some words\", field:( ))\n";
    for (const Field& field : fields())
        print_row(out, std::string(field.name) + ":", field.summary);
    out << "\nA query means exactly this or is refused with the place and the reason.\n"
           "--explain shows what was understood. More: man onrecord-search\n";
}

}  // namespace onrecord::searcher
