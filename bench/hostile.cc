#include "hostile.h"

#include <unistd.h>

#include <algorithm>
#include <cmath>
#include <ctime>
#include <filesystem>
#include <fstream>
#include <functional>
#include <iomanip>
#include <ostream>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

#include "article/article.h"
#include "base/error.h"
#include "child.h"
#include "extract/extract.h"

namespace onrecord::bench {

namespace {

constexpr double megabyte = 1e6;

/// A text is `before`, then `unit` again and again. A '#' in it stands for a number that differs
/// each time, written in letters.
struct Hostile {
    std::string_view kind;
    std::string_view unit;
    std::string_view before = {};
    std::string_view language = "en";
    std::string_view second = {};  ///< fills the second half
    std::size_t times = 1;         ///< `before` stands so often
};

constexpr Hostile hostiles[] = {
    {"no sentence end", "the road to the port goes on and "},
    {"no sentence end, names", "Ada Quill of the port and "},
    {"one word", "a"},
    {"one wide word", "é"},
    {"one capital word", "A"},
    {"one number", "7"},
    {"digits and commas", "7,"},
    {"hyphens", "a-"},
    {"apostrophes", "l'a"},
    {"different names", "Ada Quill# went home. "},
    {"different names of one surname", "Ada# Quill went home. "},
    {"different names of one given name", "Ada Quill# met Ada. "},
    {"different lone names", "Quill# he. "},
    {"different speakers", "“We go on as before,” said Ada Quill#.\n"},
    {"one long name", "Quill "},
    {"titles", "President "},
    {"initials", "A. "},
    {"heading after heading", "The Road To Port Merrow Quill#\n"},
    {"said", "said "},
    {"said that", "said that "},
    {"name said", "Ada Quill said "},
    {"he said", "he said "},
    {"who said", "Ada Quill, who said "},
    {"according to", "according to the port "},
    {"asked whether", "when asked whether "},
    {"appositions", "a lawyer, Ada Quill, "},
    {"commas before a verb", "Ada Quill, a, b, c, said, "},
    {"links", "Ada Quill of the Port of "},
    {"straight marks", "\""},
    {"straight marks and words", "\"a\" "},
    {"straight marks opening", "\"a "},
    {"curly marks opening", "“"},
    {"curly marks opening words", "“a "},
    {"curly marks closing", "”"},
    {"curly marks closing words", "a” "},
    {"nested curly marks", "“a ", "", "en", " b”"},
    {"single marks", "'"},
    {"single marks opening", " 'a"},
    {"curly singles", "‘a "},
    {"nested singles in doubles", "“‘"},
    {"doubled singles", "''a "},
    {"low marks", "„a "},
    {"angle marks", "«a "},
    {"nested angle marks", "«a ", "", "fr", " b»"},
    {"angle marks inward", "»a "},
    {"corner marks", "「a"},
    {"nested corner marks", "「", "", "en", "」"},
    {"mark and verb", "“a,” said "},
    {"open mark, trailing speakers", ", said A", "“We go"},
    {"verbs before one quotation never closed", "a ", "Ada Quill said “", "en", {}, 200},
    {"verbs in one sentence with a long quotation", "a ", "Ada Quill said, “b,” “", "en", {}, 100},
    {"brackets", "("},
    {"nested brackets", "(a ", "", "en", ") "},
    {"bracket and verb", ") said ("},
    {"dashes", "— "},
    {"dialogue", "— Да, — сказал он, — да. ", "", "ru"},
    {"dialogue lines", "— Да, — сказал он.\n", "", "ru"},
    {"verbs without subject", "«Sí», dijo. ", "", "es"},
    {"compounds", "Hafenverwaltungsratsvorsitzender sagte, ", "", "de"},
    {"labels", "ADA: yes it is\n"},
    {"different labels", "ADA#: yes it is\n"},
    {"empty lines", "\n"},
    {"lines of one letter", "a\n"},
    {"wrapped lines", "and so on\n"},
    {"header lines", "Title: a\n"},
    {"dates", "14 September 2022 "},
    {"date lines", "14 September 2022\n"},
    {"copyright lines", "© The Courier\n"},
    {"dash credits", "— The Courier\n"},
    {"rules", "---\n"},
    {"signature marks", "\n--\n"},
    {"spaces", " "},
    {"wide spaces", "　"},
    {"ellipses", "..."},
    {"full stops", ". "},
    {"combining accents", "\u0301"},
};

/// A number in letters: a, b, ... z, aa, ...
std::string letters(std::size_t number)
{
    std::string text;
    do {
        text.push_back(static_cast<char>('a' + number % 26));
        number /= 26;
    } while (number != 0);
    return text;
}

void append_unit(std::string& text, std::string_view unit, std::size_t number)
{
    const std::size_t place = unit.find('#');
    text += unit.substr(0, place);
    if (place != std::string_view::npos) {
        text += letters(number);
        text += unit.substr(place + 1);
    }
}

std::string make_text(const Hostile& hostile, std::size_t bytes)
{
    std::string text;
    for (std::size_t i = 0; i < hostile.times; ++i)
        text += hostile.before;
    const std::size_t half = hostile.second.empty() ? bytes : bytes / 2;
    for (std::size_t i = 0; text.size() < half; ++i)
        append_unit(text, hostile.unit, i);
    while (text.size() < bytes)
        text += hostile.second;
    return text;
}

double thread_seconds()
{
    timespec now{};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) / 1e9;
}

/// The slope of the straight line nearest to the points (least squares).
double slope_of(const std::vector<std::pair<double, double>>& points)
{
    double x_mean = 0, y_mean = 0;
    for (const auto& [x, y] : points) {
        x_mean += x / static_cast<double>(points.size());
        y_mean += y / static_cast<double>(points.size());
    }
    double covariance = 0, variance = 0;
    for (const auto& [x, y] : points) {
        covariance += (x - x_mean) * (y - y_mean);
        variance += (x - x_mean) * (x - x_mean);
    }
    return covariance / variance;
}

double read_seconds(const std::string& path)
{
    std::ifstream file(path);
    double seconds = 0;
    if (!(file >> seconds))
        throw Error(ErrorKind::io, "cannot read " + path);
    return seconds;
}

void measure_kind(std::ostream& out, const Hostile& hostile, std::size_t megabytes,
                  const std::string& file)
{
    std::vector<std::pair<double, double>> points;
    double seconds = 0;
    double memory = 0;
    for (std::size_t size = std::max<std::size_t>(megabytes / 8, 1); size <= megabytes; size *= 2) {
        const auto bytes = static_cast<std::size_t>(static_cast<double>(size) * megabyte);
        const Usage usage = run(
            this_program({"hostile-one", std::string(hostile.kind), std::to_string(bytes), file}));
        seconds = read_seconds(file);
        memory = static_cast<double>(usage.peak_bytes) / static_cast<double>(bytes);
        points.emplace_back(std::log(static_cast<double>(size)), std::log(std::max(seconds, 1e-6)));
        out << std::setw(9) << seconds << std::flush;
    }
    out << std::setw(7) << std::setprecision(2) << slope_of(points) << std::setw(7)
        << std::setprecision(0) << memory << std::setprecision(3) << "  " << hostile.kind << '\n';
}

}  // namespace

