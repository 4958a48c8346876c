#include "eval/score.h"

#include <doctest/doctest.h>

#include "base/error.h"

using namespace onrecord;
using namespace onrecord::eval;

TEST_SUITE_BEGIN("eval.score");

namespace {

// Words and code points: "one two three four five six seven." 0-34, then a new line.
const std::string text =
    "one two three four five six seven.\n"
    "“Alpha beta gamma delta epsilon,” said Ada Quill. Bo Reed said that it was “no good” at all.";

const AnnotatedSpeaker ada{"Ada Quill", SpeakerKind::person, {}};
const AnnotatedSpeaker bo{"Bo Reed", SpeakerKind::person, {}};
const AnnotatedSpeaker club{"Chess Club", SpeakerKind::organisation, {}};
const AnnotatedSpeaker clerk{"a clerk", SpeakerKind::unnamed, {}};

/// The place of some words of the text.
ByteRange at(const std::string& words)
{
    const auto begin = static_cast<std::uint32_t>(text.find(words));
    return {begin, begin + static_cast<std::uint32_t>(words.size())};
}

AnnotatedQuote quote(const std::string& words, const AnnotatedSpeaker* speaker,
                     QuoteKind kind = QuoteKind::direct)
{
    AnnotatedQuote made;
    made.spans = {at(words)};
    made.kind = kind;
    if (speaker != nullptr) {
        made.speakers = {speaker->name};
        made.speaker_kind = speaker->kind;
    }
    return made;
}

AnnotatedArticle article(std::vector<AnnotatedQuote> quotes)
{
    AnnotatedArticle made;
    made.where = "gold:1";
    made.id = "a";
    made.text = text;
    made.has_quotes = true;
    made.quotes = std::move(quotes);
    for (const AnnotatedSpeaker& speaker : {ada, bo, club, clerk})
        for (const AnnotatedQuote& one : made.quotes)
            if (!one.speakers.empty() && one.speakers[0] == speaker.name) {
                made.speakers.push_back(speaker);
                break;
            }
    return made;
}

const std::string greek = "Alpha beta gamma delta epsilon";
const std::string mixed = "it was “no good” at all";

AnnotatedArticle gold()
{
    return article({quote(greek, &ada), quote(mixed, &bo, QuoteKind::mixed)});
}

/// "right/gold/system".
std::string counts(const Score& score, Row row)
{
    const Count& count = score.counts[row];
    return std::to_string(count.right) + "/" + std::to_string(count.gold) + "/" +
           std::to_string(count.system);
}

std::string counts(const AnnotatedArticle& gold, const AnnotatedArticle& system, Row row)
{
    return counts(score_article(gold, &system), row);
}

}  // namespace

TEST_CASE("the gold as the system's output is right in every row")
{
    const AnnotatedArticle same = gold();
    const Score score = score_article(same, &same);
    CHECK(counts(score, Row::direct_spans) == "2/2/2");
    CHECK(counts(score, Row::direct_long) == "1/1/1");
    CHECK(counts(score, Row::direct_words) == "7/7/7");
    CHECK(counts(score, Row::direct_speaker) == "2/2/2");
    CHECK(counts(score, Row::reported_spans) == "1/1/1");
    CHECK(counts(score, Row::reported_words) == "4/4/4");
    CHECK(counts(score, Row::reported_speaker) == "1/1/1");
    CHECK(counts(score, Row::article_speakers) == "2/2/2");
    CHECK(counts(score, Row::speech_words) == "11/11/11");
    CHECK(counts(score, Row::speaker_direct) == "2/2/0");
    CHECK(counts(score, Row::speaker_reported) == "1/1/0");
    CHECK(score.mistakes.empty());
}

TEST_CASE("an empty or missing output finds nothing and invents nothing")
{
    const AnnotatedArticle empty = article({});
    for (const AnnotatedArticle* system : {&empty, static_cast<const AnnotatedArticle*>(nullptr)}) {
        const Score score = score_article(gold(), system);
        CHECK(counts(score, Row::direct_spans) == "0/2/0");
        CHECK(counts(score, Row::direct_speaker) == "0/2/0");
        CHECK(counts(score, Row::reported_words) == "0/4/0");
        CHECK(counts(score, Row::article_speakers) == "0/2/0");
        CHECK(counts(score, Row::speaker_direct) == "0/0/0");
    }
}

