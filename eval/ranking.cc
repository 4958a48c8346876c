#include "ranking.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <istream>
#include <optional>
#include <random>
#include <sstream>

#include "base/error.h"

namespace onrecord::eval {

namespace {

std::vector<std::string> words_of(const std::string& line)
{
    std::istringstream in(line);
    std::vector<std::string> words;
    for (std::string word; in >> word;)
        words.push_back(word);
    return words;
}

template <class Number>
std::optional<Number> read_number(const std::string& text)
{
    Number number{};
    const char* const end = text.data() + text.size();
    const auto [stop, problem] = std::from_chars(text.data(), end, number);
    if (problem != std::errc() || stop != end)
        return std::nullopt;
    return number;
}

/// Calls `take(words)` for each line that has some; false from it is a fault.
template <class Take>
void for_each_line(std::istream& in, const std::string& name, const char* form, const Take& take)
{
    std::string line;
    for (std::size_t number = 1; std::getline(in, line); ++number) {
        const std::vector<std::string> words = words_of(line);
        if (!words.empty() && !take(words))
            throw Error(ErrorKind::bad_input,
                        name + ":" + std::to_string(number) + ": the line is none of its kind",
                        form);
    }
    if (in.bad())
        throw Error(ErrorKind::io, "cannot read '" + name + "' to its end");
}

std::vector<std::string> ranking(const std::map<std::string, double>& scores)
{
    std::vector<std::pair<double, std::string>> order;
    for (const auto& [document, score] : scores)
        order.emplace_back(score, document);
    std::ranges::sort(order, std::ranges::greater());
    std::vector<std::string> documents;
    for (auto& [score, document] : order)
        documents.push_back(std::move(document));
    return documents;
}

double discounted(const std::vector<int>& grades)
{
    constexpr std::size_t depth = 10;
    double sum = 0;
    for (std::size_t i = 0; i < std::min(depth, grades.size()); ++i)
        sum += std::max(0, grades[i]) / std::log2(static_cast<double>(i) + 2);
    return sum;
}

}  // namespace

Judgements read_judgements(std::istream& in, const std::string& name)
{
    Judgements judgements;
    for_each_line(in, name, "a line is: query 0 document grade",
                  [&](const std::vector<std::string>& words) {
                      const auto grade =
                          words.size() == 4 ? read_number<int>(words[3]) : std::optional<int>();
                      if (!grade)
                          return false;
                      auto& judged = judgements[words[0]];
                      const auto known = judged.try_emplace(words[2], *grade).first;
                      known->second = std::max(known->second, *grade);
                      return true;
                  });
    return judgements;
}

Run read_run(std::istream& in, const std::string& name)
{
    Run run;
    for_each_line(in, name, "a line is: query Q0 document rank score tag, a document once a query",
                  [&](const std::vector<std::string>& words) {
                      const auto score = words.size() == 6 ? read_number<double>(words[4])
                                                           : std::optional<double>();
                      return score && run[words[0]].try_emplace(words[2], *score).second;
                  });
    return run;
}

Measures measure_query(const std::map<std::string, int>& judged,
                       const std::map<std::string, double>& scores)
{
    constexpr std::size_t recall_depth = 100;
    std::vector<int> ideal;
    for (const auto& [document, grade] : judged)
        ideal.push_back(grade);
    std::ranges::sort(ideal, std::ranges::greater());
    const auto relevant =
        static_cast<double>(std::ranges::count_if(ideal, [](int grade) { return grade > 0; }));
    if (relevant == 0)
        return {};
    std::vector<int> grades;
    double found = 0;
    double precisions = 0;
    double first = 0;
    double found_early = 0;
    for (const std::string& document : ranking(scores)) {
        const auto known = judged.find(document);
        grades.push_back(known == judged.end() ? 0 : known->second);
        if (grades.back() <= 0)
            continue;
        const auto rank = static_cast<double>(grades.size());
        precisions += ++found / rank;
        first = first > 0 ? first : 1 / rank;
        found_early += grades.size() <= recall_depth ? 1 : 0;
    }
    return {discounted(grades) / discounted(ideal), precisions / relevant, first,
            found_early / relevant};
}

std::map<std::string, Measures> measure(const Judgements& judgements, const Run& run)
{
    std::map<std::string, Measures> queries;
    for (const auto& [query, judged] : judgements) {
        const auto is_relevant = [](const auto& one) { return one.second > 0; };
        if (std::ranges::none_of(judged, is_relevant))
            continue;
        const auto answered = run.find(query);
        queries[query] =
            answered == run.end() ? Measures{} : measure_query(judged, answered->second);
    }
    return queries;
}

Measures mean(const std::map<std::string, Measures>& queries)
{
    Measures sums{};
    for (const auto& [query, measures] : queries)
        for (std::size_t i = 0; i < measure_count; ++i)
            sums.at(i) += measures.at(i) / static_cast<double>(queries.size());
    return sums;
}

double randomisation_test(const std::vector<double>& differences, std::uint32_t trials,
                          std::uint64_t seed)
{
    constexpr double rounding = 1e-12;
    double observed = 0;
    for (const double difference : differences)
        observed += difference;
    std::mt19937_64 random(seed);
    std::uint32_t as_large = 0;
    for (std::uint32_t trial = 0; trial < trials; ++trial) {
        double sum = 0;
        std::uint64_t signs = 0;
        for (std::size_t i = 0; i < differences.size(); ++i) {
            if (i % 64 == 0)
                signs = random();
            sum += (signs >> (i % 64) & 1) != 0 ? differences[i] : -differences[i];
        }
        as_large += std::abs(sum) >= std::abs(observed) - rounding ? 1 : 0;
    }
    return (as_large + 1.0) / (trials + 1.0);
}

}  // namespace onrecord::eval