void measure_hostile(std::ostream& out, std::size_t megabytes)
{
    const std::string file = (std::filesystem::temp_directory_path() /
                              ("onrecord-hostile-" + std::to_string(::getpid())))
                                 .string();
    out << "seconds at an eighth, a quarter, half and all of " << megabytes
        << " MB; slope; memory, bytes a byte of text; kind\n"
        << std::fixed << std::setprecision(3);
    for (const Hostile& hostile : hostiles)
        measure_kind(out, hostile, megabytes, file);
    std::filesystem::remove(file);
}

void extract_hostile(const std::string& kind, std::size_t bytes, const std::string& out_path)
{
    const auto* const found =
        std::find_if(std::begin(hostiles), std::end(hostiles),
                     [&](const Hostile& hostile) { return hostile.kind == kind; });
    if (found == std::end(hostiles))
        throw Error(ErrorKind::usage, "no such kind of text: " + kind);
    Article article;
    article.origin.path = article.origin.relative_path = "hostile.txt";
    article.language = found->language;
    (void)extract_facts(article);  // tables are made once
    article.text = make_text(*found, bytes);
    const double start = thread_seconds();
    (void)extract_facts(std::move(article));
    std::ofstream(out_path) << thread_seconds() - start << '\n';
}

}  // namespace onrecord::bench