TEST_CASE("an article in which nobody speaks counts what is invented")
{
    const Score score = score_article(article({}), &static_cast<const AnnotatedArticle&>(gold()));
    CHECK(counts(score, Row::direct_spans) == "0/0/2");
    CHECK(counts(score, Row::direct_speaker) == "0/0/2");
    CHECK(counts(score, Row::reported_speaker) == "0/0/1");
    CHECK(counts(score, Row::article_speakers) == "0/0/2");
}

TEST_CASE("a quote found twice is wrong once")
{
    const AnnotatedArticle twice = article({quote(greek, &ada), quote(greek, &ada)});
    CHECK(counts(gold(), twice, Row::direct_spans) == "1/2/2");
    CHECK(counts(gold(), twice, Row::direct_speaker) == "1/2/2");
    CHECK(counts(gold(), twice, Row::direct_words) == "5/7/5");
    // Annotated twice, it is one quote to find.
    CHECK(counts(twice, article({quote(greek, &ada)}), Row::direct_spans) == "1/1/1");
}

TEST_CASE("of overlapping spans the best counts, the others are invented")
{
    const AnnotatedArticle pieces =
        article({quote("Alpha beta gamma", &ada), quote("gamma delta epsilon", &ada)});
    CHECK(counts(article({quote(greek, &ada)}), pieces, Row::direct_spans) == "1/1/2");
    CHECK(counts(article({quote(greek, &ada)}), pieces, Row::direct_words) == "5/5/5");
    const AnnotatedArticle wide =
        article({quote("two three four five six seven.\n“" + greek, &ada)});
    CHECK(counts(article({quote(greek, &ada)}), wide, Row::direct_spans) == "1/1/2");
}

TEST_CASE("a quote over two lines is the same in one piece or two")
{
    const AnnotatedArticle one = article({quote("six seven.\n“Alpha beta", &ada)});
    const AnnotatedArticle two = article({quote("six seven.", &ada), quote("Alpha beta", &ada)});
    CHECK(counts(one, two, Row::direct_spans) == "2/2/2");
    CHECK(counts(two, one, Row::direct_spans) == "2/2/2");
}

TEST_CASE("a mixed quote counts by its marked words as direct, and whole as reported")
{
    const AnnotatedArticle marked = article({quote("no good", &bo)});
    CHECK(counts(gold(), marked, Row::direct_spans) == "1/2/1");
    CHECK(counts(gold(), marked, Row::reported_spans) == "0/1/0");
    AnnotatedQuote stated = quote(mixed, &bo, QuoteKind::mixed);
    stated.marked = std::vector{at("at all")};
    CHECK(counts(article({stated}), marked, Row::direct_spans) == "0/1/1");
}

TEST_CASE("a wrong speaker lowers the speaker rows alone")
{
    const AnnotatedArticle swapped =
        article({quote(greek, &bo), quote(mixed, &bo, QuoteKind::mixed)});
    const Score score = score_article(gold(), &swapped);
    CHECK(counts(score, Row::direct_spans) == "2/2/2");
    CHECK(counts(score, Row::direct_speaker) == "1/2/2");
    CHECK(counts(score, Row::speaker_direct) == "1/2/0");
    CHECK(counts(score, Row::article_speakers) == "1/2/1");
    CHECK(score.mistakes.size() == 2);
    CHECK(score.mistakes[0].row == Row::direct_speaker);
    CHECK(score.mistakes[0].gold == "Ada Quill");
    CHECK(score.mistakes[0].system == "Bo Reed");
}

TEST_CASE("naming nobody costs recall, naming a person for somebody else costs precision")
{
    const AnnotatedArticle nobody = article({quote(greek, nullptr)});
    const AnnotatedArticle person = article({quote(greek, &ada)});
    CHECK(counts(person, nobody, Row::direct_speaker) == "0/1/0");
    for (const AnnotatedArticle& other :
         {nobody, article({quote(greek, &club)}), article({quote(greek, &clerk)})}) {
        CHECK(counts(other, person, Row::direct_speaker) == "0/0/1");
        CHECK(counts(person, other, Row::direct_speaker) == "0/1/0");
    }
}

TEST_CASE("where the gold cannot say who, no answer counts")
{
    AnnotatedQuote undecided = quote(greek, nullptr);
    undecided.speaker_kind = SpeakerKind::person;
    CHECK(counts(article({undecided}), article({quote(greek, &ada)}), Row::direct_speaker) ==
          "0/0/0");
}

