#include "search/term_frequencies.h"

#include <doctest/doctest.h>

#include <map>
#include <random>
#include <vector>

namespace onrecord {

namespace {

using Listed = std::map<DocumentNumber, std::uint32_t>;

/// `count` documents of those up to `last`, with frequencies.
Listed draw(std::mt19937& random, std::size_t count, DocumentNumber last)
{
    Listed listed;
    while (listed.size() < count)
        listed[1 + static_cast<DocumentNumber>(random() % last)] =
            static_cast<std::uint32_t>(1 + random() % 5);
    return listed;
}

OccurrenceRun run_of(const Listed& listed)
{
    OccurrenceRun run;
    for (const auto& [document, frequency] : listed)
        run.add(Occurrence{document, frequency});
    return run;
}

}  // namespace

TEST_SUITE_BEGIN("search.term_frequencies");

TEST_CASE(
    "frequencies of a word's forms are added, of few documents or many, in lists short or long")
{
    std::mt19937 random(7);
    constexpr DocumentNumber last = 2000;
    for (const std::size_t asked : {0U, 1U, 3U, 60U, 130U, 900U})
        for (const std::size_t length : {0U, 1U, 4U, 100U, 1500U}) {
            CAPTURE(asked);
            CAPTURE(length);
            std::vector<DocumentNumber> documents;
            for (const auto& [document, frequency] : draw(random, asked, last))
                documents.push_back(document);
            const Listed forms[] = {draw(random, length, last), draw(random, length / 2, last)};
            TermFrequencies frequencies(documents);
            frequencies.add(std::vector{run_of(draw(random, 5, last))});
            frequencies.clear();
            frequencies.add(std::vector{run_of(forms[0]), run_of(forms[1])});
            REQUIRE(frequencies.all().size() == documents.size());
            for (std::size_t place = 0; place < documents.size(); ++place) {
                std::uint32_t expected = 0;
                for (const Listed& form : forms)
                    if (const auto found = form.find(documents[place]); found != form.end())
                        expected += found->second;
                CHECK(frequencies.all()[place] == expected);
            }
        }
}

TEST_SUITE_END();

}  // namespace onrecord
