#include "index/word_file_writer.h"

#include <doctest/doctest.h>

#include <map>
#include <set>
#include <utility>

#include "base/error.h"
#include "base/file.h"
#include "old_files.h"
#include "temp_folder.h"

namespace onrecord {

namespace {

namespace fs = std::filesystem;

/// A file of articles that are given as words; the first `title` of each are the title's.
void write_words(const std::filesystem::path& path,
                 const std::vector<std::vector<std::string>>& articles, std::uint32_t title = 0)
{
    std::map<std::string, std::uint32_t> numbers;
    std::vector<WordUse> uses;
    std::vector<std::size_t> last_article;
    std::vector<WordSequence> sequences;
    for (const std::vector<std::string>& article : articles) {
        WordSequence& sequence = sequences.emplace_back();
        sequence.title_words = std::min(title, static_cast<std::uint32_t>(article.size()));
        sequence.length = static_cast<std::uint32_t>(100 + sequences.size());
        for (std::uint32_t i = sequence.title_words + 1; i < article.size(); i += 2)
            sequence.sentence_starts.push_back(i - sequence.title_words);
        if (article.size() > 300)
            sequence.paragraph_starts = {1, 129, 299};
        for (const std::string& word : article) {
            const auto [at, is_new] =
                numbers.try_emplace(word, static_cast<std::uint32_t>(uses.size()));
            if (is_new) {
                uses.emplace_back();
                last_article.push_back(0);
            }
            ++uses[at->second].occurrences;
            if (std::exchange(last_article[at->second], sequences.size()) != sequences.size())
                ++uses[at->second].articles;
            sequence.words.push_back(at->second);
        }
    }
    std::vector<std::string_view> words(numbers.size());
    for (const auto& [word, number] : numbers)
        words[number] = word;
    const Dictionary dictionary(std::move(words), std::move(uses));
    WordFileWriter writer(path);
    for (const WordSequence& sequence : sequences)
        writer.add(sequence, dictionary.numbers());
    writer.finish(dictionary);
}

std::vector<std::string> words_of(const WordFile& file, std::uint32_t article)
{
    std::map<WordNumber, std::string> names;
    for (std::uint32_t i = 0; i < file.dictionary_size(); ++i)
        names[file.number_in_order(i)] = file.word_in_order(i);
    std::vector<std::string> words;
    const ArticleWords numbers = file.article(article);
    std::size_t rare = 0;  // `at` looks back for it at every place
    for (const std::uint16_t code : numbers.codes)
        words.push_back(names.at(code == ArticleWords::escape ? numbers.rare[rare++] : code));
    return words;
}

/// More words than 16 bits can number, each at least once.
std::vector<std::string> very_many_words(int from)
{
    std::vector<std::string> words;
    for (int i = 0; i < 70000; ++i) {
        words.push_back("w" + std::to_string(from + i));
        if (i % 7 == 0)
            words.emplace_back("the");
    }
    return words;
}

using Articles = std::vector<std::vector<std::string>>;

}  // namespace

TEST_SUITE_BEGIN("index.word_file");

TEST_CASE("articles come back word by word, with title, length and breaks")
{
    const test::TempFolder folder;
    const Articles articles = {{"the", "river", "rises", "the"}, {}, {"b"}, {"a", "the"}};
    write_words(folder.path() / "words", articles, 1);
    const WordFile file(folder.path() / "words");
    REQUIRE(file.count() == 4);
    for (std::uint32_t article = 1; article <= 4; ++article) {
        CAPTURE(article);
        CHECK(words_of(file, article) == articles[article - 1]);
        CHECK(file.lengths()[article - 1] == 100 + article);
    }
    CHECK(file.article(1).title_words == 1);
    CHECK(file.article(2).title_words == 0);
    CHECK(file.article(1).sentence_starts() == std::vector<std::uint32_t>{1});
    CHECK(file.article(1).paragraph_starts().empty());
    CHECK_THROWS_AS((void)file.article(0), Error);
    CHECK_THROWS_AS((void)file.article(5), Error);
}

TEST_CASE("words are numbered by frequency, equal ones by their bytes, and found by binary search")
{
    const test::TempFolder folder;
    write_words(folder.path() / "words", {{"b", "the", "a", "the", "c", "c", "the"}});
    const WordFile file(folder.path() / "words");
    CHECK(file.number("the") == 0U);
    CHECK(file.number("c") == 1U);
    CHECK(file.number("a") == 2U);
    CHECK(file.number("b") == 3U);
    for (const char* absent : {"", "aa", "d", "thee", "th"})
        CHECK_FALSE(file.number(absent).has_value());
    CHECK(file.word_in_order(3) == "the");
    CHECK(file.use_in_order(3).occurrences == 3);
    CHECK(file.use_in_order(3).articles == 1);
    CHECK(file.use_of("the").articles == 1);
    CHECK(file.use_of("thee").articles == 0);
}

TEST_CASE("words of titles are counted, but not in a file of before they were")
{
    const test::TempFolder folder;
    const fs::path path = folder.path() / "words";
    write_words(path, {{"the", "the", "river", "the"}, {"river"}, {}, {"sea", "the", "a"}}, 2);
    const WordFile file(path);
    CHECK(file.counts_titles());
    CHECK(file.use_of("the").in_titles == 3);
    CHECK(file.use_of("the").occurrences == 4);
    CHECK(file.use_of("river").in_titles == 1);
    CHECK(file.use_of("a").in_titles == 0);
    test::drop_last_section(path, 9);
    const WordFile old(path);
    CHECK_FALSE(old.counts_titles());
    CHECK(old.use_of("the").in_titles == 0);
    CHECK(old.use_of("the").occurrences == 4);
    CHECK(words_of(old, 4) == words_of(file, 4));
    join_word_files({path, path}, folder.path() / "joined");
    CHECK(WordFile(folder.path() / "joined").use_of("the").in_titles == 6);
    test::drop_last_section(path, 8);
    CHECK_THROWS_AS(WordFile{path}, Error);
}

TEST_CASE("more words than 16 bits can number are kept apart")
{
    const test::TempFolder folder;
    const Articles articles = {very_many_words(0), {"w69999", "the", "w3"}};
    write_words(folder.path() / "words", articles);
    const WordFile file(folder.path() / "words");
    CHECK(words_of(file, 2) == articles[1]);
    const ArticleWords long_one = file.article(1);
    CHECK(long_one.rare.size() > 4000);
    CHECK(long_one.paragraph_starts() == std::vector<std::uint32_t>{1, 129, 299});
    for (const std::uint32_t place : {0U, 1U, 2U, 40000U, 79999U})
        CHECK(long_one.at(place) == *file.number(articles[0][place]));
}

TEST_CASE("joined files are as if written at once")
{
    const test::TempFolder folder;
    const Articles first = {{"the", "river", "the"}, very_many_words(0)};
    const Articles second = {{"b", "river"}, {}};
    const Articles third = {very_many_words(30000)};
    const std::uint32_t title = 66000;  // rare words of titles as well
    write_words(folder.path() / "1", first, title);
    write_words(folder.path() / "2", second, title);
    write_words(folder.path() / "3", third, title);
    join_word_files({folder.path() / "1", folder.path() / "2", folder.path() / "3"},
                    folder.path() / "joined");
    const WordFile joined(folder.path() / "joined");
    REQUIRE(joined.count() == 5);
    const Articles all = {first[0], first[1], second[0], second[1], third[0]};
    const std::uint32_t lengths[] = {101, 102, 101, 102, 101};
    std::uint32_t article = 0;
    std::map<std::string, std::uint64_t> frequencies;
    std::map<std::string, std::uint32_t> spread;
    std::map<std::string, std::uint32_t> in_titles;
    for (const std::vector<std::string>& words : all) {
        CHECK(words_of(joined, ++article) == words);
        CHECK(joined.lengths()[article - 1] == lengths[article - 1]);
        for (const std::string& word : words)
            ++frequencies[word];
        for (std::size_t i = 0; i < std::min<std::size_t>(title, words.size()); ++i)
            ++in_titles[words[i]];
        for (const std::string& word : std::set<std::string>(words.begin(), words.end()))
            ++spread[word];
    }
    REQUIRE(joined.dictionary_size() == frequencies.size());
    std::uint32_t place = 0;
    for (const auto& expected : frequencies) {
        const bool same = joined.word_in_order(place) == expected.first &&
                          joined.use_in_order(place).occurrences == expected.second &&
                          joined.use_of(expected.first).articles == spread[expected.first] &&
                          joined.use_of(expected.first).in_titles == in_titles[expected.first];
        CHECK_MESSAGE(same, expected.first);
        ++place;
    }
}

TEST_CASE("a file that is cut or changed is an error or other words, nothing else")
{
    const test::TempFolder folder;
    write_words(folder.path() / "words", {{"the", "river", "rises"}, {"a"}});
    const std::string bytes = read_file(folder.path() / "words");
    const auto ask_all = [&](const std::string& changed) {
        folder.write("changed", changed);
        try {
            const WordFile file(folder.path() / "changed");
            (void)file.number("river");
            for (std::uint32_t article = 1; article <= file.count(); ++article) {
                const ArticleWords words = file.article(article);
                for (std::uint32_t place = 0; place < words.count(); ++place)
                    (void)words.at(place);
                (void)words.sentence_starts();
                (void)words.paragraph_starts();
            }
            return true;
        } catch (const Error& error) {
            CHECK(error.kind() == ErrorKind::index);
            return false;
        }
    };
    CHECK(ask_all(bytes));
    for (std::size_t size = 0; size < bytes.size(); ++size)
        CHECK_FALSE(ask_all(bytes.substr(0, size)));
    int refused = 0;
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        std::string changed = bytes;
        changed[i] = static_cast<char>(changed[i] ^ 0x7F);
        refused += ask_all(changed) ? 0 : 1;
    }
    CHECK(refused > 0);
}

TEST_CASE("numbers are read with 16 bits, 32 and 64, and are none when they do not fit")
{
    const std::uint16_t smallest[] = {7, 0xFFFF, 0};
    const std::uint32_t small[] = {7, 0xFFFFFFFF, 0};
    const std::uint64_t large[] = {7, 0x100000000, 0};
    const auto bytes = [](const auto& numbers) {
        return std::string_view(reinterpret_cast<const char*>(numbers), sizeof numbers);
    };
    const NumberArray of_16(bytes(smallest), 3);
    REQUIRE(of_16.size() == 3);
    CHECK(of_16[1] == 0xFFFF);
    const NumberArray of_32(bytes(small), 3);
    REQUIRE(of_32.size() == 3);
    CHECK(of_32[1] == 0xFFFFFFFF);
    const NumberArray of_64(bytes(large), 3);
    REQUIRE(of_64.size() == 3);
    CHECK(of_64[1] == 0x100000000);
    CHECK(NumberArray(bytes(small), 4).size() == 0);
    CHECK(NumberArray(bytes(smallest), 2).size() == 0);
    CHECK(NumberArray({}, 0).size() == 0);
}

TEST_SUITE_END();

}  // namespace onrecord
