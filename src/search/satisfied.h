#pragma once

#include <functional>
#include <vector>

#include "article/facts.h"
#include "search/plan.h"

namespace onrecord {

using FieldValues = std::vector<FieldValue>;
using ValuesOf = std::function<FieldValues(const Field&)>;

/// Which patterns made a plan true for one document: a mark for each pattern and `said:` part, in
/// the order of a walk over the plan; none when the plan is false.
struct Satisfied {
    bool truth = false;
    std::vector<bool> counting;
};

/// `found[i]`: pattern i occurs in the document; those of a proximity, where they take part in it.
/// `values`: what the document has in a field.
[[nodiscard]] Satisfied satisfied_by(const std::vector<bool>& found, const Plan& plan,
                                     const Facts& facts, const ValuesOf& values);

}  // namespace onrecord
