#include "render/word_page.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <ostream>
#include <vector>

#include "base/error.h"
#include "render/columns.h"
#include "render/hit_json.h"
#include "render/hit_values.h"
#include "render/palette.h"
#include "render/printable.h"
#include "render/table_form.h"

namespace onrecord {

namespace {

const char* option_of(WordView view)
{
    switch (view) {
        case WordView::frequencies:
            return "--freq";
        case WordView::collocates:
            return "--collocates";
        case WordView::keywords:
            break;
    }
    return "--keyness";
}

/// A number of a word: its column in machine forms and for people, and the number.
struct Column {
    const char* name;
    const char* shown;
    bool is_count;
    double (*value)(const WordCount& word, const WordList& list);
};

double per_million(std::uint64_t count, std::uint64_t size)
{
    constexpr double million = 1e6;
    return size == 0 ? 0 : static_cast<double>(count) * million / static_cast<double>(size);
}

constexpr std::array frequency_columns{
    Column{"count", "count", true,
           [](const WordCount& word, const WordList&) { return static_cast<double>(word.count); }},
    Column{
        "documents", "documents", true,
        [](const WordCount& word, const WordList&) { return static_cast<double>(word.documents); }},
    Column{"per_million_words", "per million", false,
           [](const WordCount& word, const WordList& list) {
               return per_million(word.count, list.size);
           }},
};

constexpr std::array collocate_columns{
    Column{"count", "near", true,
           [](const WordCount& word, const WordList&) { return static_cast<double>(word.count); }},
    Column{
        "documents", "documents", true,
        [](const WordCount& word, const WordList&) { return static_cast<double>(word.documents); }},
    Column{"all_count", "in all", true,
           [](const WordCount& word, const WordList&) {
               return static_cast<double>(word.other_count);
           }},
    Column{"log_dice", "logDice", false,
           [](const WordCount& word, const WordList&) { return word.effect; }},
    Column{"log_likelihood", "log-likelihood", false,
           [](const WordCount& word, const WordList&) { return word.log_likelihood; }},
};

constexpr std::array keyword_columns{
    Column{"count", "count", true,
           [](const WordCount& word, const WordList&) { return static_cast<double>(word.count); }},
    Column{"per_million_words", "per million", false,
           [](const WordCount& word, const WordList& list) {
               return per_million(word.count, list.size);
           }},
    Column{"other_count", "in others", true,
           [](const WordCount& word, const WordList&) {
               return static_cast<double>(word.other_count);
           }},
    Column{"other_per_million_words", "per million", false,
           [](const WordCount& word, const WordList& list) {
               return per_million(word.other_count, list.other_size);
           }},
    Column{"log_likelihood", "log-likelihood", false,
           [](const WordCount& word, const WordList&) { return word.log_likelihood; }},
    Column{"log_ratio", "log ratio", false,
           [](const WordCount& word, const WordList&) { return word.effect; }},
};

std::span<const Column> columns_of(WordView view)
{
    switch (view) {
        case WordView::frequencies:
            return frequency_columns;
        case WordView::collocates:
            return collocate_columns;
        case WordView::keywords:
            break;
    }
    return keyword_columns;
}

std::string whole(double number)
{
    return std::to_string(static_cast<std::uint64_t>(number));
}

std::string for_people(const Column& column, double number)
{
    if (column.is_count)
        return whole(number);
    std::array<char, 64> buffer{};
    const int size = std::snprintf(buffer.data(), buffer.size(), "%.2f", number);
    return {buffer.data(), static_cast<std::size_t>(size)};
}

void write_word(JsonWriter& json, const WordCount& word, const WordList& list, WordView view)
{
    json.key("word");
    write_text(json, word.word);
    for (const Column& column : columns_of(view)) {
        json.key(column.name);
        const double number = column.value(word, list);
        if (column.is_count)
            json.value(static_cast<std::uint64_t>(number));
        else
            write_fraction(json, number);
    }
}

void write_totals(JsonWriter& json, const WordList& list, WordView view)
{
    const auto write = [&json](const char* name, std::uint64_t number) {
        json.key(name);
        json.value(number);
    };
    write("total", list.documents);
    write("different_words", list.different);
    if (view == WordView::collocates)
        write("occurrences", list.nodes);
    write(view == WordView::collocates ? "near_words" : "words_in_all", list.size);
    if (view == WordView::keywords)
        write("other_total", list.other_documents);
    if (view != WordView::frequencies)
        write(view == WordView::collocates ? "words_in_all" : "other_words_in_all",
              list.other_size);
}

}  // namespace

WordPage::WordPage(std::ostream& out, std::string_view format, const RenderStyle& style,
                   WordView view)
    : out_(out), format_(format), style_(style), view_(view)
{
    static constexpr std::array forms{"text", "json", "jsonl", "csv", "tsv"};
    if (std::ranges::find(forms, format) == forms.end())
        throw Error(ErrorKind::usage,
                    std::string(option_of(view)) + " has no form '" + format_ + "'",
                    "write text, json, jsonl, csv or tsv");
}

void WordPage::write(const AnswerHead& head, const WordList& list, const Answer& answer)
{
    if (format_ == "text")
        write_text(head, list);
    else if (format_ == "json")
        write_json(head, list, answer);
    else
        write_rows(head, list);
    written_ = true;
}

void WordPage::write_text(const AnswerHead& head, const WordList& list)
{
    const Palette palette(style_.colour);
    if (!head.query_id.empty())
        out_ << (written_ ? "\n" : "") << printable_line(head.query_id) << "\n\n";
    std::vector<std::vector<std::string>> cells(list.words.size() + 1);
    cells[0].emplace_back("word");
    for (const Column& column : columns_of(view_))
        cells[0].emplace_back(column.shown);
    for (std::size_t i = 0; i < list.words.size(); ++i) {
        cells[i + 1].push_back(printable_line(list.words[i].word));
        for (const Column& column : columns_of(view_))
            cells[i + 1].push_back(for_people(column, column.value(list.words[i], list)));
    }
    std::vector<std::size_t> widths(cells[0].size());
    for (const std::vector<std::string>& row : cells)
        for (std::size_t i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], display_width(row[i]));
    for (const std::vector<std::string>& row : cells) {
        std::string line = left_aligned(row[0], widths[0]);
        for (std::size_t i = 1; i < row.size(); ++i)
            line += "  " + right_aligned(row[i], widths[i]);
        out_ << (&row == cells.data() ? palette.styled(line, Palette::strong) : line) << '\n';
    }
}

