#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "article/formats/file_charset.h"
#include "article/reader.h"

namespace onrecord {

/// Turns the records of one file of JSON into articles and rejects.
class JsonIntake {
public:
    JsonIntake(const Origin& origin, const ReadOptions& options, ArticleSink& sink)
        : origin_(origin), options_(options), sink_(sink)
    {
    }

    /// Takes the text of one record; false when the sink wants no more.
    bool take(std::string_view text, std::size_t number, std::size_t offset);

    void reject(std::size_t number, std::size_t offset, std::string reason);

    [[nodiscard]] const ReadOptions& options() const noexcept { return options_; }

private:
    Article understand(std::string_view text, RepairNotes& notes);

    const Origin& origin_;
    const ReadOptions& options_;
    ArticleSink& sink_;
    FileCharset charset_;
};

}  // namespace onrecord