TEST_CASE("accuracy is counted by the kind of mention and of speaker")
{
    const struct {
        MentionKind mention;
        Row row;
    } rows[] = {{MentionKind::name, Row::speaker_name},
                {MentionKind::pronoun, Row::speaker_pronoun},
                {MentionKind::description, Row::speaker_description},
                {MentionKind::none, Row::speaker_carried}};
    for (const auto& row : rows) {
        AnnotatedQuote stated = quote(greek, &ada);
        stated.mention = row.mention;
        CHECK(counts(article({stated}), article({quote(greek, &ada)}), row.row) == "1/1/0");
        CHECK(counts(article({stated}), article({quote(greek, &bo)}), row.row) == "0/1/0");
        CHECK(counts(article({stated}), article({}), row.row) == "0/0/0");
    }
}

TEST_CASE("organisations must be named, unnamed speakers must not")
{
    const AnnotatedArticle by_club = article({quote(greek, &club)});
    const AnnotatedArticle by_clerk = article({quote(greek, &clerk)});
    const AnnotatedArticle by_ada = article({quote(greek, &ada)});
    const AnnotatedArticle by_nobody = article({quote(greek, nullptr)});
    CHECK(counts(by_club, by_club, Row::speaker_organisation) == "1/1/0");
    CHECK(counts(by_club, by_nobody, Row::speaker_organisation) == "0/1/0");
    CHECK(counts(by_clerk, by_clerk, Row::speaker_unnamed) == "1/1/0");
    CHECK(counts(by_clerk, by_nobody, Row::speaker_unnamed) == "1/1/0");
    CHECK(counts(by_clerk, by_ada, Row::speaker_unnamed) == "0/1/0");
    CHECK(counts(by_clerk, by_club, Row::speaker_unnamed) == "0/1/0");
}

TEST_CASE("a speaker's other forms are right, two forms of one person are one too many")
{
    AnnotatedArticle wanted = article({quote(greek, &ada)});
    wanted.speakers[0].also = {"Адой Квилл"};
    wanted.quotes[0].speakers.emplace_back("Адой Квилл");
    AnnotatedArticle found = wanted;
    found.speakers[0].name = "Адой Квилл";
    found.quotes[0].speakers = {"Адой Квилл"};
    CHECK(counts(wanted, found, Row::article_speakers) == "1/1/1");
    CHECK(counts(wanted, found, Row::direct_speaker) == "1/1/1");
    found.speakers.push_back(ada);
    CHECK(counts(wanted, found, Row::article_speakers) == "1/1/2");
}

TEST_CASE("facts count where the gold states them, and what is not stated must not be guessed")
{
    const struct {
        std::optional<std::string> gold;
        std::optional<std::string> system;
        const char* counts;
    } rows[] = {
        {"2022-09-14", "2022-09-14", "1/1/1"},
        {"2022-09-14", "2022-09", "0/1/1"},
        {"2022-09-14", "", "0/1/0"},
        {"", "2022-09-14", "0/0/1"},
        {"", "", "0/0/0"},
        {std::nullopt, "2022-09-14", "0/0/0"},
    };
    for (const auto& row : rows) {
        AnnotatedArticle wanted = article({});
        AnnotatedArticle found = article({});
        wanted.facts[1] = row.gold;
        found.facts[1] = row.system;
        CHECK(counts(wanted, found, Row::date) == row.counts);
    }
}

TEST_CASE("titles are compared by their words, sources as written")
{
    AnnotatedArticle wanted = article({});
    AnnotatedArticle found = article({});
    wanted.facts[0] = "“Öl” – wird teuer";
    found.facts[0] = "\"OL\" wird  teuer";
    wanted.facts[2] = "The Gazette";
    found.facts[2] = "Gazette";
    CHECK(counts(wanted, found, Row::title) == "1/1/1");
    CHECK(counts(wanted, found, Row::source) == "0/1/1");
}

TEST_CASE("a text that is not the gold's is refused with where they part")
{
    AnnotatedArticle other = gold();
    other.where = "out:7";
    other.text->replace(other.text->find("Alpha"), 5, "Omega");
    try {
        static_cast<void>(score_article(gold(), &other));
        FAIL("accepted");
    } catch (const Error& error) {
        CHECK(error.kind() == ErrorKind::bad_input);
        CHECK(std::string(error.what()) ==
              "out:7: the text of article 'a' is not the gold's (gold:1): they differ from code "
              "point 36 on");
    }
}
