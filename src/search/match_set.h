#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <vector>

#include <xapian.h>

#include "search/compile.h"
#include "search/plan.h"

namespace onrecord {

/// A set of document numbers of one database.
class MatchSet {
public:
    explicit MatchSet(Xapian::docid last) : bits_(last / 64 + 1) {}

    void add(Xapian::docid document) { bits_[document / 64] |= mask(document); }
    [[nodiscard]] bool has(Xapian::docid document) const
    {
        return (bits_[document / 64] & mask(document)) != 0;
    }
    void add_all(const MatchSet& other);
    void keep_only(const MatchSet& other);
    void remove_all(const MatchSet& other);

    [[nodiscard]] std::uint64_t size() const;
    /// Calls `take` with each document in ascending order.
    void for_each(const std::function<void(Xapian::docid)>& take) const;

private:
    static std::uint64_t mask(Xapian::docid document)
    {
        return std::uint64_t{1} << (document % 64);
    }

    std::vector<std::uint64_t> bits_;
};

/// True when terms alone tell what a plan matches: phrases need positions, ragged periods value
/// ranges.
[[nodiscard]] bool is_matter_of_terms(const Plan& plan, YearSpan years);

/// All documents that a plan matches, or nothing when terms alone do not tell. Reads posting lists
/// one after the other, which for many matches is several times faster than Xapian's matcher.
/// Throws Xapian::Error.
[[nodiscard]] std::optional<MatchSet> find_matches(const Plan& plan, const CompileContext& context);

}  // namespace onrecord