void WordPage::write_json(const AnswerHead& head, const WordList& list, const Answer& answer)
{
    JsonWriter json;
    json.open_object();
    write_answer_head(json, head);
    write_totals(json, list, view_);
    json.key("words");
    json.open_array();
    for (const WordCount& word : list.words) {
        json.open_object();
        write_word(json, word, list, view_);
        json.close_object();
    }
    json.close_array();
    write_notes(json, answer.notes);
    json.close_object();
    out_ << json.text() << '\n';
}

void WordPage::write_rows(const AnswerHead& head, const WordList& list)
{
    if (format_ == "jsonl") {
        for (const WordCount& word : list.words) {
            JsonWriter json;
            json.open_object();
            write_answer_head(json, head);
            write_word(json, word, list, view_);
            json.close_object();
            out_ << json.text() << '\n';
        }
        return;
    }
    const TableForm& form = format_ == "csv" ? csv_form : tsv_form;
    const auto write = [&](std::vector<std::string> row, std::string_view query_id) {
        if (!head.query_id.empty())
            row.insert(row.begin(), std::string(query_id));
        write_row(out_, form, row);
    };
    if (!written_) {
        std::vector<std::string> names = {"word"};
        for (const Column& column : columns_of(view_))
            names.emplace_back(column.name);
        write(std::move(names), "query_id");
    }
    for (const WordCount& word : list.words) {
        std::vector<std::string> row = {word.word};
        for (const Column& column : columns_of(view_)) {
            const double number = column.value(word, list);
            row.push_back(column.is_count ? whole(number) : format_score(number));
        }
        write(std::move(row), head.query_id);
    }
}

}  // namespace onrecord
