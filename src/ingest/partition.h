#pragma once

#include <string_view>

#include "base/hash.h"

namespace onrecord {

/// One of several parts into which articles fall by their ids, each into one.
struct Partition {
    unsigned number = 1;  ///< from 1
    unsigned count = 1;

    [[nodiscard]] bool holds(std::string_view id) const
    {
        return count == 1 || hash_bytes(id).low % count == number - 1;
    }
};

}  // namespace onrecord
